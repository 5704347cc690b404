import type { Struktur } from '../felt.js';
import { reference } from './reference.js';
import { registrering } from './registrering.js';
import { virkning } from './virkning.js';

/** The structures that every type of object has alike: of Generelle egenskaber, and of no type by itself. */
export const FAELLES_STRUKTURER: readonly Struktur[] = [registrering, virkning, reference];
