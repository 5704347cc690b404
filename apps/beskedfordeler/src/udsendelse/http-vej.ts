import { beskednoegle, signaturHeaders, type HttpIndhold, type Levering } from '@sagdok/mox';
import type { Udleveret } from '../udlevering/udlevering.js';
import { FORSENDELSER } from './forsendelse.js';
import { laesRetur } from './laes-retur.js';
import { post } from './http-post.js';
import { sendeudfald } from './http-svar.js';
import type { PushTilladt } from './push-tilladt.js';
import type { Sendeudfald, Vej } from './vej.js';

/** What the receiver may want to know of the delivery, beside what the message says. */
const HEADERS = { position: 'sagdok-position', forsoeg: 'sagdok-forsoeg', abonnement: 'sagdok-abonnement' } as const;

type Push = Extract<Levering, { slags: 'push' }>;

const FOR_SENT = 'svarer ikke i tide / does not answer in time';

const reason = (error: unknown): string => {
  const { code, message } = error as NodeJS.ErrnoException;
  return code ?? message;
};

/** Posts messages to their receivers' addresses. */
export class HttpVej implements Vej {
  readonly slags = 'push';
  readonly samtidige = 8;
  readonly aaben = true;
  readonly #timeout: number;
  readonly #now: () => bigint;
  readonly #tilladt: PushTilladt;

  /**
   * @param timeout how many seconds an answer may take
   * @param now microseconds since 1970
   * @param tilladt where may be posted to
   */
  constructor(timeout: number, now: () => bigint, tilladt: PushTilladt) {
    this.#timeout = timeout;
    this.#now = now;
    this.#tilladt = tilladt;
  }

  async send(udleveret: Udleveret, afbryd: AbortSignal): Promise<Sendeudfald> {
    const { levering } = udleveret.abonnement;
    if (levering.slags !== 'push') return { slags: 'afbrudt' };
    const milliseconds = Number(this.#now() / 1000n);
    const timeout = AbortSignal.timeout(this.#timeout * 1000);
    const signal = AbortSignal.any([afbryd, timeout]);
    try {
      const { status, retryAfter, tekst } = await post(
        { url: levering.url, ...this.#content(udleveret, levering, milliseconds), signal },
        this.#tilladt,
      );
      return sendeudfald(
        { status, retryAfter, retur: laesRetur(tekst), tom: tekst.trim() === '' },
        { now: milliseconds, skalHaveRetur: levering.format === 'xml' },
      );
    } catch (error) {
      if (afbryd.aborted) return { slags: 'afbrudt' };
      const tekst = timeout.aborted ? FOR_SENT : reason(error);
      return { slags: 'syg', fejl: { kode: 53, tekst }, ventSekunder: 0 };
    }
  }

  #content(udleveret: Udleveret, { format, hemmelighed }: Push, milliseconds: number): HttpIndhold {
    const { headers, body } = FORSENDELSER[format](udleveret);
    const { leverance, abonnement, besked } = udleveret;
    const tidspunkt = Math.floor(milliseconds / 1000);
    return {
      body,
      headers: {
        ...headers,
        [HEADERS.position]: leverance.position,
        [HEADERS.forsoeg]: String(leverance.forsoeg),
        [HEADERS.abonnement]: abonnement.id,
        ...(hemmelighed !== undefined &&
          signaturHeaders(hemmelighed, { id: beskednoegle(besked), tidspunkt, indhold: body })),
      },
    };
  }
}
