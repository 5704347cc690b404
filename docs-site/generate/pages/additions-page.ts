import type { Locale } from '../../src/locale/locale.ts';
import { partAddress, TILLAEG } from '../../src/standard/addresses.ts';
import { link, md, table } from '../markup.ts';
import type { Page } from '../page.ts';
import { addressOf, type StandardSource } from '../standard.ts';
import { type Translate, WORDS } from '../words.ts';

/** The page of the types that are served beside the standard. */
export function additionsPage(source: StandardSource, locale: Locale): Page {
  const t: Translate = (tekster) => tekster[locale];
  const types = source.standarder
    .filter(({ status }) => status === 'tillaeg')
    .flatMap(({ objekttyper }) => objekttyper);

  return {
    file: 'tillaeg.mdx',
    address: partAddress(TILLAEG),
    title: t({ da: 'Tillæg uden for standarden', en: 'Additions outside the standard' }),
    description: t({
      da: 'Typer, som LoRA havde ved siden af standarden, og som sagdok fører videre.',
      en: 'Types that LoRA had beside the standard, and that sagdok carries on.',
    }),
    sidebarLabel: t({ da: 'Om tillæggene', en: 'About the additions' }),
    imports: {},
    body: [
      t({
        da: 'Disse typer er ikke en del af OIO-standarden. LoRA havde dem ved siden af: loghændelsen er Magentas egen, de andre kom fra et forslag. De er med, for at det, der bruger dem, kan flytte hertil. Versionsnumrene er sagdoks.',
        en: 'These types are not part of the OIO standard. LoRA had them beside it: the log entry is Magenta’s own, the others came from a proposal. They are here so that what uses them can move here. The version numbers are sagdok’s.',
      }),
      table(
        [t(WORDS.type), t(WORDS.betydning)],
        types.map((type) => [link(md(t(type.titel)), addressOf(source, type)), md(t(type.definition))]),
      ),
    ],
  };
}
