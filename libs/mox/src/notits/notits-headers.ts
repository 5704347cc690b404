import { LIVSCYKLUSKODER } from '@sagdok/tid';
import { HEADERS } from '../amqp/topologi.js';
import type { Haendelsesbesked, ObjektRegistrering, UnikId } from '../besked/haendelsesbesked.js';
import { BESKEDTYPER, type Handling, handlingAf, objekttypeAf } from '../besked/identiteter.js';
import { idTekst } from '../besked/unik-id.js';

/** What the headers say beside what the message says. */
export interface NotitsHeadersOptions {
  /** The place in the log of the beskedfordeler. */
  readonly position?: string;
  /** The subscription that the message is delivered for. */
  readonly abonnement?: string;
}

/** Headers of an AMQP message. */
export type Headers = Readonly<Record<string, string | number>>;

/**
 * The headers that a message is delivered with over AMQP: those of LoRA's notices (standard.md 3.2), so that what reads them can read
 * ours, and ours beside. A message that is not one of our own events has no `beskedtype`, since LoRA has none for it.
 */
export function notitsHeaders(besked: Haendelsesbesked, { position, abonnement }: NotitsHeadersOptions = {}): Headers {
  const registrering = besked.Beskedkuvert.Filtreringsdata.ObjektRegistrering?.[0];
  const headers = {
    [HEADERS.beskedID]: idTekst(besked.BeskedId),
    [HEADERS.beskedversion]: 1,
    [HEADERS.objekttype]: objekttype(registrering?.ObjektType),
    [HEADERS.objektID]: registrering?.ObjektId && idTekst(registrering.ObjektId),
    ...slags(besked, registrering),
    [HEADERS.position]: position,
    [HEADERS.abonnement]: abonnement,
  };

  return Object.fromEntries(Object.entries(headers).filter(([, vaerdi]) => vaerdi !== undefined)) as Headers;
}

function objekttype(type: UnikId | undefined): string | undefined {
  return type && (objekttypeAf(type) ?? idTekst(type));
}

type Valgfrie = Readonly<Record<string, string | number | undefined>>;

const UPDATETYPE: Partial<Record<Handling, 1 | 2 | 3>> = { begynder: 1, ophoerer: 2, skifter: 3 };

function slags({ Beskedkuvert: kuvert }: Haendelsesbesked, registrering: ObjektRegistrering | undefined): Valgfrie {
  const handling = handlingAf(registrering?.ObjektHandling);
  if (handling === undefined) return {};
  switch (idTekst(kuvert.Filtreringsdata.Beskedtype)) {
    case BESKEDTYPER.registrering:
      return {
        [HEADERS.beskedtype]: 'notification',
        [HEADERS.livscykluskode]: LIVSCYKLUSKODER.find((kode) => kode.toLowerCase() === handling),
      };
    case BESKEDTYPER.virkning: {
      const fra = kuvert.GyldighedFra;

      return {
        [HEADERS.beskedtype]: 'effectupdate',
        [HEADERS.updatetype]: UPDATETYPE[handling],
        [HEADERS.effecttime]: fra && 'TidsstempelDatoTid' in fra ? fra.TidsstempelDatoTid : undefined,
      };
    }
    default:
      return {};
  }
}
