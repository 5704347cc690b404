import type { Felt, Felter } from '@sagdok/model';
import type { Json, JsonSchema } from '../schema/json-schema.js';

/** A uuid for examples. */
export const EKSEMPEL_UUID = '5f4b1f0e-5c0a-4a51-9d0a-2f5b0b6f7c1d';

const SKALARER: Readonly<Record<Exclude<Felt['type'], 'struktur' | 'strukturliste'>, Json>> = {
  tekst: 'Tekst',
  tekstliste: ['Tekst'],
  boolean: true,
  heltal: 1,
  dato: '2026-03-01',
  tidspunkt: '2026-03-01T12:00:00+01:00',
  varighed: '02:00:00',
  uuid: EKSEMPEL_UUID,
};

/** The value a request may have in a field: the model's own example, else one of the field's type. */
export function feltEksempel(felt: Felt): Json {
  if (felt.eksempel !== undefined) return felt.eksempel as Json;
  if (felt.type === 'struktur') return felterEksempel(felt.struktur.felter);
  if (felt.type === 'strukturliste') {
    const led = felterEksempel(felt.struktur.felter);

    return [felt.positionel ? Object.values(led) : led];
  }

  return felt.vaerdier?.[0]?.vaerdi ?? SKALARER[felt.type];
}

/** A value for each of the fields, by their names in requests. */
export function felterEksempel(felter: Felter): JsonSchema {
  return Object.fromEntries(
    Object.entries(felter)
      .filter(([navn]) => !hoererTilAndenVaerdi(navn, felter))
      .map(([navn, felt]) => [navn, feltEksempel(felt)]),
  );
}

/** A field that goes with another value of its neighbours than the one they have, as `journalnotat` goes with a code of that name. */
function hoererTilAndenVaerdi(navn: string, felter: Felter): boolean {
  return Object.values(felter).some(
    (felt) =>
      'vaerdier' in felt &&
      felt.vaerdier?.some(({ vaerdi }) => vaerdi === navn) === true &&
      feltEksempel(felt) !== navn,
  );
}
