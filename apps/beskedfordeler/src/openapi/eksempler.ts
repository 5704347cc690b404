import type { Haendelsesbesked } from '@sagdok/mox';

/** The ids in examples: of an abonnement, of its dueslag, of a message and of the sag that it is about. */
export const ID = {
  abonnement: '1f6d2f0a-7f0e-4f5e-8a53-0c6b1f0b7a11',
  dueslag: '2b8e3c1d-0a4f-4c0b-9d2e-5f7a6c8b9d22',
  besked: '3c9f4d2e-1b50-4d1c-8e3f-6a8b7d9cae33',
  sag: '4da05e3f-2c61-4e2d-9f40-7b9c8eadbf44',
} as const;

/** When things happen in examples. */
export const TIDSPUNKT = '2026-02-01T08:00:00.000000+00:00';

/** A position in the log, in examples. */
export const POSITION = '4711';

/** The loan that a message is handed over with. */
export const LAAN = '1';

/** A message as a system would send it: a sag has been changed. */
export const BESKED = {
  BeskedId: { UUIDIdentifikator: ID.besked },
  BeskedVersion: '1.0',
  Beskedkuvert: {
    Filtreringsdata: {
      Beskedtype: { URNIdentifikator: 'urn:eksempel:beskedtype:sag-aendret:1.0' },
      ObjektRegistrering: [
        {
          ObjektId: { UUIDIdentifikator: ID.sag },
          ObjektType: { URNIdentifikator: 'urn:sagdok:objekttype:sag' },
        },
      ],
    },
    Leveranceinformation: { Dannelsestidspunkt: { TidsstempelDatoTid: '2026-02-01T08:00:00Z' } },
  },
} satisfies Haendelsesbesked;
