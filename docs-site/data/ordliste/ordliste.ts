import { aendringer } from './aendringer.ts';
import { beskeder } from './beskeder.ts';
import { model } from './model.ts';
import { objekttyper } from './objekttyper.ts';
import { omgivelser } from './omgivelser.ts';
import { tid } from './tid.ts';
import type { Begreb } from './begreb.ts';

/** The glossary: the page sorts it in each language. */
export const ORDLISTE: readonly Begreb[] = [
  ...tid,
  ...model,
  ...objekttyper,
  ...beskeder,
  ...omgivelser,
  ...aendringer,
];
