import type { Result, Spread } from './rounds.js';

const HEADINGS = ['measure', 'sagdok', 'baseline', '', 'ratio (min–max)', 'goal', 'met'];
const RIGHT = new Set([1, 2]);

const figure = ({ median }: Spread, unit: Result['unit']): string =>
  unit === '/s' ? `${Math.round(median)}/s` : `${median.toFixed(2)} ms`;

const cells = ({ title, baselineTitle, unit, sagdok, baseline, ratio, goal, met }: Result): string[] => [
  title,
  figure(sagdok, unit),
  figure(baseline, unit),
  baselineTitle,
  `${ratio.median.toFixed(2)} (${ratio.min.toFixed(2)}–${ratio.max.toFixed(2)})`,
  `${goal.kind} ${goal.ratio}`,
  met ? 'yes' : 'NO',
];

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
