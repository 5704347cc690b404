import type { Tekster } from '@sagdok/model';
import { formatDay } from './day.ts';
import type { Handling, Ret } from './handling.ts';
import { choiceOf, TRACKS } from './track.ts';

const NAMES: Readonly<Record<Exclude<Handling['slags'], 'ret'>, Tekster>> = {
  opret: { da: 'Opret sagen', en: 'Opret: make the case' },
  passiver: { da: 'Passiver sagen', en: 'Passiver: make the case passive' },
  slet: { da: 'Slet sagen', en: 'Slet: delete the case' },
};

const describeRet = ({ track, choice, fra, til }: Ret): Tekster => {
  const { navn } = TRACKS[track];
  const value = choiceOf(track, choice)?.navn ?? { da: choice, en: choice };
  const until = (locale: keyof Tekster, word: string): string =>
    til === undefined ? '' : ` ${word} ${formatDay(til, locale)}`;
  return {
    da: `Ret ${navn.da.toLowerCase()} til ${value.da} fra ${formatDay(fra, 'da')}${until('da', 'til')}`,
    en: `Ret: ${navn.en.toLowerCase()} is ${value.en} from ${formatDay(fra, 'en')}${until('en', 'until')}`,
  };
};

/** Something done to the case, in a line, without the day on which it is done. */
export const describeHandling = (handling: Handling): Tekster =>
  handling.slags === 'ret' ? describeRet(handling) : NAMES[handling.slags];
