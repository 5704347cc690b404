import type { Element, Tekster } from './element.js';
import type { Felt, Felter } from './felt.js';
import type { Objekttype, Relation, Relationer, Tilstand, Underobjekttype, Underobjekttyper } from './objekttype.js';

/** A value of a closed list: of a state, with its texts, or of a field, without. */
export interface Listevaerdi {
  readonly vaerdi: string;
  readonly titel?: Tekster;
  readonly definition?: Tekster;
}

/** One thing that a type consists of, and the way to it, e.g. `sag/relationer/oversag`. */
export type Modelelement = { readonly sti: string } & (
  | { readonly art: 'objekttype'; readonly element: Objekttype }
  | { readonly art: 'felt'; readonly element: Felt }
  | { readonly art: 'tilstand'; readonly element: Tilstand }
  | { readonly art: 'relation'; readonly element: Relation }
  | { readonly art: 'underobjekt'; readonly element: Underobjekttype }
  | { readonly art: 'vaerdi'; readonly element: Listevaerdi }
);

/** Everything the type consists of, itself first, each element before what it holds. */
export function* elementer(objekttype: Objekttype): Generator<Modelelement> {
  const { navn, attributter, tilstande, relationer, underobjekter = {} } = objekttype;
  yield { sti: navn, art: 'objekttype', element: objekttype };
  for (const [saet, felter] of Object.entries(attributter)) yield* felterI(felter, `${navn}/attributter/${saet}`);
  for (const [tilstand, element] of Object.entries(tilstande)) {
    const sti = `${navn}/tilstande/${tilstand}`;
    yield { sti, art: 'tilstand', element };
    for (const vaerdi of element.vaerdier) yield { sti: `${sti}/${vaerdi.vaerdi}`, art: 'vaerdi', element: vaerdi };
  }
  yield* relationerI(relationer, `${navn}/relationer`);
  yield* underobjekterI(underobjekter, `${navn}/underobjekter`);
}

/** Whether the element is one of the model's, with source and version, and not a mere value. */
export function isElement(modelelement: Modelelement): modelelement is Modelelement & { readonly element: Element } {
  return modelelement.art !== 'vaerdi';
}

/** Fields, and what they hold. */
export function* felterI(felter: Felter, sti: string): Generator<Modelelement> {
  for (const [navn, felt] of Object.entries(felter)) {
    const feltsti = `${sti}/${navn}`;
    yield { sti: feltsti, art: 'felt', element: felt };
    if ('struktur' in felt) yield* felterI(felt.struktur.felter, feltsti);
    if ('vaerdier' in felt) yield* vaerdierI(felt.vaerdier ?? [], feltsti);
  }
}

function* vaerdierI(vaerdier: readonly string[], sti: string): Generator<Modelelement> {
  for (const vaerdi of vaerdier) yield { sti: `${sti}/${vaerdi}`, art: 'vaerdi', element: { vaerdi } };
}

/** Relations, and their fields. */
export function* relationerI(relationer: Relationer, sti: string): Generator<Modelelement> {
  for (const [navn, relation] of Object.entries(relationer)) {
    yield { sti: `${sti}/${navn}`, art: 'relation', element: relation };
    yield* felterI(relation.felter ?? {}, `${sti}/${navn}`);
  }
}

function* underobjekterI(underobjekter: Underobjekttyper, sti: string): Generator<Modelelement> {
  for (const [navn, element] of Object.entries(underobjekter)) {
    yield { sti: `${sti}/${navn}`, art: 'underobjekt', element };
    yield* felterI(element.egenskaber, `${sti}/${navn}/egenskaber`);
    yield* relationerI(element.relationer ?? {}, `${sti}/${navn}/relationer`);
    yield* underobjekterI(element.underobjekter ?? {}, `${sti}/${navn}/underobjekter`);
  }
}
