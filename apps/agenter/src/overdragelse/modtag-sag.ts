import { Afvist } from '@sagdok/mox';
import type { Historik } from '../register/register-klient.js';
import { flytDokument, type Flytning } from './flyt-dokument.js';
import type { Mangel, Overdragelseskvittering } from './overdragelsesbesked.js';

/** What came of taking a case over; whom it was for is the receiver's to say. */
export type Modtaget = Omit<Overdragelseskvittering, 'sag' | 'til'>;

const NOT_THERE = 'sagen findes ikke / the case is not there';
const DELETED = 'sagen er slettet / the case is deleted';

/**
 * Takes a case over with its history, its documents and their content, all under the same uuids. The case comes last: it is there only
 * when all of it is. What cannot be moved is told of, and the rest is moved all the same. Done again it moves what is missing.
 */
export const modtagSag = async (flytning: Flytning, sag: string): Promise<Modtaget> => {
  const historik = await flytning.fra.historik('sag', sag);
  const none = historik === undefined ? NOT_THERE : historik.at(-1)?.livscykluskode === 'Slettet' ? DELETED : undefined;
  if (historik === undefined || none !== undefined)
    return resultat(
      {
        dokumenter: [],
        dokumentnumre: {},
        eksternt: [],
        mangler: [{ objekttype: 'sag', uuid: sag, grund: none ?? '' }],
      },
      0,
    );

  const dokumenter = dokumenterI(historik);
  const mangler: Mangel[] = [];
  const eksternt = new Set<string>();
  const dokumentnumre: Record<string, number> = {};
  for (const uuid of dokumenter) {
    await orMangel({ objekttype: 'dokument', uuid }, mangler, async () => {
      const flyttet = await flytDokument(flytning, uuid);
      dokumentnumre[uuid] = flyttet.nr;
      for (const address of flyttet.eksternt) eksternt.add(address);
    });
  }
  if (mangler.length === 0)
    await orMangel({ objekttype: 'sag', uuid: sag }, mangler, () => flytning.til.importer('sag', sag, historik, {}));
  return resultat({ dokumenter, dokumentnumre, eksternt: [...eksternt], mangler }, historik.length);
};

/** Does a part of it; what is refused is noted, and what may pass is not. */
const orMangel = async (om: Omit<Mangel, 'grund'>, mangler: Mangel[], work: () => Promise<void>): Promise<void> => {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof Afvist)) throw error;
    mangler.push({ ...om, grund: error.message });
  }
};

/** The documents that are or were in the case's journal, each once. */
const dokumenterI = (historik: Historik<'sag'>): readonly string[] => {
  const uuids = historik.flatMap(({ relationer }) =>
    (relationer?.journalpost ?? []).flatMap(({ uuid, reltypespec }) =>
      uuid === undefined || reltypespec !== 'vedlagtdokument' ? [] : [uuid],
    ),
  );
  return [...new Set(uuids)];
};

const resultat = (
  { dokumenter, dokumentnumre, mangler, eksternt }: Omit<Modtaget, 'udfald' | 'nr'>,
  nr: number,
): Modtaget => {
  const missing = new Set(mangler.map(({ uuid }) => uuid));
  return {
    udfald: mangler.length === 0 ? 'overdraget' : 'ikke-overdraget',
    nr,
    dokumenter: dokumenter.filter((uuid) => !missing.has(uuid)),
    dokumentnumre,
    mangler,
    eksternt,
  };
};
