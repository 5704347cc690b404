import type { Afvigelse } from './afvigelse.ts';

const faelles = { del: 'generelle-egenskaber', versioner: ['1.1'] } as const;

export const generelleEgenskaber: readonly Afvigelse[] = [
  {
    id: 'AFV-001',
    ...faelles,
    art: 'hul',
    titel: {
      da: 'Standardernes brødtekst har vi ikke haft adgang til',
      en: 'We have not had access to the body of the standards',
    },
    beskrivelse: {
      da: 'Vi har kun haft indledninger, skemaer og vejledninger. Teksterne er udgivet på digitaliser.dk. Overgange, nogle regler for, hvad der er obligatorisk, og advisering kendes ikke fra teksten selv.',
      en: 'We have had introductions, schemas and guides only. The texts are published at digitaliser.dk. Transitions, some rules of obligation and notification are not known from the text itself.',
    },
    haandtering: {
      da: 'Det, der kun er antaget, er mærket som antaget i modellen og på portalen.',
      en: 'What is only assumed is marked as assumed in the model and on the portal.',
    },
  },
  {
    id: 'AFV-002',
    ...faelles,
    art: 'modstrid',
    titel: { da: 'Livscykluskoden Rettet', en: 'The livscykluskode Rettet' },
    beskrivelse: {
      da: 'Rettet findes i skemaet 1.1 og i LoRA, men ikke i KOMBIT’s skemaer version 6. Sags- og Dokumentindekset vil altid have Importeret.',
      en: 'Rettet is in the 1.1 schema and in LoRA, but not in version 6 of KOMBIT’s schemas. The Sags- og Dokumentindeks always wants Importeret.',
    },
    haandtering: {
      da: 'Alle fem koder bruges. En profil kan indskrænke dem.',
      en: 'All five codes are used. A profile may restrict them.',
    },
  },
  {
    id: 'AFV-003',
    ...faelles,
    art: 'hul',
    titel: { da: 'Overgange i livscyklus', en: 'Transitions of the life cycle' },
    beskrivelse: {
      da: 'Kun LoRA har en tabel over, hvilken kode der må følge hvilken. Her må Passiveret følges af Slettet og Importeret, men ikke af Rettet.',
      en: 'Only LoRA has a table of which code may follow which. In it Passiveret may be followed by Slettet and Importeret, but not by Rettet.',
    },
    haandtering: {
      da: 'LoRA’s tabel følges, og den nævnes som LoRA’s.',
      en: 'LoRA’s table is followed, and named as LoRA’s.',
    },
  },
  {
    id: 'AFV-004',
    ...faelles,
    art: 'modstrid',
    titel: { da: 'Virkningens aktør', en: 'The actor of a virkning' },
    beskrivelse: {
      da: 'AktoerRef og AktoerTypeKode er obligatoriske i 1.1 og valgfri i KOMBIT’s version 6, og hvilke aktører der må stå, er forskelligt fra profil til profil og har ændret sig.',
      en: 'AktoerRef and AktoerTypeKode are obligatory in 1.1 and optional in KOMBIT’s version 6, and which actors may stand there differs from profile to profile and has changed.',
    },
    haandtering: {
      da: 'De er valgfri. En profil kan kræve dem.',
      en: 'They are optional. A profile may demand them.',
    },
  },
  {
    id: 'AFV-005',
    ...faelles,
    art: 'modstrid',
    titel: { da: 'Øjebliksbilledets form', en: 'The shape of the snapshot' },
    beskrivelse: {
      da: 'FiltreretOejebliksbillede har i mønstret fra 1.1 listerne direkte, i KOMBIT’s version 6 et antal registreringer.',
      en: 'FiltreretOejebliksbillede has the lists directly in the pattern of 1.1, and a number of registreringer in KOMBIT’s version 6.',
    },
    haandtering: {
      da: 'JSON-formen er LoRA’s: et objekt med sine registreringer, nyeste først.',
      en: 'The JSON form is LoRA’s: an object with its registreringer, newest first.',
    },
  },
  {
    id: 'AFV-006',
    ...faelles,
    art: 'modstrid',
    titel: { da: 'Ændring af relationer til mange', en: 'Changing relations to many' },
    beskrivelse: {
      da: 'Efter Generelle egenskaber s. 27, som LoRA citerer den, erstattes hele listen. LoRA retter for sagens vedkommende post for post ved indeks, og Sags- og Dokumentindekset bruger rolle og indeks som nøgle.',
      en: 'By Generelle egenskaber p. 27, as LoRA cites it, the whole list is replaced. For Sag, LoRA corrects entry by entry by indeks, and the Sags- og Dokumentindeks uses role and indeks as key.',
    },
    haandtering: {
      da: 'Begge måder findes, valgt af objekttypen: efter indeks for Sag og tillægstyperne, hele listen for de andre.',
      en: 'Both ways exist, chosen by the object type: by indeks for Sag and the added types, the whole list for the others.',
    },
  },
  {
    id: 'AFV-007',
    ...faelles,
    art: 'modstrid',
    titel: { da: 'Om al historik gemmes', en: 'Whether all history is kept' },
    beskrivelse: {
      da: 'LoRA gemmer alt. En baggrundstekst fra KOMBIT siger, at indekset kun har den seneste registrering, og henviser samtidig til Generelle egenskaber.',
      en: 'LoRA keeps everything. A background text of KOMBIT’s says that the index has the latest registrering only, while referring to Generelle egenskaber.',
    },
    haandtering: { da: 'Al historik gemmes på begge tidsakser.', en: 'All history is kept on both axes of time.' },
  },
  {
    id: 'AFV-008',
    ...faelles,
    art: 'modstrid',
    titel: { da: 'Om den brugervendte nøgle er entydig', en: 'Whether the user-facing key is unique' },
    beskrivelse: {
      da: 'Den er entydig for hver type og myndighed i Sags- og Dokumentindekset, ikke i KOMBIT’s Organisation, og LoRA kontrollerer det ikke.',
      en: 'It is unique for each type and authority in the Sags- og Dokumentindeks, not in KOMBIT’s Organisation, and LoRA does not check.',
    },
    haandtering: { da: 'Som i LoRA kontrolleres det ikke.', en: 'As in LoRA it is not checked.' },
  },
  {
    id: 'AFV-009',
    ...faelles,
    art: 'modstrid',
    titel: { da: 'Returkoder', en: 'Return codes' },
    beskrivelse: {
      da: 'Støttesystemerne har koder på to cifre, ældre tjenester på tre. Koden 41 betyder både et udløbet token og en besked, der ikke kan læses.',
      en: 'The støttesystemer have codes of two digits, older services of three. Code 41 means both a token that has expired and a message that cannot be read.',
    },
    haandtering: {
      da: 'To cifre. En besked, der ikke kan læses, får 40.',
      en: 'Two digits. A message that cannot be read gets 40.',
    },
    forslag: ['0005-returkode-41'],
  },
  {
    id: 'AFV-010',
    ...faelles,
    art: 'lora',
    titel: { da: 'Perioder, der overlapper eller er tomme', en: 'Periods that overlap or are empty' },
    beskrivelse: {
      da: 'LoRA svarer 500 på en Opret med to perioder, der overlapper, eller en, der slutter, hvor den begynder.',
      en: 'LoRA answers 500 to an Opret with two periods that overlap, or one that ends where it begins.',
    },
    haandtering: {
      da: 'De afvises med 400 og med stedet for hver fejl.',
      en: 'They are refused with 400 and the place of each fault.',
    },
  },
  {
    id: 'AFV-011',
    ...faelles,
    art: 'lora',
    titel: { da: 'En Ret for en tid, der ikke var dækket', en: 'A Ret for a time that was not covered' },
    beskrivelse: {
      da: 'Giver en Ret kun nogle egenskaber for en tid, hvor der ingen var, svarer LoRA 500, fordi obligatoriske mangler.',
      en: 'When a Ret gives only some attributes for a time that had none, LoRA answers 500, because obligatory ones are missing.',
    },
    haandtering: {
      da: 'Den afvises med 400, som siger, hvad der mangler.',
      en: 'It is refused with 400, which says what is missing.',
    },
  },
  {
    id: 'AFV-012',
    ...faelles,
    art: 'lora',
    titel: { da: 'Note på virkning af egenskaber', en: 'The note of an attribute’s virkning' },
    beskrivelse: {
      da: 'LoRA gemmer ikke notetekst i virkningen af egenskaber.',
      en: 'LoRA does not store notetekst in the virkning of attributes.',
    },
    haandtering: { da: 'Den gemmes.', en: 'It is stored.' },
  },
  {
    id: 'AFV-013',
    ...faelles,
    art: 'lora',
    titel: { da: 'Søgeværdier, der ikke kan læses', en: 'Search values that cannot be read' },
    beskrivelse: {
      da: 'Forkerte datoer, sandhedsværdier, tal og henvisninger i en søgning giver 500 i LoRA, og datoer med komma afvises.',
      en: 'Wrong dates, booleans, numbers and references in a search give 500 in LoRA, and dates with a comma are refused.',
    },
    haandtering: {
      da: 'Forkerte værdier afvises med 400 og alle fejl på én gang. Komma i datoer kan læses.',
      en: 'Wrong values are refused with 400 and all faults at once. A comma in dates can be read.',
    },
  },
  {
    id: 'AFV-014',
    ...faelles,
    art: 'lora',
    titel: { da: 'Understregning i vilkaarligattr', en: 'An underscore in vilkaarligattr' },
    beskrivelse: {
      da: 'LoRA lader _ i vilkaarligattr stå for et hvilket som helst tegn.',
      en: 'LoRA lets _ in vilkaarligattr stand for any character.',
    },
    haandtering: { da: '_ er en understregning.', en: '_ is an underscore.' },
  },
  {
    id: 'AFV-015',
    ...faelles,
    art: 'lora',
    titel: { da: 'En Ret, som intet ændrer', en: 'A Ret that changes nothing' },
    beskrivelse: {
      da: 'LoRA afviser en Ret uden virkning, men ikke den første efter Opstaaet eller Importeret, da den ændrer livscykluskoden.',
      en: 'LoRA refuses a Ret without effect, but not the first one after Opstaaet or Importeret, since it changes the livscykluskode.',
    },
    haandtering: {
      da: 'Som LoRA: den første gør objektet Rettet; den næste afvises.',
      en: 'As LoRA: the first makes the object Rettet; the next is refused.',
    },
  },
];
