import { bilingual } from './bilingual.js';
import type { Components, JsonObject, Reference } from './components.js';

const TIDSPUNKT: JsonObject = {
  type: 'string',
  format: 'tidspunkt',
  description: bilingual({
    da:
      'Et tidspunkt til mikrosekundet, som ISO 8601 eller PostgreSQL skriver det; en dato alene er dens begyndelse, ' +
      'og uden tidszone gælder UTC. `-infinity` og `infinity` er åbne ender, hvor en periode spørges om.',
    en:
      'An instant to the microsecond, as ISO 8601 or PostgreSQL spell it; a date alone is its beginning, and without a ' +
      'time zone UTC is meant. `-infinity` and `infinity` are open ends where a period is asked for.',
  }),
  examples: ['2026-03-01', '2026-03-01T12:00:00+01:00', 'infinity'],
};

const TIMES: readonly (readonly [name: string, da: string, en: string])[] = [
  [
    'virkningstid',
    'Det, der gælder på dette tidspunkt (virkningstid). Uden tidsparametre: nu.',
    'What holds at this instant (valid time). Without time parameters: now.',
  ],
  [
    'virkningFra',
    'Det, der gælder i en periode fra og med dette tidspunkt; kan ikke gives sammen med `virkningstid`.',
    'What holds in a period from and including this instant; cannot be given together with `virkningstid`.',
  ],
  [
    'virkningTil',
    'Det, der gælder i en periode indtil dette tidspunkt; kan ikke gives sammen med `virkningstid`.',
    'What holds in a period until this instant; cannot be given together with `virkningstid`.',
  ],
  [
    'registreringstid',
    'Det, der var registreret på dette tidspunkt (registreringstid). Uden: det, der er registreret nu.',
    'What was registered at this instant (registration time). Without: what is registered now.',
  ],
  [
    'registreretFra',
    'Registreringer, der gjaldt i en periode fra og med dette tidspunkt; kan ikke gives sammen med `registreringstid`.',
    'Registreringer in force in a period from and including this instant; cannot be given together with `registreringstid`.',
  ],
  [
    'registreretTil',
    'Registreringer, der gjaldt i en periode indtil dette tidspunkt; kan ikke gives sammen med `registreringstid`.',
    'Registreringer in force in a period until this instant; cannot be given together with `registreringstid`.',
  ],
];

/** A reference to the schema of an instant in a query. */
export const tidspunktSchema = (components: Components): Reference =>
  components.ref('schemas', ['Tidspunkt'], TIDSPUNKT);

/** The parameters that say what time a read is of, on both axes. */
export const timeParameters = (components: Components): Reference[] =>
  TIMES.map(([name, da, en]) =>
    components.ref('parameters', [name], {
      name,
      in: 'query',
      description: bilingual({ da, en }),
      schema: tidspunktSchema(components),
    }),
  );
