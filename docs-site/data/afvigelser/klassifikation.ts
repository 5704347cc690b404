import type { Afvigelse } from './afvigelse.ts';

const faelles = { del: 'klassifikation', versioner: ['1.1'] } as const;

export const klassifikation: readonly Afvigelse[] = [
  {
    id: 'AFV-080',
    ...faelles,
    art: 'modstrid',
    titel: { da: 'Publiceret', en: 'Publiceret' },
    beskrivelse: {
      da: 'En sandhedsværdi i skemaet, en liste med to værdier i LoRA.',
      en: 'A boolean in the schema, a list of two values in LoRA.',
    },
    haandtering: {
      da: 'LoRA’s to værdier, Publiceret og IkkePubliceret.',
      en: 'LoRA’s two values, Publiceret and IkkePubliceret.',
    },
  },
  {
    id: 'AFV-081',
    ...faelles,
    art: 'modstrid',
    titel: { da: 'KLE’s kassation', en: 'Disposal in KLE' },
    beskrivelse: {
      da: 'Samme frist er skrevet både P1800D og P1825D i de samme data. Licensen tillader ikke, at KLE følger med her.',
      en: 'The same period is written both P1800D and P1825D in the same data. The licence does not allow KLE to be included here.',
    },
    haandtering: {
      da: 'KLE importeres fra KL’s egne filer, som de står.',
      en: 'KLE is imported from KL’s own files, as they stand.',
    },
  },
  {
    id: 'AFV-082',
    ...faelles,
    art: 'lora',
    titel: { da: 'Ét søgeord går tabt', en: 'A single search word is lost' },
    beskrivelse: {
      da: 'En klasse, der oprettes i LoRA med præcis ét søgeord, bliver gemt uden det, og søgeparameteren soegeord giver 500.',
      en: 'A class that is created in LoRA with exactly one search word is stored without it, and the search parameter soegeord gives 500.',
    },
    haandtering: { da: 'Det gemmes, og der kan søges på det.', en: 'It is stored, and can be searched for.' },
  },
];
