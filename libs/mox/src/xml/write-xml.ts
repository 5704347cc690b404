import type { FremmedIndhold, FremmedXml } from '../besked/fremmed-indhold.js';
import type { Dokument, Indhold, Sekvens, Valg } from '../deklaration/indhold.js';
import type { JsonAf } from '../deklaration/json-af.js';
import { BESKEDDATA_NAVNERUM, NAVNERUM, type Navnerum } from '../deklaration/navnerum.js';
import { escapeText } from './escape.js';
import { JSON_ELEMENT } from './json-frame.js';

/**
 * Writes an XML document: the elements in the order of the declaration, whatever that of the members, and foreign content as it is.
 * The JSON form must be in order, as what was read or checked is. No default namespace is declared, so that foreign elements without
 * a namespace stay so.
 */
export function writeXml<D extends Dokument>({ navn, navnerum, indhold }: D, json: JsonAf<D['indhold']>): string {
  const used = new Set<Navnerum>([navnerum]);
  const content = written(indhold, json, used);
  const namespaces = Array.from(used, (prefix) => ` xmlns:${prefix}="${NAVNERUM[prefix]}"`).join('');

  return `<?xml version="1.0" encoding="UTF-8"?>\n<${navnerum}:${navn}${namespaces}>${content}</${navnerum}:${navn}>`;
}

function written(indhold: Indhold, json: unknown, used: Set<Navnerum>): string {
  switch (indhold.slags) {
    case 'vaerdi':
      return escapeText(String(json));
    case 'aabent':
      return writtenOpen(json as FremmedIndhold);
    case 'udvidelse':
      return (json as readonly FremmedXml[]).map(({ xml }) => xml).join('');
    default:
      return writtenElements(indhold, json as Readonly<Record<string, unknown>>, used);
  }
}

function writtenElements(parent: Sekvens | Valg, json: Readonly<Record<string, unknown>>, used: Set<Navnerum>): string {
  let xml = '';
  for (const [name, { indhold, antal, navnerum = parent.navnerum }] of Object.entries(parent.elementer)) {
    const value = json[name];
    if (value === undefined) continue;
    used.add(navnerum);
    for (const one of antal === '0..n' ? (value as readonly unknown[]) : [value]) {
      xml += `<${navnerum}:${name}>${written(indhold, one, used)}</${navnerum}:${name}>`;
    }
  }

  return xml;
}

function writtenOpen(fremmed: FremmedIndhold): string {
  if ('xml' in fremmed) return fremmed.xml;
  const { name, mediatype } = JSON_ELEMENT;

  return `<${name} xmlns="${BESKEDDATA_NAVNERUM}" mediatype="${mediatype}">${escapeText(jsonText(fremmed.json))}</${name}>`;
}

/** JSON as text that XML can hold: these two are the only ones that JSON.stringify leaves as they are and XML refuses. */
function jsonText(json: unknown): string {
  return JSON.stringify(json).replace(/[\ufffe\uffff]/g, (char) => `\\u${char.charCodeAt(0).toString(16)}`);
}
