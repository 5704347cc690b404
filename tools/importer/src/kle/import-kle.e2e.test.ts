import { expect, it } from '@jest/globals';
import { memberOf, objectsOf } from '../service/json.js';
import * as kle from '../testing/kle-xml.js';
import { counted, runImporter } from '../testing/run-importer.js';
import { TestFiles } from '../testing/test-files.js';
import { describeWithServices } from '../testing/test-service.js';

const files = new TestFiles();

const FIRST = kle.emneplan(
  '2015-08-01',
  kle.hovedgruppe({
    nr: '91',
    indhold: kle.gruppe({
      nr: '91.01',
      indhold: [
        kle.emne({ nr: '91.01.01', titel: 'Hække' }),
        kle.emne({
          nr: '91.01.02',
          titel: 'Bede',
          andet: '<EmneStikord><Orden>1</Orden><Tekst>Rose</Tekst></EmneStikord>',
        }),
        kle.emne({ nr: '91.01.03', titel: 'Stier' }),
        kle.emne({
          nr: '91.01.04',
          titel: 'Damme [udgået]',
          oprettet: '1990-01-01',
          info: kle.flyttet('2010-02-01', '91.01.03'),
        }),
        kle.emne({ nr: '91.01.05', titel: 'Lunde [udgået]', oprettet: '1990-01-01', info: kle.udgaaet('1990-01-01') }),
      ].join(''),
    }),
  }),
);

/** Hække has a new title, Bede has moved to the new Blomster, Stier is gone. */
const SECOND = kle.emneplan(
  '2016-02-01',
  kle.hovedgruppe({
    nr: '91',
    indhold: kle.gruppe({
      nr: '91.01',
      indhold: [
        kle.emne({ nr: '91.01.01', titel: 'Hegn', info: '<RettetDato>2015-11-01</RettetDato>' }),
        kle.emne({ nr: '91.01.02', titel: 'Bede [udgået]', info: kle.flyttet('2016-01-01', '91.01.06') }),
        kle.emne({
          nr: '91.01.04',
          titel: 'Damme [udgået]',
          oprettet: '1990-01-01',
          info: kle.flyttet('2010-02-01', '91.01.03'),
        }),
        kle.emne({ nr: '91.01.05', titel: 'Lunde [udgået]', oprettet: '1990-01-01', info: kle.udgaaet('1990-01-01') }),
        kle.emne({ nr: '91.01.06', titel: 'Blomster', oprettet: '2016-01-01' }),
      ].join(''),
    }),
  }),
);

const FACETS = kle.handlingsfacetter(
  '2016-05-01',
  kle.kategori({
    nr: 'Ø',
    andet: '<UUID>aaaaaaaa-0000-4000-8000-000000000001</UUID>',
    indhold: kle.handlingsfacet({ nr: 'Ø01', andet: '<UUID>aaaaaaaa-0000-4000-8000-000000000002</UUID>' }),
  }),
);

