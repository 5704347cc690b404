import type { Tekster } from '@sagdok/model';

/** How far a change proposal has come. */
export type Forslagsstatus =
  'ide' | 'kladde' | 'i-hoering' | 'vedtaget' | 'paa-proeve' | 'indfoert' | 'afvist' | 'trukket' | 'erstattet';

/** What a status means, and who brings a proposal on from it. */
export interface Statustrin {
  readonly navn: Tekster;
  readonly betyder: Tekster;
  /** Who acts next; absent where nothing follows. */
  readonly naeste?: Tekster;
  /** The statuses that can follow it. */
  readonly videre: readonly Forslagsstatus[];
  /** Whether it is a step of the way, or a place where the way ends without the change. */
  readonly paaVejen: boolean;
}

/** The statuses in the order in which a proposal goes through them, then those it may end in on the way. */
export const FORSLAGSSTATUS: Readonly<Record<Forslagsstatus, Statustrin>> = {
  ide: {
    navn: { da: 'Idé', en: 'Idea' },
    betyder: {
      da: 'Et problem er beskrevet. Alle kan begynde her.',
      en: 'A problem is described. Anyone can begin here.',
    },
    naeste: { da: 'forslagsstilleren skriver en kladde', en: 'the author writes a draft' },
    videre: ['kladde', 'afvist', 'trukket', 'erstattet'],
    paaVejen: true,
  },
  kladde: {
    navn: { da: 'Kladde', en: 'Draft' },
    betyder: {
      da: 'Ændringen er skrevet ud: tekst, model, kompatibilitet og overgang. En fortaler følger den.',
      en: 'The change is written out: text, model, compatibility and migration. A champion follows it.',
    },
    naeste: { da: 'en vedligeholder sender den i høring', en: 'a maintainer opens the consultation' },
    videre: ['i-hoering', 'vedtaget', 'afvist', 'trukket', 'erstattet'],
    paaVejen: true,
  },
  'i-hoering': {
    navn: { da: 'I høring', en: 'In consultation' },
    betyder: {
      da: 'Åben for bemærkninger i mindst fire uger. Hver bemærkning får et svar.',
      en: 'Open for comments for at least four weeks. Each comment gets an answer.',
    },
    naeste: { da: 'vedligeholderne beslutter og begrunder', en: 'the maintainers decide and give their reasons' },
    videre: ['vedtaget', 'kladde', 'afvist', 'trukket', 'erstattet'],
    paaVejen: true,
  },
  vedtaget: {
    navn: { da: 'Vedtaget', en: 'Adopted' },
    betyder: {
      da: 'Besluttet. Den skal implementeres og dækkes af prøver, før den gælder.',
      en: 'Decided. It must be implemented and covered by tests before it holds.',
    },
    naeste: { da: 'den implementeres og prøves', en: 'it is implemented and tested' },
    videre: ['paa-proeve', 'indfoert', 'trukket', 'erstattet'],
    paaVejen: true,
  },
  'paa-proeve': {
    navn: { da: 'På prøve', en: 'On trial' },
    betyder: {
      da: 'Implementeret og til at prøve, men ikke endelig.',
      en: 'Implemented and there to be tried, but not final.',
    },
    naeste: { da: 'erfaringerne samles, og den udgives', en: 'experience is gathered, and it is released' },
    videre: ['indfoert', 'kladde', 'afvist', 'trukket', 'erstattet'],
    paaVejen: true,
  },
  indfoert: {
    navn: { da: 'Indført', en: 'Final' },
    betyder: {
      da: 'Står i modellen og følger med næste udgivelse.',
      en: 'In the model, and part of the next release.',
    },
    videre: ['erstattet'],
    paaVejen: true,
  },
  afvist: {
    navn: { da: 'Afvist', en: 'Rejected' },
    betyder: { da: 'Besluttet ikke at gøre det. Grunden står der.', en: 'Decided against. The reason is there.' },
    videre: [],
    paaVejen: false,
  },
  trukket: {
    navn: { da: 'Trukket', en: 'Withdrawn' },
    betyder: { da: 'Forslagsstilleren har trukket det.', en: 'The author has withdrawn it.' },
    videre: [],
    paaVejen: false,
  },
  erstattet: {
    navn: { da: 'Erstattet', en: 'Superseded' },
    betyder: { da: 'Et nyere forslag er trådt i stedet.', en: 'A newer proposal has taken its place.' },
    videre: [],
    paaVejen: false,
  },
};
