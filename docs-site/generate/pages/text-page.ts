import type { Afsnit, Standarddel } from '../../data/standarden/standarddel.ts';
import type { Krav } from '../../data/standarden/krav.ts';
import { NIVEAUER } from '../../data/standarden/krav.ts';
import type { Locale } from '../../src/locale/locale.ts';
import { textAddress } from '../../src/standard/addresses.ts';
import { beskedDownloads } from '../downloads/besked-downloads.ts';
import { heading, link, md } from '../markup.ts';
import type { Page } from '../page.ts';
import { addressOf, type InVersion, isReplaced, kravI, type StandardSource } from '../standard.ts';
import { elementLink } from './element-link.ts';
import { sourceText, type Translate, WORDS } from '../words.ts';
import { figure } from './figures.ts';
import { textVersionSwitch } from './version-switch.ts';

/** The normative text of a version of a part. */
export function textPage(source: StandardSource, del: Standarddel, version: string, locale: Locale): Page {
  const t: Translate = (tekster) => tekster[locale];
  const types = source.standarder.find((each) => each.del === del.navn && each.version === version)?.objekttyper ?? [];
  const navn = `${t(del.titel)} ${version}`;
  const replaced = isReplaced(source, { del: del.navn, version });

  return {
    file: `${del.navn}/${version}/index.mdx`,
    address: textAddress(del.navn, version),
    title: replaced ? `${navn} (${t(WORDS.afloest)})` : navn,
    description: t(del.formaal),
    sidebarLabel: t(WORDS.tekst),
    paginationLabel: `${navn}: ${t(WORDS.tekst).toLowerCase()}`,
    imports: {
      VersionSwitch: 'standard/version-switch.tsx',
      Krav: 'standard/krav.tsx',
      Diagram: 'standard/diagram.tsx',
      Ref: 'standard/ref.tsx',
      Anchor: 'standard/anchor.tsx',
    },
    body: [
      textVersionSwitch(source, del.navn, version, t),
      md(t(del.formaal)),
      readingNote(t),
      types.length === 0
        ? ''
        : `${t(WORDS.reference)}: ${types.map((type) => link(md(t(type.titel)), addressOf(source, type))).join(', ')}.`,
      downloads(del, t),
      ...del.afsnit
        .filter((afsnit) => kravI([afsnit], version).length > 0 || afsnit.krav.length === 0)
        .flatMap((afsnit) => section(source, afsnit, { del: del.navn, version }, t)),
    ],
  };
}

/** Where the schemas of a part are that has no types to have them on their pages. */
function downloads({ navn }: Standarddel, t: Translate): string {
  if (navn !== 'besked') return '';

  return `${t(WORDS.hent)}: ${beskedDownloads()
    .map(({ path, label }) => link(md(t(label)), `pathname://${path}`))
    .join(', ')}.`;
}

function readingNote(t: Translate): string {
  return t({
    da: 'Kun kravene er normative; den øvrige tekst forklarer. [Sådan læses teksten](/standarden/#laesning).',
    en: 'Only the requirements are normative; the rest explains. [How to read the text](/standarden/#laesning).',
  });
}

function section(source: StandardSource, afsnit: Afsnit, at: InVersion, t: Translate): readonly string[] {
  return [
    heading(2, md(t(afsnit.titel)), afsnit.anker),
    ...afsnit.forklaring.map((paragraph) => md(t(paragraph))),
    ...(afsnit.figur ? figure(afsnit.figur, { source, at, kraevet: WORDS.altid, t }) : []),
    ...kravI([afsnit], at.version).map((krav) => requirement(source, krav, at, t)),
  ];
}

function requirement(source: StandardSource, krav: Krav, at: InVersion, t: Translate): string {
  const { id, tekst, kilde, antaget, udgaaet, elementer = [] } = krav;
  const links = elementer.flatMap((sti) => elementLink(source, sti, at));
  const attributes = [
    `id=${JSON.stringify(id)}`,
    `evidens=${JSON.stringify(kilde.evidens)}`,
    `kilde=${JSON.stringify(sourceText(kilde, t))}`,
    ...(antaget ? ['antaget'] : []),
    ...(isReplaced(source, at) ? [`afloest=${JSON.stringify(at.version)}`] : []),
    ...(udgaaet ? [`udgaaet=${JSON.stringify(udgaaet.dato)}`] : []),
  ];

  return [
    `<Krav ${attributes.join(' ')}>`,
    emphasised(md(t(tekst))),
    ...(udgaaet ? [md(t(udgaaet.grund))] : []),
    ...(links.length > 0 ? [`<p className="krav-elementer">${links.join('{" "}')}</p>`] : []),
    '</Krav>',
  ].join('\n\n');
}

/** A requirement's text, in which the words of the levels stand out. */
export function emphasised(text: string): string {
  const words = Object.values(NIVEAUER).flatMap(({ da, en }) => [da, en]);

  return text.replaceAll(new RegExp(`(?<!\\p{L})(${words.join('|')})(?!\\p{L})`, 'gu'), '**$1**');
}
