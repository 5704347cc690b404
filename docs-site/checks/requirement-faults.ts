import { elementer, FAELLES_STRUKTURER, STANDARDER } from '@sagdok/model';
import { type Krav, NIVEAUER, niveauAf, words } from '../data/standarden/krav.ts';
import type { Standarddel } from '../data/standarden/standarddel.ts';

/** The words of the levels in small letters, which a requirement has no use for: what it demands stands in capitals. */
const LOOSE = {
  da: ['skal', 'bør', 'må'],
  en: ['must', 'shall', 'should', 'may'],
} as const;

/** What is wrong with the requirements: their ids, the words of their levels, and what they point at. */
export function requirementFaults(dele: readonly Standarddel[], given: readonly string[]): readonly string[] {
  const all = dele.flatMap(({ afsnit }) => afsnit.flatMap(({ krav }) => krav));
  const ids = all.map(({ id }) => id);
  const stier = new Set([...elementStier(), ...dele.map(({ navn }) => navn)]);

  return [
    ...ids.filter((id, place) => ids.indexOf(id) !== place).map((id) => `The requirement ${id} is there twice.`),
    ...given
      .filter((id) => !ids.includes(id))
      .map((id) => `The requirement ${id} was given and is gone: keep it, with \`udgaaet\`.`),
    ...ids.filter((id) => !given.includes(id)).map((id) => `The requirement ${id} is new: run \`npm run generate\`.`),
    ...dele.flatMap((del) => misplacedIds(del)),
    ...all.flatMap((krav) => [...wordFaults(krav), ...targetFaults(krav, stier)]),
    ...dele.flatMap((del) => explanationFaults(del)),
  ];
}

/** Every way that a requirement may point at. */
function elementStier(): readonly string[] {
  return [
    ...STANDARDER.flatMap(({ objekttyper }) => objekttyper).flatMap((type) =>
      [...elementer(type)].map(({ sti }) => sti),
    ),
    ...FAELLES_STRUKTURER.flatMap(({ navn, felter }) => [
      navn,
      ...Object.keys(felter).map((felt) => `${navn}/${felt}`),
    ]),
  ];
}

function misplacedIds({ kode, afsnit }: Standarddel): readonly string[] {
  return afsnit.flatMap((each) =>
    each.krav
      .filter(({ id }) => !new RegExp(`^${kode}-${each.kode}-\\d{3}$`).test(id))
      .map(({ id }) => `The requirement ${id} is not named as those of its section: ${kode}-${each.kode}-001.`),
  );
}

function wordFaults(krav: Krav): readonly string[] {
  const niveau = niveauAf(krav);
  if (!niveau) return [`The requirement ${krav.id} has not one word of ${Object.keys(NIVEAUER).join(', ')} in Danish.`];
  const english = Object.values(NIVEAUER).filter(({ en }) => words(krav.tekst.en).includes(en));

  return [
    ...(english.length === 1 && english[0] === NIVEAUER[niveau]
      ? []
      : [`The requirement ${krav.id} is not ${NIVEAUER[niveau].en} in English, as it is ${niveau} in Danish.`]),
    ...(['da', 'en'] as const).flatMap((locale) =>
      LOOSE[locale]
        .filter((word) => words(krav.tekst[locale]).includes(word))
        .map((word) => `The requirement ${krav.id} has "${word}" in small letters: write it in capitals or otherwise.`),
    ),
  ];
}

function targetFaults({ id, elementer: stier = [] }: Krav, known: ReadonlySet<string>): readonly string[] {
  return stier
    .filter((sti) => !known.has(sti) && !sti.startsWith('besked/'))
    .map((sti) => `The requirement ${id} points at ${sti}, which the model does not have.`);
}

/** Explanations do not bind, so no word of a level stands in them. */
function explanationFaults({ navn, afsnit }: Standarddel): readonly string[] {
  const capitals = Object.values(NIVEAUER).flatMap(({ da, en }) => [da, en]);

  return afsnit.flatMap(({ anker, forklaring }) =>
    forklaring
      .flatMap(({ da, en }) => [...words(da), ...words(en)])
      .filter((word) => capitals.includes(word))
      .map((word) => `The explanation of ${navn}/${anker} says ${word}: what binds is a requirement.`),
  );
}
