import type { Haendelsesbesked, Leverancerute } from './haendelsesbesked.js';

/** The message with another Leveranceinformation or Filtreringsdata. */
type Kuvertdele = Partial<Pick<Haendelsesbesked['Beskedkuvert'], 'Filtreringsdata' | 'Leveranceinformation'>>;

const medKuvert = (besked: Haendelsesbesked, dele: Kuvertdele): Haendelsesbesked => ({
  ...besked,
  Beskedkuvert: { ...besked.Beskedkuvert, ...dele },
});

/**
 * The message without what it carries, for a receiver that may not have the data: without Beskeddata, without the local extensions of its
 * envelope, which may hold anything, and without the credentials of the system that sent it.
 */
export const udenBeskeddata = ({ Beskeddata: _, ...besked }: Haendelsesbesked): Haendelsesbesked => {
  const { Filtreringsdata, Leveranceinformation } = besked.Beskedkuvert;
  const {
    KildesystemAkkreditiver: _akkreditiver,
    LeveranceinformationLokalUdvidelse: _udvidelse,
    Leveranceruter: ruter,
    ...information
  } = Leveranceinformation;
  const { ObjektRegistrering, ...filtreringsdata } = Filtreringsdata;
  return medKuvert(besked, {
    Filtreringsdata: {
      ...filtreringsdata,
      ...(ObjektRegistrering && {
        ObjektRegistrering: ObjektRegistrering.map(({ ObjektRegistreringLokalUdvidelse: _, ...rest }) => rest),
      }),
    },
    Leveranceinformation: {
      ...information,
      ...(ruter && {
        Leveranceruter: {
          ...ruter,
          ...(ruter.Leverancerute && {
            Leverancerute: ruter.Leverancerute.map(({ LeveranceruteLokalUdvidelse: _, ...rest }) => rest),
          }),
        },
      }),
    },
  });
};

/** The message after one more distributor: its Leverancerute stands after those that are there. */
export const medLeverancerute = (besked: Haendelsesbesked, rute: Leverancerute): Haendelsesbesked => {
  const { Leveranceinformation } = besked.Beskedkuvert;
  const Leverancerute = [...(Leveranceinformation.Leveranceruter?.Leverancerute ?? []), rute];
  return medKuvert(besked, { Leveranceinformation: { ...Leveranceinformation, Leveranceruter: { Leverancerute } } });
};
