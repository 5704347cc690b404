import { formatIso, parseTidspunkt } from '@sagdok/tid';
import type { Haendelsesbesked } from '../besked/haendelsesbesked.js';
import { BESKEDTYPER, type Handling, handlingUrn, objekttypeUrn } from '../besked/identiteter.js';
import { unikId } from '../besked/unik-id.js';
import type { Notits } from './notits.js';

/** What a notice does not tell of the message it becomes. */
export interface NotitsbeskedOptions {
  /** A uuid, the same each time the same notice is read; the notice's own id goes before. */
  readonly beskedId: string;
  /** When the message is made (ISO 8601). */
  readonly dannet: string;
}

const HANDLINGER = { 1: 'begynder', 2: 'ophoerer', 3: 'skifter' } as const satisfies Record<1 | 2 | 3, Handling>;

/** The message that a notice of LoRA's becomes: one of our own events, without data. */
export function beskedFraNotits(notits: Notits, { beskedId, dannet }: NotitsbeskedOptions): Haendelsesbesked {
  const erNotification = notits.beskedtype === 'notification';
  const handling: Handling = erNotification
    ? (notits.livscykluskode.toLowerCase() as Lowercase<typeof notits.livscykluskode>)
    : HANDLINGER[notits.updatetype];

  return {
    BeskedId: unikId(notits.beskedID ?? beskedId) ?? { UUIDIdentifikator: beskedId },
    BeskedVersion: '1.0',
    Beskedkuvert: {
      Filtreringsdata: {
        Beskedtype: { URNIdentifikator: erNotification ? BESKEDTYPER.registrering : BESKEDTYPER.virkning },
        ObjektRegistrering: [
          {
            ObjektId: { UUIDIdentifikator: notits.objektID },
            ObjektType: { URNIdentifikator: objekttypeUrn(notits.objekttype) },
            ObjektHandling: { URNIdentifikator: handlingUrn(handling) },
          },
        ],
      },
      Leveranceinformation: { Dannelsestidspunkt: { TidsstempelDatoTid: dannet } },
      ...(!erNotification && { GyldighedFra: { TidsstempelDatoTid: tid(notits.effecttime) } }),
    },
  };
}

/** LoRA's times are PostgreSQL's. */
function tid(tekst: string): string {
  return formatIso(parseTidspunkt(tekst) ?? 0n);
}
