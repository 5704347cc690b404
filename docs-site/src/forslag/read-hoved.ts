import { deklarationsfejl, type Deklarationsfejl } from '@sagdok/model';
import { fejlFra } from '@sagdok/validering';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { erDato } from './er-dato.ts';
import { forslagSchema } from './forslag-schema.ts';
import type { Forslagshoved } from './forslag.ts';

const passer = new Ajv2020({ allErrors: true, verbose: true, formats: { dato: erDato } }).compile<Forslagshoved>(
  forslagSchema,
);

/** The front matter as what it must be, or everything that is wrong with its shape. */
export function readHoved(hoved: unknown): Forslagshoved | readonly Deklarationsfejl[] {
  if (passer(hoved)) return hoved;

  return fejlFra(passer.errors ?? []).map(({ sti, da, en }) => deklarationsfejl(`forslag.md${sti}`, { da, en }));
}
