import { expect, it } from '@jest/globals';
import type { Json } from '../service/json.js';
import { counted, runImporter, type Run } from '../testing/run-importer.js';
import { TestFiles } from '../testing/test-files.js';
import { describeWithService } from '../testing/test-service.js';

const files = new TestFiles();

const KLASSE = 'bbbbbbbb-0000-4000-8000-000000000001';
const ENHED = 'bbbbbbbb-0000-4000-8000-000000000002';
const virkning = { from: '2010-01-01 00:00:00+01', to: 'infinity', from_included: true, to_included: false };

const registrering = (fra: string, til: string, livscykluskode: string, content: Json): Json => ({
  fratidspunkt: { tidsstempeldatotid: fra, graenseindikator: true },
  tiltidspunkt: { tidsstempeldatotid: til },
  livscykluskode,
  brugerref: '42c432e8-9c4a-11e6-9f62-873cf34a735f',
  ...content,
});

const klasse = (titel: string): Json => ({
  attributter: {
    klasseegenskaber: [{ brugervendtnoegle: 'afd', titel, soegeord: [{ soegeordidentifikator: 'Gruppe' }], virkning }],
  },
  tilstande: { klassepubliceret: [{ publiceret: 'Publiceret', virkning }] },
});

const enhed: Json = {
  note: 'Oprettet',
  attributter: { organisationenhedegenskaber: [{ brugervendtnoegle: 'park', enhedsnavn: 'Park', virkning }] },
  tilstande: { organisationenhedgyldighed: [{ gyldighed: 'Aktiv', virkning }] },
  relationer: { niveau: [{ uuid: KLASSE, virkning }] },
};

const [t1, t2, t3] = ['2019-12-18T13:54:46.128786+01:00', '2020-01-01T09:00:00+01:00', '2021-01-01T09:00:00+01:00'];
const first = registrering(t1, t2, 'Opstaaet', klasse('Afdeling'));
const second = registrering(t2, 'infinity', 'Rettet', klasse('Afdelinger'));

const answer = (...objects: readonly Json[]): string => JSON.stringify({ results: [objects] }, null, 2);
const DUMP = answer(
  { id: KLASSE, registreringer: [second, first] },
  { id: ENHED, registreringer: [registrering(t1, 'infinity', 'Importeret', enhed)] },
);

const imported = async (url: string, text: string, ...more: readonly string[]): Promise<Run> =>
  runImporter(url, 'lora', await files.write('dump.json', text), ...more);

