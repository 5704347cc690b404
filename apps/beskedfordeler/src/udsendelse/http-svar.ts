import type { Fejlgrund } from '../dueslag/leverance.js';
import type { Retur } from './laes-retur.js';
import type { Sendeudfald } from './vej.js';

/** What a receiver answered. */
export interface HttpSvar {
  readonly status: number;
  /** The header Retry-After. */
  readonly retryAfter: string | null;
  /** The StatusKode and text in its body, where it has them. */
  readonly retur: Retur | undefined;
  /** Whether its body says nothing at all. */
  readonly tom: boolean;
}

/** The HTTP statuses that are about the message; all others that are no success are about the receiver. */
const OM_BESKEDEN: ReadonlySet<number> = new Set([400, 409, 413, 415, 422]);

/**
 * The StatusKoder that are about the receiver: it failed, is not available, or lets nobody in. All others are about the message; of
 * those, 41 is what KOMBIT's sample receiver says of XML that it cannot read (standard.md 4.4).
 */
const OM_MODTAGEREN: ReadonlySet<number> = new Set([43, 50, 53]);

/** A receiver that asks to be left alone longer than this, in seconds, is tried all the same. */
const LONGEST_WAIT = 86_400;

/** How many seconds a receiver asks to be left alone: a number, or an HTTP date. */
const waitOf = (retryAfter: string | null, now: number): number => {
  if (retryAfter === null) return 0;
  const seconds = /^\d+$/.test(retryAfter.trim()) ? Number(retryAfter) : (Date.parse(retryAfter) - now) / 1000;
  return Number.isFinite(seconds) ? Math.min(Math.max(seconds, 0), LONGEST_WAIT) : 0;
};

/** The code of a StandardRetur that says the same as an HTTP status: without its middle zero, as far as such codes are in use. */
const kodeOf = (status: number): number => {
  if (OM_BESKEDEN.has(status)) return 40;
  if (status === 401 || status === 403) return 43;
  if (status === 404 || status === 410) return 44;
  return status >= 500 && status !== 503 ? 50 : 53;
};

const TEXT = 500;

/** How an answer is looked at. */
export interface SvarOptions {
  /** Milliseconds since 1970. */
  readonly now: number;
  /** The receiver speaks of a StandardRetur: a body without one is not its answer, but that of something on the way. */
  readonly skalHaveRetur: boolean;
}

const syg = (fejl: Fejlgrund, ventSekunder = 0): Sendeudfald => ({ slags: 'syg', fejl, ventSekunder });

/**
 * What an answer means: a message is received when HTTP says so, and the StandardRetur in the body, if there is one, says 20.
 * Of the body nothing else is told: whoever subscribes must not read by it what an address within the operator's network answers.
 */
export const sendeudfald = (svar: HttpSvar, { now, skalHaveRetur }: SvarOptions): Sendeudfald => {
  const { status, retur, tom } = svar;
  const said = retur?.FejlbeskedTekst === undefined ? '' : `: ${retur.FejlbeskedTekst.slice(0, TEXT).toWellFormed()}`;
  const wait = waitOf(svar.retryAfter, now);
  if (status < 200 || status >= 300) {
    const kode = retur === undefined || retur.StatusKode === 20 ? kodeOf(status) : retur.StatusKode;
    const fejl = { kode, tekst: `HTTP ${status}${said}` };
    return OM_BESKEDEN.has(status) ? { slags: 'afvist', fejl } : syg(fejl, wait);
  }
  if (retur === undefined) {
    if (!skalHaveRetur || tom) return { slags: 'modtaget' };
    return syg({ kode: 51, tekst: 'Svaret er intet StandardRetur / The answer is no StandardRetur' });
  }
  const { StatusKode: kode } = retur;
  if (kode === 20) return { slags: 'modtaget' };
  const fejl = { kode, tekst: `StatusKode ${kode}${said}` };
  return OM_MODTAGEREN.has(kode) ? syg(fejl, wait) : { slags: 'afvist', fejl };
};
