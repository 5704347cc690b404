import type { Locale } from '../../src/locale/locale.ts';
import { HENT } from '../downloads/download.ts';
import { downloadGroups } from '../downloads/download-groups.ts';
import { element, heading, link, md, table } from '../markup.ts';
import type { Page } from '../page.ts';
import type { StandardSource } from '../standard.ts';
import type { Translate } from '../words.ts';

/** The page of everything to download, with the size and checksum of each file. */
export function downloadsPage(source: StandardSource, locale: Locale): Page {
  const t: Translate = (tekster) => tekster[locale];

  return {
    file: 'hent.mdx',
    address: '/standarden/hent/',
    title: t({ da: 'Hent standarden som data', en: 'Download the standard as data' }),
    description: t({
      da: 'JSON Schema, model, OpenAPI, AsyncAPI, XML Schema og krav, på faste adresser og med kontrolsummer.',
      en: 'JSON Schema, model, OpenAPI, AsyncAPI, XML Schema and requirements, under permanent addresses and with checksums.',
    }),
    sidebarLabel: t({ da: 'Hent som data', en: 'Download as data' }),
    imports: { Checksum: 'standard/checksum.tsx' },
    body: [
      t({
        da: 'Alt er lavet af den samme model som siderne her. En adresse holder: den nævner delen og versionen, og en ny version får en ny adresse. Tjenesternes OpenAPI ligger desuden på adresser uden version, hvor den nyeste altid er.',
        en: 'All is made from the same model as the pages here. An address lasts: it names the part and the version, and a new version has a new address. The OpenAPI of the services also lies at addresses without a version, where the newest always is.',
      }),
      `${t({ da: 'Kontrolsummer for alle filer', en: 'Checksums of all files' })}: ${link('SHA256SUMS.txt', `pathname://${HENT}/SHA256SUMS.txt`)}.`,
      ...downloadGroups(source).flatMap(({ titel, files }) => [
        heading(2, md(t(titel)), anchorOf(titel.da)),
        table(
          [t({ da: 'Fil', en: 'File' }), t({ da: 'Størrelse og SHA-256', en: 'Size and SHA-256' })],
          files.map(({ path, label }) => [link(md(t(label)), `pathname://${path}`), element('Checksum', { path })]),
        ),
      ]),
    ],
  };
}

/** The anchor of a group, the same in both languages. */
const anchorOf = (title: string): string =>
  title
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'oe')
    .replaceAll(/[^a-z0-9]+/g, '-');
