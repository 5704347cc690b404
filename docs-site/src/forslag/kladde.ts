import type { Modeloperation } from '@sagdok/model';
import { isLocale, type Locale } from '../locale/locale.ts';
import type { Forslagsart } from './arter.ts';
import type { Forslagsdel } from './dele.ts';

/** What somebody who proposes something has said so far, in one language. */
export interface Kladde {
  readonly sprog: Locale;
  readonly titel: string;
  readonly problem: string;
  /** What is wished for. */
  readonly oenske: string;
  readonly alternativer: string;
  readonly privatliv: string;
  readonly migrering: string;
  readonly forfatter: string;
  /** What kind they say it is; absent: as mild as the change allows. */
  readonly art?: Forslagsart;
  readonly dele: readonly Forslagsdel[];
  readonly elementer: readonly string[];
  /** The steps of the change of the model, in order. */
  readonly operationer: readonly Modeloperation[];
}

/** A draft in which nothing has been said. */
export function tomKladde(sprog: Locale): Kladde {
  return {
    sprog,
    titel: '',
    problem: '',
    oenske: '',
    alternativer: '',
    privatliv: '',
    migrering: '',
    forfatter: '',
    dele: [],
    elementer: [],
    operationer: [],
  };
}

/** The draft that was kept, in which something may be lacking: it stays in the language that its texts are written in. */
export function fortsatKladde(gemt: Partial<Kladde> | undefined, sprog: Locale): Kladde {
  const kladde = { ...tomKladde(sprog), ...gemt };
  const { titel, problem, oenske, alternativer, privatliv, migrering } = kladde;
  const erSkrevet = [titel, problem, oenske, alternativer, privatliv, migrering].some((tekst) => tekst.trim() !== '');

  return { ...kladde, sprog: erSkrevet && isLocale(kladde.sprog) ? kladde.sprog : sprog };
}
