import type { Tekster } from '@sagdok/model';
import type { Afvigelsesart } from '../../../data/afvigelser/afvigelse.ts';

/** What the kinds of deviation are called and mean. */
export const ARTER: Readonly<Record<Afvigelsesart, { readonly navn: Tekster; readonly betyder: Tekster }>> = {
  modstrid: {
    navn: { da: 'Kilder er uenige', en: 'Sources disagree' },
    betyder: { da: 'To eller flere kilder siger noget forskelligt.', en: 'Two or more sources say different things.' },
  },
  hul: {
    navn: { da: 'Ikke fundet', en: 'Not found' },
    betyder: {
      da: 'Ingen kilde, der kan læses, siger det. Det, der gøres, er antaget.',
      en: 'No source that can be read says it. What is done is assumed.',
    },
  },
  lora: {
    navn: { da: 'Anderledes end LoRA', en: 'Other than LoRA' },
    betyder: {
      da: 'LoRA fejler, mister data eller modsiger sin egen dokumentation, og sagdok gør noget andet.',
      en: 'LoRA fails, loses data or contradicts its own documentation, and sagdok does otherwise.',
    },
  },
};
