import type { Objekttype } from '@sagdok/model';
import { elementAnchor } from '../../src/standard/addresses.ts';
import { heading, jsx, md } from '../markup.ts';
import { facts, jsxCode } from '../page.ts';
import { WORDS } from '../words.ts';
import { elementFacts, type EntryContext, exampleFact } from './context.ts';
import { tilstandExample } from './examples.ts';
import { rowTable, valueText } from './row-table.ts';

/** The states of a type, an entry each, with their values. */
export function stateEntries(objekttype: Objekttype, context: EntryContext): readonly string[] {
  const { t } = context;
  const sti = `${objekttype.navn}/tilstande`;

  return Object.entries(objekttype.tilstande).flatMap(([navn, tilstand]) => [
    heading(3, `${md(t(tilstand.titel))} \`${navn}\``, elementAnchor(`${sti}/${navn}`)),
    md(t(tilstand.definition)),
    facts([
      { term: t(WORDS.antal), description: jsx(t({ da: '1 til hver tid', en: '1 at any time' })) },
      { term: t(WORDS.kraevet), description: jsx(t(WORDS.vedOpret)) },
      exampleFact(tilstandExample(objekttype, navn), context),
      ...elementFacts(tilstand, `${sti}/${navn}`, context),
    ]),
    rowTable(
      [t(WORDS.vaerdi), t(WORDS.betydning)],
      tilstand.vaerdier.map(({ vaerdi, titel, definition }) => ({
        anchor: elementAnchor(`${sti}/${navn}/${vaerdi}`),
        cells: [jsxCode(vaerdi), valueText(titel, definition, t)],
      })),
    ),
  ]);
}
