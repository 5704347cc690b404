import type { Tekster } from '@sagdok/model';

/** The parts of the standard, as the home page names them. */
export const PARTS: readonly { readonly to: string; readonly name: string; readonly about: Tekster }[] = [
  {
    to: '/standarden/generelle-egenskaber/',
    name: 'Generelle egenskaber',
    about: { da: 'Tid, livscyklus og relationer, fælles for alt', en: 'Time, life cycle and relations, common to all' },
  },
  {
    to: '/standarden/sag/',
    name: 'Sag',
    about: { da: 'Sagen, dens fremdrift og journal', en: 'The case, its progress and its journal' },
  },
  {
    to: '/standarden/dokument/',
    name: 'Dokument',
    about: { da: 'Dokumenter med varianter og dele', en: 'Documents with variants and parts' },
  },
  {
    to: '/standarden/organisation/',
    name: 'Organisation',
    about: { da: 'Enheder, brugere, funktioner og it-systemer', en: 'Units, users, functions and IT systems' },
  },
  {
    to: '/standarden/klassifikation/',
    name: 'Klassifikation',
    about: { da: 'Emneplaner som KLE: facetter og klasser', en: 'Schemes such as KLE: facets and classes' },
  },
  {
    to: '/standarden/besked/',
    name: 'Besked (MOX)',
    about: { da: 'Beskeder om det, der sker, mellem systemer', en: 'Messages about what happens, between systems' },
  },
];
