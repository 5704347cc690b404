import type { Begreb } from './begreb.ts';

/** The words of the parts of the standard and their object types. */
export const objekttyper: readonly Begreb[] = [
  {
    id: 'sag',
    ord: { da: 'Sag', en: 'case' },
    danskIEngelsk: true,
    definition: {
      da: 'En sag hos en myndighed, med dens klassifikation, parter, behandlere, journal og fremdrift. Også navnet på den del af standarden, der beskriver den.',
      en: 'A case of an authority, with its classification, parties, handlers, journal and progress. Also the name of the part of the standard that describes it.',
    },
    se: ['journalpost', 'primaerklasse', 'sagspart'],
  },
  {
    id: 'journalpost',
    ord: { da: 'journalpost', en: 'journal entry' },
    danskIEngelsk: true,
    definition: {
      da: 'En post i en sags journal: et dokument, der er knyttet til sagen, eller et journalnotat.',
      en: 'An entry in the journal of a case: a document that is tied to the case, or a note.',
    },
    former: { da: ['journalpost', 'journalposten', 'journalposter'], en: ['journalpost', 'journalposter'] },
    se: ['sag', 'dokument'],
  },
  {
    id: 'sagspart',
    ord: { da: 'sagspart', en: 'party' },
    danskIEngelsk: true,
    definition: {
      da: 'Den borger eller virksomhed, sagen handler om: den primære part eller en af de sekundære.',
      en: 'The citizen or company that the case is about: the primary party or one of the secondary.',
    },
    former: { da: ['sagspart', 'sagsparter'], en: ['sagspart'] },
    se: ['sag'],
  },
  {
    id: 'primaerklasse',
    ord: { da: 'primærklasse', en: 'primary class' },
    danskIEngelsk: true,
    definition: {
      da: 'Den klasse, en sag eller et dokument først og fremmest hører under; i kommunerne et KLE-emne.',
      en: 'The class that a case or a document belongs under first of all; in the municipalities a KLE subject.',
    },
    former: { da: ['primærklasse', 'primærklassen'], en: ['primærklasse'] },
    se: ['klasse', 'kle'],
  },
  {
    id: 'kassationskode',
    ord: { da: 'kassationskode', en: 'disposal code' },
    danskIEngelsk: true,
    definition: {
      da: 'Siger, om sagen skal bevares, eller hvornår den må kasseres. Kilderne er ikke enige om værdierne.',
      en: 'Says whether the case is to be preserved, or when it may be disposed of. The sources do not agree on the values.',
    },
    former: { da: ['kassationskode', 'kassationskoden'], en: ['kassationskode'] },
    se: ['sag'],
  },
  {
    id: 'dokument',
    ord: { da: 'Dokument', en: 'document' },
    danskIEngelsk: true,
    definition: {
      da: 'Et dokument med oplysninger om det og, i version 1.1.1, dets varianter og dele. Også navnet på den del af standarden, der beskriver det.',
      en: 'A document with facts about it and, in version 1.1.1, its variants and parts. Also the name of the part of the standard that describes it.',
    },
    se: ['variant', 'dokumentdel'],
  },
  {
    id: 'variant',
    ord: { da: 'variant', en: 'variant' },
    definition: {
      da: 'En udgave af et dokument med samme indhold og et andet formål, for eksempel den til produktion og den til arkivering.',
      en: 'A rendering of a document with the same content and another purpose, such as the one for production and the one for archiving.',
    },
    se: ['dokument', 'dokumentdel'],
  },
  {
    id: 'dokumentdel',
    ord: { da: 'del', en: 'part' },
    danskIEngelsk: true,
    definition: {
      da: 'En fil eller et stykke af en variant af et dokument, med indhold, sted og mimetype.',
      en: 'A file or a piece of a variant of a document, with content, place and MIME type.',
    },
    se: ['variant'],
  },
  {
    id: 'organisationenhed',
    ord: { da: 'OrganisationEnhed', en: 'organisational unit' },
    danskIEngelsk: true,
    definition: {
      da: 'En enhed i en organisation, for eksempel en forvaltning eller en afdeling, med sin plads i hierarkiet.',
      en: 'A unit of an organisation, such as a department or a team, with its place in the hierarchy.',
    },
    former: { da: ['OrganisationEnhed', 'organisationsenhed', 'organisationsenheder'], en: ['OrganisationEnhed'] },
    se: ['organisationfunktion'],
  },
  {
    id: 'organisationfunktion',
    ord: { da: 'OrganisationFunktion', en: 'function' },
    danskIEngelsk: true,
    definition: {
      da: 'En rolle, som brugere har i enheder, for eksempel leder eller ansat: den binder funktionstype, enhed og bruger sammen.',
      en: 'A role that users have in units, such as manager or employee: it ties the type of function, the unit and the user together.',
    },
    former: { da: ['OrganisationFunktion', 'organisationsfunktion'], en: ['OrganisationFunktion'] },
    se: ['organisationenhed'],
  },
  {
    id: 'klassifikation',
    ord: { da: 'Klassifikation', en: 'classification scheme' },
    danskIEngelsk: true,
    definition: {
      da: 'En emneplan eller anden inddeling, delt i facetter, der har klasser. Også navnet på den del af standarden, der beskriver den.',
      en: 'A subject scheme or other division, made of facets that have classes. Also the name of the part of the standard that describes it.',
    },
    se: ['facet', 'klasse', 'kle'],
  },
  {
    id: 'facet',
    ord: { da: 'facet', en: 'facet' },
    definition: {
      da: 'Den synsvinkel, klasser i en klassifikation er inddelt efter, for eksempel emne eller handling.',
      en: 'The aspect by which the classes of a scheme are divided, such as subject or action.',
    },
    former: { da: ['facet', 'facetten', 'facetter'], en: ['facet', 'facets'] },
    se: ['klassifikation', 'klasse'],
  },
  {
    id: 'klasse',
    ord: { da: 'klasse', en: 'class' },
    danskIEngelsk: true,
    definition: {
      da: 'Et emne eller en anden plads i en klassifikation, som sager og dokumenter kan høre under.',
      en: 'A subject or another place in a classification scheme, which cases and documents can belong under.',
    },
    se: ['facet', 'kle'],
  },
  {
    id: 'kle',
    ord: { da: 'KLE', en: 'KLE' },
    definition: {
      da: 'KL’s emnesystematik, den klassifikation, som kommunerne journaliserer efter: emner og handlingsfacetter. Indholdet er KL’s og følger ikke med her.',
      en: 'KL’s subject scheme, the classification that the municipalities file by: subjects and action facets. The content is KL’s and is not included here.',
    },
    former: { da: ['KLE', 'KLE-nummer', 'KLE-emne'], en: ['KLE'] },
    se: ['klassifikation', 'primaerklasse'],
  },
];
