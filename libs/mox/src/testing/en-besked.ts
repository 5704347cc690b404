import type {
  Filtreringsdata,
  Haendelsesbesked,
  Leveranceinformation,
  ObjektRegistrering,
} from '../besked/haendelsesbesked.js';
import { BESKEDTYPER, handlingUrn, objekttypeUrn } from '../besked/identiteter.js';

/** What a test wants its message to be, beside what any message is. */
export interface Oensker {
  readonly beskedId?: string;
  readonly filtreringsdata?: Partial<Filtreringsdata>;
  readonly registrering?: ObjektRegistrering;
  readonly leverance?: Partial<Leveranceinformation>;
}

/** An id of a test: the same each time for the same number. */
export const uuid = (nummer: number): string => `00000000-0000-4000-8000-${String(nummer).padStart(12, '0')}`;

export const urn = (tekst: string): { readonly URNIdentifikator: string } => ({ URNIdentifikator: tekst });

/** A message about a sag that came to be. */
export function enBesked({
  beskedId = uuid(1),
  filtreringsdata,
  registrering,
  leverance,
}: Oensker = {}): Haendelsesbesked {
  return {
    BeskedId: { UUIDIdentifikator: beskedId },
    BeskedVersion: '1.0',
    Beskedkuvert: {
      Filtreringsdata: {
        Beskedtype: urn(BESKEDTYPER.registrering),
        ObjektRegistrering: [
          {
            ObjektRegistreringId: { UUIDIdentifikator: uuid(3) },
            RegistreringsAktoer: { UUIDIdentifikator: uuid(4) },
            Registreringstidspunkt: { TidsstempelDatoTid: '2026-02-01T08:00:00.123456Z' },
            ObjektId: { UUIDIdentifikator: uuid(2) },
            ObjektType: urn(objekttypeUrn('sag')),
            ObjektHandling: urn(handlingUrn('opstaaet')),
            OpgaveEmne: urn('urn:oio:kle:05.04.06'),
            ...registrering,
          },
        ],
        ...filtreringsdata,
      },
      Leveranceinformation: { Dannelsestidspunkt: { TidsstempelDatoTid: '2026-02-01T08:00:01Z' }, ...leverance },
    },
  };
}
