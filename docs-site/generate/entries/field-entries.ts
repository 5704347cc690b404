import { type Felt, type Felter, PLIGTKILDER, type Tekster } from '@sagdok/model';
import { elementAnchor } from '../../src/standard/addresses.ts';
import { heading, jsx, link, md, table } from '../markup.ts';
import { type Fact, facts, jsxCode } from '../page.ts';
import { FELTTYPER, PROFILKRAV, sourceText, type Translate, WORDS } from '../words.ts';
import { elementFacts, type EntryContext, exampleFact, siden } from './context.ts';
import { feltExample } from './examples.ts';
import { type Row, rowTable, valueText } from './row-table.ts';

/** The fields of a set: an overview, and an entry for each with the fields that it holds. */
export function fieldEntries(felter: Felter, sti: string, level: number, context: EntryContext): readonly string[] {
  const { t } = context;

  return [
    table(
      [t(WORDS.navn), t(WORDS.type), t(WORDS.antal), t(WORDS.kraevet), t(WORDS.siden)],
      Object.entries(felter).map(([navn, felt]) => [
        link(`\`${navn}\``, `#${elementAnchor(`${sti}/${navn}`)}`),
        md(typeText(felt, t)),
        antalAf(felt),
        md(kraevetI(felt, WORDS.vedOpret, t)),
        siden(felt, context),
      ]),
    ),
    ...Object.entries(felter).flatMap(([navn, felt]) => {
      const egen = `${sti}/${navn}`;
      const held = heldRows(felt, { sti: egen }, context);

      return [
        heading(level, `${md(t(felt.titel))} \`${navn}\``, elementAnchor(egen)),
        md(t(felt.definition)),
        facts(fieldFacts(navn, felt, egen, context)),
        ...(held.length > 0 ? [rowTable([t(WORDS.felter), t(WORDS.betydning)], held)] : []),
      ];
    }),
  ];
}

/** Where fields are: the way to what holds them, and the names around them in the same entry. */
interface Place {
  readonly sti: string;
  readonly within?: string;
}

/** The fields of a structure or a relation, a row each, and after it what it holds itself. */
export function fieldRows(felter: Felter, { sti, within = '' }: Place, context: EntryContext): readonly Row[] {
  const { t } = context;

  return Object.entries(felter).flatMap(([navn, felt]) => {
    const egen = `${sti}/${navn}`;

    return [
      {
        anchor: elementAnchor(egen),
        cells: [
          jsxCode(within + navn),
          [valueText(felt.titel, felt.definition, t), facts(fieldFacts(navn, felt, egen, context))].join(''),
        ],
      } as const,
      ...heldRows(felt, { sti: egen, within: `${within}${navn}.` }, context),
    ];
  });
}

/** What a field holds: the fields of a structure, or the values of a closed list. */
function heldRows(felt: Felt, place: Place, context: EntryContext): readonly Row[] {
  if ('struktur' in felt) return fieldRows(felt.struktur.felter, place, context);
  const { t } = context;

  return (felt.vaerdier ?? []).map(({ vaerdi, titel, definition }) => ({
    anchor: elementAnchor(`${place.sti}/${vaerdi}`),
    cells: [jsxCode(vaerdi), valueText(titel, definition, t)],
  }));
}

function fieldFacts(navn: string, felt: Felt, sti: string, context: EntryContext): readonly Fact[] {
  const { t } = context;

  return [
    { term: t(WORDS.type), description: jsx(typeText(felt, t)) },
    { term: t(WORDS.antal), description: jsx(antalAf(felt)) },
    { term: t(WORDS.kraevet), description: jsx(kraevetText(felt, context)) },
    ...(felt.laesesSom === undefined ? [] : [{ term: t(WORDS.svarnavn), description: jsxCode(felt.laesesSom) }]),
    exampleFact(feltExample(navn, felt), context),
    ...elementFacts(felt, sti, context),
  ];
}

function typeText(felt: Felt, t: Translate): string {
  if (!('vaerdier' in felt) || !felt.vaerdier) return t(FELTTYPER[felt.type]);

  return `${t({ da: 'en af', en: 'one of' })} ${felt.vaerdier.map(({ vaerdi }) => vaerdi).join(', ')}`;
}

/** When a field must be given, and by whose demand. */
function kraevetI({ obligatorisk }: Felt, kraevet: Tekster, t: Translate): string {
  if (obligatorisk === undefined) return t(WORDS.nej);

  return obligatorisk === true ? t(kraevet) : `${t(kraevet)} ${t(PROFILKRAV[obligatorisk])}`;
}

/** The same, with where it is from that a profile demands it. */
function kraevetText(felt: Felt, { kraevet, t }: EntryContext): string {
  const { obligatorisk } = felt;
  const text = kraevetI(felt, kraevet, t);

  return obligatorisk === undefined || obligatorisk === true
    ? text
    : `${text} (${sourceText(PLIGTKILDER[obligatorisk], t)})`;
}

function antalAf({ type, obligatorisk }: Felt): string {
  if (type === 'strukturliste' || type === 'tekstliste') return '0..n';

  return obligatorisk === true ? '1' : '0..1';
}
