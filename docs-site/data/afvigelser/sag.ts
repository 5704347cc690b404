import type { Afvigelse } from './afvigelse.ts';

const faelles = { del: 'sag', versioner: ['1.2'] } as const;

export const sag: readonly Afvigelse[] = [
  {
    id: 'AFV-020',
    ...faelles,
    art: 'modstrid',
    titel: { da: 'Sagens fremdrift', en: 'The progress of a case' },
    beskrivelse: {
      da: 'Version 1.2 har seks værdier: Opstaaet, Oplyst, Afgjort, Bestilt, Udfoert, Afsluttet. Sags- og Dokumentindekset har fra version 6 fire: uden Bestilt og Udfoert.',
      en: 'Version 1.2 has six values: Opstaaet, Oplyst, Afgjort, Bestilt, Udfoert, Afsluttet. From version 6 the Sags- og Dokumentindeks has four: without Bestilt and Udfoert.',
    },
    haandtering: {
      da: 'De seks. Afvigelsen står ved værdierne i referencen.',
      en: 'The six. The deviation is named with the values in the reference.',
    },
    forslag: ['0004-fire-vaerdier-i-sagens-fremdrift'],
  },
  {
    id: 'AFV-021',
    ...faelles,
    art: 'hul',
    titel: { da: 'Overgange i fremdrift', en: 'Transitions of the progress' },
    beskrivelse: {
      da: 'Ingen kilde, der kan læses, siger, hvilken fremdrift der må følge hvilken, og hverken LoRA eller indekset kontrollerer det.',
      en: 'No source that can be read says which progress may follow which, and neither LoRA nor the index checks it.',
    },
    haandtering: {
      da: 'Det kontrolleres ikke. Rækkefølgen i listen er antaget at være den normale.',
      en: 'It is not checked. The order of the list is assumed to be the usual one.',
    },
  },
  {
    id: 'AFV-022',
    del: 'sag',
    versioner: ['1.1', '1.2'],
    art: 'modstrid',
    titel: { da: 'Journalpostens slags', en: 'The kinds of a journal entry' },
    beskrivelse: {
      da: '1.1 har Vedlagt og Tilakteret. 1.2 og indekset har tilakteret, vedlagt og journalnotat. LoRA har journalnotat og vedlagtdokument.',
      en: '1.1 has Vedlagt and Tilakteret. 1.2 and the index have tilakteret, vedlagt and journalnotat. LoRA has journalnotat and vedlagtdokument.',
    },
    haandtering: {
      da: 'LoRA’s to. Både tilakteret og vedlagt bliver til vedlagtdokument.',
      en: 'LoRA’s two. Both tilakteret and vedlagt become vedlagtdokument.',
    },
    forslag: ['0001-journalpostens-roller', '0003-dokumentets-rolle-i-journalen'],
  },
  {
    id: 'AFV-023',
    ...faelles,
    art: 'modstrid',
    titel: { da: 'Hvilken titel der er den hemmelige', en: 'Which title is the secret one' },
    beskrivelse: {
      da: 'I Sags- og Dokumentindekset står den offentlige titel i Titel og den, offentligheden ikke må se, i TitelAlternativTekst. »Alternativ titel« kan også læses omvendt.',
      en: 'In the Sags- og Dokumentindeks the public title is in Titel, and the one that the public may not see in TitelAlternativTekst. "Alternative title" can also be read the other way round.',
    },
    haandtering: {
      da: 'Som i indekset. Kontrollér dine egne data, før du udstiller dem.',
      en: 'As in the index. Check your own data before you expose them.',
    },
  },
  {
    id: 'AFV-024',
    ...faelles,
    art: 'modstrid',
    titel: { da: 'Kassationskoden', en: 'The disposal code' },
    beskrivelse: {
      da: 'Den er obligatorisk i LoRA og valgfri i 1.1 og i indekset. Værdierne er B og K et sted og K5, K10 et andet, som tekst eller som UUID.',
      en: 'It is obligatory in LoRA and optional in 1.1 and in the index. The values are B and K in one place and K5, K10 in another, as text or as a UUID.',
    },
    haandtering: {
      da: 'Fri tekst, som standarden ikke kræver. REST-bindingen kræver den ved Opret, som LoRA.',
      en: 'Free text that the standard does not demand. The REST binding demands it in an Opret, as LoRA does.',
    },
    forslag: ['0002-beskrivelse-og-kassationskode-kan-udelades'],
  },
  {
    id: 'AFV-025',
    ...faelles,
    art: 'modstrid',
    titel: { da: 'Sagens beskrivelse', en: 'The description of a case' },
    beskrivelse: {
      da: 'Den er obligatorisk i LoRA og valgfri i Sags- og Dokumentindekset.',
      en: 'It is obligatory in LoRA and optional in the Sags- og Dokumentindeks.',
    },
    haandtering: {
      da: 'Standarden kræver den ikke. REST-bindingen kræver den ved Opret, som LoRA.',
      en: 'The standard does not demand it. The REST binding demands it in an Opret, as LoRA does.',
    },
    forslag: ['0002-beskrivelse-og-kassationskode-kan-udelades'],
  },
  {
    id: 'AFV-026',
    ...faelles,
    art: 'hul',
    titel: { da: 'Ændringerne fra 1.1 til 1.2', en: 'The changes from 1.1 to 1.2' },
    beskrivelse: {
      da: 'Der er intet retteblad at læse. Ændringerne er udledt af skemaerne og af LoRA. Hvornår 1.2 og Dokument 1.1.1 kom, er ikke fundet.',
      en: 'There is no list of corrections to be read. The changes are inferred from the schemas and from LoRA. When 1.2 and Dokument 1.1.1 came was not found.',
    },
    haandtering: {
      da: 'Listen over ændringer er mærket som udledt, og datoerne står åbne.',
      en: 'The list of changes is marked as inferred, and the dates are left open.',
    },
  },
  {
    id: 'AFV-027',
    del: 'sag',
    versioner: ['1.2', '2.0'],
    art: 'modstrid',
    titel: { da: 'Hvilken version man skal følge', en: 'Which version to follow' },
    beskrivelse: {
      da: '2.0 er en ren informationsmodel uden operationer. 1.1 og 1.2 har operationerne.',
      en: '2.0 is a pure information model without operations. 1.1 and 1.2 have the operations.',
    },
    haandtering: {
      da: 'Operationerne er fra 1.1 og 1.2. 2.0 beskrives ved siden af.',
      en: 'The operations are those of 1.1 and 1.2. 2.0 is described beside them.',
    },
  },
  {
    id: 'AFV-028',
    ...faelles,
    art: 'lora',
    titel: { da: 'Søgning i journalen', en: 'Search in the journal' },
    beskrivelse: {
      da: 'LoRA afviser søgninger på journalpostkode, journalnotat og journaldokument, skønt der er kode til dem, og en søgning på offentlighedundtaget gør ingen forskel.',
      en: 'LoRA refuses searches by journalpostkode, journalnotat and journaldokument, although there is code for them, and a search by offentlighedundtaget makes no difference.',
    },
    haandtering: { da: 'De finder det, de nævner.', en: 'They find what they name.' },
  },
];
