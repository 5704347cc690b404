import { randomUUID } from 'node:crypto';
import type { Filtreringsdata, FremmedIndhold, Haendelsesbesked } from '@sagdok/mox';

/** What a test wants its message to be, beside what any message is. */
export interface Oensker {
  readonly id?: string;
  /** The uuid of the object it is about. */
  readonly objekt?: string;
  /** A urn. */
  readonly beskedtype?: string;
  readonly filtreringsdata?: Partial<Filtreringsdata>;
  readonly beskeddata?: readonly FremmedIndhold[];
}

/** A message about an object. */
export const enBesked = ({
  id = randomUUID(),
  objekt = randomUUID(),
  beskedtype = 'urn:proeve:type',
  filtreringsdata,
  beskeddata,
}: Oensker = {}): Haendelsesbesked => ({
  BeskedId: { UUIDIdentifikator: id },
  BeskedVersion: '1.0',
  Beskedkuvert: {
    Filtreringsdata: {
      Beskedtype: { URNIdentifikator: beskedtype },
      ObjektRegistrering: [
        { ObjektId: { UUIDIdentifikator: objekt }, ObjektType: { URNIdentifikator: 'urn:proeve:ting' } },
      ],
      ...filtreringsdata,
    },
    Leveranceinformation: { Dannelsestidspunkt: { TidsstempelDatoTid: '2026-02-01T08:00:01Z' } },
  },
  ...(beskeddata && { Beskeddata: beskeddata }),
});
