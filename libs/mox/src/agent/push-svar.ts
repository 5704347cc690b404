import type { IncomingHttpHeaders } from 'node:http';
import { MODTAGET, type StandardRetur } from '../besked/standard-retur.js';
import { erSigneret } from '../http/signatur.js';
import { pushform } from './pushform.js';
import { Afvist, type Fejlkode } from './afvist.js';
import type { Modtag, Udfald } from './kilde.js';

/** What was asked. */
export interface PushAnmodning {
  readonly method: string;
  readonly headers: IncomingHttpHeaders;
  /** Undefined when there was none, or it was too large to read. */
  readonly body: Buffer | undefined;
}

/** What is answered. */
export interface PushSvar {
  readonly status: number;
  readonly contentType: string;
  readonly body: string;
}

/** What answers are made with. */
export interface PushSvarOptions {
  readonly modtag: Modtag;
  readonly hemmelighed: string | undefined;
}

/**
 * Answers a delivery: 200 with StandardRetur 20 when the message is done with, 200 with another code when it is refused (40 in place of
 * those that tell of the receiver), 503 when it is to come again. What cannot be read is refused; what is not signed as it should be is
 * not looked at (401). Source: ModtagBesked (standard.md 4.4); that 503 asks the sender to come again is HTTP's own.
 */
export const pushSvar = async (
  anmodning: PushAnmodning,
  { modtag, hemmelighed }: PushSvarOptions,
): Promise<PushSvar> => {
  const { method, headers, body } = anmodning;
  const form = pushform(headers['content-type']);
  const answer = (status: number, retur: StandardRetur): PushSvar => ({
    status,
    contentType: form.contentType,
    body: form.retur(retur),
  });
  if (method !== 'POST') return answer(405, refusal(51, 'Kun POST / Only POST'));
  if (body === undefined) return answer(413, refusal(40, 'Beskeden er for stor / The message is too large'));
  if (
    hemmelighed !== undefined &&
    !erSigneret(hemmelighed, headers, { indhold: body, nu: Math.round(Date.now() / 1000) })
  )
    return answer(401, refusal(43, 'Signaturen mangler eller er forkert / The signature is missing or wrong'));
  try {
    return answered(answer, await modtag({ besked: form.laes(body), kunEtForsoeg: true }));
  } catch (error) {
    if (error instanceof Afvist) return answer(400, refusal(error.kode, error.message));
    throw error;
  }
};

/** Codes of an answer that say that it is the receiver that failed, is not available, or lets nobody in (standard.md 5). */
const OM_MODTAGEREN: ReadonlySet<Fejlkode> = new Set([43, 50, 53]);

/**
 * The code that a message is refused for good with. One about the receiver would have the beskedfordeler keep the message, and leave the
 * agent alone.
 */
const kodeOmBeskeden = (kode: Fejlkode): Fejlkode => (OM_MODTAGEREN.has(kode) ? 40 : kode);

const refusal = (StatusKode: Fejlkode, FejlbeskedTekst: string): StandardRetur => ({ StatusKode, FejlbeskedTekst });

/** What is answered to what became of a message. */
const answered = (answer: (status: number, retur: StandardRetur) => PushSvar, udfald: Udfald): PushSvar => {
  switch (udfald.slags) {
    case 'udfoert':
    case 'kendt':
      return answer(200, MODTAGET);
    case 'afvist':
      return answer(200, refusal(kodeOmBeskeden(udfald.kode), udfald.tekst));
    case 'igen':
      return answer(503, refusal(53, udfald.tekst));
  }
};
