import { tekster } from '@sagdok/model';
import type { DescribePaths } from '@sagdok/nest';
import { abonnementPaths } from '../abonnement/abonnement-paths.js';
import { statusPaths } from '../abonnement/status-paths.js';
import { fejlkoePaths } from '../fejlkoe/fejlkoe-paths.js';
import { genspilPaths } from '../genspil/genspil-paths.js';
import { haendelserPaths } from '../haendelser/haendelser-paths.js';
import { beskedPaths } from '../modtagelse/besked-paths.js';
import { pullPaths } from '../pull/pull-paths.js';
import { SCHEMA } from '../storage/tables.js';

/** The distributor's operations, as the API's description has them. */
export const fordelerOpenapi: DescribePaths = (parts) => ({
  tag: {
    navn: SCHEMA,
    beskrivelse: tekster(
      'Fordelingen af beskeder: send dem, abonnér på dem, hent dem, og se, hvad der ikke gik.',
      'The distribution of messages: send them, subscribe to them, fetch them, and see what went wrong.',
    ),
  },
  paths: {
    ...beskedPaths(parts),
    ...abonnementPaths(parts),
    ...statusPaths(parts),
    ...genspilPaths(parts),
    ...pullPaths(parts),
    ...haendelserPaths(parts),
    ...fejlkoePaths(parts),
  },
});
