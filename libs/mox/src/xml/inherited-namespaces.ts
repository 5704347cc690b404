import { escapeAttribute } from './escape.js';

const COLON = ':'.charCodeAt(0);

/** No name of XML holds any of these, so a prefix is what stands between one of them and a colon. */
const NOT_IN_NAMES: ReadonlySet<number> = new Set(
  Array.from(' \t\r\n"\'<>&;=/:(),[]{}|', (char) => char.charCodeAt(0)),
);

/** The words that stand before a colon in the text: every prefix that elements, attributes and values in it use, and some more. */
export function prefixesIn(xml: string): ReadonlySet<string> {
  const found = new Set<string>();
  let start = 0;
  let afterColon = false;
  for (let index = 0; index < xml.length; index++) {
    const char = xml.charCodeAt(index);
    if (!NOT_IN_NAMES.has(char)) continue;
    // A word between two colons is part of a urn.
    if (char === COLON && index > start && !afterColon) found.add(xml.slice(start, index));
    start = index + 1;
    afterColon = char === COLON;
  }

  return found;
}

/** Declarations of namespaces, as attributes of a start tag. */
export function declarations(namespaces: readonly (readonly [prefix: string, uri: string])[]): string {
  return namespaces
    .map(([prefix, uri]) => ` xmlns${prefix === '' ? '' : `:${prefix}`}="${escapeAttribute(uri)}"`)
    .join('');
}
