/** Every code a fault can have, with what it means. Codes are never renamed and never reused. */
export const FEJLKODER = {
  'forkert-type': {
    da: 'Værdien har en anden JSON-type end den, der hører til her.',
    en: 'The value has another JSON type than the one that belongs here.',
  },
  mangler: {
    da: 'Noget obligatorisk mangler.',
    en: 'Something mandatory is missing.',
  },
  'ukendt-medlem': {
    da: 'Medlemmet findes ikke i standarden på dette sted.',
    en: 'The standard has no such member in this place.',
  },
  'ukendt-vaerdi': {
    da: 'Værdien er ikke en af dem, der er mulige her.',
    en: 'The value is not one of those possible here.',
  },
  'tom-tekst': {
    da: 'Teksten er tom, hvor den skal sige noget.',
    en: 'The text is empty where it must say something.',
  },
  'for-lang': {
    da: 'Teksten er længere, end den må være, fordi der søges på den.',
    en: 'The text is longer than it may be, because it is searched by.',
  },
  'ugyldige-tegn': {
    da: 'Teksten indeholder tegn, der ikke kan gemmes: NUL (U+0000) eller et halvt surrogatpar.',
    en: 'The text contains characters that cannot be stored: NUL (U+0000) or half of a surrogate pair.',
  },
  'ugyldigt-tidspunkt': {
    da: 'Teksten er ikke et tidspunkt.',
    en: 'The text is no instant.',
  },
  'ugyldig-dato': {
    da: 'Teksten er ikke en dato.',
    en: 'The text is no date.',
  },
  'ugyldig-varighed': {
    da: 'Teksten er ikke en varighed.',
    en: 'The text is no length of time.',
  },
  'ugyldig-uuid': {
    da: 'Teksten er ikke en uuid.',
    en: 'The text is no uuid.',
  },
  'ugyldig-urn': {
    da: 'Teksten er ikke en urn.',
    en: 'The text is no urn.',
  },
  'ugyldigt-id': {
    da: 'Teksten er hverken en uuid eller en urn.',
    en: 'The text is neither a uuid nor a urn.',
  },
  'tal-udenfor': {
    da: 'Tallet er for lille eller for stort.',
    en: 'The number is too small or too large.',
  },
  'for-faa': {
    da: 'Listen er kortere, end den må være.',
    en: 'The list is shorter than it may be.',
  },
  'for-mange': {
    da: 'Listen er længere, end den må være.',
    en: 'The list is longer than it may be.',
  },
  'maal-ikke-entydigt': {
    da: 'Relationen har ikke netop ét mål, givet ved enten uuid eller urn.',
    en: 'The relation does not have exactly one target, given by either uuid or urn.',
  },
  'valg-ikke-entydigt': {
    da: 'Der står ikke netop ét af de elementer, der er at vælge imellem.',
    en: 'There is not exactly one of the elements to choose between.',
  },
  'virkning-tom': {
    da: 'Perioden er tom: den slutter, hvor den begynder.',
    en: 'The period is empty: it ends where it begins.',
  },
  'virkning-vendt': {
    da: 'Perioden slutter, før den begynder.',
    en: 'The period ends before it begins.',
  },
  'virkning-overlapper': {
    da: 'Perioden overlapper en anden, hvor der højst må gælde én ad gangen.',
    en: 'The period overlaps another where at most one may hold at a time.',
  },
  'registreringer-i-uorden': {
    da: 'Registreringerne følger ikke hinanden i tid.',
    en: 'The registreringer do not follow each other in time.',
  },
  'indeks-gentaget': {
    da: 'Det samme indeks er brugt to gange i én relation.',
    en: 'The same index is used twice in one relation.',
  },
  'noegle-gentaget': {
    da: 'To dele af objektet har samme tekst, så de ikke kan skelnes.',
    en: 'Two parts of the object have the same text, so that they cannot be told apart.',
  },
  'ugyldig-vaerdi': {
    da: 'Værdien opfylder ikke skemaet.',
    en: 'The value does not satisfy the schema.',
  },
  'flere-fejl': {
    da: 'Der er flere fejl end dem, der er vist.',
    en: 'There are more faults than those shown.',
  },
  'ugyldig-json': {
    da: 'Teksten er ikke JSON.',
    en: 'The text is no JSON.',
  },
  'ukendt-version': {
    da: 'Beskedens version understøttes ikke.',
    en: 'The version of the message is not supported.',
  },
  'ikke-xml-tegn': {
    da: 'Teksten indeholder tegn, der ikke kan stå i XML 1.0.',
    en: 'The text contains characters that cannot stand in XML 1.0.',
  },
  'ikke-velformet': {
    da: 'Teksten er ikke velformet XML.',
    en: 'The text is not well-formed XML.',
  },
  'dtd-afvist': {
    da: 'Der er en dokumenttypeerklæring (DTD), og den slags læses ikke.',
    en: 'There is a document type declaration (DTD), and such are not read.',
  },
  'ukendt-tegnsaet': {
    da: 'Teksten er ikke i det tegnsæt, den siger, eller i et der kendes.',
    en: 'The text is not in the encoding that it says, or in one that is known.',
  },
  'for-stor': {
    da: 'Teksten er større, end der læses.',
    en: 'The text is larger than what is read.',
  },
  'for-dyb': {
    da: 'Elementerne ligger dybere i hinanden, end der læses.',
    en: 'The elements lie deeper in each other than what is read.',
  },
  'for-mange-attributter': {
    da: 'Et element har flere attributter, end der læses.',
    en: 'An element has more attributes than what is read.',
  },
  'forkert-rod': {
    da: 'Det yderste element er et andet end det, der hører til her.',
    en: 'The outermost element is another than the one that belongs here.',
  },
  'forkert-navnerum': {
    da: 'Elementet står i et andet navnerum end det, der hører til her.',
    en: 'The element is in another namespace than the one that belongs here.',
  },
  'forkert-raekkefoelge': {
    da: 'Elementet står efter et, som det skal stå før.',
    en: 'The element stands after one that it must stand before.',
  },
  'gentaget-element': {
    da: 'Elementet står flere gange, hvor det højst må stå én.',
    en: 'The element stands several times where it may stand once at most.',
  },
  'uventet-tekst': {
    da: 'Der står tekst, hvor der kun må stå elementer.',
    en: 'There is text where only elements may stand.',
  },
  'ukendt-attribut': {
    da: 'Standarden har ingen attribut på dette sted.',
    en: 'The standard has no attribute in this place.',
  },
  'ikke-et-element': {
    da: 'Teksten er ikke netop ét XML-element.',
    en: 'The text is not exactly one XML element.',
  },
  'ukendt-parameter': {
    da: 'Operationen har ingen parameter af det navn.',
    en: 'The operation has no parameter of that name.',
  },
  'ugyldig-parameter': {
    da: 'Parameterens værdi kan ikke bruges.',
    en: 'The value of the parameter cannot be used.',
  },
  'parametre-i-strid': {
    da: 'To parametre siger hver sit om det samme.',
    en: 'Two parameters say different things of the same.',
  },
} as const;

/** The code of a fault. */
export type Fejlkode = keyof typeof FEJLKODER;
