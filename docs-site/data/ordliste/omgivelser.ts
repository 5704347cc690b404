import type { Begreb } from './begreb.ts';

/** The words for systems and bodies around the standard. */
export const omgivelser: readonly Begreb[] = [
  {
    id: 'lora',
    ord: { da: 'LoRA', en: 'LoRA' },
    definition: {
      da: 'Magentas åbne implementering af standarden fra 2010’erne. Dens JSON-form er den, systemer i kommunerne taler, og som sagdok følger. Dele af den lever videre i OS2mo.',
      en: 'Magenta’s open implementation of the standard from the 2010s. Its JSON form is the one that systems in the municipalities speak and that sagdok follows. Parts of it live on in OS2mo.',
    },
    former: { da: ['LoRA'], en: ['LoRA'] },
    se: ['os2mo', 'mox'],
  },
  {
    id: 'os2mo',
    ord: { da: 'OS2mo', en: 'OS2mo' },
    definition: {
      da: 'Et åbent system til medarbejdere og organisation, som Magenta udvikler i OS2-fællesskabet. Det indeholder det, der er tilbage af LoRA.',
      en: 'An open system for employees and organisation, which Magenta develops in the OS2 community. It contains what is left of LoRA.',
    },
    former: { da: ['OS2mo'], en: ['OS2mo'] },
    se: ['lora'],
  },
  {
    id: 'esdh',
    ord: { da: 'ESDH', en: 'ESDH' },
    definition: {
      da: 'Elektronisk sags- og dokumenthåndtering: de systemer, hvor sager journaliseres og dokumenter opbevares.',
      en: 'Electronic case and document handling: the systems in which cases are filed and documents kept.',
    },
    former: { da: ['ESDH', 'ESDH-system', 'ESDH-systemer'], en: ['ESDH'] },
  },
  {
    id: 'kombit',
    ord: { da: 'KOMBIT', en: 'KOMBIT' },
    definition: {
      da: 'Kommunernes it-fællesskab. Det ejer støttesystemerne og de anvisninger, der siger, hvordan standarden bruges mod dem.',
      en: 'The municipalities’ joint IT company. It owns the støttesystemer and the anvisninger that say how the standard is used with them.',
    },
    former: { da: ['KOMBIT'], en: ['KOMBIT'] },
    se: ['stoettesystemer', 'anvisning'],
  },
  {
    id: 'stoettesystemer',
    ord: { da: 'støttesystemer', en: 'shared support systems' },
    danskIEngelsk: true,
    definition: {
      da: 'Kommunernes fælles systemer under KOMBIT, blandt andre Sags- og Dokumentindekset, Organisation, Klassifikation og Beskedfordeleren.',
      en: 'The municipalities’ shared systems under KOMBIT, among them Sags- og Dokumentindeks, Organisation, Klassifikation and Beskedfordeler.',
    },
    former: { da: ['støttesystem', 'støttesystemet', 'støttesystemer', 'støttesystemerne'], en: ['støttesystemer'] },
    se: ['kombit', 'indekser'],
  },
  {
    id: 'indekser',
    ord: { da: 'Sags- og Dokumentindeks (SDI)', en: 'Sags- og Dokumentindeks (SDI)' },
    definition: {
      da: 'Det støttesystem, hvortil fagsystemer melder deres sager og dokumenter, så at andre kan finde dem. Det rummer oplysninger om dem, ikke indholdet.',
      en: 'The shared system to which line-of-business systems report their cases and documents, so that others can find them. It holds facts about them, not the content.',
    },
    former: {
      da: ['Sags- og Dokumentindeks', 'Sags- og Dokumentindekset', 'SDI'],
      en: ['Sags- og Dokumentindeks', 'SDI'],
    },
    se: ['stoettesystemer'],
  },
  {
    id: 'anvisning',
    ord: { da: 'anvisning', en: 'directions for use' },
    danskIEngelsk: true,
    definition: {
      da: 'KOMBIT’s tekst om, hvordan en del af standarden skal bruges over for et støttesystem. Den nyeste gælder altid.',
      en: 'KOMBIT’s text on how a part of the standard is to be used with one of the shared systems. The newest always applies.',
    },
    former: { da: ['anvisning', 'anvisningen', 'anvisninger', 'anvisningerne'], en: ['anvisning', 'anvisninger'] },
    se: ['kombit', 'profil'],
  },
  {
    id: 'profil',
    ord: { da: 'profil', en: 'profile' },
    definition: {
      da: 'En måde at bruge standarden på, med de afvigelser og indskrænkninger, den har: LoRA’s eller KOMBIT’s, for eksempel.',
      en: 'A way of using the standard, with the deviations and restrictions it has: LoRA’s or KOMBIT’s, for example.',
    },
    se: ['anvisning', 'lora'],
  },
  {
    id: 'kl',
    ord: { da: 'KL', en: 'KL' },
    definition: {
      da: 'Kommunernes interesseorganisation. Den har den fælleskommunale rammearkitektur og KLE.',
      en: 'The association of the municipalities. It keeps their common framework architecture and KLE.',
    },
    se: ['kle', 'kombit'],
  },
  {
    id: 'uas',
    ord: { da: 'UAS', en: 'UAS' },
    definition: {
      da: 'Udvalget for Arkitektur og Standarder, med sekretariat i Digitaliseringsstyrelsen. Det godkender, hvad der hører til den fællesoffentlige digitale arkitektur.',
      en: 'The committee for architecture and standards, with its secretariat in the Agency for Digital Government. It approves what belongs to the public sector’s common digital architecture.',
    },
    former: { da: ['UAS'], en: ['UAS'] },
  },
];
