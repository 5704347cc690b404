import { PROBLEMER, type Problemkode, STATUSES } from '@sagdok/nest/kerne';
import { FEJLKODER } from '@sagdok/validering';
import { problemAddress, PROBLEMER_ADDRESS, serviceAddress } from '../../../src/api/addresses.ts';
import type { Locale } from '../../../src/locale/locale.ts';
import { element, heading, link, table } from '../../markup.ts';
import type { Page } from '../../page.ts';
import { type Translate, WORDS } from '../../words.ts';
import { markdownText } from '../markdown-text.ts';
import { shortJson } from '../short-json.ts';

const KODER = Object.keys(PROBLEMER) as readonly Problemkode[];

/** The folder of the pages about error codes, among those of the API. */
const FOLDER = 'problemer';

/** The page that lists every error code, and the codes of the faults in a request. */
export function problemListPage(locale: Locale): Page {
  const t: Translate = (tekster) => tekster[locale];

  return {
    file: `${FOLDER}/index.mdx`,
    address: PROBLEMER_ADDRESS,
    title: t({ da: 'Fejlkoder', en: 'Error codes' }),
    description: t({
      da: 'Hvad tjenesternes fejlkoder betyder, og hvad man gør.',
      en: 'What the error codes of the services mean, and what to do.',
    }),
    sidebarLabel: t({ da: 'Alle koder', en: 'All codes' }),
    imports: { Anchor: 'standard/anchor.tsx' },
    body: [
      t({
        da: 'Et afslag er `application/problem+json` (RFC 9457). `kode` ændrer sig ikke og kan programmeres efter; `detail` og `detailEn` er til mennesker. `type` er adressen på kodens side, hos tjenesten og her.',
        en: 'A refusal is `application/problem+json` (RFC 9457). `kode` does not change and is safe to program by; `detail` and `detailEn` are for people. `type` is the address of the code’s page, at the service and here.',
      }),
      heading(2, t({ da: 'Afslag', en: 'Refusals' }), 'afslag'),
      table(
        [t(KODE), t(WORDS.status), t(WORDS.betydning)],
        KODER.map((kode) => [
          link(`\`${kode}\``, problemAddress(kode)),
          String(STATUSES[kode]),
          markdownText(t(PROBLEMER[kode].betydning)),
        ]),
      ),
      heading(2, t({ da: 'Fejl i anmodningen', en: 'Faults in the request' }), 'fejl'),
      t({
        da: `Hver ting, der er galt i en anmodning, står i \`fejl\` med sted (\`sti\`) og kode.`,
        en: `Each thing that is wrong in a request stands in \`fejl\` with its place (\`sti\`) and a code.`,
      }),
      table(
        [t(KODE), t(WORDS.betydning)],
        Object.entries(FEJLKODER).map(([kode, tekster]) => [
          `${element('Anchor', { id: faultAnchor(kode) })}\`${kode}\``,
          markdownText(t(tekster)),
        ]),
      ),
    ],
  };
}

/** The page of one error code. */
export function problemPage(kode: Problemkode, locale: Locale): Page {
  const t: Translate = (tekster) => tekster[locale];
  const { betydning, handling, eksempel } = PROBLEMER[kode];
  const problem = eksempel();

  return {
    file: `${FOLDER}/${kode}.mdx`,
    address: problemAddress(kode),
    title: t({ da: `Fejlkoden ${kode}`, en: `The error code ${kode}` }),
    description: t(betydning).replaceAll('`', ''),
    sidebarLabel: kode,
    imports: {},
    body: [
      markdownText(t(betydning)),
      t({ da: `HTTP-status: \`${String(STATUSES[kode])}\`.`, en: `HTTP status: \`${String(STATUSES[kode])}\`.` }),
      heading(2, t({ da: 'Det gør du', en: 'What to do' }), 'handling'),
      markdownText(t(handling)),
      ...(problem.fejl === undefined
        ? []
        : [
            t({
              da: `Koderne i \`fejl\` står på [listen over fejl](${PROBLEMER_ADDRESS}#fejl).`,
              en: `The codes in \`fejl\` are on [the list of faults](${PROBLEMER_ADDRESS}#fejl).`,
            }),
          ]),
      heading(2, t({ da: 'Eksempel på svaret', en: 'Example of the answer' }), 'eksempel'),
      ['```json', shortJson(problem), '```'].join('\n'),
      `${t({ da: 'Se også', en: 'See also' })}: ${link(t({ da: 'alle koder', en: 'all codes' }), PROBLEMER_ADDRESS)}, ${link(
        t({ da: 'operationerne på en sag', en: 'the operations on a case' }),
        serviceAddress('sag'),
      )}.`,
    ],
  };
}

const KODE = { da: 'Kode', en: 'Code' } as const;

/** The anchor of the code of a fault. */
export function faultAnchor(kode: string): string {
  return `fejl-${kode}`;
}

/** The pages of error codes. */
export function problemPages(locale: Locale): readonly Page[] {
  return [problemListPage(locale), ...KODER.map((kode) => problemPage(kode, locale))];
}
