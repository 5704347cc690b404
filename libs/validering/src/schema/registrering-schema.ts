import { isObligatorisk, type Objekttype } from '@sagdok/model';
import { attributperioderSchema, tilstandsperioderSchema } from './periode-schema.js';
import { Definitioner, type Form, type JsonSchema, lukketObjekt } from './json-schema.js';
import { relationerSchema } from './relation-schema.js';
import { annotation, elementAnnotation } from './annotation.js';
import { underobjektMedlemmer } from './underobjekt-schema.js';

/** The members of a body or an answer that its form has beside what the object is. */
export interface Ramme {
  readonly form: Form;
  readonly properties: Readonly<Record<string, JsonSchema>>;
  readonly required: readonly string[];
}

/** The schema of a registrering of the type: what the object is, in the frame of a body or of an answer. */
export function registreringSchema(objekttype: Objekttype, { form, properties, required }: Ramme): JsonSchema {
  const defs = new Definitioner();
  const kontekst = { form, defs, nummereret: objekttype.nummereret === true, ejer: objekttype.navn };
  const schema = lukketObjekt(
    {
      ...properties,
      attributter: attributterSchema(objekttype, kontekst),
      tilstande: tilstandeSchema(objekttype, kontekst),
      relationer: relationerSchema(objekttype.relationer, kontekst),
      ...underobjektMedlemmer(objekttype.underobjekter, kontekst),
    },
    required,
  );

  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `urn:sagdok:schema:${objekttype.del}:${objekttype.version}:${objekttype.navn}:${form}`,
    ...elementAnnotation(objekttype),
    ...schema,
    $defs: defs.alle(),
  };
}

interface Kontekst {
  readonly form: Form;
  readonly defs: Definitioner;
}

function attributterSchema({ navn, attributter }: Objekttype, kontekst: Kontekst): JsonSchema {
  const saet = Object.entries(attributter);

  return {
    ...annotation(
      { da: 'Attributter', en: 'Attributes' },
      { da: 'Objektets egenskaber, periode for periode.', en: 'The properties of the object, period by period.' },
    ),
    ...lister(
      saet.map(([saetnavn, felter]) => [`${navn}${saetnavn}`, attributperioderSchema(felter, kontekst)]),
      saet.filter(([, felter]) => isObligatorisk(felter)).map(([saetnavn]) => `${navn}${saetnavn}`),
      kontekst.form,
    ),
  };
}

function tilstandeSchema({ navn, tilstande }: Objekttype, kontekst: Kontekst): JsonSchema {
  const entries = Object.entries(tilstande);

  return {
    ...annotation(
      { da: 'Tilstande', en: 'States' },
      { da: 'Objektets tilstande, periode for periode.', en: 'The states of the object, period by period.' },
    ),
    ...lister(
      entries.map(([tilstand, type]) => [`${navn}${tilstand}`, tilstandsperioderSchema(tilstand, type, kontekst)]),
      entries.map(([tilstand]) => `${navn}${tilstand}`),
      kontekst.form,
    ),
  };
}

/** Lists of periods by name. In a create none is empty, and the mandatory ones are there (alphabetically, as in LoRA). */
function lister(
  entries: readonly (readonly [string, JsonSchema])[],
  obligatoriske: readonly string[],
  form: Form,
): JsonSchema {
  if (form !== 'opret') return lukketObjekt(Object.fromEntries(entries), []);

  return lukketObjekt(
    Object.fromEntries(entries.map(([navn, schema]) => [navn, { ...schema, minItems: 1 }])),
    obligatoriske.toSorted(),
  );
}
