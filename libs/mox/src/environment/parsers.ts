import { resolve } from 'node:path';
import type { Parser } from './variable.js';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

const said = (schemes: readonly string[]): string => schemes.map((scheme) => `${scheme}://`).join(' or ');

const hasScheme = (text: string, schemes: readonly string[]): boolean =>
  schemes.some((scheme) => text.startsWith(`${scheme}://`));

/** Any text. */
export const textValue: Parser<string> = { must: 'be a text', parse: (text) => text };

/** A whole number within limits. */
export const numberValue = (least: number, most: number): Parser<number> => ({
  must: `be a whole number from ${least} to ${most}`,
  parse: (text) => {
    const number = /^\d{1,15}$/.test(text) ? Number(text) : NaN;
    return number >= least && number <= most ? number : undefined;
  },
});

/** A uuid, in lower case. */
export const uuidValue: Parser<string> = {
  must: 'be a uuid',
  parse: (text) => (UUID.test(text) ? text.toLowerCase() : undefined),
};

/** A url of one of these schemes. */
export const urlValue = (...schemes: readonly string[]): Parser<string> => ({
  must: `be a url that begins with ${said(schemes)}`,
  parse: (text) => (hasScheme(text, schemes) && URL.canParse(text) ? text : undefined),
});

/** An address that begins with one of these schemes; the rest is not ours to judge, it may name several hosts. */
export const addressValue = (...schemes: readonly string[]): Parser<string> => ({
  must: `begin with ${said(schemes)}`,
  parse: (text) => (hasScheme(text, schemes) ? text : undefined),
});

/** One of some words. */
export const wordValue = <W extends string>(...words: readonly W[]): Parser<W> => ({
  must: `be one of ${words.join(', ')}`,
  parse: (text) => words.find((word) => word === text),
});

/** A file or folder, as an absolute path. */
export const pathValue: Parser<string> = { must: 'be a path', parse: (text) => resolve(text) };

/** What the names of queues and exchanges begin with. */
export const prefixValue: Parser<string> = {
  must: 'be at most 100 letters, digits and . : _ -',
  parse: (text) => (/^[\w.:-]{1,100}$/.test(text) ? text : undefined),
};
