import type { Felter, Objekttype, Underobjekttyper } from '@sagdok/model';
import { type Translate, WORDS } from '../words.ts';

/** A line of text in the box of a type. */
export interface ContentLine {
  readonly text: string;
  readonly kind: 'title' | 'heading' | 'name' | 'note';
  readonly indent?: number;
}

/** What the box of a type says: its attributes, states and parts. A `?` marks what the standard does not demand. */
export function contentLines(
  { titel, navn, attributter, tilstande, underobjekter = {} }: Objekttype,
  t: Translate,
): readonly ContentLine[] {
  return [
    { text: t(titel), kind: 'title' },
    { text: navn, kind: 'note' },
    { text: t(WORDS.attributter), kind: 'heading' },
    ...Object.values(attributter).flatMap((felter) => fieldLines(felter, 0)),
    { text: t(WORDS.tilstande), kind: 'heading' },
    ...Object.entries(tilstande).flatMap(([tilstand, { vaerdier }]) => [
      { text: tilstand, kind: 'name' } as const,
      ...vaerdier.map(({ vaerdi }) => ({ text: vaerdi, kind: 'note', indent: 1 }) as const),
    ]),
    ...partLines(underobjekter, t, 0),
  ];
}

function fieldLines(felter: Felter, indent: number): readonly ContentLine[] {
  return Object.entries(felter).map(([navn, felt]) => ({
    text: `${navn}${felt.obligatorisk === true ? '' : '?'}: ${felt.type}`,
    kind: 'name',
    indent,
  }));
}

function partLines(underobjekter: Underobjekttyper, t: Translate, indent: number): readonly ContentLine[] {
  return Object.entries(underobjekter).flatMap(
    ([navn, { titel, noegle, egenskaber, relationer = {}, underobjekter: inner = {} }]) => [
      { text: `${t(titel)} 0..n`, kind: 'heading', indent } as const,
      { text: `${navn}, ${noegle}`, kind: 'note', indent } as const,
      ...fieldLines(egenskaber, indent),
      ...Object.entries(relationer).map(
        ([name, { kardinalitet }]) => ({ text: `→ ${name} ${kardinalitet}`, kind: 'name', indent }) as const,
      ),
      ...partLines(inner, t, indent + 1),
    ],
  );
}
