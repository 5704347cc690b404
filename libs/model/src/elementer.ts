import type { Element, Listevaerdi } from './element.js';
import type { Felt, Felter } from './felt.js';
import type { Objekttype, Relation, Relationer, Tilstand, Underobjekttype, Underobjekttyper } from './objekttype.js';

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
    yield* vaerdierI(element.vaerdier, sti);
  }
  yield* relationerI(relationer, `${navn}/relationer`);
  yield* underobjekterI(underobjekter, `${navn}/underobjekter`);
}

/** Whether the element is one of the model's, with source and version, and not a mere value. */
export function isElement(modelelement: Modelelement): modelelement is Modelelement & { readonly element: Element } {
  return modelelement.art !== 'vaerdi';
}

/** Whether only LoRA has the element: neither the standard nor another profile knows it. */
export function isKunLora({ kilde }: Element): boolean {
  return kilde.evidens === 'L';
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

function* vaerdierI(vaerdier: readonly Listevaerdi[], sti: string): Generator<Modelelement> {
  for (const element of vaerdier) yield { sti: `${sti}/${element.vaerdi}`, art: 'vaerdi', element };
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
