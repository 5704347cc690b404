import type { Begreb } from './begreb.ts';

/** The words for how the standard changes. */
export const aendringer: readonly Begreb[] = [
  {
    id: 'retteblad',
    ord: { da: 'retteblad', en: 'list of corrections' },
    danskIEngelsk: true,
    definition: {
      da: 'Listen i en udgave af standarden over, hvad der er ændret siden den forrige.',
      en: 'The list in an edition of the standard of what has changed since the one before.',
    },
    former: { da: ['retteblad', 'rettebladet'], en: ['retteblad'] },
  },
  {
    id: 'hoering',
    ord: { da: 'høring', en: 'consultation' },
    danskIEngelsk: true,
    definition: {
      da: 'Den tid, hvor et forslag er åbent for bemærkninger fra alle, med en dato, hvor den slutter. Hver bemærkning får et svar.',
      en: 'The time in which a proposal is open for comments from everyone, with a date on which it ends. Each comment gets an answer.',
    },
    former: { da: ['høring', 'høringen', 'høringer'], en: ['høring'] },
  },
  {
    id: 'kompatibel-udvidelse',
    ord: { da: 'kompatibel udvidelse', en: 'compatible extension' },
    definition: {
      da: 'En ændring, der lægger noget til, og som intet system, der følger den forrige udgave, skal ændres for.',
      en: 'A change that adds something, and for which no system that follows the previous edition must change.',
    },
    former: { da: ['kompatibel udvidelse', 'kompatible udvidelser'], en: ['compatible extension'] },
    se: ['brydende-aendring'],
  },
  {
    id: 'brydende-aendring',
    ord: { da: 'brydende ændring', en: 'breaking change' },
    definition: {
      da: 'En ændring, som systemer, der følger den forrige udgave, skal ændres for.',
      en: 'A change for which systems that follow the previous edition must change.',
    },
    former: { da: ['brydende ændring', 'brydende ændringer'], en: ['breaking change', 'breaking changes'] },
    se: ['kompatibel-udvidelse'],
  },
  {
    id: 'skal-boer-kan',
    ord: { da: 'SKAL, BØR, KAN', en: 'must, should, may' },
    danskIEngelsk: true,
    definition: {
      da: 'SKAL er et krav. BØR følges, medmindre der er en god grund til andet, som siges. KAN er frit.',
      en: 'SKAL (must) is a requirement. BØR (should) is followed unless there is a good reason for something else, which is stated. KAN (may) is free.',
    },
  },
];
