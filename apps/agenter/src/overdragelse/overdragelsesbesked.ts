import { Afvist, idTekst, objekttypeUrn, type Filtreringsdata, type Haendelsesbesked, type UnikId } from '@sagdok/mox';

/** The message types of a transfer. Ours. */
export const OVERDRAGELSESBESKEDER = {
  /** A case is to be taken over by the receiver. */
  overdragelse: 'urn:sagdok:beskedtype:overdragelse:1.0',
  /** What became of it. */
  kvittering: 'urn:sagdok:beskedtype:overdragelseskvittering:1.0',
} as const;

/** Something that could not be moved. */
export interface Mangel {
  readonly objekttype: 'sag' | 'dokument';
  readonly uuid: string;
  readonly grund: string;
}

/** What could not be moved, and why, in one line. */
export const mangeltekst = (mangler: readonly Mangel[]): string =>
  mangler.map(({ objekttype, uuid, grund }) => `${objekttype} ${uuid}: ${grund}`).join('; ');

/** What a kvittering says. */
export interface Overdragelseskvittering {
  readonly sag: string;
  /** Who took it over: a uuid or a urn. */
  readonly til: string;
  readonly udfald: 'overdraget' | 'ikke-overdraget';
  /** How many registreringer of the case there were when it was taken over. */
  readonly nr: number;
  /** The documents that came with it. */
  readonly dokumenter: readonly string[];
  /** How many registreringer each of them had when it was moved, by its uuid; absent in kvitteringer of older agents. */
  readonly dokumentnumre?: Readonly<Record<string, number>>;
  /** What could not be moved; the case is not taken over before all of it can. */
  readonly mangler: readonly Mangel[];
  /** Content that lies elsewhere, and still does: its addresses. */
  readonly eksternt: readonly string[];
}

const om = (sag: string): NonNullable<Filtreringsdata['ObjektRegistrering']> => [
  { ObjektId: { UUIDIdentifikator: sag }, ObjektType: { URNIdentifikator: objekttypeUrn('sag') } },
];

/** The filtreringsdata of a message that asks somebody to take a case over. Only they get it. */
export const anmodning = (sag: string, til: UnikId): Filtreringsdata => ({
  Beskedtype: { URNIdentifikator: OVERDRAGELSESBESKEDER.overdragelse },
  TilladtModtager: [til],
  ObjektRegistrering: om(sag),
});

/** The filtreringsdata of a kvittering. */
export const kvitteringOm = (sag: string): Filtreringsdata => ({
  Beskedtype: { URNIdentifikator: OVERDRAGELSESBESKEDER.kvittering },
  ObjektRegistrering: om(sag),
});

/**
 * The case that a message is about.
 * @throws Afvist when it names none
 */
export const sagIBesked = ({ Beskedkuvert }: Haendelsesbesked): string => {
  const [first] = Beskedkuvert.Filtreringsdata.ObjektRegistrering ?? [];
  if (first?.ObjektId !== undefined && 'UUIDIdentifikator' in first.ObjektId)
    return idTekst(first.ObjektId).toLowerCase();
  throw Afvist.ugyldig('Beskeden nævner ingen sag / The message names no case');
};

/** The transaction that a message is part of: the BeskedId of the one that began it. Every answer of an agent names it. */
export const transaktionI = ({ Beskedkuvert }: Haendelsesbesked): string => {
  const { TransaktionsId } = Beskedkuvert.Leveranceinformation;
  return TransaktionsId === undefined ? '' : idTekst(TransaktionsId);
};

/**
 * What a kvittering says.
 * @throws Afvist when it is none
 */
export const kvitteringI = (besked: Haendelsesbesked): Overdragelseskvittering => {
  const [data] = (besked.Beskeddata ?? []).flatMap((each) => ('json' in each ? [each.json] : []));
  if (erKvittering(data) && data.sag === sagIBesked(besked)) return data;
  throw Afvist.ugyldig('Beskeden er ingen kvittering for en overdragelse / The message is no kvittering of a transfer');
};

const erKvittering = (data: unknown): data is Overdragelseskvittering => {
  if (typeof data !== 'object' || data === null) return false;
  const {
    sag,
    til,
    udfald,
    nr,
    mangler,
    dokumentnumre = {},
  } = data as Partial<Readonly<Record<keyof Overdragelseskvittering, unknown>>>;
  return (
    typeof sag === 'string' &&
    typeof til === 'string' &&
    Number.isInteger(nr) &&
    Array.isArray(mangler) &&
    erNumre(dokumentnumre) &&
    (udfald === 'overdraget' || udfald === 'ikke-overdraget')
  );
};

const erNumre = (data: unknown): boolean =>
  typeof data === 'object' && data !== null && Object.values(data).every((nr) => Number.isInteger(nr));
