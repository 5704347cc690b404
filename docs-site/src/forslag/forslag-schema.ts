import { LOCALES } from '../locale/locale.ts';
import { ALLE_ARTER } from './arter.ts';
import { ALLE_DELE } from './dele.ts';
import { ALLE_STATUSSER } from './statusser.ts';

const tekst = { type: 'string', minLength: 1 } as const;
const tekster = {
  type: 'object',
  properties: Object.fromEntries(LOCALES.map((sprog) => [sprog, tekst])),
  additionalProperties: false,
} as const;
const dato = { type: 'string', format: 'dato' } as const;
const liste = { type: 'array', items: tekst, minItems: 1 } as const;

const trin = {
  type: 'object',
  properties: {
    status: { type: 'string', enum: ALLE_STATUSSER },
    dato,
    grund: tekster,
    slut: dato,
    af: tekst,
  },
  required: ['status', 'dato', 'grund'],
  additionalProperties: false,
} as const;

/** The JSON Schema of a proposal's front matter. What one member means for another is checked apart. */
export const forslagSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  type: 'object',
  properties: {
    sprog: { type: 'string', enum: LOCALES },
    titel: tekster,
    art: { type: 'string', enum: ALLE_ARTER },
    dele: { type: 'array', items: { type: 'string', enum: ALLE_DELE }, minItems: 1 },
    elementer: liste,
    krav: liste,
    maalversion: tekst,
    forfatter: tekst,
    fortaler: tekst,
    privatliv: tekster,
    migrering: tekster,
    erstattetAf: tekst,
    historik: { type: 'array', items: trin, minItems: 1 },
  },
  required: ['sprog', 'titel', 'art', 'dele', 'forfatter', 'privatliv', 'historik'],
  additionalProperties: false,
} as const;
