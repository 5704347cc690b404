import type { Result, Spread } from './rounds.js';

const HEADINGS = ['measure', 'sagdok', 'baseline', '', 'ratio (min–max)', 'goal', 'met'];
const RIGHT = new Set([1, 2]);

const figure = ({ median }: Spread, unit: Result['unit']): string =>
  unit === '/s' ? `${Math.round(median)}/s` : `${median.toFixed(2)} ms`;

/** A 99th percentile comes after its median. */
const measured = ({ p50, sagdok, unit }: Result): string =>
  p50 === undefined ? figure(sagdok, unit) : `p50 ${figure(p50, unit)}, p99 ${figure(sagdok, unit)}`;

const cells = (result: Result): string[] => {
  const { title, baseline, baselineTitle, unit, ratio, goal, met } = result;
  return [
    title,
    measured(result),
    figure(baseline, unit),
    baselineTitle,
    `${ratio.median.toFixed(2)} (${ratio.min.toFixed(2)}–${ratio.max.toFixed(2)})`,
    `${goal.kind} ${goal.ratio}`,
    met ? 'yes' : 'NO',
  ];
};

/** The results as a table for a terminal. */
export const tableOf = (results: readonly Result[]): string => {
  const rows = [HEADINGS, ...results.map(cells)];
  const widths = HEADINGS.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) =>
        RIGHT.has(column) ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd();
  return rows.map(line).join('\n');
};
