import type { Aendringsart, Kompatibilitet, Modelaendring, Tekstart, Tekster } from '@sagdok/model';

/** A trait that an element has or has not: what it says of the element that it comes or goes. */
interface Flag {
  readonly kommer: Tekster;
  readonly udgaar: Tekster;
}

const FLAGS: Readonly<Partial<Record<Aendringsart, Flag>>> = {
  nummereret: {
    kommer: { da: 'nummererer nu relationer med indeks', en: 'now numbers relations by indeks' },
    udgaar: { da: 'nummererer ikke længere relationer', en: 'numbers relations no more' },
  },
  obligatorisk: {
    kommer: { da: 'bliver krævet ved Opret', en: 'becomes required in an Opret' },
    udgaar: { da: 'kan udelades ved Opret', en: 'may be left out of an Opret' },
  },
  lukketListe: {
    kommer: { da: 'får en lukket liste af værdier', en: 'gets a closed list of values' },
    udgaar: { da: 'har ikke længere en lukket liste af værdier', en: 'has a closed list of values no more' },
  },
  ikkeSoegbar: {
    kommer: { da: 'kan ikke længere søges på', en: 'can be searched by no more' },
    udgaar: { da: 'kan søges på', en: 'can be searched by' },
  },
  indhold: {
    kommer: { da: 'peger på indhold, som tjenesten gemmer', en: 'points at content that the service stores' },
    udgaar: {
      da: 'peger ikke længere på indhold, som tjenesten gemmer',
      en: 'points at content of the service no more',
    },
  },
  noegle: {
    kommer: { da: 'bliver det, mennesker kender objektet på', en: 'becomes what people tell the object by' },
    udgaar: {
      da: 'er ikke længere det, mennesker kender objektet på',
      en: 'is no more what people tell the object by',
    },
  },
  indekseret: {
    kommer: { da: 'får et indeks', en: 'gets an index' },
    udgaar: { da: 'har ikke længere et indeks', en: 'has an index no more' },
  },
  kunVedOpret: {
    kommer: { da: 'kan kun gives ved Opret', en: 'can only be given in an Opret' },
    udgaar: { da: 'kan ændres efter Opret', en: 'can be changed after the Opret' },
  },
  udenMaal: {
    kommer: { da: 'peger ikke længere på noget', en: 'points at nothing any more' },
    udgaar: { da: 'peger nu på noget', en: 'now points at something' },
  },
  maalValgfrit: {
    kommer: { da: 'kan gives uden mål', en: 'can be given without a target' },
    udgaar: { da: 'skal have et mål', en: 'must have a target' },
  },
};

/** A trait that has a value, by its name. */
const VALUES: Readonly<Partial<Record<Aendringsart, Tekster>>> = {
  del: { da: 'delen af standarden', en: 'the part of the standard' },
  type: { da: 'typen', en: 'the type' },
  struktur: { da: 'strukturens navn', en: 'the name of the structure' },
  strukturxml: { da: 'strukturens XML-navn', en: 'the XML name of the structure' },
  raekkefoelge: { da: 'rækkefølgen, når det sendes', en: 'the order when it is sent' },
  svarnavn: { da: 'navnet i svar', en: 'the name in answers' },
  kardinalitet: { da: 'antallet', en: 'the number' },
  maal: { da: 'de mulige mål', en: 'the possible targets' },
  delnoegle: { da: 'det, delen kendes på,', en: 'what the part is told by' },
  xml: { da: 'XML-navnet', en: 'the XML name' },
};

/** What a change of the model does to the element, after its name: `udgår`, `bliver krævet ved Opret`. */
export function changeWords({ art, foer, efter }: Pick<Modelaendring, 'art' | 'foer' | 'efter'>): Tekster {
  const flag = FLAGS[art];
  if (flag) return efter === undefined ? flag.udgaar : flag.kommer;
  switch (art) {
    case 'tilfoejet':
      return { da: 'kommer til', en: 'is added' };
    case 'fjernet':
      return { da: 'udgår', en: 'is removed' };
    case 'omdoebt':
      return { da: `kommer til at hedde ${efter ?? ''}`, en: `is renamed ${efter ?? ''}` };
    case 'profilkrav':
      return efter === undefined
        ? { da: `kan udelades i ${foer ?? ''}’s binding`, en: `may be left out in ${foer ?? ''}’s binding` }
        : { da: `bliver krævet i ${efter}’s binding`, en: `becomes required in ${efter}’s binding` };
    case 'tekst':
      return { da: 'får en anden tekst', en: 'gets another text' };
    default:
      return valueWords(VALUES[art] ?? { da: art, en: art }, foer, efter);
  }
}

function valueWords(navn: Tekster, foer: string | undefined, efter: string | undefined): Tekster {
  if (foer === undefined) return { da: `${navn.da} bliver ${efter ?? ''}`, en: `${navn.en} becomes ${efter ?? ''}` };
  if (efter === undefined) return { da: `${navn.da} ${foer} udgår`, en: `${navn.en} ${foer} is removed` };

  return { da: `${navn.da} ændres fra ${foer} til ${efter}`, en: `${navn.en} changes from ${foer} to ${efter}` };
}

/** The texts of an element, in words. */
export const TEKSTARTER: Readonly<Record<Tekstart, Tekster>> = {
  titel: { da: 'Titel', en: 'Title' },
  definition: { da: 'Definition', en: 'Definition' },
  lora: { da: 'I LoRA', en: 'In LoRA' },
  kombit: { da: 'Hos KOMBIT', en: 'At KOMBIT' },
  kilde: { da: 'Kilde', en: 'Source' },
  siden: { da: 'Siden version', en: 'Since version' },
  eksempel: { da: 'Eksempel', en: 'Example' },
  strukturtitel: { da: 'Strukturens titel', en: 'Title of the structure' },
  strukturdefinition: { da: 'Strukturens definition', en: 'Definition of the structure' },
  strukturlora: { da: 'Strukturen i LoRA', en: 'The structure in LoRA' },
  strukturkombit: { da: 'Strukturen hos KOMBIT', en: 'The structure at KOMBIT' },
  strukturkilde: { da: 'Strukturens kilde', en: 'Source of the structure' },
  struktursiden: { da: 'Strukturen siden version', en: 'The structure since version' },
};

/** The classes of changes, and what each means to those who use the standard. */
export const KOMPATIBILITETER: Readonly<
  Record<Kompatibilitet, { readonly titel: Tekster; readonly betydning: Tekster }>
> = {
  rettelse: {
    titel: { da: 'rettelse', en: 'correction' },
    betydning: {
      da: 'kun tekster; intet, der sendes, er anderledes.',
      en: 'texts alone; nothing that is sent is different.',
    },
  },
  kompatibel: {
    titel: { da: 'kompatibel', en: 'compatible' },
    betydning: {
      da: 'det, der var rigtigt før, er det stadig, og den, der springer ukendte felter over, kan læse det nye.',
      en: 'what was right before still is, and who skips unknown fields can read what is new.',
    },
  },
  brydende: {
    titel: { da: 'brydende', en: 'breaking' },
    betydning: { da: 'nogen er nødt til at ændre noget.', en: 'somebody has to change something.' },
  },
};
