import type { Maal } from '../measure.js';
import { besked } from './besked.js';
import { journalposter } from './journalposter.js';
import { laes } from './laes.js';
import { opret } from './opret.js';
import { registreringer } from './registreringer.js';
import { ret } from './ret.js';
import { soeg } from './soeg.js';
import { vaekst } from './vaekst.js';

/** All that is measured, in this order. */
export const ALL: readonly Maal[] = [opret, laes, ret, soeg, journalposter, registreringer, vaekst, besked];
