import { FAELLES_STRUKTURER } from '@sagdok/model';
import { elementAnchor, textAddress } from '../../src/standard/addresses.ts';
import { elementFacts, type EntryContext } from '../entries/context.ts';
import { fieldRows } from '../entries/field-entries.ts';
import { rowTable } from '../entries/row-table.ts';
import { element, heading, md } from '../markup.ts';
import { facts } from '../page.ts';
import { WORDS } from '../words.ts';

const PART = 'generelle-egenskaber';

/** The address of a shared structure or one of its fields, by the way that requirements give (`virkning/from`). */
export function sharedAddress(sti: string, version: string): string {
  return `${textAddress(PART, version)}#${sharedAnchor(sti)}`;
}

/** A structure has an anchor of its own, since a section may be called the same; its fields have theirs by their way. */
function sharedAnchor(sti: string): string {
  return sti.includes('/') ? elementAnchor(`${PART}/${sti}`) : `struktur-${sti}`;
}

/** Whether a way leads to a shared structure. */
export function isShared(sti: string): boolean {
  return FAELLES_STRUKTURER.some(({ navn }) => sti === navn || sti.startsWith(`${navn}/`));
}

/** The structures that all types share, with the fields of each. */
export function sharedStructures(context: EntryContext): readonly string[] {
  const { t, source } = context;
  const sections = source.dele.find((del) => del.navn === PART)?.afsnit ?? [];

  return FAELLES_STRUKTURER.flatMap((struktur) => {
    const { navn, titel, definition, felter } = struktur;
    const isSection = sections.some(({ anker }) => anker === navn);

    return [
      // The address that it had before.
      ...(isSection ? [] : [element('Anchor', { id: navn })]),
      heading(3, `${md(t(titel))} \`${navn}\``, sharedAnchor(navn)),
      md(t(definition)),
      facts(elementFacts(struktur, navn, context)),
      rowTable([t(WORDS.felter), t(WORDS.betydning)], fieldRows(felter, { sti: `${PART}/${navn}` }, context)),
    ];
  });
}
