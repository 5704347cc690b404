import type { Form, JsonSchema } from './json-schema.js';
import { lukketObjekt } from './json-schema.js';
import { tekster } from './tekster.js';
import { tekst, tidspunkt, uuid } from './vaerdi-schema.js';

/** When a fact holds, by whom and why. */
export function virkningSchema(form: Form): JsonSchema {
  return {
    ...tekster(
      { da: 'virkning', en: 'valid time' },
      {
        da: 'Hvornår oplysningen gælder: fra og med `from` og indtil `to`. `-infinity` og `infinity` er åbne ender.',
        en: 'When the fact holds: from and including `from`, until `to`. `-infinity` and `infinity` are open ends.',
      },
    ),
    examples: [{ from: '2026-01-01T00:00:00+01:00', to: 'infinity' }],
    ...lukketObjekt(
      {
        from: {
          ...tidspunkt,
          ...tekster({ da: 'fra', en: 'from' }, { da: 'Det første tidspunkt.', en: 'The first instant.' }),
        },
        to: {
          ...tidspunkt,
          ...tekster(
            { da: 'til', en: 'to' },
            {
              da: 'Tidspunktet hvor det hører op; det er ikke med selv.',
              en: 'The instant it ends, itself not included.',
            },
          ),
        },
        from_included: {
          ...(form === 'svar' ? { const: true } : { type: 'boolean' }),
          ...tekster(
            { da: 'fra er med', en: 'from is included' },
            {
              da: 'Altid sand i svar; ses bort fra i forespørgsler.',
              en: 'Always true in answers; ignored in requests.',
            },
          ),
        },
        to_included: {
          ...(form === 'svar' ? { const: false } : { type: 'boolean' }),
          ...tekster(
            { da: 'til er med', en: 'to is included' },
            {
              da: 'Altid falsk i svar; ses bort fra i forespørgsler.',
              en: 'Always false in answers; ignored in requests.',
            },
          ),
        },
        aktoerref: {
          ...uuid,
          ...tekster(
            { da: 'aktør', en: 'actor' },
            { da: 'Den der står bag oplysningen.', en: 'The one who stands behind the fact.' },
          ),
        },
        aktoertypekode: {
          ...tekst,
          ...tekster(
            { da: 'aktørtype', en: 'type of actor' },
            {
              da: 'Hvad aktøren er, fx `Bruger` eller `Organisation`.',
              en: 'What the actor is, e.g. `Bruger` or `Organisation`.',
            },
          ),
        },
        notetekst: {
          ...tekst,
          ...tekster({ da: 'note', en: 'note' }, { da: 'En note til perioden.', en: 'A note on the period.' }),
        },
      },
      form === 'svar' ? ['from', 'from_included', 'to', 'to_included'] : ['from', 'to'],
    ),
  };
}
