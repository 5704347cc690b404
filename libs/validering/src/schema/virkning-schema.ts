import type { Form, JsonSchema } from './json-schema.js';
import { lukketObjekt } from './json-schema.js';
import { annotation } from './annotation.js';
import { tekst, tidspunkt, uuid } from './vaerdi-schema.js';

/** When a fact holds, by whom and why. */
export function virkningSchema(form: Form): JsonSchema {
  return {
    ...annotation(
      { da: 'Virkning', en: 'Valid time' },
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
          ...annotation({ da: 'Fra', en: 'From' }, { da: 'Det første tidspunkt.', en: 'The first instant.' }),
        },
        to: {
          ...tidspunkt,
          ...annotation(
            { da: 'Til', en: 'To' },
            {
              da: 'Tidspunktet hvor det hører op; det er ikke med selv.',
              en: 'The instant it ends, itself not included.',
            },
          ),
        },
        from_included: {
          ...(form === 'svar' ? { const: true } : { type: 'boolean' }),
          ...annotation(
            { da: 'Fra er med', en: 'From is included' },
            {
              da: 'Altid sand i svar; ses bort fra i forespørgsler.',
              en: 'Always true in answers; ignored in requests.',
            },
          ),
        },
        to_included: {
          ...(form === 'svar' ? { const: false } : { type: 'boolean' }),
          ...annotation(
            { da: 'Til er med', en: 'To is included' },
            {
              da: 'Altid falsk i svar; ses bort fra i forespørgsler.',
              en: 'Always false in answers; ignored in requests.',
            },
          ),
        },
        aktoerref: {
          ...uuid,
          ...annotation(
            { da: 'Aktør', en: 'Actor' },
            { da: 'Den der står bag oplysningen.', en: 'The one who stands behind the fact.' },
          ),
        },
        aktoertypekode: {
          ...tekst,
          ...annotation(
            { da: 'Aktørtype', en: 'Type of actor' },
            {
              da: 'Hvad aktøren er, fx `Bruger` eller `Organisation`.',
              en: 'What the actor is, e.g. `Bruger` or `Organisation`.',
            },
          ),
        },
        notetekst: {
          ...tekst,
          ...annotation({ da: 'Note', en: 'Note' }, { da: 'En note til perioden.', en: 'A note on the period.' }),
        },
      },
      form === 'svar' ? ['from', 'from_included', 'to', 'to_included'] : ['from', 'to'],
    ),
  };
}
