import type { Afvigelse } from './afvigelse.ts';

const faelles = { del: 'arkiv', versioner: ['1.1'] } as const;

export const arkiv: readonly Afvigelse[] = [
  {
    id: 'AFV-120',
    ...faelles,
    art: 'hul',
    titel: { da: 'Arkivstrukturen er ufuldstændig', en: 'The archive structure is incomplete' },
    beskrivelse: {
      da: 'Tilstande og nogle egenskaber kendes ikke. Hverken LoRA eller støttesystemerne har objekttypen, og der er ingen model 2.0.',
      en: 'States and some attributes are not known. Neither LoRA nor the støttesystemer have the object type, and there is no 2.0 model.',
    },
    haandtering: {
      da: 'Den er ikke i modellen. Sagens og dokumentets relationer til arkiver er.',
      en: 'It is not in the model. The relations of Sag and Dokument to archives are.',
    },
  },
  {
    id: 'AFV-121',
    ...faelles,
    art: 'hul',
    titel: { da: 'Arkiveringsversionens periode', en: 'The period of an archive package' },
    beskrivelse: {
      da: 'documentPeriodStart og documentPeriodEnd står i det skema for bekendtgørelse 128, der er offentligt i et åbent værktøj. De er ikke holdt op mod Rigsarkivets egen udgivelse.',
      en: 'documentPeriodStart and documentPeriodEnd are in the schema for executive order 128 that is public in an open tool. They were not compared with the National Archives’ own publication.',
    },
    haandtering: {
      da: 'Der loves ingen overensstemmelse, før de er.',
      en: 'No conformance is claimed until they are.',
    },
  },
];