describeWithService(
  'importer lora',
  () => ({}),
  (service) => {
    it('refuses objects with fields that the service does not know, with --streng', async () => {
      const { code, types, refusals } = await imported(service.url, DUMP, '--streng', '--dry-run');
      expect([code, counted(types.klasse)]).toEqual([1, { created: 1 }]);
      expect(refusals).toMatchObject([
        { uuid: ENHED, reasons: [{ en: 'the service does not know relationer/niveau' }] },
      ]);
    });

    it('imports all registreringer with their times, and names what it leaves out', async () => {
      const { code, types, omitted } = await imported(service.url, DUMP);
      expect(code).toBe(0);
      expect(types).toMatchObject({ klasse: { created: 1 }, organisationenhed: { created: 1 } });
      expect(omitted).toEqual([{ field: 'organisationenhed/relationer/niveau', objects: 1, example: ENHED }]);
      const history = await service.registreringer(
        `/klassifikation/klasse?uuid=${KLASSE}&registreretFra=-infinity&registreretTil=infinity`,
      );
      expect(history).toMatchObject([
        { livscykluskode: 'Rettet', attributter: { klasseegenskaber: [{ titel: 'Afdelinger' }] } },
        { livscykluskode: 'Opstaaet', attributter: { klasseegenskaber: [{ titel: 'Afdeling' }] } },
      ]);
      expect(history[1]).toMatchObject({ fratidspunkt: { tidsstempeldatotid: '2019-12-18T12:54:46.128786+00:00' } });
    });

    it('changes nothing the second time', async () => {
      const { code, types } = await imported(service.url, DUMP);
      expect(code).toBe(0);
      expect(types).toMatchObject({ klasse: { unchanged: 1 }, organisationenhed: { unchanged: 1 } });
      const again = await imported(service.url, DUMP, '--dry-run');
      expect(again.types).toMatchObject({ klasse: { unchanged: 1 }, organisationenhed: { unchanged: 1 } });
    });

    it('adds the registreringer that have come since', async () => {
      const third = registrering(t3, 'infinity', 'Passiveret', klasse('Afdelinger'));
      const longer = answer({
        id: KLASSE,
        registreringer: [third, { ...second, tiltidspunkt: { tidsstempeldatotid: t3 } }, first],
      });
      const { code, types } = await imported(service.url, longer);
      expect([code, counted(types.klasse)]).toEqual([0, { changed: 1 }]);
    });

    it('refuses a history that is another than the register has', async () => {
      const other = answer({ id: KLASSE, registreringer: [registrering(t1, 'infinity', 'Opstaaet', klasse('Hold'))] });
      const { code, refusals } = await imported(service.url, other);
      expect([code, refusals.length]).toEqual([1, 1]);
      expect(refusals[0]).toMatchObject({ uuid: KLASSE, place: { line: 4, column: 7 } });
      expect((await imported(service.url, other, '--dry-run')).code).toBe(1);
    });

    it('refuses what is no object of a type it knows, with what is wrong', async () => {
      const wrong = {
        id: ENHED.replace('2', '3'),
        registreringer: [registrering('x', 'infinity', 'Opstaaet', klasse('Hold'))],
      };
      const { refusals } = await imported(
        service.url,
        answer({ id: KLASSE }, { id: KLASSE, registreringer: [{ attributter: { ting: [] } }] }, wrong),
      );
      expect(refusals.map(({ reasons }) => reasons[0]?.en)).toEqual([
        'it is not an object with id and registreringer',
        'the type of object cannot be told from the registreringer, or the service does not have it',
        expect.stringMatching(/^\/registreringer\/0\/fratidspunkt/),
      ]);
    });

    it('refuses a broken file where it is broken, and keeps what stood before', async () => {
      const object = { id: 'bbbbbbbb-0000-4000-8000-000000000004', registreringer: [second] };
      const { code, types, refusals } = await imported(
        service.url,
        `${JSON.stringify(object)}\n${' '.repeat(99_999)}x`,
      );
      expect([code, counted(types.klasse)]).toEqual([1, { created: 1 }]);
      expect(refusals[0]?.place).toMatchObject({ line: 2, column: 100_000 });
    });

    it('says that a file is not there, or has nothing', async () => {
      const missing = await runImporter(service.url, 'lora', files.path('no.json'));
      expect(missing.refusals[0]?.reasons[0]?.en).toContain('ENOENT');
      expect((await imported(service.url, '{"results":[]}')).refusals).toHaveLength(1);
    });
  },
);

const UDVIDELSER = {
  relationer: {
    organisationenhed: {
      niveau: {
        kardinalitet: '0..1',
        maal: ['klasse'],
        titel: { da: 'Niveau', en: 'Level' },
        definition: { da: 'Enhedens niveau.', en: 'The level of the unit.' },
        kilde: { evidens: 'I', sted: 'invented' },
        siden: '1.0',
      },
    },
  },
};

describeWithService(
  'importer lora with extensions',
  () => ({ SAGDOK_UDVIDELSER: files.writeNow('udvidelser.json', JSON.stringify(UDVIDELSER)) }),
  (service) => {
    it('imports the fields that an extension declares', async () => {
      const { code, omitted } = await imported(service.url, DUMP, '--streng');
      expect([code, omitted]).toEqual([0, []]);
      const [newest] = await service.registreringer(`/organisation/organisationenhed?uuid=${ENHED}`);
      expect(newest).toMatchObject({ relationer: { niveau: [{ uuid: KLASSE }] } });
    });
  },
);
