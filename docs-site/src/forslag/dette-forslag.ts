import type { Kilde, Modeloperation, Tekster } from '@sagdok/model';
import { skrevetNummer } from './resume.ts';

const DETTE: Tekster = { da: 'dette forslag', en: 'this proposal' };

/** The source of what a draft adds to the model. Its number is not known before it is handed in. */
export const DETTE_FORSLAG: Kilde = { evidens: 'F', sted: DETTE };

/** The steps of a draft with the number of the proposal as the source of what they add. */
export function medNummer(operationer: readonly Modeloperation[], nummer: number): readonly Modeloperation[] {
  const skrevet = skrevetNummer(nummer);
  const sted: Tekster = { da: `forslag ${skrevet}`, en: `proposal ${skrevet}` };
  const dette = JSON.stringify(DETTE);

  // A step that removes what an earlier one added holds the same source.
  return JSON.parse(JSON.stringify(operationer), (navn, vaerdi: unknown) =>
    navn === 'sted' && JSON.stringify(vaerdi) === dette ? sted : vaerdi,
  ) as readonly Modeloperation[];
}
