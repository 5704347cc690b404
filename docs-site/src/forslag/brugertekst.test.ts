import { describe, expect, it } from '@jest/globals';
import { brugertekst } from './brugertekst.ts';

describe('brugertekst', () => {
  it.each([
    ['a heading', '# Et\n\n## To', '### Et\n\n### To'],
    ['a name in angle brackets', 'a <ejer> b', 'a \\<ejer> b'],
    ['a name that is escaped already', 'a \\<ejer> \\\\<b>', 'a \\<ejer> \\\\\\<b>'],
    ['a comment', 'a\n<!-- b', 'a\n\\<!-- b'],
    ['code in a paragraph', '`<a>` <b> ``<c> ` <d>``', '`<a>` \\<b> ``<c> ` <d>``'],
    ['a lone sign of code', 'et ` og <a>\n\n` og <b>', 'et ` og \\<a>\n\n` og \\<b>'],
    ['an address', '<https://a.dk/b>', '<https://a.dk/b>'],
    ['a block of code', 'x\n\n```html\n# <a>\n```\n<b>', 'x\n\n```html\n# <a>\n```\n\\<b>'],
    ['a block of code that is left open', '~~~~\n# <a>\n~~~', '~~~~\n# <a>\n~~~\n~~~~'],
    ['a block of code after what looks like a comment', '<!--\n```\n<a>', '\\<!--\n```\n<a>\n```'],
  ])('writes %s', (_, tekst, skrevet) => {
    expect(brugertekst(tekst)).toBe(skrevet);
  });
});
