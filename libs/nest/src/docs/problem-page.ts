import { createHash } from 'node:crypto';
import type { Tekster } from '@sagdok/model';
import { FEJLKODER } from '@sagdok/validering';
import { STATUSES, TITLES, type Problemkode } from '../rest/problem.js';
import { PROBLEMER } from '../rest/problemer.js';

const STYLE = `
:root { color-scheme: light dark; }
body { font: 1.05rem/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 44rem; padding: 0 1rem; }
h1 { font-size: 1.6rem; } h2 { font-size: 1.2rem; margin-top: 2rem; }
pre { overflow-x: auto; border: 1px solid; padding: 0.75rem; }
code { overflow-wrap: anywhere; }
dt { font-weight: 600; margin-top: 0.75rem; } dd { margin: 0; }
`;

/** What these pages may do: show text in their own style, and nothing else. */
export const PROBLEM_PAGE_POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`,
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A text with `code` in it. */
const html = (text: string): string => escaped(text).replaceAll(/`([^`]+)`/g, '<code>$1</code>');

const both = (tag: string, { da, en }: Tekster): string =>
  `<${tag}>${html(da)}</${tag}>\n<${tag} lang="en">${html(en)}</${tag}>`;

const page = (title: string, body: string): string => `<!doctype html>
<html lang="da">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)} - sagdok</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${escaped(title)}</h1>
${body}
</main>
</body>
</html>
`;

/** The codes that the faults of a request have. */
const faultCodes = (): string =>
  [
    '<h2>Koder i <code>fejl</code> / <span lang="en">Codes in <code>fejl</code></span></h2>',
    '<dl>',
    ...Object.entries(FEJLKODER).map(
      ([kode, texts]) => `<dt id="${kode}"><code>${kode}</code></dt>${both('dd', texts)}`,
    ),
    '</dl>',
  ].join('\n');

/** The page of a kind of problem, at the address that its `type` names. */
export const problemPage = (kode: Problemkode): string => {
  const { betydning, handling, eksempel } = PROBLEMER[kode];
  const status = STATUSES[kode];
  return page(
    kode,
    [
      `<p>HTTP ${status}: ${TITLES[status] ?? ''}. <a href="../problemer">Alle koder / <span lang="en">all codes</span></a></p>`,
      both('p', betydning),
      '<h2>Det gør du / <span lang="en">What to do</span></h2>',
      both('p', handling),
      '<h2>Eksempel / <span lang="en">Example</span></h2>',
      `<pre tabindex="0">${escaped(JSON.stringify(eksempel(), null, 2))}</pre>`,
      ...(kode === 'ugyldig-anmodning' ? [faultCodes()] : []),
    ].join('\n'),
  );
};

/** The page that lists every kind of problem. */
export const problemList = (): string =>
  page(
    'Fejlkoder / Error codes',
    [
      '<dl>',
      ...(Object.keys(PROBLEMER) as Problemkode[]).map(
        (kode) =>
          `<dt><a href="problemer/${kode}"><code>${kode}</code></a> (${STATUSES[kode]})</dt>\n${both('dd', PROBLEMER[kode].betydning)}`,
      ),
      '</dl>',
    ].join('\n'),
  );
