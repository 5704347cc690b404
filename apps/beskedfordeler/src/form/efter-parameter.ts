import { tekster, type Tekster } from '@sagdok/model';
import type { DeclaredParameter } from '@sagdok/nest';
import { erPosition } from './position.js';

/** A position, or the id of an entry: what lies after it is asked for. */
export const efterParameter = (text: Tekster): DeclaredParameter<string> => ({
  text,
  schema: { type: 'string', format: 'position', default: '0' },
  otherwise: '0',
  read: (given) =>
    erPosition(given) ? given : tekster('værdien skal være en position', 'the value must be a position'),
});
