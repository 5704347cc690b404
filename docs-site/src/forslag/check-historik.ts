import { deklarationsfejl, type Deklarationsfejl, type Tekster } from '@sagdok/model';
import { erMildere } from './arter.ts';
import { dageMellem } from './dage.ts';
import { sidsteTrin, type Forslagshoved, type Trin } from './forslag.ts';
import { FORSLAGSSTATUS, type Forslagsstatus } from '../../data/forslagsstatus.ts';
import { AFGOERELSER, BEGYNDELSER } from './statusser.ts';

/** How long a consultation lasts at least. */
export const HOERINGSDAGE = 28;

/** What is wrong with a proposal's way: steps that cannot follow each other, dates, and what a step must tell. */
export function checkHistorik(hoved: Forslagshoved): readonly Deklarationsfejl[] {
  const { historik, fortaler, erstattetAf, migrering, art } = hoved;
  const { status } = sidsteTrin(hoved);
  const aaben = historik.some((trin) => trin.status === 'i-hoering' || trin.status === 'vedtaget');

  return [
    ...historik.flatMap((trin, nr) => [
      ...checkOvergang(hoved, nr).map((fejl) => deklarationsfejl(sti(nr, 'status'), fejl)),
      ...checkDato(historik, nr).map((fejl) => deklarationsfejl(sti(nr, 'dato'), fejl)),
      ...checkSlut(trin).map((fejl) => deklarationsfejl(sti(nr, 'slut'), fejl)),
      ...checkAf(trin).map((fejl) => deklarationsfejl(sti(nr, 'af'), fejl)),
    ]),
    ...(aaben && fortaler === undefined ? [deklarationsfejl('forslag.md/fortaler', UDEN_FORTALER)] : []),
    ...((status === 'erstattet') === (erstattetAf !== undefined)
      ? []
      : [deklarationsfejl('forslag.md/erstattetAf', ERSTATTET)]),
    ...(art === 'brydende' && migrering === undefined
      ? [deklarationsfejl('forslag.md/migrering', UDEN_MIGRERING)]
      : []),
  ];
}

const sti = (nr: number, medlem: string): string => `forslag.md/historik/${nr}/${medlem}`;
const navn = (status: Forslagsstatus, sprog: keyof Tekster): string => FORSLAGSSTATUS[status].navn[sprog];
const navne = (statusser: readonly Forslagsstatus[], sprog: keyof Tekster): string =>
  statusser.map((status) => navn(status, sprog)).join(', ');

function checkOvergang({ historik, art }: Forslagshoved, nr: number): readonly Tekster[] {
  const fra = historik[nr - 1]?.status;
  const til = historik[nr]?.status;
  if (til === undefined) return [];
  const mulige = fra === undefined ? BEGYNDELSER : FORSLAGSSTATUS[fra].videre;
  if (!mulige.includes(til)) return [ulovlig(fra, til, mulige)];
  const udenHoering = fra === 'kladde' && til === 'vedtaget';

  return udenHoering && erMildere('praecisering', art) ? [KRAEVER_HOERING] : [];
}

function checkDato(historik: readonly Trin[], nr: number): readonly Tekster[] {
  const foer = historik[nr - 1];
  const trin = historik[nr];
  if (!foer || !trin) return [];
  if (trin.dato < foer.dato) return [TILBAGE];
  const { slut } = foer;

  return slut !== undefined && AFGOERELSER.has(trin.status) && trin.dato <= slut ? [foerSlut(slut)] : [];
}

function checkSlut({ status, dato, slut }: Trin): readonly Tekster[] {
  if (status !== 'i-hoering') return slut === undefined ? [] : [KUN_HOERING];
  if (slut === undefined) return [UDEN_SLUT];

  return dageMellem(dato, slut) < HOERINGSDAGE ? [FOR_KORT] : [];
}

function checkAf({ status, af }: Trin): readonly Tekster[] {
  if (AFGOERELSER.has(status)) return af === undefined ? [UDEN_AF] : [];

  return af === undefined ? [] : [KUN_AFGOERELSE];
}

const ulovlig = (fra: Forslagsstatus | undefined, til: Forslagsstatus, mulige: readonly Forslagsstatus[]): Tekster => ({
  da: `${navn(til, 'da')} kan ikke ${fra ? `følge efter ${navn(fra, 'da')}` : 'være det første'}. Det kan: ${navne(mulige, 'da') || 'ingenting'}.`,
  en: `${navn(til, 'en')} cannot ${fra ? `follow ${navn(fra, 'en')}` : 'come first'}. These can: ${navne(mulige, 'en') || 'nothing'}.`,
});
const foerSlut = (slut: string): Tekster => ({
  da: `Forslaget kan først afgøres efter høringens sidste dag, ${slut}.`,
  en: `The proposal can only be decided after the last day of the consultation, ${slut}.`,
});
const KRAEVER_HOERING: Tekster = {
  da: 'Kun en rettelse eller en præcisering kan vedtages uden høring.',
  en: 'Only a correction or a clarification can be adopted without a consultation.',
};
const TILBAGE: Tekster = {
  da: 'Trinnet ligger før det foregående.',
  en: 'The step is before the one it follows.',
};
const UDEN_SLUT: Tekster = { da: 'En høring skal have en sidste dag.', en: 'A consultation must have a last day.' };
const FOR_KORT: Tekster = {
  da: `En høring varer mindst ${HOERINGSDAGE} dage.`,
  en: `A consultation lasts at least ${HOERINGSDAGE} days.`,
};
const KUN_HOERING: Tekster = { da: 'Kun en høring har en sidste dag.', en: 'Only a consultation has a last day.' };
const UDEN_AF: Tekster = { da: 'Skriv, hvem der har afgjort det.', en: 'Say who decided it.' };
const KUN_AFGOERELSE: Tekster = {
  da: 'Kun en afgørelse har en, der har truffet den.',
  en: 'Only a decision has somebody who made it.',
};
const UDEN_FORTALER: Tekster = {
  da: 'Fra høringen af skal forslaget have en fortaler.',
  en: 'From the consultation on, the proposal must have a champion.',
};
const ERSTATTET: Tekster = {
  da: 'Et forslag, der er erstattet, og kun et sådant, nævner det, der erstatter det.',
  en: 'A proposal that is replaced, and no other, names what replaces it.',
};
const UDEN_MIGRERING: Tekster = {
  da: 'Et brydende forslag skal sige, hvad andre skal ændre, og hvordan.',
  en: 'A breaking proposal must say what others have to change, and how.',
};
