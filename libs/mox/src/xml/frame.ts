import type { XmlElement } from './xml-parser.js';

/** An element that is being read. */
export interface Frame {
  /** An element begins in it. */
  child(element: XmlElement): Frame;
  /** There is text in it, which may come in parts, and where it has ended. */
  text(text: string, to: number): void;
  /** It ends: where its content has ended, and where it has ended itself. */
  end(contentTo: number, to: number): void;
}

/** Where the value of an element goes when it has ended. */
export type Save<T> = (value: T) => void;

/** What is not to be read: its elements and text are passed over. */
export const SKIPPED: Frame = {
  child: () => SKIPPED,
  text: () => undefined,
  end: () => undefined,
};

const SPACE: ReadonlySet<string> = new Set(' \t\r\n');

/** Does the text say something, other than space as XML has it? */
export const saysSomething = (text: string): boolean => /[^ \t\r\n]/.test(text);

/** The text without space, as XML has it, at both ends. */
export function trimSpace(text: string): string {
  let from = 0;
  let to = text.length;
  while (from < to && SPACE.has(text.charAt(from))) from++;
  while (to > from && SPACE.has(text.charAt(to - 1))) to--;

  return text.slice(from, to);
}
