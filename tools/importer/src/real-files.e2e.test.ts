import { globSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { counted, runImporter } from './testing/run-importer.js';
import { describeWithService } from './testing/test-service.js';

/** A folder with real files in `data`, licensed for tests on the machine they are on: not part of the project. */
const EVIDENS = process.env.SAGDOK_EVIDENS;
const DATA = join(EVIDENS ?? '', 'data');
const KLE = ['kle-emneplan-2015-08-01.xml', 'kle-handlingsfacetter-2020-05-01.xml'].map((name) =>
  join(DATA, 'kle', name),
);
const DUMPS = globSync(join(DATA, 'lora-dump/*.json'));

if (EVIDENS === undefined) {
  describe.skip('real files', () => {
    it('are not here', () => undefined);
  });
} else {
  describeWithService(
    'real files',
    () => ({}),
    (service) => {
      it.each([
        ['the whole KLE', 'kle', KLE, { klasse: 4189 + 76 }],
        [
          'a dump of a LoRA',
          'lora',
          DUMPS,
          { klasse: 96, facet: 18, klassifikation: 1, itsystem: 5, organisation: 1, organisationenhed: 84 },
        ],
      ])(
        '%s is imported whole, and changes nothing the second time',
        async (_, command, files, counts) => {
          const first = await runImporter(service.url, command, ...files);
          expect(first).toMatchObject({ code: 0, refusals: [] });
          const second = await runImporter(service.url, command, ...files);
          expect(second).toMatchObject({ code: 0, refusals: [] });
          for (const [type, count] of Object.entries(counts)) {
            expect([type, counted(first.types[type])]).toEqual([type, { created: count }]);
            expect([type, counted(second.types[type])]).toEqual([type, { unchanged: count }]);
          }
        },
        300_000,
      );
    },
  );
}
