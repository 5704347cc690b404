import { expect, it } from '@jest/globals';
import { aktivitet, sag, type OpretJson } from '@sagdok/model';
import { enSag } from '../testing/objekter/en-sag.js';
import { fra, mellem } from '../testing/objekter/virkning.js';
import { describeService } from '../testing/test-service.js';
import { tidslinje } from '../testing/tidslinje.js';

const enAktivitet: OpretJson<typeof aktivitet> = {
  attributter: { aktivitetegenskaber: [{ brugervendtnoegle: 'besøg', virkning: fra(2000) }] },
  tilstande: {
    aktivitetstatus: [{ status: 'Aktiv', virkning: fra(2000) }],
    aktivitetpubliceret: [{ publiceret: 'Publiceret', virkning: fra(2000) }],
  },
};

describeService('tilstande', [sag, aktivitet], (service) => {
  const sager = service.of(sag);
  const aktiviteter = service.of(aktivitet);
  const fremdrift = async (uuid: string): Promise<string[]> =>
    tidslinje((await sager.laes(uuid)).tilstande?.sagfremdrift, (each) => each.fremdrift);

  it('a ret replaces the state in its period, and the rest is carried over', async () => {
    const uuid = await sager.opret(enSag());
    await sager.ret(uuid, { tilstande: { sagfremdrift: [{ fremdrift: 'Oplyst', virkning: mellem(2010, 2020) }] } });

    expect(await fremdrift(uuid)).toEqual(['[2000,2010) Opstaaet', '[2010,2020) Oplyst', '[2020,infinity) Opstaaet']);
  });

  it('a ret replaces all the states in its period', async () => {
    const uuid = await sager.opret(enSag());
    await sager.ret(uuid, { tilstande: { sagfremdrift: [{ fremdrift: 'Oplyst', virkning: mellem(2010, 2020) }] } });
    await sager.ret(uuid, { tilstande: { sagfremdrift: [{ fremdrift: 'Afgjort', virkning: mellem(2005, 2015) }] } });

    expect(await fremdrift(uuid)).toEqual([
      '[2000,2005) Opstaaet',
      '[2005,2015) Afgjort',
      '[2015,2020) Oplyst',
      '[2020,infinity) Opstaaet',
    ]);
  });

  it('a ret may begin before the state did', async () => {
    const uuid = await sager.opret(enSag({ afsluttet: true, virkning: mellem(2010, 2020) }));
    await sager.ret(uuid, { tilstande: { sagfremdrift: [{ fremdrift: 'Opstaaet', virkning: mellem(2000, 2011) }] } });

    expect(await fremdrift(uuid)).toEqual(['[2000,2011) Opstaaet', '[2011,2020) Afsluttet']);
  });

  it('an empty text leaves a period without a state', async () => {
    const uuid = await sager.opret(enSag());
    await sager.ret(uuid, { tilstande: { sagfremdrift: [{ fremdrift: '', virkning: fra(2010) }] } });

    expect(await fremdrift(uuid)).toEqual(['[2000,2010) Opstaaet', '[2010,infinity) undefined']);
  });

  it('an empty list of periods removes the state', async () => {
    const uuid = await sager.opret(enSag());
    await sager.ret(uuid, { tilstande: { sagfremdrift: [] } });

    expect(await fremdrift(uuid)).toEqual([]);
  });

  it('a ret of one state leaves the other', async () => {
    const uuid = await aktiviteter.opret(enAktivitet);
    await aktiviteter.ret(uuid, {
      tilstande: { aktivitetstatus: [{ status: 'Inaktiv', virkning: fra(2010) }] },
    });
    const { tilstande } = await aktiviteter.laes(uuid);

    expect(tidslinje(tilstande?.aktivitetstatus, ({ status }) => status)).toEqual([
      '[2000,2010) Aktiv',
      '[2010,infinity) Inaktiv',
    ]);
    expect(tidslinje(tilstande?.aktivitetpubliceret, ({ publiceret }) => publiceret)).toEqual([
      '[2000,infinity) Publiceret',
    ]);
  });

  it('an unknown state, and an unknown value of one, are refused', async () => {
    const uuid = await sager.opret(enSag());

    expect(
      await sager.afvistRet(uuid, { tilstande: { sagfremdrift: [{ fremdrift: 'Glemt', virkning: fra(2000) }] } }),
    ).toMatchObject({ status: 400, steder: ['/tilstande/sagfremdrift/0/fremdrift'], koder: ['ukendt-vaerdi'] });
    expect(
      await sager.afvistRet(uuid, { tilstande: { sagfarve: [{ farve: 'blå', virkning: fra(2000) }] } }),
    ).toMatchObject({ status: 400, steder: ['/tilstande/sagfarve'], koder: ['ukendt-medlem'] });
  });
});
