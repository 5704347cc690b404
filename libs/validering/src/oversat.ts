import { tekster } from '@sagdok/model';
import type { ErrorObject } from 'ajv/dist/2020.js';
import { fejl, type Fejl, led } from './fejl.js';
import { naermeste } from './naermeste.js';
import { vaerdifejl, vaerditype } from './vaerdifejl.js';

/** Ajv's `params`, which differ from keyword to keyword. */
type Params = Readonly<Record<string, unknown>>;

/** One of Ajv's errors as a fault. */
export function oversat(error: ErrorObject): Fejl {
  const { instancePath: sti, keyword } = error;
  const params = error.params as Params;
  if (keyword === 'additionalProperties') return ukendt(error, String(params.additionalProperty));
  if (keyword === 'type') return forkertType(error, params.type);
  if (keyword === 'required') {
    const navn = kort(String(params.missingProperty));

    return fejl(sti, 'mangler', tekster(`«${navn}» mangler.`, `“${navn}” is missing.`));
  }
  if (keyword === 'oneOf') {
    const tekst = tekster('Angiv netop ét af «uuid» og «urn».', 'Give exactly one of “uuid” and “urn”.');

    return fejl(sti, 'maal-ikke-entydigt', tekst);
  }

  return fejl(sti, ...vaerdifejl(keyword, params));
}

function ukendt({ instancePath, parentSchema }: ErrorObject, navn: string): Fejl {
  const kendte = Object.keys((parentSchema?.properties as object | undefined) ?? {});
  const mente = naermeste(navn, kendte);

  return fejl(
    `${instancePath}${led(navn)}`,
    'ukendt-medlem',
    tekster(
      `«${kort(navn)}» kendes ikke her.${mente === undefined ? '' : ` Mener du «${mente}»?`}`,
      `“${kort(navn)}” is not known here.${mente === undefined ? '' : ` Did you mean “${mente}”?`}`,
    ),
  );
}

function forkertType({ instancePath, data }: ErrorObject, type: unknown): Fejl {
  const ventet = vaerditype(type);
  const givet = vaerditype(jsonType(data));

  return fejl(
    instancePath,
    'forkert-type',
    tekster(`Her skal der stå ${ventet.da}, ikke ${givet.da}.`, `Expected ${ventet.en}, not ${givet.en}.`),
  );
}

/** A name from the body, cut where it would fill the page. */
function kort(navn: string): string {
  return navn.length > 60 ? `${navn.slice(0, 59)}…` : navn;
}

function jsonType(data: unknown): string {
  if (data === null) return 'null';

  return Array.isArray(data) ? 'array' : typeof data;
}
