import type { Art, Indhold, Periode, Virkning } from './operation.js';
import type { Random } from './random.js';
import type { Slags } from './slags.js';
import { randomPeriod, randomPeriods, STRETCHES, spelt } from './tidsakse.js';

/** Some uuids to point at. */
const uuidOf = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;

const ALTID = { from: spelt(0), to: spelt(STRETCHES) };

const said = (random: Random, period: { readonly from: string; readonly to: string }): Virkning => ({
  ...period,
  ...(random.chance(0.3) && { aktoerref: uuidOf(random.below(3)) }),
  ...(random.chance(0.2) && { notetekst: `note ${random.below(3)}` }),
});

const value = (random: Random, felt: string): unknown => {
  if (felt !== 'soegeord') return `${felt} ${random.below(5)}`;
  const count = 1 + random.below(2);
  return Array.from({ length: count }, () => [`ord ${random.below(5)}`, random.pick(['', 'forklaring']), 'emne']);
};

const felter = (random: Random, names: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(names.map((name) => [name, value(random, name)]));

/** All that is mandatory, and some of the rest. */
const whole = (random: Random, { obligatoriske, valgfrie }: Slags): Record<string, unknown> =>
  felter(random, [...obligatoriske, ...valgfrie.filter(() => random.chance(0.4))]);

/** Some fields, of which some are cleared. */
const part = (random: Random, { obligatoriske, valgfrie }: Slags): Record<string, unknown> => ({
  ...felter(
    random,
    [...obligatoriske, ...valgfrie].filter(() => random.chance(0.3)),
  ),
  ...(random.chance(0.2) && { [random.pick(valgfrie)]: '' }),
});

const periods = (random: Random, rettet: boolean): { readonly from: string; readonly to: string }[] =>
  !rettet && random.chance(0.6) ? [ALTID] : randomPeriods(random);

const egenskaber = (random: Random, slags: Slags, rettet: boolean): Periode[] =>
  periods(random, rettet).map((period) => ({
    ...(rettet && random.chance(0.6) ? part(random, slags) : whole(random, slags)),
    virkning: said(random, period),
  }));

const tilstand = (random: Random, { tilstand: navn, vaerdier }: Slags, rettet: boolean): Periode[] =>
  periods(random, rettet).map((period) => ({
    [navn]: rettet && random.chance(0.1) ? '' : random.pick(vaerdier),
    virkning: said(random, period),
  }));

const maal = (random: Random, relation: string): Record<string, unknown> => ({
  ...(random.chance(0.8) ? { uuid: uuidOf(random.below(20)) } : { urn: `urn:maal:${random.below(5)}` }),
  ...(random.chance(0.3) && { objekttype: 'Noget' }),
  ...(relation === 'journalpost' && { journalpostkode: random.pick(['journalnotat', 'vedlagtdokument']) }),
});

const enkelt = (random: Random, relation: string, rettet: boolean): Periode[] =>
  (rettet ? randomPeriods(random) : [randomPeriod(random)]).map((period) => ({
    ...(rettet && random.chance(0.1) ? { uuid: '' } : maal(random, relation)),
    virkning: said(random, period),
  }));

const liste = (random: Random, { nummereret }: Slags, relation: string, rettet: boolean): Periode[] => {
  const count = random.below(4);
  return Array.from({ length: count }, (_, i) => ({
    ...(nummereret && rettet && i === 0 && random.chance(0.5)
      ? { ...(random.chance(0.3) ? { uuid: '' } : maal(random, relation)), indeks: 1 + random.below(6) }
      : maal(random, relation)),
    virkning: said(random, random.chance(0.3) ? ALTID : randomPeriod(random)),
  }));
};

const relationer = (random: Random, slags: Slags, rettet: boolean): Record<string, Periode[]> =>
  Object.fromEntries([
    ...slags.enkelte.filter(() => random.chance(0.4)).map((name) => [name, enkelt(random, name, rettet)] as const),
    ...slags.lister.filter(() => random.chance(0.4)).map((name) => [name, liste(random, slags, name, rettet)] as const),
  ]);

/** What a write says of an object: all of it, some of it for a Ret, nothing where it only ends. */
export const randomIndhold = (random: Random, slags: Slags, art: Art): Indhold => {
  switch (art) {
    case 'passiver':
    case 'slet':
      return {};
    case 'opret':
    case 'importer':
      return {
        egenskaber: egenskaber(random, slags, false),
        tilstand: tilstand(random, slags, false),
        ...(random.chance(0.8) && { relationer: relationer(random, slags, false) }),
      };
    case 'ret':
      return {
        ...(random.chance(0.6) && {
          egenskaber: random.chance(0.02) ? [] : egenskaber(random, slags, true),
        }),
        ...(random.chance(0.4) && { tilstand: random.chance(0.02) ? [] : tilstand(random, slags, true) }),
        ...(random.chance(0.6) && { relationer: relationer(random, slags, true) }),
      };
  }
};

/** A Ret, most of the time. */
export const randomArt = (random: Random): Art => {
  const n = random.below(100);
  if (n < 3) return 'opret';
  if (n < 16) return 'importer';
  if (n < 18) return 'passiver';
  return n < 20 ? 'slet' : 'ret';
};
