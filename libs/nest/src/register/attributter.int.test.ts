import { expect, it } from '@jest/globals';
import { klasse, sag } from '@sagdok/model';
import { enKlasse } from '../testing/objekter/en-klasse.js';
import { enSag } from '../testing/objekter/en-sag.js';
import { fra, mellem } from '../testing/objekter/virkning.js';
import { describeService } from '../testing/test-service.js';
import { tidslinje } from '../testing/tidslinje.js';

describeService('attributter', [sag, klasse], (service) => {
  const sager = service.of(sag);
  const klasser = service.of(klasse);
  const titler = async (uuid: string): Promise<string[]> =>
    tidslinje((await sager.laes(uuid)).attributter?.sagegenskaber, ({ titel, hjemmel = '' }) =>
      `${titel} ${hjemmel}`.trim(),
    );
  const retTitel = async (uuid: string, titel: string, virkning = fra(2000)): Promise<void> =>
    sager.ret(uuid, { attributter: { sagegenskaber: [{ titel, virkning }] } });

  it('a ret keeps the fields it does not give', async () => {
    const uuid = await sager.opret(enSag({ titel: 'A', hjemmel: 'lov' }));
    await retTitel(uuid, 'B');

    expect(await titler(uuid)).toEqual(['[2000,infinity) B lov']);
  });

  it('a ret of a part of a period cuts it in three', async () => {
    const uuid = await sager.opret(enSag({ titel: 'A' }));
    await retTitel(uuid, 'B', mellem(2010, 2020));

    expect(await titler(uuid)).toEqual(['[2000,2010) A', '[2010,2020) B', '[2020,infinity) A']);
  });

  it('a ret over several periods is merged with each of them', async () => {
    const uuid = await sager.opret(enSag({ titel: 'A', hjemmel: 'gammel lov' }));
    await sager.ret(uuid, { attributter: { sagegenskaber: [{ hjemmel: 'ny lov', virkning: fra(2010) }] } });
    await retTitel(uuid, 'B', mellem(2005, 2015));

    expect(await titler(uuid)).toEqual([
      '[2000,2005) A gammel lov',
      '[2005,2010) B gammel lov',
      '[2010,2015) B ny lov',
      '[2015,infinity) A ny lov',
    ]);
  });

  it('periods are cut and never joined again, also where the value is the same', async () => {
    const uuid = await sager.opret(enSag({ titel: 'A' }));
    await retTitel(uuid, 'A', mellem(2010, 2020));

    expect(await titler(uuid)).toEqual(['[2000,2010) A', '[2010,2020) A', '[2020,infinity) A']);
  });

  it('an empty text clears a field', async () => {
    const uuid = await sager.opret(enSag({ titel: 'A', hjemmel: 'lov' }));
    await sager.ret(uuid, { attributter: { sagegenskaber: [{ hjemmel: '', virkning: fra(2010) }] } });

    expect(await titler(uuid)).toEqual(['[2000,2010) A lov', '[2010,infinity) A']);
  });

  it('null in a ret is as what is not given, in LoRA too', async () => {
    const uuid = await sager.opret(
      enSag({ titel: 'A', hjemmel: 'lov', relationer: { ejer: [{ urn: 'urn:x', virkning: fra(2000) }] } }),
    );
    await service.http.ok('PATCH', `/sag/sag/${uuid}`, {
      note: null,
      livscyklus: null,
      relationer: null,
      tilstande: { sagfremdrift: null },
      attributter: { sagegenskaber: [{ titel: 'B', hjemmel: null, virkning: { ...fra(2000), aktoerref: null } }] },
    });

    expect(await titler(uuid)).toEqual(['[2000,infinity) B lov']);
    expect((await sager.laes(uuid)).relationer?.ejer).toHaveLength(1);
  });

  it('an empty list of periods removes them all', async () => {
    const uuid = await sager.opret(enSag());
    await sager.ret(uuid, { attributter: { sagegenskaber: [] } });

    expect(await titler(uuid)).toEqual([]);
  });

  it('a ret for a time not covered must give what is mandatory', async () => {
    const uuid = await sager.opret(enSag({ virkning: mellem(2010, 2020) }));
    const refusal = await sager.afvistRet(uuid, {
      attributter: { sagegenskaber: [{ titel: 'for tidligt', virkning: mellem(2005, 2015) }] },
    });

    expect(refusal).toMatchObject({
      status: 400,
      kode: 'ugyldig-anmodning',
      steder: ['/attributter/sagegenskaber'],
      koder: ['mangler'],
    });
    expect(await titler(uuid)).toEqual(['[2010,2020) Skovvej 3: carport']);
  });

  it('a ret for a time not covered that gives what is mandatory begins there', async () => {
    const uuid = await sager.opret(enSag({ titel: 'A', virkning: mellem(2010, 2020) }));
    const [egenskaber] = enSag({ titel: 'B', virkning: mellem(2000, 2015) }).attributter.sagegenskaber;
    await sager.ret(uuid, { attributter: { sagegenskaber: [egenskaber!] } });

    expect(await titler(uuid)).toEqual(['[2000,2010) B', '[2010,2015) B', '[2015,2020) A']);
  });

  it('several periods in one ret, given in any order, are each merged', async () => {
    const uuid = await sager.opret(enSag({ titel: 'A' }));
    await sager.ret(uuid, {
      attributter: {
        sagegenskaber: [
          { titel: 'C', virkning: mellem(2020, 2030) },
          { titel: 'B', virkning: mellem(2010, 2020) },
        ],
      },
    });

    expect(await titler(uuid)).toEqual(['[2000,2010) A', '[2010,2020) B', '[2020,2030) C', '[2030,infinity) A']);
  });

  it('a changed period has the actor and the note of the ret, what is left of the old keeps its own', async () => {
    const aktoerref = 'a1b2c3d4-0000-4000-8000-000000000001';
    const uuid = await sager.opret(
      enSag({ titel: 'A', virkning: { ...fra(2000), aktoerref, aktoertypekode: 'Bruger', notetekst: 'først' } }),
    );
    await retTitel(uuid, 'B', { ...mellem(2010, 2020), notetekst: 'siden' });
    const { attributter } = await sager.laes(uuid);

    expect(
      tidslinje(
        attributter?.sagegenskaber,
        ({ titel, virkning: { aktoerref: by, notetekst } }) => `${titel} ${notetekst} ${by}`,
      ),
    ).toEqual([
      `[2000,2010) A først ${aktoerref}`,
      '[2010,2020) B siden undefined',
      `[2020,infinity) A først ${aktoerref}`,
    ]);
  });

  it('notetekst of the virkning of an attribute is stored', async () => {
    const uuid = await sager.opret(enSag({ virkning: { ...fra(2000), notetekst: 'efter brev' } }));

    expect(await sager.laes(uuid)).toMatchObject({
      attributter: { sagegenskaber: [{ virkning: { notetekst: 'efter brev' } }] },
    });
  });

  it('instants keep their microseconds, and are answered in UTC', async () => {
    const uuid = await sager.opret(enSag({ virkning: mellem('2010-06-01T12:00:00.123456+02:00', '2020-01-01') }));
    const { attributter } = await sager.laes(uuid);

    expect(attributter?.sagegenskaber?.[0]?.virkning.from).toBe('2010-06-01 10:00:00.123456+00');
  });

  it('periods that differ by a microsecond are cut there', async () => {
    const uuid = await sager.opret(enSag({ titel: 'A' }));
    await retTitel(uuid, 'B', mellem('2010-01-01', '2010-01-01T00:00:00.000001Z'));

    expect(await titler(uuid)).toEqual([
      '[2000,2010) A',
      '[2010,2010-01-01 00:00:00.000001+00) B',
      '[2010-01-01 00:00:00.000001+00,infinity) A',
    ]);
  });

  it('a period may begin and end in eternity', async () => {
    const uuid = await sager.opret(enSag({ titel: 'A', virkning: mellem('-infinity', 'infinity') }));
    await retTitel(uuid, 'B', mellem('-infinity', '2000-01-01'));

    expect(await titler(uuid)).toEqual(['[-infinity,2000) B', '[2000,infinity) A']);
  });

  it('a single soegeord is kept', async () => {
    const uuid = await klasser.opret(enKlasse({ soegeord: [['carport', 'en tagkonstruktion', 'bygning']] }));
    const { attributter } = await klasser.laes(uuid);

    expect(attributter?.klasseegenskaber?.[0]?.soegeord).toEqual([
      { soegeordidentifikator: 'carport', beskrivelse: 'en tagkonstruktion', soegeordskategori: 'bygning' },
    ]);
  });

  it('soegeord are replaced as a whole, kept when not given, and removed by an empty list', async () => {
    const uuid = await klasser.opret(
      enKlasse({
        soegeord: [
          ['a', '', ''],
          ['b', '', ''],
        ],
      }),
    );
    const ord = async (): Promise<unknown> => (await klasser.laes(uuid)).attributter?.klasseegenskaber?.[0]?.soegeord;
    const ret = async (egenskaber: object): Promise<void> =>
      klasser.ret(uuid, { attributter: { klasseegenskaber: [{ ...egenskaber, virkning: fra(2000) }] } });

    await ret({ titel: 'Ny' });
    expect(await ord()).toEqual([{ soegeordidentifikator: 'a' }, { soegeordidentifikator: 'b' }]);
    await ret({ soegeord: [['c', '', '']] });
    expect(await ord()).toEqual([{ soegeordidentifikator: 'c' }]);
    await ret({ soegeord: [] });
    expect(await ord()).toBeUndefined();
  });

  it('offentlighedundtaget is replaced, kept when it is given empty, and cleared by empty texts', async () => {
    const uuid = await sager.opret(enSag({ offentlighedundtaget: { alternativtitel: 'Skjult', hjemmel: '§ 3' } }));
    const undtaget = async (): Promise<unknown> =>
      (await sager.laes(uuid)).attributter?.sagegenskaber?.[0]?.offentlighedundtaget;
    const ret = async (offentlighedundtaget: object): Promise<void> => {
      const egenskaber = { titel: 'Rettet', offentlighedundtaget, virkning: fra(2000) };
      await service.http.ok('PATCH', `/sag/sag/${uuid}`, { attributter: { sagegenskaber: [egenskaber] } });
    };

    await ret({});
    expect(await undtaget()).toEqual({ alternativtitel: 'Skjult', hjemmel: '§ 3' });
    await ret({ alternativtitel: 'Andet', hjemmel: '§ 4' });
    expect(await undtaget()).toEqual({ alternativtitel: 'Andet', hjemmel: '§ 4' });
    await ret({ alternativtitel: '', hjemmel: '' });
    expect(await undtaget()).toBeUndefined();
  });
});
