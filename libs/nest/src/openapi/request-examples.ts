import type { Objekttype, Relation, Relationer, Underobjekttyper } from '@sagdok/model';
import type { JsonObject } from './components.js';
import { EXAMPLE_UUID, fieldExample, fieldExamples } from './field-example.js';

const FROM_THE_YEAR: JsonObject = { from: '2026-01-01T00:00:00+01:00', to: 'infinity' };
const FROM_MARCH: JsonObject = { from: '2026-03-01T00:00:00+01:00', to: 'infinity' };

/** What of a relation shows in its entries; relations that are alike in it need one example. */
const kindOf = ({ kardinalitet, felter = {} }: Relation): string => [kardinalitet, ...Object.keys(felter)].join();

const entryOf = ({ udenMaal, maal, felter = {} }: Relation): JsonObject => {
  const [objekttype] = maal ?? [];
  return {
    ...(udenMaal !== true && { uuid: EXAMPLE_UUID }),
    ...(objekttype !== undefined && { objekttype: `${objekttype[0]?.toUpperCase() ?? ''}${objekttype.slice(1)}` }),
    ...fieldExamples(felter),
    virkning: FROM_THE_YEAR,
  };
};

/** An entry for the first relation of each kind. */
const relationsOf = (relationer: Relationer): JsonObject => {
  const kinds = Map.groupBy(Object.entries(relationer), ([, relation]) => kindOf(relation));
  return Object.fromEntries(
    [...kinds.values()].flatMap((same) => same.slice(0, 1)).map(([name, relation]) => [name, [entryOf(relation)]]),
  );
};

const partsOf = (parts: Underobjekttyper): JsonObject =>
  Object.fromEntries(
    Object.entries(parts).map(([member, { noegle, egenskaber, relationer, underobjekter = {} }]) => [
      member,
      [
        {
          [noegle]: noegle,
          egenskaber: [{ ...fieldExamples(egenskaber), virkning: FROM_THE_YEAR }],
          ...(relationer !== undefined && { relationer: relationsOf(relationer) }),
          ...partsOf(underobjekter),
        },
      ],
    ]),
  );

const statesOf = ({ navn, tilstande }: Objekttype, which: number, virkning: JsonObject): JsonObject =>
  Object.fromEntries(
    Object.entries(tilstande).map(([tilstand, { vaerdier }]) => [
      `${navn}${tilstand}`,
      [{ [tilstand]: (vaerdier[which] ?? vaerdier[0])?.vaerdi ?? '', virkning }],
    ]),
  );

/** The body of an Opret or Importer that shows all that the type has. */
export const opretExample = (objekttype: Objekttype): JsonObject => ({
  note: 'Oprettet i fagsystemet',
  attributter: Object.fromEntries(
    Object.entries(objekttype.attributter).map(([saet, felter]) => [
      `${objekttype.navn}${saet}`,
      [{ ...fieldExamples(felter), virkning: FROM_THE_YEAR }],
    ]),
  ),
  tilstande: statesOf(objekttype, 0, FROM_THE_YEAR),
  relationer: relationsOf(objekttype.relationer),
  ...partsOf(objekttype.underobjekter ?? {}),
});

const changedAttribute = ({ navn, attributter }: Objekttype): JsonObject => {
  for (const [saet, felter] of Object.entries(attributter)) {
    const [changed] = Object.entries(felter).filter(([, { type, kunVedOpret }]) => type === 'tekst' && !kunVedOpret);
    if (changed !== undefined)
      return { [`${navn}${saet}`]: [{ [changed[0]]: fieldExample(changed[1]), virkning: FROM_MARCH }] };
  }
  return {};
};

/** The body of a Ret that changes an attribute and the states from a day on. */
export const retExample = (objekttype: Objekttype): JsonObject => ({
  note: 'Rettet i fagsystemet',
  attributter: changedAttribute(objekttype),
  tilstande: statesOf(objekttype, 1, FROM_MARCH),
});

/** The body of a Passiver. */
export const PASSIVER_EXAMPLE: JsonObject = { livscyklus: 'Passiv', note: 'Vedligeholdes ikke længere her' };

/** The body of a Slet. */
export const SLET_EXAMPLE: JsonObject = { note: 'Oprettet ved en fejl' };
