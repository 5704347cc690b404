import type { Kompatibilitet, Tekster } from '@sagdok/model';

/** What kind of change a proposal says it is, the mildest first. */
export type Forslagsart = 'rettelse' | 'praecisering' | 'kompatibel-udvidelse' | 'brydende';

interface Artsbeskrivelse {
  readonly titel: Tekster;
  readonly betydning: Tekster;
}

/** Every kind, the mildest first. */
export const ARTER: Readonly<Record<Forslagsart, Artsbeskrivelse>> = {
  rettelse: {
    titel: { da: 'Rettelse', en: 'Correction' },
    betydning: {
      da: 'En fejl i en tekst rettes; ingen har grund til at gøre noget anderledes.',
      en: 'A mistake in a text is corrected; nobody has reason to do anything differently.',
    },
  },
  praecisering: {
    titel: { da: 'Præcisering', en: 'Clarification' },
    betydning: {
      da: 'En tekst, der kunne læses på flere måder, får én. Intet på nettet er anderledes.',
      en: 'A text that could be read in several ways gets one. Nothing on the wire is different.',
    },
  },
  'kompatibel-udvidelse': {
    titel: { da: 'Kompatibel udvidelse', en: 'Compatible extension' },
    betydning: {
      da: 'Noget kommer til. Det, der var rigtigt før, er det stadig.',
      en: 'Something is added. What was right before still is.',
    },
  },
  brydende: {
    titel: { da: 'Brydende', en: 'Breaking' },
    betydning: {
      da: 'Nogen, der bruger standarden, skal ændre noget.',
      en: 'Somebody who uses the standard must change something.',
    },
  },
};

/** Every kind, the mildest first. */
export const ALLE_ARTER = Object.keys(ARTER) as readonly Forslagsart[];

/** The mildest kind that a change of the model can have, by what it was computed to be. */
export const MILDESTE_ART: Readonly<Record<Kompatibilitet, Forslagsart>> = {
  rettelse: 'rettelse',
  kompatibel: 'kompatibel-udvidelse',
  brydende: 'brydende',
};

/** Whether one kind is milder than another. */
export function erMildere(art: Forslagsart, end: Forslagsart): boolean {
  return ALLE_ARTER.indexOf(art) < ALLE_ARTER.indexOf(end);
}
