import type { Afvigelse } from './afvigelse.ts';

const faelles = { del: 'organisation', versioner: ['1.1'] } as const;

export const organisation: readonly Afvigelse[] = [
  {
    id: 'AFV-060',
    ...faelles,
    art: 'modstrid',
    titel: {
      da: 'Tilknyttede funktioner på OrganisationFunktion',
      en: 'TilknyttedeFunktioner of OrganisationFunktion',
    },
    beskrivelse: {
      da: 'LoRA har relationen, KOMBIT’s version 6 har den ikke.',
      en: 'LoRA has the relation, KOMBIT’s version 6 does not.',
    },
    haandtering: { da: 'Den er med.', en: 'It is there.' },
  },
  {
    id: 'AFV-061',
    ...faelles,
    art: 'modstrid',
    titel: { da: 'Hvor mange et it-system kan tilhøre', en: 'How many an IT system may belong to' },
    beskrivelse: {
      da: 'Flere organisationer i KOMBIT’s version 6, højst én i LoRA; i ordforrådet fra 1.1 er relationen enkelt.',
      en: 'Several organisations in KOMBIT’s version 6, at most one in LoRA; in the vocabulary of 1.1 the relation is single.',
    },
    haandtering: { da: 'Højst én, som i LoRA.', en: 'At most one, as in LoRA.' },
  },
  {
    id: 'AFV-062',
    ...faelles,
    art: 'modstrid',
    titel: { da: 'Hvad Overordnet peger på', en: 'What Overordnet points at' },
    beskrivelse: {
      da: 'Ordforrådet siger OrganisationEnhed, men relationen bruges også på Organisation og Interessefællesskab.',
      en: 'The vocabulary says OrganisationEnhed, but the relation is also used on Organisation and Interessefaellesskab.',
    },
    haandtering: {
      da: 'Målets type kontrolleres ikke, når objektet skrives.',
      en: 'The type of the target is not checked when the object is written.',
    },
  },
  {
    id: 'AFV-063',
    ...faelles,
    art: 'modstrid',
    titel: { da: 'Opgaver eller TilknyttedeOpgaver', en: 'Opgaver or TilknyttedeOpgaver' },
    beskrivelse: {
      da: 'KOMBIT’s version 6 kalder relationen Opgaver på OrganisationEnhed og TilknyttedeOpgaver alle andre steder. LoRA kalder den opgaver overalt.',
      en: 'KOMBIT’s version 6 calls the relation Opgaver on OrganisationEnhed and TilknyttedeOpgaver everywhere else. LoRA calls it opgaver everywhere.',
    },
    haandtering: { da: 'opgaver overalt, som i LoRA.', en: 'opgaver everywhere, as in LoRA.' },
  },
  {
    id: 'AFV-064',
    del: 'organisation',
    versioner: ['1.1', '2.0'],
    art: 'hul',
    titel: { da: 'Afløseren', en: 'The successor' },
    beskrivelse: {
      da: 'En fællesoffentlig basisanvendelsesprofil, bygget på W3C’s ORG og CPOV, er ment som afløser for OIO Organisation.',
      en: 'A profile of the public sector, built on W3C’s ORG and CPOV, is meant to replace OIO Organisation.',
    },
    haandtering: {
      da: 'Den følges, men er ikke modellen her.',
      en: 'It is followed, but is not the model here.',
    },
  },
  {
    id: 'AFV-065',
    ...faelles,
    art: 'lora',
    titel: { da: 'Søgning på interessefællesskabets type', en: 'Search by the type of an interest group' },
    beskrivelse: {
      da: 'interessefaellesskabstype er både en egenskab og en relation. LoRA svarer 500, når der søges på en tekst.',
      en: 'interessefaellesskabstype is both an attribute and a relation. LoRA answers 500 when a text is searched for.',
    },
    haandtering: {
      da: 'Der søges i begge, når værdien kan være en henvisning, ellers i egenskaben.',
      en: 'Both are searched when the value can be a reference, else the attribute.',
    },
  },
];
