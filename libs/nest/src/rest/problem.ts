import type { Fejl } from '@sagdok/validering';
import type { Fejlkode, SagdokFejl } from '../fejl/sagdok-fejl.js';

/** An error as `application/problem+json` (RFC 9457), with LoRA's `message` beside it. */
export interface Problem {
  /** The page that describes this kind of problem, relative to the portal. */
  readonly type: string;
  readonly title: string;
  readonly status: number;
  /** What happened, in Danish. */
  readonly detail: string;
  /** The same in English. */
  readonly detailEn: string;
  /** The stable code. */
  readonly kode: string;
  /** LoRA's member: a sentence for people. */
  readonly message: string;
  /** All faults in the request, each with the place it is at: a JSON Pointer into the body, or `?` and the name of a parameter. */
  readonly fejl?: readonly Fejl[];
}

/** The HTTP status of each refusal. */
export const STATUSES: Readonly<Record<Fejlkode, number>> = {
  'ugyldig-anmodning': 400,
  'ugyldig-json': 400,
  'tom-anmodning': 400,
  'ulovlig-livscyklus': 400,
  'ingen-aendring': 400,
  'ikke-tilladt': 403,
  'ukendt-adresse': 404,
  'ikke-fundet': 404,
  konflikt: 409,
  slettet: 410,
  'forudsaetning-fejlet': 412,
  'for-stor': 413,
  'ikke-klar': 503,
};

/** What each HTTP status is called in a problem. */
export const TITLES: Readonly<Record<number, string>> = {
  400: 'Ugyldig anmodning',
  403: 'Ikke tilladt',
  404: 'Ikke fundet',
  405: 'Metoden er ikke mulig her',
  409: 'Konflikt',
  410: 'Slettet',
  412: 'Forudsætningen er ikke opfyldt',
  413: 'Indholdet er for stort',
  415: 'Indholdstypen kan ikke bruges',
  500: 'Intern fejl',
  503: 'Ikke klar',
};

/** A problem of a status that no domain error stands behind. */
export const problemOf = (status: number, kode: string, da: string, en: string, fejl?: readonly Fejl[]): Problem => ({
  type: `/problemer/${kode}`,
  title: TITLES[status] ?? 'Fejl',
  status,
  detail: da,
  detailEn: en,
  kode,
  message: da,
  ...(fejl !== undefined && fejl.length > 0 && { fejl }),
});

/** A domain error as a problem. */
export const problemFrom = ({ kode, da, en, fejl }: SagdokFejl): Problem =>
  problemOf(STATUSES[kode], kode, da, en, fejl);
