import type { Objekttype, Relation } from '@sagdok/model';
import { type Translate, WORDS } from '../words.ts';
import { box, drawing, label, line } from './svg.ts';
import { contentLines } from './type-contents.ts';

const ROW = 20;
const RELATION_ROW = 24;
const GAP = 14;
const TOP = 1;
const PADDING = 12;
const INDENT = 14;

/** How wide a character of the drawing's fixed-width letters is, and of the smaller ones on lines. */
const CHARACTER = 7.9;
const SMALL_CHARACTER = 7.3;

interface TargetGroup {
  readonly lines: readonly string[];
  readonly relations: readonly (readonly [name: string, relation: Relation])[];
}

/** Where the three columns are: the type, the names of its relations, and what they point at. */
interface Columns {
  readonly type: number;
  readonly target: number;
  readonly end: number;
}

/** A drawing of a type: what it holds to the left, and to the right what its relations point at. */
export function typeDiagram(objekttype: Objekttype, t: Translate): string {
  const { navn, titel, version, relationer } = objekttype;
  const groups = targetGroups(objekttype, t);
  const contents = contentLines(objekttype, t);
  const typeWidth = Math.max(...contents.map(({ text, indent = 0 }) => text.length * CHARACTER + indent * INDENT));
  const columns = columnsOf(typeWidth, groups);
  const id = `model-${navn}`;
  const count = Object.keys(relationer).length;
  const typeHeight = contents.length * ROW + PADDING * 2;
  const right = groups.reduce((height, group) => height + heightOf(group) + GAP, TOP - GAP);

  return drawing({
    id,
    title: t({ da: `Model af ${titel.da} ${version}`, en: `Model of ${titel.en} ${version}` }),
    description: t({
      da: `Typen ${navn} med dens attributter, tilstande og dele, og de typer, dens ${count} relationer peger på. Det samme står som tekst nedenfor.`,
      en: `The type ${navn} with its attributes, states and parts, and the types that its ${count} relations point at. The same stands as text below.`,
    }),
    width: columns.end + 1,
    height: Math.max(right, typeHeight) + 2,
    parts: [
      line(`M${columns.type} ${TOP}V${lastLine(groups, right)}`),
      box({ x: 1, y: TOP, width: columns.type - 1, height: typeHeight }, 'type'),
      ...contents.map(({ text, kind, indent = 0 }, row) =>
        label(PADDING + indent * INDENT, TOP + PADDING + 10 + row * ROW, text, kind),
      ),
      ...drawGroups(groups, columns, id),
    ],
  });
}

/** Where the lowest relation leaves the type. */
function lastLine(groups: readonly TargetGroup[], bottom: number): number {
  const last = groups.at(-1);
  if (!last) return bottom;

  return bottom - heightOf(last) / 2 + ((last.relations.length - 1) / 2) * RELATION_ROW + 4;
}

function columnsOf(typeWidth: number, groups: readonly TargetGroup[]): Columns {
  const names = groups.flatMap(({ relations }) => relations.map(([name]) => `${name} 0..n`.length * SMALL_CHARACTER));
  const targets = groups.flatMap(({ lines }) => lines.map((text) => text.length * CHARACTER));
  const type = Math.round(typeWidth + PADDING * 2);
  const target = Math.round(type + Math.max(0, ...names) + PADDING * 2);

  return { type, target, end: Math.round(target + Math.max(0, ...targets) + PADDING * 2) };
}

/** The relations by what they point at, in the order of the declaration. */
function targetGroups({ relationer }: Objekttype, t: Translate): readonly TargetGroup[] {
  const byTarget = Map.groupBy(Object.entries(relationer), ([, { maal, udenMaal }]) =>
    (udenMaal ? [t(WORDS.uden)] : (maal ?? [t(WORDS.ethvertObjekt)])).join('\n'),
  );

  return [...byTarget].map(([target, relations]) => ({ lines: target.split('\n'), relations }));
}

function heightOf({ lines, relations }: TargetGroup): number {
  return Math.max(lines.length * ROW + 10, relations.length * RELATION_ROW + 8);
}

function drawGroups(groups: readonly TargetGroup[], { type, target, end }: Columns, id: string): readonly string[] {
  return groups.flatMap((group, place) => {
    const { lines, relations } = group;
    const top = groups.slice(0, place).reduce((y, before) => y + heightOf(before) + GAP, TOP);
    const height = heightOf(group);
    const middle = top + height / 2;

    return [
      box({ x: target, y: top, width: end - target, height }, 'target'),
      ...lines.map((text, row) => label(target + PADDING, middle + 5 + (row - (lines.length - 1) / 2) * ROW, text)),
      ...relations.flatMap(([name, { kardinalitet }], row) => {
        const y = middle + (row - (relations.length - 1) / 2) * RELATION_ROW + 4;

        return [
          line(`M${type} ${y}H${target - 2}`, id),
          label(type + PADDING - 2, y - 5, `${name} ${kardinalitet}`, 'relation'),
        ];
      }),
    ];
  });
}
