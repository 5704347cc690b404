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
import { ALLE_DELE, delAf } from './dele.ts';
import { sidsteTrin, type Forslag } from './forslag.ts';
import { erTidligere } from './grundlag.ts';
import { modelvirkning } from './modelvirkning.ts';
import { erOpgivet } from './statusser.ts';

/**
 * What is wrong between a proposal and the model: elements that are not in it, a version that the change cannot come in, a
 * change that does not fit it, is written for another version than that in force, or is not in it when it should be, and a
 * kind that is milder than what the change does.
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

const modeldele: ReadonlySet<string> = new Set(STANDARDER.map(({ del }) => del));
const kendteDele: ReadonlySet<string> = new Set([...ALLE_DELE, ...modeldele]);

function checkMaalversion(forslag: Forslag): readonly Deklarationsfejl[] {
  const fejl = forslag.maalversion === undefined ? undefined : maalfejl(forslag.maalversion, forslag);

  return fejl ? [deklarationsfejl('forslag.md/maalversion', fejl)] : [];
}

function maalfejl(maalversion: string, { dele, aendring }: Forslag): Tekster | undefined {
  const [, del = '', version = ''] = /^([a-z-]+) (\d+(?:\.\d+)*)$/.exec(maalversion) ?? [];
  if (!kendteDele.has(del)) return UKENDT_MAAL;
  if (!aendring) return undefined;
  const grundlag = aendring.grundlag[del];
  // What several parts have in common has no types of its own that a change could be written for.
  if (grundlag === undefined) return !modeldele.has(del) && dele.some((een) => een === del) ? undefined : FREMMED_MAAL;

  return erTidligere(version, grundlag) ? tidligtMaal(maalversion, grundlag) : undefined;
}

/** Whether the change must be written for the versions in force: one that is made or given up stays as it was. */
function erAktuel(forslag: Forslag): boolean {
  const { status } = sidsteTrin(forslag);

  return status !== 'indfoert' && !erOpgivet(status);
}

function checkGrundlag(forslag: Forslag, modeldel: string, version: string): readonly Deklarationsfejl[] {
  const sti = `aendring.json/grundlag/${modeldel}`;
  if (objekttyperI(modeldel, version).length === 0) return [deklarationsfejl(sti, ingenVersion(modeldel, version))];
  const gaeldende = STANDARDER.find(({ del, status }) => del === modeldel && status !== 'afloest')?.version;

  return gaeldende === undefined || gaeldende === version || !erAktuel(forslag)
    ? []
    : [deklarationsfejl(sti, andenVersion(modeldel, gaeldende))];
}

function checkDele(forslag: Forslag, { grundlag }: Modelforslag): readonly Deklarationsfejl[] {
  const { dele } = forslag;

  return Object.entries(grundlag).flatMap(([modeldel, version]) => [
    ...checkGrundlag(forslag, modeldel, version),
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
const UKENDT_MAAL: Tekster = {
  da: 'Skriv en del og en version: sag 1.3.',
  en: 'Write a part and a version: sag 1.3.',
};
const FREMMED_MAAL: Tekster = {
  da: 'Ændringen er ikke skrevet til den del.',
  en: 'The change is not written for that part.',
};
const tidligtMaal = (maalversion: string, grundlag: string): Tekster => ({
  da: `Ændringen er skrevet til version ${grundlag}, og kan ikke komme med ${maalversion}.`,
  en: `The change is written for version ${grundlag}, and cannot come with ${maalversion}.`,
});
const andenVersion = (del: string, gaeldende: string): Tekster => ({
  da: `Den gældende version af ${del} er ${gaeldende}: skriv ændringen til den.`,
  en: `The version of ${del} in force is ${gaeldende}: write the change for that.`,
});
const ingenVersion = (del: string, version: string): Tekster => ({
  da: `Der er ingen version ${version} af ${del} i modellen.`,
  en: `There is no version ${version} of ${del} in the model.`,
});
