import type { Fejl } from '@sagdok/validering';
import type { Fejlkode, SagdokFejl } from '../fejl/sagdok-fejl.js';

/** The code of a problem: that of a domain error, or of what nobody expected. */
export type Problemkode = Fejlkode | 'intern-fejl';

/** An error as `application/problem+json` (RFC 9457), with LoRA's `message` beside it. */
export interface Problem {
  /** The page that describes this kind of problem: the service has it itself, and the portal at the same path. */
  readonly type: string;
  readonly title: string;
  readonly status: number;
  /** What happened, in Danish. */
  readonly detail: string;
  /** The same in English. */
  readonly detailEn: string;
  /** The stable code. */
  readonly kode: Problemkode;
  /** LoRA's member: its own sentence where its clients look for it, else that of `detail`. */
  readonly message: string;
  /** All faults in the request, each with the place it is at: a JSON Pointer into the body, or `?` and the name of a parameter. */
  readonly fejl?: readonly Fejl[];
}

/** The HTTP status of each kind of problem. */
export const STATUSES: Readonly<Record<Problemkode, number>> = {
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
  'ukendt-indpakning': 415,
  'idempotens-noegle-genbrugt': 422,
  'forudsaetning-kraeves': 428,
  'intern-fejl': 500,
  'ikke-klar': 503,
};

/** What each HTTP status is called in a problem. */
export const TITLES: Readonly<Record<number, string>> = {
  400: 'Ugyldig anmodning',
  403: 'Ikke tilladt',
  404: 'Ikke fundet',
  409: 'Konflikt',
  410: 'Slettet',
  412: 'Forudsætningen er ikke opfyldt',
  413: 'Indholdet er for stort',
  415: 'Indholdstypen kan ikke bruges',
  422: 'Anmodningen kan ikke udføres',
  428: 'Forudsætningen mangler',
  500: 'Intern fejl',
  503: 'Ikke klar',
};

/** A problem of a status, by its parts. */
export const problemOf = (
  status: number,
  kode: Problemkode,
  da: string,
  en: string,
  fejl?: readonly Fejl[],
): Problem => ({
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
export const problemFrom = ({ kode, da, en, fejl, lora = da }: SagdokFejl): Problem => ({
  ...problemOf(STATUSES[kode], kode, da, en, fejl),
  message: lora,
});

/** What is told of an error that is not expected. */
export const UNEXPECTED: Problem = problemOf(
  500,
  'intern-fejl',
  'Noget gik galt hos os; det er skrevet i loggen',
  'Something went wrong on our side; it has been logged',
);