describeWithServices('importer kle', (service) => {
  const run = async (name: string, xml: string, ...more: readonly string[]): ReturnType<typeof runImporter> =>
    runImporter(service.url, 'kle', await files.write(name, xml), ...more);

  it('only compares with --dry-run', async () => {
    const { code, types } = await run('first.xml', FIRST, '--dry-run');
    expect([code, counted(types.klasse)]).toEqual([0, { created: 7 }]);
    await expect(service.klasse('91', '2015-08-01')).resolves.toBeUndefined();
  });

  it('makes klassifikation, facet and klasser', async () => {
    const { code, types } = await run('first.xml', FIRST);
    expect(code).toBe(0);
    expect(types).toMatchObject({ klassifikation: { created: 1 }, facet: { created: 1 }, klasse: { created: 7 } });
    const uuid = await service.klasse('91.01.02', '2015-08-01');
    await expect(service.egenskaber(uuid, '2000-01-01')).resolves.toMatchObject({
      titel: 'Bede',
      soegeord: [{ soegeordidentifikator: 'Rose', soegeordskategori: 'Stikord' }],
      virkning: { from: '1999-12-31 23:00:00+00', to: 'infinity' },
    });
    const [{ relationer } = {}] = await service.registreringer(`/klassifikation/klasse?uuid=${uuid}`);
    expect(memberOf({ relationer }, 'relationer')).toMatchObject({
      overordnetklasse: [{ uuid: await service.klasse('91.01', '2015-08-01') }],
      facet: [{ objekttype: 'facet' }],
    });
  });

  it('shows what has ended as it was then, and not today', async () => {
    await expect(service.klasse('91.01.04', '2015-08-01')).resolves.toBeUndefined();
    const uuid = await service.klasse('91.01.04', '2009-01-01');
    await expect(service.egenskaber(uuid, '2009-01-01')).resolves.toMatchObject({ titel: 'Damme [udgået]' });
    const [today] = await service.registreringer(`/klassifikation/klasse?uuid=${uuid}&virkningstid=2015-08-01`);
    expect(today).toMatchObject({ tilstande: { klassepubliceret: [{ publiceret: 'IkkePubliceret' }] } });
    const replacer = await service.klasse('91.01.03', '2015-08-01');
    const [replacing] = await service.registreringer(`/klassifikation/klasse?uuid=${replacer}`);
    expect(replacing).toMatchObject({
      relationer: { erstatter: [{ uuid, virkning: { from: '2010-01-31 23:00:00+00', to: 'infinity' } }] },
    });
    expect(await service.klasse('91.01.05', '1990-01-01')).toBeDefined();
  });

  it('changes nothing the second time', async () => {
    const { code, types } = await run('first.xml', FIRST);
    expect(code).toBe(0);
    expect(types).toMatchObject({
      klassifikation: { unchanged: 1 },
      facet: { unchanged: 1 },
      klasse: { unchanged: 7 },
    });
  });

  it('changes with a newer edition only what has changed, from the day it did, and keeps what others have added', async () => {
    const uuid = await service.klasse('91.01.01', '2015-08-01');
    const virkning = { from: '2015-09-01', to: 'infinity' };
    await service.patch(`/klassifikation/klasse/${uuid}`, {
      attributter: { klasseegenskaber: [{ eksempel: 'Liguster', virkning }] },
      relationer: { lovligekombinationer: [{ uuid: 'aaaaaaaa-0000-4000-8000-000000000002', virkning }] },
    });
    const { code, types } = await run('second.xml', SECOND);
    expect(code).toBe(0);
    // Hegn, Bede and the Stier that is gone have changed; hovedgruppe, gruppe, Damme and Lunde have not.
    expect(counted(types.klasse)).toEqual({ created: 1, changed: 3, unchanged: 4 });
    await expect(service.egenskaber(uuid, '2015-10-31')).resolves.toMatchObject({ titel: 'Hække' });
    await expect(service.egenskaber(uuid, '2015-11-02')).resolves.toMatchObject({
      titel: 'Hegn',
      eksempel: 'Liguster',
    });
    const [newest, ...older] = await service.registreringer(
      `/klassifikation/klasse?uuid=${uuid}&virkningstid=2016-02-01&registreretFra=-infinity&registreretTil=infinity`,
    );
    expect(newest).toMatchObject({ note: 'KLE emneplan 2016-02-01', relationer: { lovligekombinationer: [{}] } });
    expect(older).toHaveLength(2);
    expect(await service.klasse('91.01.02', '2016-02-01')).toBeUndefined();
    expect(await service.klasse('91.01.03', '2016-01-31')).toBeDefined();
    expect(await service.klasse('91.01.03', '2016-02-01')).toBeUndefined();
  });

  it('changes nothing when the newer edition comes again, and refuses the older one', async () => {
    const again = await run('second.xml', SECOND);
    expect([again.code, counted(again.types.klasse)]).toEqual([0, { unchanged: 7 }]);
    const older = await run('first.xml', FIRST);
    expect(older.code).toBe(1);
    expect(older.refusals[0]?.reasons[0]?.da).toContain('nyere udgave 2016-02-01');
  });

  it('keeps what refers to a klasse when an edition comes with uuids', async () => {
    const uuid = await service.klasse('91.01.06', '2016-02-01');
    const xml = SECOND.replace('2016-02-01', '2016-05-01').replace(
      /(<EmneNr>91.01.06[^]*?)(<\/Emne>)/,
      '$1<UUID>aaaaaaaa-0000-4000-8000-000000000006</UUID>$2',
    );
    const { remarks, types } = await run('third.xml', xml);
    expect(remarks.map(({ en }) => en)).toContainEqual(expect.stringContaining('1 klasser keep the uuid'));
    expect(counted(types.klasse)).toEqual({ unchanged: 7 });
    expect(await service.klasse('91.01.06', '2016-05-01')).toBe(uuid);
  });

  it('imports handlingsfacetter beside the emneplan', async () => {
    const { code, types } = await run('facets.xml', FACETS);
    expect([code, counted(types.klasse)]).toEqual([0, { created: 2 }]);
    expect(await service.klasse('Ø01', '2016-05-01')).toBe('aaaaaaaa-0000-4000-8000-000000000002');
    const { results } = await service.get('/klassifikation/facet?brugervendtnoegle=Handlingsfacet');
    const [facet] = await service.registreringer(`/klassifikation/facet?uuid=${(results as string[][])[0]?.[0]}`);
    expect(objectsOf(memberOf(facet, 'attributter').facetegenskaber)).toMatchObject([{ plan: '2016-05-01' }]);
  });

  it('imports the rest when something is refused, and does not believe that the edition is whole', async () => {
    const broken = SECOND.replace('2016-02-01', '2017-02-01').replace('Hegn', '');
    const { code, types, refusals, remarks } = await run('fourth.xml', broken);
    expect(code).toBe(1);
    expect(refusals).toMatchObject([{ key: 'emne 91.01.01', reasons: [{ da: 'titlen mangler' }] }]);
    expect(counted(types.klasse)).toEqual({ unchanged: 6, refused: 1 });
    expect(remarks.map(({ en }) => en)).toContainEqual(expect.stringContaining('were not ended'));
    expect(await service.klasse('91.01.01', '2017-02-02')).toBeDefined();
    const whole = await run('third.xml', SECOND.replace('2016-02-01', '2016-05-01'));
    expect(whole.code).toBe(0);
  });

  it('refuses a broken file whole, and goes on with the next', async () => {
    const broken = await files.write('broken.xml', FIRST.slice(0, -30));
    const { code, types, refusals } = await run('third.xml', SECOND.replace('2016-02-01', '2016-05-01'), broken);
    expect([code, types.klasse?.unchanged, types.fil?.refused]).toEqual([1, 7, 1]);
    expect(refusals[0]?.place).toMatchObject({ file: broken, line: expect.any(Number), column: expect.any(Number) });
  });
});
