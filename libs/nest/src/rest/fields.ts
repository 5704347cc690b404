import type { Objekttype, Tilstand } from '@sagdok/model';

const values = ({ vaerdier }: Tilstand): string[] => vaerdier.map(({ vaerdi }) => vaerdi);

// LoRA declares several states as pairs, to keep their order, and a single one as a member (golden `*-metadata`).
const statesOf = ({ tilstande }: Objekttype): unknown => {
  const pairs = Object.entries(tilstande).map(([name, tilstand]) => [name, values(tilstand)] as const);
  return pairs.length > 1 ? pairs : Object.fromEntries(pairs);
};

const named = ({ relationer }: Objekttype, kardinalitet: string): string[] =>
  Object.entries(relationer)
    .filter(([, relation]) => relation.kardinalitet === kardinalitet)
    .map(([name]) => name);

/** What a type consists of, in the form of LoRA's `/fields` and `/classes`. */
export const fieldsOf = (objekttype: Objekttype): object => ({
  attributter: Object.fromEntries(
    Object.entries(objekttype.attributter).map(([saet, felter]) => [saet, Object.keys(felter)]),
  ),
  tilstande: statesOf(objekttype),
  relationer_nul_til_en: named(objekttype, '0..1'),
  relationer_nul_til_mange: named(objekttype, '0..n'),
});
