import { randomUUID } from 'node:crypto';
import { expect, it } from '@jest/globals';
import { sag } from '@sagdok/model';
import { enSag } from '../testing/objekter/en-sag.js';
import { fra, mellem } from '../testing/objekter/virkning.js';
import { describeService } from '../testing/test-service.js';
import { tidslinje } from '../testing/tidslinje.js';

const ukendt = 'dd4c5d13-8b4c-4a2c-9f0d-0a3d6f1f2c11';

describeService('livscyklus', [sag], (service) => {
  const sager = service.of(sag);
  const koder = async (uuid: string): Promise<string[]> =>
    (await sager.historik(uuid)).map(({ livscykluskode }) => livscykluskode);

  it('opret gives a new object the registrering Opstaaet', async () => {
    const uuid = await sager.opret(enSag({ titel: 'Ny', note: 'kom med posten' }));

    expect(await sager.laes(uuid)).toMatchObject({
      livscykluskode: 'Opstaaet',
      note: 'kom med posten',
      attributter: { sagegenskaber: [{ titel: 'Ny' }] },
      tiltidspunkt: { tidsstempeldatotid: 'infinity' },
    });
  });

  it('opret makes a new object each time, also of the same body', async () => {
    const uuids = await Promise.all([sager.opret(enSag()), sager.opret(enSag())]);

    expect(new Set(uuids).size).toBe(2);
  });

  it('ret makes the object Rettet', async () => {
    const uuid = await sager.opret(enSag());
    await sager.ret(uuid, { attributter: { sagegenskaber: [{ titel: 'Anden', virkning: fra(2000) }] } });

    expect(await koder(uuid)).toEqual(['Rettet', 'Opstaaet']);
  });

  it('ret of an unknown object is 404', async () => {
    expect(await sager.afvistRet(ukendt, { note: 'x' })).toMatchObject({ status: 404, kode: 'ikke-fundet' });
  });

  it('the first ret without effect makes the object Rettet, the next is refused', async () => {
    const uuid = await sager.opret(enSag());
    await sager.ret(uuid, { note: 'intet nyt' });

    expect(await sager.afvistRet(uuid, { note: 'heller intet' })).toMatchObject({
      status: 400,
      kode: 'ingen-aendring',
    });
    expect(await koder(uuid)).toEqual(['Rettet', 'Opstaaet']);
  });

  it('a passive object is still read, listed and found', async () => {
    const uuid = await sager.opret(enSag({ sagsnummer: 'passiv-1' }));
    await sager.passiver(uuid, 'afleveret');

    expect(await sager.laes(uuid)).toMatchObject({ livscykluskode: 'Passiveret', note: 'afleveret' });
    expect(await sager.soeg({ sagsnummer: 'passiv-1' })).toEqual([uuid]);
  });

  it.each(['Passiv', 'passiv', 'PASSIV'])(
    'livscyklus %s passivates, whatever else the body holds',
    async (livscyklus) => {
      const uuid = await sager.opret(enSag({ titel: 'Før' }));
      await service.http.ok('PATCH', `/sag/sag/${uuid}`, { livscyklus, attributter: 7, ukendt: true });

      expect(await sager.laes(uuid)).toMatchObject({
        livscykluskode: 'Passiveret',
        attributter: { sagegenskaber: [{ titel: 'Før' }] },
      });
    },
  );

  it('a passive object takes no ret and no second passiver, and is not changed by the attempts', async () => {
    const uuid = await sager.opret(enSag());
    await sager.passiver(uuid);
    const ret = await sager.afvistRet(uuid, {
      attributter: { sagegenskaber: [{ titel: 'x', virkning: fra(2000) }] },
    });
    const passiver = await sager.afvistRet(uuid, { livscyklus: 'Passiv' });

    expect([ret, passiver]).toMatchObject([
      { status: 400, kode: 'ulovlig-livscyklus' },
      { status: 400, kode: 'ulovlig-livscyklus' },
    ]);
    expect(await koder(uuid)).toEqual(['Passiveret', 'Opstaaet']);
  });

  it('a deleted object is 410, and 200 as it was registered before', async () => {
    const uuid = await sager.opret(enSag({ titel: 'Væk' }));
    const { fratidspunkt } = await sager.laes(uuid);
    await sager.slet(uuid, 'fejloprettet');

    expect(await sager.afvistLaes(uuid)).toMatchObject({ status: 410, kode: 'slettet' });
    expect(await sager.laes(uuid, { registreringstid: fratidspunkt.tidsstempeldatotid })).toMatchObject({
      livscykluskode: 'Opstaaet',
      attributter: { sagegenskaber: [{ titel: 'Væk' }] },
    });
  });

  it('slet of a passive object deletes it', async () => {
    const uuid = await sager.opret(enSag());
    await sager.passiver(uuid);
    await sager.slet(uuid);

    expect(await koder(uuid)).toEqual(['Slettet', 'Passiveret', 'Opstaaet']);
  });

  it('slet repeated is 202 and adds nothing', async () => {
    const uuid = await sager.opret(enSag());
    const statuses = [];
    for (let i = 0; i < 3; i++) statuses.push((await service.http.send('DELETE', `/sag/sag/${uuid}`)).status);

    expect(statuses).toEqual([202, 202, 202]);
    expect(await koder(uuid)).toEqual(['Slettet', 'Opstaaet']);
  });

  it('slet of an unknown object is 404', async () => {
    expect(await service.http.refused('DELETE', `/sag/sag/${ukendt}`)).toMatchObject({ status: 404 });
  });

  it('a deleted object takes no ret and no passiver', async () => {
    const uuid = await sager.opret(enSag());
    await sager.slet(uuid);

    expect(await sager.afvistRet(uuid, { note: 'x' })).toMatchObject({ status: 400, kode: 'ulovlig-livscyklus' });
    expect(await sager.afvistRet(uuid, { livscyklus: 'Passiv' })).toMatchObject({ status: 400 });
  });

  it('importer at a new uuid makes the object Importeret', async () => {
    const uuid = randomUUID();
    await sager.importer(uuid, enSag({ titel: 'Udefra' }));

    expect(await sager.laes(uuid)).toMatchObject({
      livscykluskode: 'Importeret',
      attributter: { sagegenskaber: [{ titel: 'Udefra' }] },
    });
  });

  it('importer over a living object replaces all of it and makes it Rettet', async () => {
    const uuid = await sager.opret(
      enSag({ hjemmel: 'lov', relationer: { ansvarlig: [{ uuid: ukendt, virkning: fra(2000) }] } }),
    );
    await sager.importer(uuid, enSag({ virkning: mellem(2010, 2020) }));
    const { livscykluskode, attributter, relationer } = await sager.laes(uuid);

    expect(livscykluskode).toBe('Rettet');
    expect(relationer).toBeUndefined();
    expect(tidslinje(attributter?.sagegenskaber, ({ hjemmel }) => hjemmel)).toEqual(['[2010,2020) undefined']);
  });

  it('importer of the same content is a new registrering, and not refused', async () => {
    const uuid = randomUUID();
    await sager.importer(uuid, enSag());
    await sager.importer(uuid, enSag());
    await sager.importer(uuid, enSag());

    expect(await koder(uuid)).toEqual(['Rettet', 'Rettet', 'Importeret']);
  });

  it.each(['slet', 'passiver'] as const)(
    'importer after %s revives the object, merged with what it had',
    async (op) => {
      const uuid = await sager.opret(enSag({ hjemmel: 'lov', virkning: fra(2010) }));
      await sager[op](uuid);
      await sager.importer(uuid, enSag({ titel: 'Igen', virkning: fra(2020) }));
      const { livscykluskode, attributter } = await sager.laes(uuid);

      expect(livscykluskode).toBe('Importeret');
      expect(
        attributter?.sagegenskaber?.toSorted((a, b) => (a.virkning.from < b.virkning.from ? -1 : 1)),
      ).toMatchObject([
        { titel: 'Skovvej 3: carport', hjemmel: 'lov' },
        { titel: 'Igen', hjemmel: 'lov' },
      ]);
      await sager.ret(uuid, { attributter: { sagegenskaber: [{ titel: 'Levende', virkning: fra(2020) }] } });
    },
  );

  it('a uuid is the same in capital letters', async () => {
    const uuid = await sager.opret(enSag());
    await sager.ret(uuid.toUpperCase(), { note: 'store bogstaver' });

    expect(await koder(uuid)).toHaveLength(2);
  });

  it('an address that is no uuid is 404', async () => {
    expect(await service.http.refused('GET', '/sag/sag/noget')).toMatchObject({ status: 404, kode: 'ukendt-adresse' });
    expect(await service.http.refused('PUT', '/sag/sag/noget', enSag())).toMatchObject({ status: 404 });
    expect(await service.http.refused('DELETE', '/sag/sag/noget')).toMatchObject({ status: 404 });
  });
});
