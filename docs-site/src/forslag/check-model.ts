import {
  deklarationsfejl,
  type Deklarationsfejl,
  elementer,
  ModelFejl,
  objekttyperI,
  STANDARDER,
  type Modelforslag,
  type Tekster,
} from '@sagdok/model';
import { ARTER, erMildere, MILDESTE_ART, type Forslagsart } from './arter.ts';
import { delAf } from './dele.ts';
import { sidsteTrin, type Forslag } from './forslag.ts';
import { modelvirkning } from './modelvirkning.ts';
import { erOpgivet } from './statusser.ts';

/**
 * What is wrong between a proposal and the model: elements that are not in it, a version that is written otherwise, a change that does not fit it or is not
 * in it when it should be, and a kind that is milder than what the change does.
 */
export function checkModel(forslag: Forslag): readonly Deklarationsfejl[] {
  const opgivet = erOpgivet(sidsteTrin(forslag).status);
  const { aendring } = forslag;

  return [
    ...(opgivet ? [] : checkElementer(forslag)),
    ...checkMaalversion(forslag),
    ...(aendring ? [...checkDele(forslag, aendring), ...checkAendring(forslag, aendring, opgivet)] : []),
  ];
}

const alleElementer: ReadonlySet<string> = new Set(
  STANDARDER.flatMap(({ objekttyper }) => objekttyper.flatMap((type) => [...elementer(type)].map(({ sti }) => sti))),
);

function checkElementer({ elementer: naevnte = [], aendring }: Forslag): readonly Deklarationsfejl[] {
  const nye = new Set(aendring?.operationer.map(({ sti }) => sti));

  return naevnte.flatMap((sti, nr) =>
    alleElementer.has(sti) || nye.has(sti)
      ? []
      : [
          deklarationsfejl(`forslag.md/elementer/${nr}`, {
            da: `Elementet ${sti} er ikke i modellen.`,
            en: `The element ${sti} is not in the model.`,
          }),
        ],
  );
}

function checkMaalversion({ maalversion }: Forslag): readonly Deklarationsfejl[] {
  return maalversion === undefined || /^[a-z-]+ \d+(?:\.\d+)*$/.test(maalversion)
    ? []
    : [
        deklarationsfejl('forslag.md/maalversion', {
          da: 'Skriv en del og en version: sag 1.3.',
          en: 'Write a part and a version: sag 1.3.',
        }),
      ];
}

function checkDele({ dele }: Forslag, { grundlag }: Modelforslag): readonly Deklarationsfejl[] {
  return Object.entries(grundlag).flatMap(([modeldel, version]) => [
    ...(objekttyperI(modeldel, version).length > 0
      ? []
      : [deklarationsfejl(`aendring.json/grundlag/${modeldel}`, ingenVersion(modeldel, version))]),
    ...(dele.includes(delAf(modeldel)) || dele.includes('generelle-egenskaber')
      ? []
      : [
          deklarationsfejl('forslag.md/dele', {
            da: `Ændringen berører ${delAf(modeldel)}, som ikke er nævnt.`,
            en: `The change touches ${delAf(modeldel)}, which is not named.`,
          }),
        ]),
  ]);
}

function checkAendring(forslag: Forslag, aendring: Modelforslag, opgivet: boolean): readonly Deklarationsfejl[] {
  try {
    const { kompatibilitet } = modelvirkning(aendring, forslag);
    const mildeste = MILDESTE_ART[kompatibilitet];

    return erMildere(forslag.art, mildeste) ? [deklarationsfejl('forslag.md/art', forMild(forslag.art, mildeste))] : [];
  } catch (error) {
    if (!(error instanceof ModelFejl)) throw error;

    return opgivet ? [] : error.fejl.map((fejl) => ({ ...fejl, sti: `aendring.json/${fejl.sti}` }));
  }
}

const forMild = (art: Forslagsart, mildeste: Forslagsart): Tekster => ({
  da: `Forslaget kalder sig ${ARTER[art].titel.da.toLowerCase()}, men ændringen er mindst ${ARTER[mildeste].titel.da.toLowerCase()}.`,
  en: `The proposal calls itself a ${ARTER[art].titel.en.toLowerCase()}, but the change is at least ${ARTER[mildeste].titel.en.toLowerCase()}.`,
});
const ingenVersion = (del: string, version: string): Tekster => ({
  da: `Der er ingen version ${version} af ${del} i modellen.`,
  en: `There is no version ${version} of ${del} in the model.`,
});
