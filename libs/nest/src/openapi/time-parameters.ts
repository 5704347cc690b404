import { TIMES } from '../rest/time-parameters.js';
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

/** A reference to the schema of an instant in a query. */
export const tidspunktSchema = (components: Components): Reference =>
  components.ref('schemas', ['Tidspunkt'], TIDSPUNKT);

/** The parameters that say what time a read is of, on both axes. */
export const timeParameters = (components: Components): Reference[] =>
  Object.entries(TIMES).map(([name, text]) =>
    components.ref('parameters', [name], {
      name,
      in: 'query',
      description: bilingual(text),
      schema: tidspunktSchema(components),
    }),
  );
