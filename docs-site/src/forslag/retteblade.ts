import { compareStandarder, type Kilde, type Modelaendring, type Standard, type Tekster } from '@sagdok/model';
import type { Standarddel, Version } from '../../data/standarden/standarddel.ts';
import { changedAddress } from '../standard/changed-address.ts';
import { teksterAendret, type Elementtekster } from './forskelle.ts';
import { sidsteTrin, type Forslag } from './forslag.ts';
import { resumeAf, type Resume } from './resume.ts';
import { VEDTAGNE } from './statusser.ts';

/** What came with one version of a part of the standard. */
export interface Retteblad {
  /** Its name in addresses: `sag-1.2`. */
  readonly navn: string;
  readonly titel: Tekster;
  /** The day, month or year of the version, where it is known. */
  readonly dato?: string;
  /** What came with it in words, and where that is from. */
  readonly nyt: readonly Tekster[];
  readonly kilde: Kilde;
  /** The adopted proposals that were meant for the version. */
  readonly forslag: readonly Resume[];
  /** Whether the part has object types, which the model can compare. */
  readonly harTyper: boolean;
  /** The version before it that the model has, and every difference from it. */
  readonly fra?: { readonly del: string; readonly fra: string; readonly til: string };
  readonly aendringer: readonly (Modelaendring & { readonly adresse?: string })[];
  /** The texts that are different from it. */
  readonly tekster: readonly Elementtekster[];
}

/** A list of changes for each version of each part that the portal has the text of, the newest of a part first. */
export function rettebladeAf(
  dele: readonly Standarddel[],
  standarder: readonly Standard[],
  alle: readonly Forslag[],
): readonly Retteblad[] {
  return dele.flatMap((del) =>
    del.versioner
      .filter(({ beskrevet }) => beskrevet)
      .map((version) => retteblad(del, version, standarder, alle))
      .toReversed(),
  );
}

function retteblad(
  { navn: del, titel }: Standarddel,
  { version, dato, nyt, kilde }: Version,
  standarder: readonly Standard[],
  alle: readonly Forslag[],
): Retteblad {
  const versioner = standarder.filter((each) => each.del === del);
  const plads = versioner.findIndex((each) => each.version === version);
  const [foer, efter] = [versioner[plads - 1], versioner[plads]];
  const forslag = alle.filter(
    (each) => each.maalversion === `${del} ${version}` && VEDTAGNE.has(sidsteTrin(each).status),
  );

  const [foertyper, eftertyper] = foer && efter ? [foer.objekttyper, efter.objekttyper] : [[], []];
  const aendringer = compareStandarder(foertyper, eftertyper);

  return {
    navn: `${del}-${version}`,
    titel: { da: `${titel.da} ${version}`, en: `${titel.en} ${version}` },
    ...(dato !== undefined && { dato }),
    nyt,
    kilde,
    forslag: forslag.map(resumeAf),
    harTyper: efter !== undefined,
    ...(foer && { fra: { del, fra: foer.version, til: version } }),
    aendringer: aendringer.map((aendring) => {
      const adresse = changedAddress(aendring, foertyper, eftertyper);

      return { ...aendring, ...(adresse !== undefined && { adresse }) };
    }),
    tekster: teksterAendret({ foer: foertyper, efter: eftertyper, aendringer }),
  };
}

/** The address of a list of changes. */
export function rettebladsadresse(navn: string): string {
  return `/forslag/retteblade/${navn}/`;
}
