import { tekster, type Tekster } from '@sagdok/model';
import type { Fejlkode } from './fejlkoder.js';

/** The JSON types by what to call them. */
const VAERDITYPER: Readonly<Record<string, Tekster>> = {
  object: tekster('et objekt', 'an object'),
  array: tekster('en liste', 'a list'),
  string: tekster('en tekst', 'a text'),
  boolean: tekster('true eller false', 'true or false'),
  integer: tekster('et helt tal', 'an integer'),
  number: tekster('et tal', 'a number'),
  null: tekster('null', 'null'),
};

const UKENDT = tekster('noget andet', 'something else');

/** What to call a JSON type. */
export function vaerditype(type: unknown): Tekster {
  return VAERDITYPER[String(type)] ?? UKENDT;
}

type Sagt = readonly [kode: Fejlkode, tekster: Tekster];

const FORMATER: Readonly<Record<string, Sagt>> = {
  tidspunkt: [
    'ugyldigt-tidspunkt',
    tekster(
      'Teksten er ikke et tidspunkt. Skriv fx 2026-01-31T12:00:00+01:00, 2026-01-31 eller infinity.',
      'The text is no instant. Write e.g. 2026-01-31T12:00:00+01:00, 2026-01-31 or infinity.',
    ),
  ],
  dato: [
    'ugyldig-dato',
    tekster('Teksten er ikke en dato. Skriv fx 2026-01-31.', 'The text is no date. Write e.g. 2026-01-31.'),
  ],
  varighed: [
    'ugyldig-varighed',
    tekster(
      'Teksten er ikke en varighed. Skriv fx PT1H30M eller 01:30:00.',
      'The text is no length of time. Write e.g. PT1H30M or 01:30:00.',
    ),
  ],
  uuid: [
    'ugyldig-uuid',
    tekster(
      'Teksten er ikke en uuid: 32 hexadecimale cifre delt 8-4-4-4-12 med bindestreger.',
      'The text is no uuid: 32 hexadecimal digits divided 8-4-4-4-12 by hyphens.',
    ),
  ],
};

const UGYLDIG: Sagt = [
  'ugyldig-vaerdi',
  tekster('Værdien opfylder ikke skemaet.', 'The value does not satisfy the schema.'),
];

const URN: Sagt = [
  'ugyldig-urn',
  tekster(
    'Teksten er ikke en urn: den skal begynde med »urn:« og have noget efter.',
    'The text is no urn: it must begin with “urn:” and have something after it.',
  ),
];

const TEGN: Sagt = [
  'ugyldige-tegn',
  tekster(
    'Teksten indeholder NUL (U+0000) eller et halvt surrogatpar, som ikke kan gemmes.',
    'The text contains NUL (U+0000) or half of a surrogate pair, which cannot be stored.',
  ),
];

const TAL: Sagt = [
  'tal-udenfor',
  tekster(
    'Tallet skal ligge fra -2147483648 til og med 2147483647.',
    'The number must be from -2147483648 to 2147483647 inclusive.',
  ),
];

/** What to say of a value that has the right type and is wrong otherwise, by the schema keyword it fails. */
export function vaerdifejl(keyword: string, params: Readonly<Record<string, unknown>>): Sagt {
  const graense = Number(params.limit);
  switch (keyword) {
    case 'format':
      return FORMATER[String(params.format)] ?? UGYLDIG;
    case 'pattern':
      return String(params.pattern).startsWith('^urn:') ? URN : TEGN;
    case 'enum':
      return enAf(params.allowedValues as readonly unknown[]);
    case 'const':
      return enAf([params.allowedValue]);
    case 'minimum':
    case 'maximum':
      return TAL;
    case 'minLength':
      return ['tom-tekst', tekster('Teksten må ikke være tom.', 'The text must not be empty.')];
    case 'maxLength':
      return [
        'for-lang',
        tekster(`Teksten må højst have ${graense} tegn.`, `The text may have ${graense} characters at most.`),
      ];
    case 'minItems':
      return [
        'for-faa',
        tekster(
          `Listen skal have mindst ${antal(graense, 'da')}.`,
          `The list must have at least ${antal(graense, 'en')}.`,
        ),
      ];
    case 'items':
    case 'maxItems':
      return [
        'for-mange',
        tekster(`Listen må højst have ${antal(graense, 'da')}.`, `The list must have at most ${antal(graense, 'en')}.`),
      ];
    default:
      return UGYLDIG;
  }
}

function antal(n: number, sprog: keyof Tekster): string {
  if (sprog === 'da') return n === 1 ? 'ét element' : `${n} elementer`;

  return n === 1 ? 'one element' : `${n} elements`;
}

function enAf(vaerdier: readonly unknown[]): Sagt {
  const mulige = vaerdier.map((vaerdi) => JSON.stringify(vaerdi)).join(', ');
  const [da, en] = vaerdier.length === 1 ? ['', ''] : ['en af: ', 'one of: '];

  return ['ukendt-vaerdi', tekster(`Værdien skal være ${da}${mulige}.`, `The value must be ${en}${mulige}.`)];
}
