import { kilde, tekster } from '../element.js';
import type { Strukturfelt } from '../felt.js';
import { AKTOERTYPER } from '../generelle-egenskaber/aktoertyper.js';
import type { Relationer } from '../objekttype.js';
import { aktoerattr } from './aktoerattr.js';

const aktoerattrfelt = {
  type: 'struktur',
  struktur: aktoerattr,
  titel: tekster('Aktørattribut', 'Actor attribute'),
  definition: tekster('Hvordan målet tager del i aktiviteten.', 'How the target takes part in the activity.'),
  kilde: kilde('L', 'oio_rest/db/db_structure.py: aktivitet, aktoerattr'),
  siden: '1.0',
} as const satisfies Strukturfelt;

/** In a relation to at most one target, a Ret does not take the field: LoRA drops it there, and its clients see that. */
const aktoerattrVedOpret = { ...aktoerattrfelt, kunVedOpret: true } as const satisfies Strukturfelt;

/** The relations of an activity, in LoRA's order. Each of them may say how its target takes part. */
export const aktivitetsrelationer = {
  aktivitetstype: {
    kardinalitet: '0..1',
    maal: ['klasse'],
    felter: { aktoerattr: aktoerattrVedOpret },
    titel: tekster('Aktivitetstype', 'Type of activity'),
    definition: tekster(
      'Den klasse, der siger, hvilken slags aktivitet det er.',
      'The class that says which kind of activity it is.',
    ),
    kilde: kilde('L', 'oio_rest/db/db_structure.py: aktivitet, aktivitetstype'),
    siden: '1.0',
  },
  emne: {
    kardinalitet: '0..1',
    maal: ['klasse'],
    felter: { aktoerattr: aktoerattrVedOpret },
    titel: tekster('Emne', 'Subject'),
    definition: tekster(
      'Den klasse, der siger, hvad aktiviteten handler om.',
      'The class that says what the activity is about.',
    ),
    kilde: kilde('L', 'oio_rest/db/db_structure.py: aktivitet, emne'),
    siden: '1.0',
  },
  foelsomhedklasse: {
    kardinalitet: '0..1',
    maal: ['klasse'],
    felter: { aktoerattr: aktoerattrVedOpret },
    titel: tekster('Følsomhedsklasse', 'Sensitivity class'),
    definition: tekster(
      'Den klasse, der siger, hvor følsomme aktivitetens oplysninger er.',
      'The class that says how sensitive the information about the activity is.',
    ),
    kilde: kilde('L', 'oio_rest/db/db_structure.py: aktivitet, foelsomhedklasse'),
    siden: '1.0',
  },
  ansvarligklasse: {
    kardinalitet: '0..1',
    maal: ['klasse'],
    felter: { aktoerattr: aktoerattrVedOpret },
    titel: tekster('Ansvarligklasse', 'Class of the responsible'),
    definition: tekster(
      'Den klasse, der siger, hvilken slags aktør der skal være ansvarlig.',
      'The class that says which kind of actor is to be responsible.',
    ),
    kilde: kilde('L', 'oio_rest/db/db_structure.py: aktivitet, ansvarligklasse'),
    siden: '1.0',
  },
  rekvirentklasse: {
    kardinalitet: '0..1',
    maal: ['klasse'],
    felter: { aktoerattr: aktoerattrVedOpret },
    titel: tekster('Rekvirentklasse', 'Class of the requester'),
    definition: tekster(
      'Den klasse, der siger, hvilken slags aktør der har bestilt aktiviteten.',
      'The class that says which kind of actor has requested the activity.',
    ),
    kilde: kilde('L', 'oio_rest/db/db_structure.py: aktivitet, rekvirentklasse'),
    siden: '1.0',
  },
  ansvarlig: {
    kardinalitet: '0..1',
    maal: AKTOERTYPER,
    felter: { aktoerattr: aktoerattrVedOpret },
    titel: tekster('Ansvarlig', 'Responsible'),
    definition: tekster(
      'Den aktør, der har ansvaret for, at aktiviteten gennemføres.',
      'The actor who is responsible for the activity being carried out.',
    ),
    kilde: kilde('L', 'oio_rest/db/db_structure.py: aktivitet, ansvarlig'),
    siden: '1.0',
  },
  tilhoerer: {
    kardinalitet: '0..1',
    maal: ['organisation'],
    felter: { aktoerattr: aktoerattrVedOpret },
    titel: tekster('Tilhører', 'Belongs to'),
    definition: tekster('Den organisation, aktiviteten hører til.', 'The organisation that the activity belongs to.'),
    kilde: kilde('L', 'oio_rest/db/db_structure.py: aktivitet, tilhoerer'),
    siden: '1.0',
  },
  udfoererklasse: {
    kardinalitet: '0..n',
    maal: ['klasse'],
    felter: { aktoerattr: aktoerattrfelt },
    titel: tekster('Udførerklasse', 'Class of performers'),
    definition: tekster(
      'De klasser, der siger, hvilke slags aktører der skal udføre aktiviteten.',
      'The classes that say which kinds of actor are to carry out the activity.',
    ),
    kilde: kilde('L', 'oio_rest/db/db_structure.py: aktivitet, udfoererklasse'),
    siden: '1.0',
  },
  deltagerklasse: {
    kardinalitet: '0..n',
    maal: ['klasse'],
    felter: { aktoerattr: aktoerattrfelt },
    titel: tekster('Deltagerklasse', 'Class of participants'),
    definition: tekster(
      'De klasser, der siger, hvilke slags aktører der skal deltage.',
      'The classes that say which kinds of actor are to take part.',
    ),
    kilde: kilde('L', 'oio_rest/db/db_structure.py: aktivitet, deltagerklasse'),
    siden: '1.0',
  },
  objektklasse: {
    kardinalitet: '0..n',
    maal: ['klasse'],
    felter: { aktoerattr: aktoerattrfelt },
    titel: tekster('Objektklasse', 'Class of objects'),
    definition: tekster(
      'De klasser, der siger, hvilke slags objekter aktiviteten angår.',
      'The classes that say which kinds of object the activity concerns.',
    ),
    kilde: kilde('L', 'oio_rest/db/db_structure.py: aktivitet, objektklasse'),
    siden: '1.0',
  },
  resultatklasse: {
    kardinalitet: '0..n',
    maal: ['klasse'],
    felter: { aktoerattr: aktoerattrfelt },
    titel: tekster('Resultatklasse', 'Class of results'),
    definition: tekster(
      'De klasser, der siger, hvilke slags resultater aktiviteten skal give.',
      'The classes that say which kinds of result the activity is to give.',
    ),
    kilde: kilde('L', 'oio_rest/db/db_structure.py: aktivitet, resultatklasse'),
    siden: '1.0',
  },
  grundlagklasse: {
    kardinalitet: '0..n',
    maal: ['klasse'],
    felter: { aktoerattr: aktoerattrfelt },
    titel: tekster('Grundlagsklasse', 'Class of bases'),
    definition: tekster(
      'De klasser, der siger, hvilke slags grundlag aktiviteten bygger på.',
      'The classes that say which kinds of basis the activity rests on.',
    ),
    kilde: kilde('L', 'oio_rest/db/db_structure.py: aktivitet, grundlagklasse'),
    siden: '1.0',
  },
  facilitetklasse: {
    kardinalitet: '0..n',
    maal: ['klasse'],
    felter: { aktoerattr: aktoerattrfelt },
    titel: tekster('Facilitetsklasse', 'Class of facilities'),
    definition: tekster(
      'De klasser, der siger, hvilke slags faciliteter aktiviteten kræver.',
      'The classes that say which kinds of facility the activity requires.',
    ),
    kilde: kilde('L', 'oio_rest/db/db_structure.py: aktivitet, facilitetklasse'),
    siden: '1.0',
  },
  adresse: {
    kardinalitet: '0..n',
    maal: ['adresse'],
    felter: { aktoerattr: aktoerattrfelt },
    titel: tekster('Adresse', 'Address'),
    definition: tekster('De adresser, hvor aktiviteten finder sted.', 'The addresses where the activity takes place.'),
    kilde: kilde('L', 'oio_rest/db/db_structure.py: aktivitet, adresse'),
    siden: '1.0',
  },
  geoobjekt: {
    kardinalitet: '0..n',
    felter: { aktoerattr: aktoerattrfelt },
    titel: tekster('Geoobjekt', 'Geographic object'),
    definition: tekster(
      'De geografiske objekter, aktiviteten angår, for eksempel en vejstrækning.',
      'The geographic objects that the activity concerns, for instance a stretch of road.',
    ),
    kilde: kilde('L', 'oio_rest/db/db_structure.py: aktivitet, geoobjekt'),
    siden: '1.0',
  },
  position: {
    kardinalitet: '0..n',
    felter: { aktoerattr: aktoerattrfelt },
    titel: tekster('Position', 'Position'),
    definition: tekster(
      'De positioner, hvor aktiviteten finder sted, når der ingen adresse er.',
      'The positions where the activity takes place, where there is no address.',
    ),
    kilde: kilde('L', 'oio_rest/db/db_structure.py: aktivitet, position'),
    siden: '1.0',
  },
  facilitet: {
    kardinalitet: '0..n',
    felter: { aktoerattr: aktoerattrfelt },
    titel: tekster('Facilitet', 'Facility'),
    definition: tekster(
      'De faciliteter, aktiviteten bruger, for eksempel udstyr eller et køretøj.',
      'The facilities that the activity uses, for instance equipment or a vehicle.',
    ),
    kilde: kilde('L', 'oio_rest/db/db_structure.py: aktivitet, facilitet'),
    siden: '1.0',
  },
  lokale: {
    kardinalitet: '0..n',
    felter: { aktoerattr: aktoerattrfelt },
    titel: tekster('Lokale', 'Room'),
    definition: tekster('De lokaler, aktiviteten finder sted i.', 'The rooms in which the activity takes place.'),
    kilde: kilde('L', 'oio_rest/db/db_structure.py: aktivitet, lokale'),
    siden: '1.0',
  },
  aktivitetdokument: {
    kardinalitet: '0..n',
    maal: ['dokument'],
    felter: { aktoerattr: aktoerattrfelt },
    titel: tekster('Aktivitetsdokument', 'Activity document'),
    definition: tekster('De dokumenter, der hører til aktiviteten.', 'The documents that belong to the activity.'),
    kilde: kilde('L', 'oio_rest/db/db_structure.py: aktivitet, aktivitetdokument'),
    siden: '1.0',
  },
  aktivitetgrundlag: {
    kardinalitet: '0..n',
    felter: { aktoerattr: aktoerattrfelt },
    titel: tekster('Aktivitetsgrundlag', 'Basis of activity'),
    definition: tekster(
      'De objekter, aktiviteten bygger på, for eksempel en sag eller en tilstand.',
      'The objects that the activity rests on, for instance a case or a condition.',
    ),
    kilde: kilde('L', 'oio_rest/db/db_structure.py: aktivitet, aktivitetgrundlag'),
    siden: '1.0',
  },
  aktivitetresultat: {
    kardinalitet: '0..n',
    felter: { aktoerattr: aktoerattrfelt },
    titel: tekster('Aktivitetsresultat', 'Result of activity'),
    definition: tekster('De objekter, aktiviteten har ført til.', 'The objects that the activity has led to.'),
    kilde: kilde('L', 'oio_rest/db/db_structure.py: aktivitet, aktivitetresultat'),
    siden: '1.0',
  },
  udfoerer: {
    kardinalitet: '0..n',
    maal: AKTOERTYPER,
    felter: { aktoerattr: aktoerattrfelt },
    titel: tekster('Udfører', 'Performer'),
    definition: tekster('De aktører, der udfører aktiviteten.', 'The actors who carry out the activity.'),
    kilde: kilde('L', 'oio_rest/db/db_structure.py: aktivitet, udfoerer'),
    siden: '1.0',
  },
  deltager: {
    kardinalitet: '0..n',
    felter: { aktoerattr: aktoerattrfelt },
    titel: tekster('Deltager', 'Participant'),
    definition: tekster(
      'De aktører og personer, der deltager i aktiviteten.',
      'The actors and persons who take part in the activity.',
    ),
    kilde: kilde('L', 'oio_rest/db/db_structure.py: aktivitet, deltager'),
    siden: '1.0',
  },
} as const satisfies Relationer;
