import { BESKEDTYPER, handlingUrn, objekttypeUrn, type Haendelsesbesked } from '@sagdok/mox';

/** A message about the Opret of a new sag. */
export const enBesked = (): Haendelsesbesked => {
  const tid = { TidsstempelDatoTid: new Date(performance.timeOrigin + performance.now()).toISOString() };
  return {
    BeskedId: { UUIDIdentifikator: crypto.randomUUID() },
    BeskedVersion: '1.0',
    Beskedkuvert: {
      Filtreringsdata: {
        Beskedtype: { URNIdentifikator: BESKEDTYPER.registrering },
        ObjektRegistrering: [
          {
            Registreringstidspunkt: tid,
            ObjektId: { UUIDIdentifikator: crypto.randomUUID() },
            ObjektType: { URNIdentifikator: objekttypeUrn('sag') },
            ObjektHandling: { URNIdentifikator: handlingUrn('opstaaet') },
            OpgaveEmne: { URNIdentifikator: 'urn:oio:kle:05.01.02' },
          },
        ],
      },
      Leveranceinformation: { Dannelsestidspunkt: tid },
    },
  };
};
