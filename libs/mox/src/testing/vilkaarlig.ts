import fc from 'fast-check';
import type { Art, Element, Elementer, Indhold } from '../deklaration/indhold.js';
import type { JsonAf } from '../deklaration/json-af.js';
import { fremmedXml, xmlTekst } from './fremmed-xml.js';

const etTegn = fc.oneof(
  fc.constantFrom('\ufffe', '\uffff', '<', '&', '\r'),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }).filter((tegn) => tegn !== '\0'),
);

/** JSON as it is once it was sent: no -0. */
const fremmedJson = fc
  .jsonValue({ stringUnit: etTegn })
  .map((vaerdi) => ({ json: JSON.parse(JSON.stringify(vaerdi)) as unknown }));

const ARTER: Readonly<Record<Art, fc.Arbitrary<string | boolean | number>>> = {
  uuid: fc.uuid().chain((uuid) => fc.constantFrom(uuid, uuid.toUpperCase())),
  urn: fc.constantFrom('urn:oio:kle:05.04.06', 'URN:x:<&>', 'urn:oio:cvr-nr:12345678', 'urn:æ:ø'.replace('æ', 'a')),
  tidspunkt: fc
    .date({ min: new Date('1900-01-01'), max: new Date('2199-01-01'), noInvalidDate: true })
    .chain((dato) =>
      fc.constantFrom(
        dato.toISOString(),
        `${dato.toISOString().slice(0, 19)}.123456+01:00`,
        dato.toISOString().slice(0, 19),
      ),
    ),
  boolean: fc.boolean(),
  heltal: fc.integer(),
  version: fc.constant('1.0'),
  tekst: xmlTekst,
};

/** The JSON form of any content that is declared so. */
export function vilkaarlig<I extends Indhold>(indhold: I): fc.Arbitrary<JsonAf<I>>;
export function vilkaarlig(indhold: Indhold): fc.Arbitrary<unknown> {
  switch (indhold.slags) {
    case 'vaerdi':
      return ARTER[indhold.art];
    case 'aabent':
      return fc.oneof(
        fremmedXml,
        fremmedJson,
        fc.constantFrom({ xml: '' }, { xml: 'kun tekst' }, { xml: 'før<a/><!-- -->' }),
      );
    case 'udvidelse':
      return fc.array(fremmedXml, { maxLength: 2 });
    case 'valg':
      return fc.oneof(
        ...Object.entries(indhold.elementer).map(([navn, element]) => fc.record({ [navn]: etElement(element) })),
      );
    default:
      return sekvens(indhold.elementer);
  }
}

function sekvens(elementer: Elementer): fc.Arbitrary<unknown> {
  const navne = Object.keys(elementer);

  return fc.record(Object.fromEntries(navne.map((navn) => [navn, etElement(elementer[navn]!)])), {
    requiredKeys: navne.filter((navn) => elementer[navn]?.antal === '1'),
  });
}

function etElement({ indhold, antal }: Element): fc.Arbitrary<unknown> {
  // A list that is empty is not there once it was XML.
  return antal === '0..n' ? fc.array(vilkaarlig(indhold), { minLength: 1, maxLength: 2 }) : vilkaarlig(indhold);
}
