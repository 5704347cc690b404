import type { Modelforslag } from '@sagdok/model';
import type { Locale } from '../locale/locale.ts';
import type { Forslagsart } from './arter.ts';
import type { Forslagsdel } from './dele.ts';
import type { Hoeringssvar } from './hoeringsnotat.ts';
import type { Forslagsstatus } from '../../data/forslagsstatus.ts';

/** A text in the languages it has been written in so far. */
export type Forslagstekst = Readonly<Partial<Record<Locale, string>>>;

/** One step of a proposal's way. Dates are civil dates, `2026-11-23`. */
export interface Trin {
  readonly status: Forslagsstatus;
  readonly dato: string;
  readonly grund: Forslagstekst;
  /** The last day of a consultation. */
  readonly slut?: string;
  /** Who decided, and where. */
  readonly af?: string;
}

/** What the front matter of a proposal says. */
export interface Forslagshoved {
  /** The language that `forslag.md` is written in. */
  readonly sprog: Locale;
  readonly titel: Forslagstekst;
  readonly art: Forslagsart;
  readonly dele: readonly Forslagsdel[];
  /** The elements of the model it is about, beside those that its change names. */
  readonly elementer?: readonly string[];
  /** The requirements of the standard's text it is about, by id. */
  readonly krav?: readonly string[];
  /** The version it is meant for: a part and a number, `sag 1.3`. */
  readonly maalversion?: string;
  readonly forfatter: string;
  /** Who sees it through; somebody must from the consultation on. */
  readonly fortaler?: string;
  /** What it means for personal data. */
  readonly privatliv: Forslagstekst;
  /** What those who use the standard must do; demanded of what breaks. */
  readonly migrering?: Forslagstekst;
  /** The folder of the proposal that took its place. */
  readonly erstattetAf?: string;
  readonly historik: readonly [Trin, ...Trin[]];
}

/** A change proposal: the folder `docs-site/forslag/NNNN-titel/`, read. */
export interface Forslag extends Forslagshoved {
  /** The folder's name. */
  readonly mappe: string;
  readonly nummer: number;
  /** The text below the front matter, in Markdown. */
  readonly tekst: Forslagstekst;
  /** The change of the model that it carries. */
  readonly aendring?: Modelforslag;
  /** The answers to its consultations, each with the reply to it. */
  readonly hoeringssvar?: readonly Hoeringssvar[];
}

/** The step that a proposal stands at. */
export function sidsteTrin({ historik }: Pick<Forslagshoved, 'historik'>): Trin {
  return historik.at(-1) ?? historik[0];
}
