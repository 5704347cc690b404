import type { Objekttype } from '@sagdok/model';
import { operation } from './operation.js';
import type { Parts } from './parts.js';
import type { Paths } from './paths.js';

/** The folders and the file that stored content lies in (`content-store.ts`); OpenAPI has no parameter of several of them. */
const PLACE: readonly (readonly [name: string, pattern: string])[] = [
  ['aar', '^\\d{4}$'],
  ['maaned', '^\\d{2}$'],
  ['dag', '^\\d{2}$'],
  ['time', '^\\d{2}$'],
  ['minut', '^\\d{2}$'],
  ['fil', '^[0-9a-f-]{36}\\.bin$'],
];

/** The path at which stored content is fetched. */
export const contentPath = ({ navn, del, titel }: Objekttype, { problems }: Parts): Paths => ({
  [`/${del}/${navn}/${PLACE.map(([name]) => `{${name}}`).join('/')}`]: {
    get: operation(
      {
        operationId: `${navn}HentIndhold`,
        tag: del,
        summary: { da: `Hent indhold af ${titel.da}`, en: `fetch content of ${titel.en}` },
        description: {
          da: 'En fil, der er sendt med i en formular: det, der i svar står efter `store:`, er stien her.',
          en: 'A file that was sent in a form: what stands after `store:` in answers is the path here.',
        },
      },
      {
        parameters: PLACE.map(([name, pattern]) => ({
          name,
          in: 'path',
          required: true,
          schema: { type: 'string', pattern },
        })),
        responses: {
          200: {
            description:
              'Filen, med den mimetype, objektet giver den.\n\nThe file, with the mimetype that the object gives it.',
            content: { '*/*': { schema: { type: 'string', format: 'binary' } } },
          },
          ...problems.of([404]),
        },
      },
    ),
  },
});
