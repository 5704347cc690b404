import type { Felter, Tilstand } from '@sagdok/model';
import { type Feltkontekst, feltMedlemmer } from './felt-schema.js';
import { type JsonSchema, lukketObjekt } from './json-schema.js';
import { elementAnnotation } from './annotation.js';
import { tom } from './vaerdi-schema.js';
import { virkningSchema } from './virkning-schema.js';

/** Periods of a set of attributes: the values in each, and when they hold. */
export function attributperioderSchema(felter: Felter, kontekst: Feltkontekst): JsonSchema {
  const { properties, required } = feltMedlemmer(felter, kontekst);

  return {
    type: 'array',
    items: lukketObjekt({ virkning: virkningRef(kontekst), ...properties }, ['virkning', ...required]),
  };
}

/** Periods of a state: its value in each, and when it has it. */
export function tilstandsperioderSchema(navn: string, tilstand: Tilstand, kontekst: Feltkontekst): JsonSchema {
  const vaerdi: JsonSchema = { type: 'string', enum: tilstand.vaerdier.map(({ vaerdi }) => vaerdi) };

  return {
    ...elementAnnotation(tilstand),
    type: 'array',
    items: lukketObjekt(
      {
        virkning: virkningRef(kontekst),
        [navn]: {
          ...elementAnnotation(tilstand),
          ...(kontekst.form === 'ret' ? { anyOf: [vaerdi, kontekst.defs.ref('tom', () => tom)] } : vaerdi),
        },
      },
      // A state that was cleared is answered as its virkning alone.
      kontekst.form === 'svar' ? ['virkning'] : ['virkning', navn],
    ),
  };
}

function virkningRef({ form, defs }: Feltkontekst): JsonSchema {
  return defs.ref('virkning', () => virkningSchema(form));
}
