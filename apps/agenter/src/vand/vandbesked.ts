import { Afvist, type Haendelsesbesked, type ObjektRegistrering } from '@sagdok/mox';
import { v5 } from 'uuid';
import { FELTER, parseAflaesning, type Aflaesning, type RaaAflaesning } from './aflaesning.js';

/** The message types of the water meters. Ours. */
export const VANDBESKEDER = {
  /** A meter has been read. */
  aflaesning: 'urn:sagdok:beskedtype:vandaflaesning:1.0',
  /** What became of a reading. */
  kvittering: 'urn:sagdok:beskedtype:vandkvittering:1.0',
} as const;

/** The namespace of readings and installations. Never changes: it is part of every uuid of theirs. */
const NAMESPACE = '0c7e7a53-9d35-4d0b-8b57-5f6f2f1f9f0e';

/** What a message says of the installation that it is about: messages about one are handled in order. */
export const installationIBesked = (installation: string): ObjektRegistrering => ({
  ObjektId: { UUIDIdentifikator: v5(`installation ${installation}`, NAMESPACE) },
  ObjektType: { URNIdentifikator: 'urn:sagdok:objekttype:vandinstallation' },
});

/** The `Idempotency-Key` that the case of an installation is opened with. Letters are alike, large and small, as where cases are searched for. */
export const sagsnoegle = (installation: string): string => v5(`sag ${installation.toLowerCase()}`, NAMESPACE);

/** Tells a reading that cannot be understood from one with the same fields that can. Never changes: it is part of the uuid. */
const ULAESELIG = 'ulaeselig';

/** The fields, with nothing in them that a message cannot hold. */
const sayable = (raa: RaaAflaesning): RaaAflaesning =>
  Object.fromEntries(
    Object.entries(raa).map(([felt, text]: [string, string]) => [felt, text.replaceAll('\0', '\uFFFD').toWellFormed()]),
  );

/** The last day that a reading may be of when it is sent at an instant: it may have begun already where the sender is. */
export const senesteDag = (instant: Date): string =>
  new Date(instant.getTime() + 86_400_000).toISOString().slice(0, 10);

/**
 * The message that brings a reading. The same reading is the same message, however often it comes and however it is written; one that
 * cannot be understood is still a message, so that a person hears of it, and is another when it can be understood later.
 */
export const aflaesningsbesked = (raa: RaaAflaesning, nu: Date): Haendelsesbesked => {
  const read = parseAflaesning(raa, senesteDag(nu));
  const said: RaaAflaesning = 'aflaesning' in read ? read.aflaesning : sayable(raa);
  const fields = [...FELTER, 'linje' as const].map((felt) => said[felt] ?? '');
  const identity = 'aflaesning' in read ? fields : [...fields, ULAESELIG];
  return {
    BeskedId: { UUIDIdentifikator: v5(JSON.stringify(identity), NAMESPACE) },
    BeskedVersion: '1.0',
    Beskedkuvert: {
      Filtreringsdata: {
        Beskedtype: { URNIdentifikator: VANDBESKEDER.aflaesning },
        ...('aflaesning' in read && { ObjektRegistrering: [installationIBesked(read.aflaesning.installation)] }),
      },
      Leveranceinformation: { Dannelsestidspunkt: { TidsstempelDatoTid: nu.toISOString() } },
    },
    Beskeddata: [{ json: said }],
  };
};

/**
 * The reading that a message brings.
 * @throws Afvist that tells all that is wrong with it
 */
export const aflaesningIBesked = (besked: Haendelsesbesked): Aflaesning => {
  const { Dannelsestidspunkt } = besked.Beskedkuvert.Leveranceinformation;
  const made =
    Dannelsestidspunkt !== undefined && 'TidsstempelDatoTid' in Dannelsestidspunkt
      ? new Date(Dannelsestidspunkt.TidsstempelDatoTid)
      : new Date();
  const read = parseAflaesning(raaIBesked(besked), senesteDag(made));
  if ('aflaesning' in read) return read.aflaesning;
  throw Afvist.ugyldig(
    `Aflæsningen kan ikke forstås / The reading cannot be understood: ${read.fejl
      .map(({ felt, da, en }) => `${felt}: ${da} / ${en}`)
      .join('; ')}`,
  );
};

/** The fields that a message brings. */
export const raaIBesked = ({ Beskeddata = [] }: Haendelsesbesked): RaaAflaesning => {
  const [data] = Beskeddata.flatMap((each) => ('json' in each ? [each.json] : []));
  return fieldsIn(data);
};

/** The fields of a reading among what JSON has. */
export const fieldsIn = (json: unknown): RaaAflaesning => {
  if (typeof json !== 'object' || json === null) return {};
  const said = Object.entries(json).filter((entry): entry is [string, string | number] => {
    const [felt, value] = entry as [string, unknown];
    return ([...FELTER, 'linje'] as string[]).includes(felt) && ['string', 'number'].includes(typeof value);
  });
  return Object.fromEntries(said.map(([felt, value]) => [felt, String(value)]));
};
