import type { Forslag, Trin } from './forslag.ts';
import { resumeAf, type Resume } from './resume.ts';
import { AFGOERELSER } from './statusser.ts';

/** A decision on a proposal. */
export interface Afgoerelse {
  readonly forslag: Resume;
  readonly trin: Trin;
}

/** Every decision, the newest first. */
export function afgoerelserI(alle: readonly Forslag[]): readonly Afgoerelse[] {
  return alle
    .flatMap((forslag) =>
      forslag.historik
        .filter(({ status }) => AFGOERELSER.has(status))
        .map((trin) => ({ forslag: resumeAf(forslag), trin })),
    )
    .toSorted((a, b) => b.trin.dato.localeCompare(a.trin.dato) || b.forslag.nummer - a.forslag.nummer);
}
