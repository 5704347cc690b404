import type { Objekttype } from '@sagdok/model';
import { LIVSCYKLUSKODER } from '@sagdok/tid';
import { type JsonSchema, lukketObjekt } from './json-schema.js';
import { registreringSchema } from './registrering-schema.js';
import { annotation } from './annotation.js';
import { tekst, tidspunkt, uuid } from './vaerdi-schema.js';

const note: JsonSchema = {
  ...tekst,
  ...annotation({ da: 'Note', en: 'Note' }, { da: 'En note til registreringen.', en: 'A note on the registrering.' }),
};

const livscyklus: JsonSchema = {
  ...tekst,
  ...annotation(
    { da: 'Livscyklus', en: 'Life cycle' },
    {
      da: '`Passiv` passiverer objektet; der ses da bort fra alt andet end `note`.',
      en: '`Passiv` passivates the object; all but `note` is then ignored.',
    },
  ),
};

const afgraensning: JsonSchema = lukketObjekt(
  { tidsstempeldatotid: tidspunkt, graenseindikator: { type: 'boolean' } },
  ['tidsstempeldatotid'],
);

/**
 * The JSON Schema of the body of an Opret (POST) or Importer (PUT): everything the object is.
 * @example opretSchema(sag).required // ['attributter', 'tilstande']
 */
export function opretSchema(objekttype: Objekttype): JsonSchema {
  return registreringSchema(objekttype, {
    form: 'opret',
    properties: { note },
    required: ['attributter', 'tilstande'],
  });
}

/** The JSON Schema of the body of a Ret (PATCH): the changes alone, where the empty text clears. */
export function retSchema(objekttype: Objekttype): JsonSchema {
  return registreringSchema(objekttype, { form: 'ret', properties: { note, livscyklus }, required: [] });
}

/** The JSON Schema of a registrering as it is answered. Empty values are left out, so little is required. */
export function svarSchema(objekttype: Objekttype): JsonSchema {
  return registreringSchema(objekttype, {
    form: 'svar',
    properties: {
      fratidspunkt: {
        ...afgraensning,
        ...annotation(
          { da: 'Fratidspunkt', en: 'From' },
          { da: 'Hvornår registreringen blev skrevet.', en: 'When the registrering was written.' },
        ),
      },
      tiltidspunkt: {
        ...afgraensning,
        ...annotation(
          { da: 'Tiltidspunkt', en: 'Until' },
          {
            da: 'Hvornår den næste afløste den, ellers `infinity`.',
            en: 'When the next replaced it, else `infinity`.',
          },
        ),
      },
      livscykluskode: {
        type: 'string',
        enum: LIVSCYKLUSKODER,
        ...annotation(
          { da: 'Livscykluskode', en: 'Life cycle code' },
          { da: 'Hvad registreringen gjorde ved objektet.', en: 'What the registrering did to the object.' },
        ),
      },
      brugerref: {
        ...uuid,
        ...annotation(
          { da: 'Brugerref', en: 'User' },
          { da: 'Brugeren der skrev registreringen.', en: 'The user who wrote the registrering.' },
        ),
      },
      note,
    },
    required: ['fratidspunkt', 'tiltidspunkt', 'livscykluskode', 'brugerref'],
  });
}
