import { folded } from '../storage/indexes.js';
import type { Parameters } from './condition.js';

/**
 * A text to search by, as LoRA takes it: case does not matter, `%` stands for any text, `\` takes the next character as it is,
 * and `_` is itself (golden `*-search-wildcard`).
 */
interface Pattern {
  /** The text before the first wildcard; all of it, where there is none. */
  readonly prefix: string;
  /** The pattern for LIKE, where there is more than a prefix and one wildcard after it. */
  readonly like?: string;
  readonly wild: boolean;
}

const escaped = (character: string): string => (/[\\%_]/.test(character) ? `\\${character}` : character);

const parsePattern = (text: string): Pattern => {
  let prefix = '';
  let like = '';
  let wildcards = 0;
  const tokens = text.match(/\\?[^]/gu) ?? [];
  for (const token of tokens) {
    if (token === '%') {
      wildcards++;
      like += '%';
      continue;
    }
    const character = token.length > 1 && token.startsWith('\\') ? token.slice(1) : token;
    if (wildcards === 0) prefix += character;
    like += escaped(character);
  }
  const onlyPrefix = wildcards === 0 || (wildcards === 1 && tokens.at(-1) === '%');
  return { prefix, wild: wildcards > 0, ...(!onlyPrefix && { like }) };
};

// Sorts after every text that begins as the prefix does, in the order of bytes.
const LAST = "U&'\\+10FFFF'";

/**
 * The condition that a text matches a search value. Written as comparisons rather than LIKE wherever they say the same: the database
 * then finds them in an index whatever the value is.
 */
export const matches = (expression: string, value: string, parameters: Parameters): string => {
  const { prefix, like, wild } = parsePattern(value);
  const text = folded(expression);
  if (!wild) return `${text} = lower(${parameters.add(prefix, 'text')})`;
  const conditions = [];
  if (prefix !== '') {
    const start = `lower(${parameters.add(prefix, 'text')})`;
    conditions.push(`${text} >= ${start}`, `${text} < ${start} || ${LAST}`);
  }
  if (like !== undefined) conditions.push(`${text} like lower(${parameters.add(like, 'text')})`);
  return conditions.length > 0 ? `(${conditions.join(' and ')})` : `${expression} is not null`;
};
