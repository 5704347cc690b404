import type { Tekster } from '@sagdok/model';
import type { Handling } from './handling.ts';
import { LAST_DAY, MOST, type State } from './state.ts';
import { stateBefore, STORY } from './story.ts';
import { choiceOf, TRACK_IDS, type TrackId } from './track.ts';

/**
 * A state as the parameter `lab` of an address: parts with dots between them. First the version, the step, the days that are asked
 * about, and the track; then what was done: a letter and a day, and for a Ret `-track-from-until-value`.
 * E.g. `1.0.60.180.ansvarlig.o7.r74-ansvarlig-91--vej`.
 */
const PARAMETER = 'lab';
const VERSION = '1';

const LETTERS: Readonly<Record<Handling['slags'], string>> = { opret: 'o', ret: 'r', passiver: 'p', slet: 's' };

/** An address that tells no state, and why. */
export class AddressFault extends Error {
  override readonly name = 'AddressFault';
  readonly why: Tekster;

  constructor(da: string, en: string) {
    super(da);
    this.why = { da, en };
  }
}

const writeHandling = (handling: Handling): string => {
  const { slags, dag } = handling;
  if (slags !== 'ret') return `${LETTERS[slags]}${dag}`;
  const { track, fra, til = '', choice } = handling;
  return `${LETTERS.ret}${[dag, track, fra, til, choice].join('-')}`;
};

const textOf = ({ step, valid, known, track, done }: State): string =>
  [VERSION, step, valid, known, track, ...done.map(writeHandling)].join('.');

const FIRST = textOf(stateBefore(1));

/** The state as the query of an address, with its question mark; empty for the state that the laboratory begins in. */
export const writeAddress = (state: State): string => {
  const text = textOf(state);
  return text === FIRST ? '' : `?${PARAMETER}=${text}`;
};

/** Reads a day; throws the fault in it. */
const day = (text: string | undefined, what: Tekster): number => {
  const number = /^\d{1,4}$/.test(text ?? '') ? Number(text) : NaN;
  if (!(number <= LAST_DAY))
    throw new AddressFault(
      `»${text ?? ''}« er ikke et dagnummer (${what.da}).`,
      `“${text ?? ''}” is no number of a day (${what.en}).`,
    );
  return number;
};

const isTrack = (text: string | undefined): text is TrackId => TRACK_IDS.some((id) => id === text);

const readTrack = (text: string | undefined): TrackId => {
  if (isTrack(text)) return text;
  throw new AddressFault(
    `Sagen har ikke noget, der hedder »${text ?? ''}«.`,
    `The case has nothing called “${text ?? ''}”.`,
  );
};

const WRITTEN: Tekster = { da: 'hvornår noget er skrevet', en: 'when something was written' };
const FROM: Tekster = { da: 'hvornår noget gælder fra', en: 'when something holds from' };
const UNTIL: Tekster = { da: 'hvornår noget gælder til', en: 'when something holds until' };

const readRet = (text: string): Handling => {
  const [dag, trackName, from, until, choice = ''] = text.split('-');
  const track = readTrack(trackName);
  if (choiceOf(track, choice) === undefined)
    throw new AddressFault(`${track} kan ikke være »${choice}«.`, `${track} cannot be “${choice}”.`);
  const fra = day(from, FROM);
  const til = until === '' ? undefined : day(until, UNTIL);
  if (til !== undefined && til <= fra)
    throw new AddressFault(`»${text}« slutter, før det begynder.`, `“${text}” ends before it begins.`);
  return { slags: 'ret', dag: day(dag, WRITTEN), track, fra, til, choice };
};

const readHandling = (text: string): Handling => {
  const rest = text.slice(1);
  switch (text[0]) {
    case LETTERS.opret:
      return { slags: 'opret', dag: day(rest, WRITTEN) };
    case LETTERS.ret:
      return readRet(rest);
    case LETTERS.passiver:
      return { slags: 'passiver', dag: day(rest, WRITTEN) };
    case LETTERS.slet:
      return { slags: 'slet', dag: day(rest, WRITTEN) };
    default:
      throw new AddressFault(`»${text}« er ikke noget, man kan gøre.`, `“${text}” is nothing that can be done.`);
  }
};

const readDone = (parts: readonly string[]): readonly Handling[] => {
  if (parts.length > MOST)
    throw new AddressFault(`Der er mere end ${MOST} handlinger.`, `More than ${MOST} things are done.`);
  const done = parts.map(readHandling);
  if (done.some(({ dag }, i) => dag <= (done[i - 1]?.dag ?? -1)))
    throw new AddressFault('Handlingerne står ikke i tidens orden.', 'What was done does not stand in order of time.');
  if (done.some(({ slags }, i) => (slags === 'opret') !== (i === 0)))
    throw new AddressFault('En sag begynder med Opret, og kun én gang.', 'A case begins with an Opret, and only once.');
  return done;
};

const readStep = (text: string | undefined): number => {
  const step = Number(text);
  if (/^\d+$/.test(text ?? '') && step <= STORY.length) return step;
  throw new AddressFault(`Historien har ikke noget trin »${text ?? ''}«.`, `The story has no step “${text ?? ''}”.`);
};

const VALID: Tekster = { da: 'gyldig den', en: 'valid on' };
const KNOWN: Tekster = { da: 'kendt den', en: 'known on' };

/** The state that the query of an address tells; the one the laboratory begins in where it tells none. */
export const readAddress = (query: string): State | AddressFault => {
  const text = new URLSearchParams(query).get(PARAMETER);
  if (text === null) return stateBefore(1);
  const [version, step, valid, known, track, ...done] = text.split('.');
  if (version !== VERSION)
    return new AddressFault(
      `Adressen har version »${version ?? ''}«, og laboratoriet kender kun version ${VERSION}.`,
      `The address has version “${version ?? ''}”, and the laboratory knows version ${VERSION} alone.`,
    );
  try {
    return {
      step: readStep(step),
      valid: day(valid, VALID),
      known: day(known, KNOWN),
      track: readTrack(track),
      done: readDone(done),
    };
  } catch (error) {
    if (error instanceof AddressFault) return error;
    throw error;
  }
};
