import type { Felt, Felter } from '@sagdok/model';
import type { Json } from '@sagdok/validering';
import type { JsonObject } from './components.js';

/** A uuid for examples. */
export const EXAMPLE_UUID = '5f4b1f0e-5c0a-4a51-9d0a-2f5b0b6f7c1d';

const SCALARS: Readonly<Record<Exclude<Felt['type'], 'struktur' | 'strukturliste'>, Json>> = {
  tekst: 'Tekst',
  tekstliste: ['Tekst'],
  boolean: true,
  heltal: 1,
  dato: '2026-03-01',
  tidspunkt: '2026-03-01T12:00:00+01:00',
  varighed: '02:00:00',
  uuid: EXAMPLE_UUID,
};

/** The value a request may have in a field: the model's own example, else one of the field's type. */
export const fieldExample = (felt: Felt): Json => {
  if (felt.eksempel !== undefined) return felt.eksempel as Json;
  if (felt.type === 'struktur') return fieldExamples(felt.struktur.felter);
  if (felt.type === 'strukturliste') {
    const item = fieldExamples(felt.struktur.felter);
    return [felt.positionel ? Object.values(item) : item];
  }
  return felt.vaerdier?.[0] ?? SCALARS[felt.type];
};

/** A field that goes with another value of its neighbours than the one they have, as `journalnotat` goes with a code of that name. */
const goesWithAnother = (name: string, felter: Felter): boolean =>
  Object.values(felter).some(
    (felt) => 'vaerdier' in felt && felt.vaerdier?.includes(name) === true && fieldExample(felt) !== name,
  );

/** A value for each of the fields, by their names in requests. */
export const fieldExamples = (felter: Felter): JsonObject =>
  Object.fromEntries(
    Object.entries(felter)
      .filter(([name]) => !goesWithAnother(name, felter))
      .map(([name, felt]) => [name, fieldExample(felt)]),
  );
