import type { ErrorObject } from 'ajv/dist/2020.js';
import { fejl, type Fejl, led } from './fejl.js';
import { formatfejl, vaerditype } from './fejltekster.js';

/**
 * Ajv's errors as faults. What an alternative of the schema says that only explains why another was tried is left out:
 * the empty text as an alternative to a value, the ways a relation can name its target.
 */
export function fejlFra(errors: readonly ErrorObject[]): Fejl[] {
  return errors.filter(sigerNoget).map(oversat);
}

const STOEJ: ReadonlySet<string> = new Set(['anyOf', 'if']);
const ALTERNATIV = /\/oneOf\/\d|^#\/\$defs\/(?:tom|tom-liste|toemmes)\//;

/** Does the error say something a reader needs? */
export function sigerNoget({ keyword, schemaPath }: ErrorObject): boolean {
  return !STOEJ.has(keyword) && !ALTERNATIV.test(schemaPath);
}

type Params = Readonly<Record<string, unknown>>;

/** One of Ajv's errors as a fault. */
export function oversat(error: ErrorObject): Fejl {
  const { instancePath: sti, keyword, data } = error;
  const params = error.params as Params;
  switch (keyword) {
    case 'required': {
      const navn = kort(String(params.missingProperty));
      return fejl(sti, 'mangler', { da: `«${navn}» mangler.`, en: `“${navn}” is missing.` });
    }
    case 'additionalProperties': {
      const navn = String(params.additionalProperty);
      return fejl(`${sti}${led(navn)}`, 'ukendt-medlem', {
        da: `«${kort(navn)}» kendes ikke her.`,
        en: `“${kort(navn)}” is not known here.`,
      });
    }
    case 'type': {
      const ventet = vaerditype(params.type);
      const givet = vaerditype(jsonType(data));
      return fejl(sti, 'forkert-type', {
        da: `Her skal stå ${ventet.da}, ikke ${givet.da}.`,
        en: `Expected ${ventet.en}, not ${givet.en}.`,
      });
    }
    case 'enum': {
      const vaerdier = (params.allowedValues as readonly unknown[]).join(', ');
      return fejl(sti, 'ukendt-vaerdi', {
        da: `Værdien skal være en af: ${vaerdier}.`,
        en: `The value must be one of: ${vaerdier}.`,
      });
    }
    case 'oneOf':
      return fejl(sti, 'maal-ikke-entydigt', {
        da: 'Angiv netop ét af «uuid» og «urn».',
        en: 'Give exactly one of “uuid” and “urn”.',
      });
    default:
      return fejl(sti, ...formatfejl(keyword, params));
  }
}

/** A name from the body, cut where it would fill the page. */
function kort(navn: string): string {
  return navn.length > 60 ? `${navn.slice(0, 59)}…` : navn;
}

function jsonType(data: unknown): string {
  if (data === null) return 'null';

  return Array.isArray(data) ? 'array' : typeof data;
}
