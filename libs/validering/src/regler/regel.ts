import type { Fejl } from '../fejl.js';
import type { Krop } from './krop.js';

/**
 * Something a schema cannot say: the faults of a body that breaks it. Whatever has the wrong shape is passed over,
 * for the schema tells of that.
 */
export type Regel = (krop: Krop) => Iterable<Fejl>;
