import type { Objekttype, Relation, Relationer, Underobjekttyper } from '@sagdok/model';
import type { Json, JsonSchema } from '../schema/json-schema.js';
import { EKSEMPEL_UUID, felterEksempel } from './felt-eksempel.js';

/** A virkning for examples: from New Year 2026 on. */
export const EKSEMPEL_VIRKNING: JsonSchema = { from: '2026-01-01T00:00:00+01:00', to: 'infinity' };

/** The body of an Opret or Importer that shows all that the type has: of relations that are alike, the first. */
export function opretEksempel(objekttype: Objekttype): JsonSchema {
  return {
    note: 'Oprettet i fagsystemet',
    attributter: Object.fromEntries(
      Object.entries(objekttype.attributter).map(([saet, felter]) => [
        `${objekttype.navn}${saet}`,
        [{ ...felterEksempel(felter), virkning: EKSEMPEL_VIRKNING }],
      ]),
    ),
    tilstande: tilstandeEksempel(objekttype, 0, EKSEMPEL_VIRKNING),
    relationer: relationerEksempel(objekttype.relationer),
    ...underobjekterEksempel(objekttype.underobjekter ?? {}),
  };
}

/** All states of the type over the virkning, each with the value at this place of its list, or else the first. */
export function tilstandeEksempel(
  { navn, tilstande }: Objekttype,
  plads: number,
  virkning: Json = EKSEMPEL_VIRKNING,
): JsonSchema {
  return Object.fromEntries(
    Object.entries(tilstande).map(([tilstand, { vaerdier }]) => [
      `${navn}${tilstand}`,
      [{ [tilstand]: (vaerdier[plads] ?? vaerdier[0])?.vaerdi ?? '', virkning }],
    ]),
  );
}

/** An entry of the relation in a request. */
export function relationEksempel({ udenMaal, maal, felter = {} }: Relation): JsonSchema {
  const [objekttype] = maal ?? [];

  return {
    ...(udenMaal !== true && { uuid: EKSEMPEL_UUID }),
    ...(objekttype !== undefined && { objekttype: `${objekttype[0]?.toUpperCase() ?? ''}${objekttype.slice(1)}` }),
    ...felterEksempel(felter),
    virkning: EKSEMPEL_VIRKNING,
  };
}

/** What of a relation shows in its entries; relations that are alike in it need one example. */
const slags = ({ kardinalitet, felter = {} }: Relation): string => [kardinalitet, ...Object.keys(felter)].join();

function relationerEksempel(relationer: Relationer): JsonSchema {
  const ens = Map.groupBy(Object.entries(relationer), ([, relation]) => slags(relation));

  return Object.fromEntries(
    [...ens.values()].flatMap((samme) =>
      samme.slice(0, 1).map(([navn, relation]) => [navn, [relationEksempel(relation)]]),
    ),
  );
}

function underobjekterEksempel(underobjekter: Underobjekttyper): JsonSchema {
  return Object.fromEntries(
    Object.entries(underobjekter).map(([medlem, { noegle, egenskaber, relationer, underobjekter: indre = {} }]) => [
      medlem,
      [
        {
          [noegle]: noegle,
          egenskaber: [{ ...felterEksempel(egenskaber), virkning: EKSEMPEL_VIRKNING }],
          ...(relationer !== undefined && { relationer: relationerEksempel(relationer) }),
          ...underobjekterEksempel(indre),
        },
      ],
    ]),
  );
}
