import type { Begreb } from './begreb.ts';

/** The words of the model: what an object is made of. */
export const model: readonly Begreb[] = [
  {
    id: 'objekt',
    ord: { da: 'objekt', en: 'object' },
    danskIEngelsk: true,
    definition: {
      da: 'En ting med en identitet (et UUID) og en række registreringer: en sag, et dokument, en enhed, en klasse.',
      en: 'A thing with an identity (a UUID) and a row of registreringer: a case, a document, a unit, a class.',
    },
    se: ['uuid', 'objekttype'],
  },
  {
    id: 'objekttype',
    ord: { da: 'objekttype', en: 'object type' },
    danskIEngelsk: true,
    definition: {
      da: 'Den slags, et objekt er, og som bestemmer dets egenskaber, tilstande og relationer: Sag, Dokument, OrganisationEnhed, Klasse og så videre.',
      en: 'The kind of an object, which decides its egenskaber, tilstande and relationer: Sag, Dokument, OrganisationEnhed, Klasse and so on.',
    },
    former: {
      da: ['objekttype', 'objekttypen', 'objekttyper', 'objekttyperne'],
      en: ['objekttype', 'object type', 'object types'],
    },
    se: ['egenskaber', 'tilstand', 'relation'],
  },
  {
    id: 'egenskaber',
    ord: { da: 'egenskaber', en: 'attributes' },
    danskIEngelsk: true,
    definition: {
      da: 'Et sæt af oplysninger om objektet selv, for eksempel titel og sagsnummer, med én fælles virkning.',
      en: 'A set of facts about the object itself, such as title and case number, with one virkning in common.',
    },
    former: { da: ['egenskaber', 'egenskaberne'], en: ['egenskaber'] },
    se: ['tilstand', 'relation'],
  },
  {
    id: 'tilstand',
    ord: { da: 'tilstand', en: 'state' },
    danskIEngelsk: true,
    definition: {
      da: 'En værdi fra en fast liste, som altid er præcis én ad gangen, for eksempel en sags fremdrift. Den har sin egen virkning.',
      en: 'A value from a fixed list of which there is exactly one at a time, such as the progress of a case. It has a virkning of its own.',
    },
    former: { da: ['tilstand', 'tilstanden', 'tilstande', 'tilstandene'], en: ['tilstand', 'tilstande'] },
    se: ['egenskaber', 'relation', 'fremdrift'],
  },
  {
    id: 'relation',
    ord: { da: 'relation', en: 'relation' },
    definition: {
      da: 'En henvisning fra et objekt til et andet, med en rolle og sin egen virkning. Målet nævnes ved UUID eller URN.',
      en: 'A reference from an object to another, with a role and a virkning of its own. The target is named by UUID or URN.',
    },
    se: ['uuid', 'urn', 'indeks'],
  },
  {
    id: 'fremdrift',
    ord: { da: 'fremdrift', en: 'progress' },
    danskIEngelsk: true,
    definition: {
      da: 'Den tilstand, der siger, hvor langt en sag eller et dokument er: for en sag for eksempel Opstaaet, Oplyst, Afgjort, Afsluttet.',
      en: 'The tilstand that says how far a case or a document has come: for a case for example Opstaaet, Oplyst, Afgjort, Afsluttet.',
    },
    former: { da: ['fremdrift', 'fremdriften'], en: ['fremdrift'] },
    se: ['tilstand'],
  },
  {
    id: 'indeks',
    ord: { da: 'indeks', en: 'index number' },
    danskIEngelsk: true,
    definition: {
      da: 'Nummeret på en post i en relation med mange, så at netop den post kan rettes uden at hele listen gives igen. Sag har det; de fleste andre objekttyper har det ikke.',
      en: 'The number of an entry in a relation with many, so that this very entry can be corrected without giving the whole list again. Sag has it; most other object types do not.',
    },
    se: ['relation'],
  },
  {
    id: 'brugervendt-noegle',
    ord: { da: 'brugervendt nøgle', en: 'user-facing key' },
    danskIEngelsk: true,
    definition: {
      da: 'Det nummer eller navn, mennesker kender et objekt ved, for eksempel et sagsnummer eller et KLE-nummer. Identiteten er derimod objektets UUID.',
      en: 'The number or name that people know an object by, such as a case number or a KLE number. The identity, on the other hand, is the object’s UUID.',
    },
    former: {
      da: ['brugervendt nøgle', 'brugervendte nøgle', 'brugervendte nøgler'],
      en: ['brugervendt nøgle', 'user-facing key', 'user-facing keys'],
    },
    se: ['uuid'],
  },
  {
    id: 'uuid',
    ord: { da: 'UUID', en: 'UUID' },
    definition: {
      da: 'Et tal på 128 bit, der identificerer et objekt overalt og for altid, skrevet som 36 tegn.',
      en: 'A number of 128 bits that identifies an object everywhere and for ever, written as 36 characters.',
    },
    former: { da: ['UUID', 'UUID’er'], en: ['UUID', 'UUIDs'] },
    se: ['urn'],
  },
  {
    id: 'urn',
    ord: { da: 'URN', en: 'URN' },
    definition: {
      da: 'Et navn i et navnerum, brugt som mål for en relation, når målet ikke er et objekt med UUID, for eksempel urn:oio:kle:00.01.00.',
      en: 'A name in a namespace, used as the target of a relation where the target is no object with a UUID, for example urn:oio:kle:00.01.00.',
    },
    former: { da: ['URN', 'URN’er'], en: ['URN', 'URNs'] },
    se: ['uuid'],
  },
  {
    id: 'aktoer',
    ord: { da: 'aktør', en: 'actor' },
    danskIEngelsk: true,
    definition: {
      da: 'Den, der står inde for en virkning, eller som har en rolle på en sag eller et dokument: en organisation, en enhed, en funktion, en bruger, et it-system eller et interessefællesskab.',
      en: 'Who answers for a virkning, or has a role in a case or a document: an organisation, a unit, a function, a user, an IT system or an interest group.',
    },
    former: { da: ['aktør', 'aktøren', 'aktører'], en: ['aktør'] },
    se: ['virkning'],
  },
  {
    id: 'generelle-egenskaber',
    ord: { da: 'Generelle egenskaber', en: 'common properties' },
    danskIEngelsk: true,
    definition: {
      da: 'Den del af standarden, som alle objekttyper bygger på: tid, livscyklus, relationer, operationer.',
      en: 'The part of the standard that all object types build on: time, life cycle, relations, operations.',
    },
    former: { da: ['Generelle egenskaber'], en: ['Generelle egenskaber'] },
    se: ['dobbelthistorik', 'livscyklus'],
  },
];
