import { AFVIGELSER } from '../../data/afvigelser/afvigelser.ts';
import type { Standarddel, Versionsstatus } from '../../data/standarden/standarddel.ts';
import type { Locale } from '../../src/locale/locale.ts';
import { changesAddress, partAddress, textAddress } from '../../src/standard/addresses.ts';
import { heading, link, md, table } from '../markup.ts';
import type { Page } from '../page.ts';
import { addressOf, type StandardSource } from '../standard.ts';
import { sourceText, type Translate, WORDS } from '../words.ts';
import type { Tekster } from '@sagdok/model';

const STATUSSER: Readonly<Record<Versionsstatus, Tekster>> = {
  gaeldende: { da: 'gældende her', en: 'in force here' },
  afloest: { da: 'afløst', en: 'replaced' },
  informationsmodel: { da: 'informationsmodel', en: 'information model' },
};

/** The page of a part: its versions, what came with each, where the profiles deviate, and what is known to be wrong. */
export function partPage(source: StandardSource, del: Standarddel, locale: Locale): Page {
  const t: Translate = (tekster) => tekster[locale];
  const afvigelser = AFVIGELSER.filter((each) => each.del === del.navn);

  return {
    file: `${del.navn}/index.mdx`,
    address: partAddress(del.navn),
    title: t(del.titel),
    description: t(del.formaal),
    sidebarLabel: t({ da: 'Om delen', en: 'About the part' }),
    paginationLabel: t({ da: `${del.titel.da}: om delen`, en: `${del.titel.en}: about the part` }),
    imports: {},
    body: [
      md(t(del.formaal)),
      heading(2, t(WORDS.versioner), 'versioner'),
      versionTable(source, del, t),
      ...del.versioner
        .toReversed()
        .filter(({ nyt }) => nyt.length > 0)
        .flatMap(({ version, nyt, kilde }) => [
          heading(3, t({ da: `Nyt i ${version}`, en: `New in ${version}` }), `nyt-${version}`),
          ...nyt
            .map((paragraph) => `- ${md(t(paragraph))}`)
            .join('\n')
            .split('\n\n'),
          `${t(WORDS.kilde)}: ${md(sourceText(kilde, t))}.`,
        ]),
      ...(del.profiler.length === 0 ? [] : [heading(2, t(WORDS.profiler), 'profiler'), profileTable(del, t)]),
      ...(afvigelser.length === 0
        ? []
        : [
            heading(2, t(WORDS.kendteFejl), 'kendte-fejl'),
            table(
              [t(WORDS.nummer), t(WORDS.version), t({ da: 'Hvad', en: 'What' })],
              afvigelser.map(({ id, versioner, titel }) => [
                link(id, `/faellesskab/afvigelser/#${id}`),
                versioner.join(', '),
                md(t(titel)),
              ]),
            ),
          ]),
    ],
  };
}

function versionTable(source: StandardSource, del: Standarddel, t: Translate): string {
  return table(
    [t(WORDS.version), t(WORDS.dato), t(WORDS.status), t(WORDS.tekst), t(WORDS.reference), t(WORDS.aendretI)],
    del.versioner
      .map(({ version, dato, status, beskrevet }, place) => {
        const types =
          source.standarder.find((each) => each.del === del.navn && each.version === version)?.objekttyper ?? [];
        const earlier = del.versioner.slice(0, place).filter((each) => each.beskrevet && beskrevet);

        return [
          version,
          dato ?? t(WORDS.ukendt),
          t(STATUSSER[status]),
          beskrevet ? link(t(WORDS.tekst), textAddress(del.navn, version)) : '–',
          listed(types.map((type) => link(md(t(type.titel)), addressOf(source, type)))),
          listed(
            earlier.map((each) =>
              link(
                t({ da: `siden ${each.version}`, en: `since ${each.version}` }),
                changesAddress(del.navn, each.version, version),
              ),
            ),
          ),
        ];
      })
      .toReversed(),
  );
}

function profileTable(del: Standarddel, t: Translate): string {
  return table(
    [t({ da: 'Profil', en: 'Profile' }), t({ da: 'Forskel', en: 'Difference' })],
    [...Map.groupBy(del.profiler, ({ profil }) => profil)].map(([profil, forskelle]) => [
      profil,
      forskelle.map(({ tekst }) => md(t(tekst))).join('<br />'),
    ]),
  );
}

const listed = (links: readonly string[]): string => (links.length === 0 ? '–' : links.join(', '));
