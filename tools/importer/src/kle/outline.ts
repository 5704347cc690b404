import { FileFault } from '../run/file-fault.js';
import type { Place, Refusal, Sentence } from '../run/report.js';
import { elementFaults } from './check-element.js';
import { startOfDay } from './civil-date.js';
import { nameOf, type Afloeser, type Art, type KleElement } from './kle-element.js';
import { KleReader } from './kle-reader.js';
import { isUuid, nameUuid } from './name-uuid.js';

/** What has to be known of an element before the first is written: who it is, and how it ended. */
export interface OutlineEntry {
  readonly place: Place;
  readonly art: Art;
  readonly nr: string;
  readonly overordnet: number | undefined;
  readonly oprettet: bigint;
  /** When it ended. */
  readonly slut: bigint | undefined;
  readonly afloestAf: readonly Afloeser[];
  /** The file's own uuid, else one made of what the element is, its number, and the day it was created. */
  readonly uuid: string;
}

/** A KLE file in outline, from a first reading of the whole of it. */
export interface Outline {
  readonly facet: string;
  /** The edition, as in the file: `2015-08-01`. */
  readonly udgave: string;
  /** The elements that can be imported, by their index in the file. */
  readonly entries: ReadonlyMap<number, OutlineEntry>;
  /** The elements that cannot, and why. */
  readonly refusals: readonly Refusal[];
}

/**
 * Reads a file for the first time: checks that it is whole and well-formed, before anything is written, and each element in it.
 * @throws FileFault when it is not
 */
export const readOutline = async (file: string): Promise<Outline> => {
  const reader = new KleReader(file);
  const entries = new Map<number, OutlineEntry>();
  const refused = new Map<number, Refusal>();
  const taken = new Set<string>();

  for await (const element of reader.elements()) {
    const entry = entryOf(element);
    const reasons = [...elementFaults(element), ...(taken.has(entry.uuid) ? [TWICE] : [])];
    taken.add(entry.uuid);
    entries.set(element.index, entry);
    if (reasons.length > 0) refused.set(element.index, refusal(entry, reasons));
  }
  if (startOfDay(reader.udgivelsesdato) === undefined) throw new FileFault({ file }, NO_EDITION);

  refuseBelow(entries, refused);

  return {
    facet: reader.facet,
    udgave: reader.udgivelsesdato,
    entries: new Map([...entries].filter(([index]) => !refused.has(index))),
    refusals: [...refused.values()],
  };
};

/** What lies in an element that is refused is refused too: it would have no place in the hierarchy. */
const refuseBelow = (entries: ReadonlyMap<number, OutlineEntry>, refused: Map<number, Refusal>): void => {
  for (const [index, entry] of [...entries].toSorted(([a], [b]) => a - b)) {
    if (entry.overordnet === undefined || refused.has(index) || !refused.has(entry.overordnet)) continue;
    refused.set(index, refusal(entry, [BELOW_REFUSED]));
  }
};

const entryOf = ({ place, art, nr, overordnet, oprettet, historisk, uuid }: KleElement): OutlineEntry => ({
  place,
  art,
  nr,
  overordnet,
  oprettet: startOfDay(oprettet) ?? 0n,
  slut: historisk && startOfDay(historisk.dato),
  afloestAf: historisk?.afloestAf ?? [],
  uuid: isUuid(uuid) ? uuid : nameUuid(`KLE:${art}:${nr}:${oprettet}`),
});

const refusal = (entry: OutlineEntry, reasons: readonly Sentence[]): Refusal => ({
  place: entry.place,
  key: nameOf(entry),
  reasons,
});

const BELOW_REFUSED: Sentence = {
  da: 'det, den hører under, er afvist',
  en: 'what it belongs under is refused',
};

const TWICE: Sentence = {
  da: 'den står to gange i filen: samme uuid, eller samme nummer og OprettetDato',
  en: 'it is in the file twice: the same uuid, or the same number and OprettetDato',
};

const NO_EDITION: Sentence = {
  da: 'UdgivelsesDato mangler eller er ikke en dato',
  en: 'UdgivelsesDato is missing or is no date',
};
