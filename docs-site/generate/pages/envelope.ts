import { haendelsesbesked, type Beskedelement } from '@sagdok/mox';
import { elementAnchor } from '../../src/standard/addresses.ts';
import { messageExample, messageExampleXml } from '../entries/message-example.ts';
import { rowTable, type Row } from '../entries/row-table.ts';
import { element, heading, jsx, md } from '../markup.ts';
import { facts, jsxCode } from '../page.ts';
import { type Translate, WORDS } from '../words.ts';

/** The anchor of an element of the envelope, by its way: `besked/BeskedId`. */
export function envelopeAnchor(sti: string): string {
  return `kuvert-${elementAnchor(sti)}`;
}

/** The elements of a message, in their order, each with what holds it, and a message in both forms. */
export function envelope(version: string, t: Translate): readonly string[] {
  return [
    heading(3, t({ da: 'Beskedens elementer', en: 'The elements of a message' }), 'kuvert-elementer'),
    md(t(haendelsesbesked.definition)),
    md(
      t({
        da: 'Standarden har kuverten i XML. JSON-formen er sagdoks: den har de samme navne, et element, der kan stå flere gange, er en liste, og indholdet er {"json": ...} eller {"xml": "..."}.',
        en: 'The standard has the envelope in XML. The form in JSON is sagdok’s: it has the same names, an element that may stand several times is a list, and the content is {"json": ...} or {"xml": "..."}.',
      }),
    ),
    rowTable([t(WORDS.element), t(WORDS.betydning)], rowsOf(haendelsesbesked.elementer, { sti: 'besked' }, version, t)),
    heading(3, t({ da: 'En hel besked', en: 'A whole message' }), 'kuvert-eksempel'),
    t({
      da: 'En sag er rettet: fremdriften er blevet Oplyst. I XML:',
      en: 'A case was changed: its progress has become Oplyst. In XML:',
    }),
    ['```xml', messageExampleXml(), '```'].join('\n'),
    t({ da: 'Den samme besked i JSON:', en: 'The same message in JSON:' }),
    ['```json', JSON.stringify(messageExample, null, 2), '```'].join('\n'),
  ];
}

/** Where elements are: the way to what holds them, in XML and in JSON. */
interface Place {
  readonly sti: string;
  readonly json?: string;
}

function rowsOf(
  elementer: Readonly<Record<string, Beskedelement>>,
  { sti, json = '' }: Place,
  version: string,
  t: Translate,
): readonly Row[] {
  return Object.entries(elementer).flatMap(([navn, { antal, definition, indhold }]) => {
    const egen = `${sti}/${navn}`;
    const name = `${json}${navn}${antal === '0..n' ? '[]' : ''}`;
    const inner = indhold.slags === 'sekvens' ? indhold.elementer : {};

    return [
      {
        anchor: envelopeAnchor(egen),
        cells: [
          jsxCode(egen.split('/').slice(1).join('/')),
          [
            element('p', {}, [jsx(t(definition))]),
            facts([
              { term: t(WORDS.antal), description: jsx(antal) },
              { term: t(WORDS.type), description: jsxCode(indhold.slags === 'vaerdi' ? indhold.art : indhold.navn) },
              { term: t(WORDS.siden), description: jsx(version) },
              { term: t(WORDS.json), description: jsxCode(name), wide: true },
            ]),
          ].join(''),
        ],
      } as const,
      ...rowsOf(inner, { sti: egen, json: `${name}.` }, version, t),
    ];
  });
}
