import { createHmac, timingSafeEqual } from 'node:crypto';

/** The headers of a signed request. Source: Standard Webhooks 1.0 (standardwebhooks.com), for which receivers have libraries. */
export const SIGNATUR_HEADERS = {
  /** What the delivery is known by: the BeskedId, as `encodeURI` writes it, for a header holds only ASCII. `decodeURI` gives it back. */
  id: 'webhook-id',
  /** When it was sent, in seconds since 1970. */
  tidspunkt: 'webhook-timestamp',
  /** `v1,` and the HMAC-SHA256 in base64; several with a space between while a secret is changed. */
  signatur: 'webhook-signature',
} as const;

/** What is signed. */
export interface Signeret {
  /** What the delivery is known by, as it is; it is sent and signed as `encodeURI` writes it. */
  readonly id: string;
  /** Seconds since 1970. */
  readonly tidspunkt: number;
  readonly indhold: string | Buffer;
}

/** How far the clocks of sender and receiver may be apart, in seconds; an older request may be one that somebody has kept. */
const TOLERANCE = 300;

const VERSION = 'v1,';

const WHSEC = 'whsec_';

/** The bytes of a secret: base64 after `whsec_`, as Standard Webhooks has it; else the text itself. */
const keyOf = (hemmelighed: string): Buffer =>
  hemmelighed.startsWith(WHSEC) ? Buffer.from(hemmelighed.slice(WHSEC.length), 'base64') : Buffer.from(hemmelighed);

/** Can the text be a secret: does it hold something, which after `whsec_` is base64? */
export const erHemmelighed = (tekst: string): boolean =>
  tekst.startsWith(WHSEC)
    ? /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}(?:==)?|[A-Za-z0-9+/]{3}=?)?$/.test(tekst.slice(WHSEC.length)) &&
      keyOf(tekst).length > 0
    : tekst !== '';

/** The signature of what is sent with an id as its header has it. */
const signed = (hemmelighed: string, { id, tidspunkt, indhold }: Signeret): string =>
  VERSION + createHmac('sha256', keyOf(hemmelighed)).update(`${id}.${tidspunkt}.`).update(indhold).digest('base64');

/** The signature of what is sent. */
export const signatur = (hemmelighed: string, signeret: Signeret): string =>
  signed(hemmelighed, { ...signeret, id: encodeURI(signeret.id) });

/** The headers that sign a request. */
export const signaturHeaders = (hemmelighed: string, signeret: Signeret): Readonly<Record<string, string>> => ({
  [SIGNATUR_HEADERS.id]: encodeURI(signeret.id),
  [SIGNATUR_HEADERS.tidspunkt]: String(signeret.tidspunkt),
  [SIGNATUR_HEADERS.signatur]: signatur(hemmelighed, signeret),
});

/** Is the request signed with the secret, and sent just now? Headers are named in lower case. */
export const erSigneret = (
  hemmelighed: string,
  headers: Readonly<Record<string, string | readonly string[] | undefined>>,
  { indhold, nu }: { readonly indhold: string | Buffer; readonly nu: number },
): boolean => {
  const id = String(headers[SIGNATUR_HEADERS.id] ?? '');
  const tidspunkt = Number(headers[SIGNATUR_HEADERS.tidspunkt]);
  if (id === '' || !Number.isInteger(tidspunkt) || Math.abs(nu - tidspunkt) > TOLERANCE) return false;
  const expected = Buffer.from(signed(hemmelighed, { id, tidspunkt, indhold }));
  return String(headers[SIGNATUR_HEADERS.signatur] ?? '')
    .split(' ')
    .map((given) => Buffer.from(given))
    .some((given) => given.length === expected.length && timingSafeEqual(given, expected));
};
