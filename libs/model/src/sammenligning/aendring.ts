import type { Regelnavn } from './regler.js';

/**
 * What a change means to those who use the type.
 * - `rettelse`: texts alone; nothing on the wire is different.
 * - `kompatibel`: what was right before is still right, and who skips what it does not know can read what is new.
 * - `brydende`: somebody must change something.
 */
export type Kompatibilitet = 'rettelse' | 'kompatibel' | 'brydende';

/** The traits of an element that are more than text. */
export type Traek =
  | 'del'
  | 'nummereret'
  | 'type'
  | 'struktur'
  | 'strukturxml'
  | 'obligatorisk'
  | 'profilkrav'
  | 'lukketListe'
  | 'raekkefoelge'
  | 'svarnavn'
  | 'ikkeSoegbar'
  | 'indhold'
  | 'noegle'
  | 'indekseret'
  | 'kunVedOpret'
  | 'kardinalitet'
  | 'maal'
  | 'udenMaal'
  | 'maalValgfrit'
  | 'delnoegle'
  | 'xml';

/** What kind of change it is: that the element came, went or got another name; that its texts or one trait changed. */
export type Aendringsart = 'tilfoejet' | 'fjernet' | 'omdoebt' | 'tekst' | Traek;

/** One difference between two versions. */
export interface Modelaendring {
  /** The element, e.g. `sag/relationer/oversag`; of one that got another name, and of what it holds, the way by the old name. */
  readonly sti: string;
  readonly art: Aendringsart;
  readonly kompatibilitet: Kompatibilitet;
  /** The rule of `KOMPATIBILITETSREGLER` that says so. */
  readonly regel: Regelnavn;
  /** What it was; absent where there was nothing. */
  readonly foer?: string;
  /** What it is now; absent where there is nothing. */
  readonly efter?: string;
}

const ALVOR: readonly Kompatibilitet[] = ['rettelse', 'kompatibel', 'brydende'];

/** The class of a whole set of changes: that of the gravest. Without changes it is a rettelse. */
export function samletKompatibilitet(aendringer: readonly Modelaendring[]): Kompatibilitet {
  const gravest = Math.max(0, ...aendringer.map(({ kompatibilitet }) => ALVOR.indexOf(kompatibilitet)));

  return ALVOR[gravest] ?? 'brydende';
}
