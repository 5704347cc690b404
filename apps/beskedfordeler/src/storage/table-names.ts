import { SCHEMA } from './tables.js';

const table = (name: string): string => `${SCHEMA}.${name}`;

/** The tables by their names in SQL. */
export const T = {
  taeller: table('taeller'),
  besked: table('besked'),
  abonnement: table('abonnement'),
  dueslag: table('dueslag'),
  leverance: table('leverance'),
  fejl: table('fejl'),
  genspil: table('genspil'),
} as const;
