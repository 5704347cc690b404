import fc from 'fast-check';
import type { FremmedXml } from '../besked/fremmed-indhold.js';

const etTegn = fc.string({ unit: 'binary', minLength: 1, maxLength: 1 });

/** Any text that XML can hold, with what must be escaped more often than it comes by itself. */
export const xmlTekst: fc.Arbitrary<string> = fc
  .string({ unit: fc.oneof(fc.constantFrom('&', '<', '>', '"', "'", '\r', '\n', '\t', ' ', 'æ', ']]>'), etTegn) })
  .filter((tekst) => /^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u.test(tekst));

const undsluppet = (tekst: string): string => tekst.replace(/[&<>"\r]/g, (tegn) => `&#${tegn.charCodeAt(0)};`);

interface Dele {
  readonly indhold: string;
  readonly element: string;
}

/** Any foreign element: prefixes, default namespaces, attributes, comments, CDATA, instructions, and text among elements. */
const { element } = fc.letrec<Dele>((igen) => ({
  indhold: fc.oneof(
    { depthSize: 'small' },
    xmlTekst.map(undsluppet),
    fc.constantFrom('<!-- en note -->', '<![CDATA[ <a> & ]]>', '<?gør noget?>', '\n  '),
    igen('element') as fc.Arbitrary<string>,
    fc.array(igen('indhold') as fc.Arbitrary<string>, { maxLength: 4 }).map((dele) => dele.join('')),
  ),
  element: fc
    .tuple(
      fc.constantFrom('a', 'b xmlns="urn:x"', 'p:c xmlns:p="urn:p&amp;q"', 'd xmlns=""', 'xml:e'),
      fc.constantFrom('', ' x="1"', " y='&lt;&#10;'", ' xml:lang="da"', ' q:z="q:v" xmlns:q="urn:q"'),
      fc.option(igen('indhold') as fc.Arbitrary<string>, { nil: undefined }),
    )
    .map(([start, attribut, indhold]) => {
      const [navn] = start.split(' ');

      return indhold === undefined ? `<${start}${attribut} />` : `<${start}${attribut}>${indhold}</${navn ?? ''}>`;
    }),
}));

/** Any foreign XML of one element. */
export const fremmedXml: fc.Arbitrary<FremmedXml> = element.map((xml) => ({ xml }));
