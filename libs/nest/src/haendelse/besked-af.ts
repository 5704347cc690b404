import {
  BESKEDTYPER,
  handlingUrn,
  objekttypeUrn,
  rolleUrn,
  unikId,
  type Filtreringsdata,
  type FremmedIndhold,
  type Haendelsesbesked,
  type Handling,
  type RelateretObjekt,
  type UnikId,
} from '@sagdok/mox';
import { formatIso } from '@sagdok/tid';
import { factsAnswer } from '../register/answer.js';
import { isoInstant } from '../storage/range-text.js';
import type { FactRow } from '../storage/stored-fact.js';
import type { Haendelse, Registreringshaendelse, Virkningshaendelse } from './haendelse.js';

/** Who the messages are from. */
export interface Afsender {
  /** The uuid of the system, as the receivers know it. */
  readonly system: string | undefined;
  /** The authority that the objects belong to: a urn, or a uuid. */
  readonly myndighed: UnikId | undefined;
}

/** The relations that tell how sensitive an object is, the first that there is. */
const FOELSOMHED = ['foelsomhedsklasse', 'sikkerhedsklasse'];

/** The relation that tells what an object is about, in KLE or another classification. */
const EMNE = 'primaerklasse';

/** Persons are not named in the part of a message that is filtered on, and seen by all who carry it. */
const PERSON = /^urn:oio:cpr-?nr:/i;

const urn = (URNIdentifikator: string): UnikId => ({ URNIdentifikator });

/** What a relation that does not say the type of its target points at. */
const UKENDT = urn(objekttypeUrn('ukendt'));

/** The target of a relation, if a message may name it: what is no urn, whatever stands where one should, is left out. */
const targetOf = (row: FactRow): UnikId | undefined => {
  if (typeof row.uuid === 'string') return { UUIDIdentifikator: row.uuid };
  return typeof row.urn === 'string' && !PERSON.test(row.urn) ? unikId(row.urn) : undefined;
};

const ofRelation = (rows: readonly FactRow[], names: readonly string[]): UnikId | undefined =>
  names
    .flatMap((name) => rows.filter(({ relation }) => relation === name))
    .map(targetOf)
    .find((target) => target !== undefined);

const keyOf = ({ ObjektId, ObjektRolle }: RelateretObjekt): string => JSON.stringify([ObjektRolle, ObjektId]);

const relateredeObjekter = (rows: readonly FactRow[]): RelateretObjekt[] => {
  const related = rows.flatMap((row) => {
    const ObjektId = targetOf(row);
    if (ObjektId === undefined) return [];
    const type = typeof row.objekttype === 'string' && row.objekttype !== '' ? row.objekttype : 'ukendt';
    return [
      {
        ObjektId,
        ObjektType: unikId(objekttypeUrn(type.toLowerCase())) ?? UKENDT,
        ObjektRolle: urn(rolleUrn(row.relation as string)),
      },
    ];
  });
  const distinct = new Map(related.map((each) => [keyOf(each), each]));
  return [...distinct].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, each]) => each);
};

interface Told {
  readonly beskedtype: string;
  readonly handling: Handling;
  /** When it was registered, or came to be. */
  readonly tidspunkt: string;
  readonly aktoer: string | undefined;
  readonly relationer: readonly FactRow[];
  readonly data: FremmedIndhold;
}

const relationsAmong = (facts: Registreringshaendelse['fakta']): FactRow[] =>
  facts.filter(({ table }) => table.kind === 'relation').map(({ row }) => row);

const registrering = (haendelse: Registreringshaendelse): Told => {
  const { tables, uuid, registreret, livscykluskode, brugerref, fakta } = haendelse;
  const tidspunkt = isoInstant(registreret);
  const fratidspunkt = { tidsstempeldatotid: tidspunkt, graenseindikator: true };
  return {
    beskedtype: BESKEDTYPER.registrering,
    handling: livscykluskode.toLowerCase() as Lowercase<typeof livscykluskode>,
    tidspunkt,
    aktoer: brugerref,
    relationer: relationsAmong(fakta),
    data: {
      json: {
        objektID: uuid,
        registrering: { fratidspunkt, livscykluskode, brugerref, ...factsAnswer(tables, fakta) },
      },
    },
  };
};

const virkning = ({ tables, uuid, tidspunkt, begynder, ophoerer }: Virkningshaendelse): Told => {
  const instant = isoInstant(tidspunkt);
  const both = begynder.length > 0 && ophoerer.length > 0;
  return {
    beskedtype: BESKEDTYPER.virkning,
    handling: both ? 'skifter' : begynder.length > 0 ? 'begynder' : 'ophoerer',
    tidspunkt: instant,
    aktoer: undefined,
    relationer: relationsAmong([...begynder, ...ophoerer]),
    data: {
      json: {
        objektID: uuid,
        virkning: {
          tidspunkt: instant,
          ...(begynder.length > 0 && { begynder: factsAnswer(tables, begynder) }),
          ...(ophoerer.length > 0 && { ophoerer: factsAnswer(tables, ophoerer) }),
        },
      },
    },
  };
};

const filtreringsdata = (haendelse: Haendelse, told: Told, { system, myndighed }: Afsender): Filtreringsdata => {
  const emne = ofRelation(haendelse.enkelte, [EMNE]);
  const related = relateredeObjekter([...told.relationer, ...haendelse.enkelte]);
  return {
    Beskedtype: urn(told.beskedtype),
    ...(system !== undefined && { BeskedAnsvarligAktoer: { UUIDIdentifikator: system } }),
    ...(related.length > 0 && { RelateretObjekt: related }),
    ObjektRegistrering: [
      {
        ...(told.aktoer !== undefined && { RegistreringsAktoer: { UUIDIdentifikator: told.aktoer } }),
        Registreringstidspunkt: { TidsstempelDatoTid: told.tidspunkt },
        ...(myndighed !== undefined && { ObjektAnsvarligMyndighed: myndighed }),
        ObjektId: { UUIDIdentifikator: haendelse.uuid },
        ObjektType: urn(objekttypeUrn(haendelse.tables.objekttype.navn)),
        ObjektHandling: urn(handlingUrn(told.handling)),
        ...(emne !== undefined && { OpgaveEmne: emne }),
      },
    ],
  };
};

/**
 * The message that tells of something: in the envelope identities alone, in its data what was written (not the whole object, so that
 * its size follows the change). Source: `Haendelsesbesked` (standard.md 4.1); which relation gives which element is assumed.
 * @param now the time the message is made, in microseconds since 1970
 */
export const beskedAf = (haendelse: Haendelse, afsender: Afsender, now: bigint): Haendelsesbesked => {
  const told = haendelse.slags === 'registrering' ? registrering(haendelse) : virkning(haendelse);
  const foelsomhed = ofRelation(haendelse.enkelte, FOELSOMHED);
  return {
    BeskedId: { UUIDIdentifikator: haendelse.beskedId },
    BeskedVersion: '1.0',
    Beskedkuvert: {
      Filtreringsdata: filtreringsdata(haendelse, told, afsender),
      Leveranceinformation: {
        Dannelsestidspunkt: { TidsstempelDatoTid: formatIso(now) },
        ...(afsender.system !== undefined && { Kildesystem: { UUIDIdentifikator: afsender.system } }),
        ...(foelsomhed !== undefined && { Sikkerhedsklassificering: foelsomhed }),
      },
      ...(haendelse.slags === 'virkning' && { GyldighedFra: { TidsstempelDatoTid: told.tidspunkt } }),
    },
    Beskeddata: [told.data],
  };
};
