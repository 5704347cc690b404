import { describe, expect, it } from '@jest/globals';
import { svarIHtml } from './svar-i-html.ts';

describe('svarIHtml', () => {
  it.each([
    ['formatting', 'Det er *godt*.', '<p>Det er <em>godt</em>.</p>'],
    ['markup as text', 'Feltet <ejer>.', '<p>Feltet &lt;ejer&gt;.</p>'],
    ['a script as text', '<script>x()</script>', '&lt;script&gt;x()&lt;/script&gt;'],
    ['code with markup in it once', '`<ejer>`', '<p><code>&lt;ejer&gt;</code></p>'],
    ['a quotation', '> Ja.', '<blockquote>\n<p>Ja.</p>\n</blockquote>'],
    ['a link', '[a](https://a.dk)', '<p><a href="https://a.dk">a</a></p>'],
    ['an address', '<https://a.dk>', '<p><a href="https://a.dk">https://a.dk</a></p>'],
    ['a link to the portal', '[a](/standarden/)', '<p><a href="/standarden/">a</a></p>'],
    ['a letter', '[a](mailto:a@b.dk)', '<p><a href="mailto:a@b.dk">a</a></p>'],
    ['a link to a script as its text', '[*a*](javascript:x)', '<p><em>a</em></p>'],
    ['one that is disguised as an address', '[a](&#106;avascript:x)', '<p><a href="&amp;#106;avascript:x">a</a></p>'],
    ['one with a capital', '[a](JavaScript:x)', '<p>a</p>'],
    ['an address with a query', '[a](/b?c=1&d=2 "e")', '<p><a href="/b?c=1&amp;d=2" title="e">a</a></p>'],
    ['a picture as its text', '![a "b"](https://a.dk/c.png)', '<p>a &quot;b&quot;</p>'],
    ['a link to data as its text', '[a](data:text/html,x)', '<p>a</p>'],
  ])('writes %s', (_, tekst, html) => {
    expect(svarIHtml(tekst)).toBe(html);
  });
});
