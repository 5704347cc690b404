import { deklarationsfejl, type Deklarationsfejl, type Tekster } from '@sagdok/model';
import { LOCALES, type Locale } from '../locale/locale.ts';
import type { Forslag, Forslagstekst } from './forslag.ts';
import { markdownlinjer, type Markdownlinje } from './markdownlinjer.ts';
import { OVERSKRIFTER, overskriftslinje } from './overskrifter.ts';

/**
 * What is wrong with a proposal's texts: one that is missing in the proposal's language, or from the consultation on in
 * the other, and a heading that is missing.
 */
export function checkTekster(forslag: Forslag): readonly Deklarationsfejl[] {
  const { sprog, titel, privatliv, migrering, historik, tekst } = forslag;
  const offentligt = historik.some(({ status }) => status === 'i-hoering' || status === 'vedtaget');
  const paakraevede = offentligt ? LOCALES : [sprog];
  const mangler = (sti: string, givet: Forslagstekst): readonly Deklarationsfejl[] =>
    paakraevede.filter((krav) => !givet[krav]?.trim()).map((krav) => deklarationsfejl(sti, mangel(krav, offentligt)));

  return [
    ...mangler('forslag.md/titel', titel),
    ...mangler('forslag.md/privatliv', privatliv),
    ...(migrering ? mangler('forslag.md/migrering', migrering) : []),
    ...historik.flatMap(({ grund }, nr) => mangler(`forslag.md/historik/${nr}/grund`, grund)),
    ...LOCALES.flatMap((locale) => {
      const fil = locale === sprog ? 'forslag.md' : `forslag.${locale}.md`;
      const skrevet = tekst[locale];

      return skrevet === undefined ? mangler(fil, tekst) : checkOverskrifter(skrevet, locale, fil);
    }),
  ];
}

function checkOverskrifter(tekst: string, sprog: Locale, fil: string): readonly Deklarationsfejl[] {
  const { linjer } = markdownlinjer(tekst);
  const fundne = linjer.filter(erOverskrift).map(({ linje }) => linje.trim());
  const ventede = OVERSKRIFTER.map((overskrift) => overskriftslinje(overskrift, sprog));
  if (ventede.join('\n') === fundne.join('\n')) return tomme(linjer, ventede, fil);

  return [
    deklarationsfejl(fil, {
      da: `Overskrifterne skal være disse, i denne rækkefølge: ${ventede.join(' · ')}`,
      en: `The headings must be these, in this order: ${ventede.join(' · ')}`,
    }),
  ];
}

const erOverskrift = ({ linje, slags }: Markdownlinje): boolean => slags === 'tekst' && linje.startsWith('## ');

function tomme(
  linjer: readonly Markdownlinje[],
  overskrifter: readonly string[],
  fil: string,
): readonly Deklarationsfejl[] {
  return overskrifter
    .filter((overskrift) => {
      const efter = linjer.slice(
        linjer.findIndex((linje) => erOverskrift(linje) && linje.linje.trim() === overskrift) + 1,
      );
      const naeste = efter.findIndex(erOverskrift);

      return efter
        .slice(0, naeste < 0 ? undefined : naeste)
        .every(({ linje, slags }) => slags === 'kommentar' || linje.trim() === '');
    })
    .map((overskrift) =>
      deklarationsfejl(fil, {
        da: `Der står ingenting under »${overskrift}«.`,
        en: `There is nothing below “${overskrift}”.`,
      }),
    );
}

const SPROG: Readonly<Record<Locale, Tekster>> = {
  da: { da: 'dansk', en: 'Danish' },
  en: { da: 'engelsk', en: 'English' },
};

const mangel = (sprog: Locale, offentligt: boolean): Tekster => ({
  da: `Teksten mangler på ${SPROG[sprog].da}.${offentligt ? ' Fra høringen af skal alt være på begge sprog.' : ''}`,
  en: `The text is missing in ${SPROG[sprog].en}.${offentligt ? ' From the consultation on, everything must be in both languages.' : ''}`,
});
