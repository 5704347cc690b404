import type { Afvigelse } from './afvigelse.ts';

const faelles = { del: 'dokument', versioner: ['1.1.1'] } as const;

export const dokument: readonly Afvigelse[] = [
  {
    id: 'AFV-040',
    del: 'dokument',
    versioner: ['1.1.1', '2.0'],
    art: 'modstrid',
    titel: { da: 'Varianter og dele', en: 'Variants and parts' },
    beskrivelse: {
      da: 'De er i 1.1.1 og i LoRA. De er væk i 2.0 og i version 6 af Sags- og Dokumentindekset, hvor filen nævnes ved en adresse.',
      en: 'They are in 1.1.1 and in LoRA. They are gone in 2.0 and in version 6 of the Sags- og Dokumentindeks, where the file is named by an address.',
    },
    haandtering: { da: 'De er med, som i 1.1.1.', en: 'They are there, as in 1.1.1.' },
  },
  {
    id: 'AFV-041',
    ...faelles,
    art: 'modstrid',
    titel: { da: 'Dokumentets type', en: 'The type of a document' },
    beskrivelse: {
      da: 'LoRA kræver en fri tekst. KOMBIT’s skemaer har en lukket liste. Det fælles ordforråd fra 1.1 har den ikke.',
      en: 'LoRA demands a free text. KOMBIT’s schemas have a closed list. The shared vocabulary of 1.1 does not have it.',
    },
    haandtering: {
      da: 'Fri tekst, som skal gives ved Opret. KOMBIT’s liste står i referencen.',
      en: 'Free text that must be given in an Opret. KOMBIT’s list is in the reference.',
    },
  },
  {
    id: 'AFV-042',
    ...faelles,
    art: 'lora',
    titel: { da: 'Varianter, der forsvinder', en: 'Variants that disappear' },
    beskrivelse: {
      da: 'Retter eller passiverer man i LoRA et dokument uden at give varianter, mister det dem alle. En tom liste for én relation fjerner alle relationer.',
      en: 'A Ret or Passiver of a document in LoRA that gives no variants removes all of them. An empty list for one relation removes all relations.',
    },
    haandtering: {
      da: 'Det, der ikke nævnes, bliver. En tom liste for én relation lader de andre være.',
      en: 'What is not named stays. An empty list for one relation leaves the others alone.',
    },
  },
  {
    id: 'AFV-043',
    ...faelles,
    art: 'lora',
    titel: { da: 'Dokumenter, der ikke kontrolleres', en: 'Documents that are not checked' },
    beskrivelse: {
      da: 'LoRA har intet skema for dokumenter: ukendte felter tages imod eller overses, og en værdi af forkert type giver mange steder 500.',
      en: 'LoRA has no schema for documents: unknown members are accepted or ignored, and a value of the wrong type gives 500 in many places.',
    },
    haandtering: {
      da: 'Dokumenter kontrolleres som alt andet og afvises med 400 og alle fejl.',
      en: 'Documents are checked as everything else and refused with 400 and all faults.',
    },
  },
  {
    id: 'AFV-044',
    ...faelles,
    art: 'lora',
    titel: { da: 'Søgning i varianter og dele', en: 'Search in variants and parts' },
    beskrivelse: {
      da: 'LoRA afviser søgninger på mimetype, lokation, indhold og variantens øvrige felter, skønt der er kode til dem.',
      en: 'LoRA refuses searches by mimetype, lokation, indhold and the other members of the variant, although there is code for them.',
    },
    haandtering: { da: 'De finder det, de nævner.', en: 'They find what they name.' },
  },
];
