import { describe, expect, it } from '@jest/globals';
import { LineCounter } from './line-counter.js';

const TEXT = 'ab\nc\n\nd';

/** The place of each byte, when the text comes in pieces of a size and is asked for as it comes. */
const places = (size: number): string[] => {
  const lines = new LineCounter();
  const found: string[] = [];
  for (let start = 0; start < TEXT.length; start += size) {
    const piece = TEXT.slice(start, start + size);
    lines.add(Buffer.from(piece));
    for (let i = 0; i < piece.length; i++) {
      const { line, column } = lines.at(start + i);
      found.push(`${line}:${column}`);
    }
  }
  return found;
};

describe('LineCounter', () => {
  it.each([1, 2, 3, 4, 7])('tells lines and columns, in pieces of %d bytes', (size) => {
    expect(places(size)).toEqual(['1:1', '1:2', '1:3', '2:1', '2:2', '3:1', '4:1']);
  });

  it('counts the lines of pieces that are not asked about', () => {
    const lines = new LineCounter();
    lines.add(Buffer.from('a\nb\n'));
    lines.add(Buffer.from('c\n'));
    lines.add(Buffer.from('d'));
    expect(lines.end()).toEqual({ line: 4, column: 2 });
  });
});
