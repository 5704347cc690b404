import { md } from '../markup.ts';

/** A text that has `code` in it, as one line of Markdown that may stand in a table. */
export function markdownText(text: string): string {
  return text
    .replaceAll('\n', ' ')
    .split('`')
    .map((piece, i) => (i % 2 === 0 ? md(piece) : `\`${piece.replaceAll('|', String.raw`\|`)}\``))
    .join('');
}
