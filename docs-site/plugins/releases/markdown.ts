import { marked } from 'marked';

/** A change as it is shown: its first sentence, and all that comes after. */
export interface Told {
  /** The first sentence, as HTML within a line, without its full stop. */
  readonly title: string;
  /** The rest, as HTML. Empty when there is none. */
  readonly details: string;
}

/**
 * What a change says in Markdown. That something changes goes without saying, so `What:` is left out; `Why:` and `How:`,
 * in capitals or not, stand out.
 */
export function toldBy(markdown: string): Told {
  const text = markdown.trim().replaceAll(/(?<before>^|\n\n)(?<label>what|why|how): *(?<first>.)?/gi, (...found) => {
    const { before = '', label = '', first = '' } = found.at(-1) as Readonly<Record<string, string | undefined>>;

    return before + (label.toLowerCase() === 'what' ? '' : `**${capitalised(label)}:** `) + first.toUpperCase();
  });
  const end = firstSentence(text);

  return {
    title: marked.parseInline(text.slice(0, end).replace(/[.:]$/, ''), { async: false }),
    details: marked.parse(text.slice(end).trim(), { async: false }).trim(),
  };
}

/** Where the first sentence ends: before a capital or code, and not within code. */
function firstSentence(text: string): number {
  const paragraph = text.split('\n\n', 1)[0] ?? '';
  const ends = [...paragraph.matchAll(/[.!?](?=\s+[\p{Lu}`*])|[.:]$/gu)].map(({ index }) => index + 1);

  return ends.find((end) => paragraph.slice(0, end).split('`').length % 2 === 1) ?? paragraph.length;
}

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
