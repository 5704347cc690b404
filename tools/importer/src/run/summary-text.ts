import { formatPlace, type Refusal, type Sentence } from './report.js';
import type { Counts, Omitted, Outcome, Summary } from './summary.js';

const COLUMNS: readonly (readonly [Outcome, string])[] = [
  ['created', 'oprettet/created'],
  ['changed', 'ændret/changed'],
  ['unchanged', 'uændret/unchanged'],
  ['refused', 'afvist/refused'],
];

const total = (types: readonly Counts[]): Counts => {
  const sum = (outcome: Outcome): number => types.reduce((count, counts) => count + counts[outcome], 0);
  return { created: sum('created'), changed: sum('changed'), unchanged: sum('unchanged'), refused: sum('refused') };
};

const table = (types: Readonly<Record<string, Counts>>): string[] => {
  const rows = [...Object.entries(types), ['i alt/total', total(Object.values(types))] as const];
  const first = Math.max(...rows.map(([name]) => name.length));
  const line = (name: string, cells: readonly string[]): string =>
    [name.padEnd(first), ...cells.map((cell, i) => cell.padStart(COLUMNS[i]?.[1].length ?? 0))].join('  ');
  return [
    line(
      '',
      COLUMNS.map(([, heading]) => heading),
    ),
    ...rows.map(([name, counts]) =>
      line(
        name,
        COLUMNS.map(([outcome]) => String(counts[outcome])),
      ),
    ),
  ];
};

const both = ({ da, en }: Sentence): string => `${da} / ${en}`;

const refusalLines = ({ place, key, uuid, reasons }: Refusal): string[] => [
  `  ${formatPlace(place)}: ${key}${uuid === undefined ? '' : ` (${uuid})`}`,
  ...reasons.map((reason) => `      ${both(reason)}`),
];

const omittedLine = ({ field, objects, example }: Omitted): string =>
  `  ${field}: ${objects} objekter/objects, fx/e.g. ${example}`;

const section = (heading: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : ['', heading, ...lines];

/** The summary as people read it: a table of counts, then what was left out, what to know, and what was refused and why. */
export const summaryText = (summary: Summary): string =>
  [
    ...table(summary.types),
    ...section('Udeladt, da tjenesten ikke har plads til det / Left out', summary.omitted.map(omittedLine)),
    ...section(
      'Bemærkninger / Remarks',
      summary.remarks.map((remark) => `  ${both(remark)}`),
    ),
    ...section('Afvist / Refused', summary.refusals.flatMap(refusalLines)),
  ].join('\n');
