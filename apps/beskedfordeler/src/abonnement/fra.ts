import { tekster } from '@sagdok/model';
import type { Laest } from '@sagdok/mox';
import { parseTidspunkt } from '@sagdok/tid';
import { fejl } from '@sagdok/validering';
import { erPosition } from '../form/position.js';

/** A place in the log: its end, after a position, or from an instant on (microseconds since 1970). */
export type Fra =
  | { readonly slags: 'nu' }
  | { readonly slags: 'position'; readonly position: string }
  | { readonly slags: 'tidspunkt'; readonly tidspunkt: bigint };

const UGYLDIG = tekster(
  'Skriv "nu", en position (et helt tal, 0 er begyndelsen) eller et tidspunkt som 2026-01-31T12:00:00Z.',
  'Write "nu" (now), a position (an integer, 0 is the beginning) or an instant such as 2026-01-31T12:00:00Z.',
);

/** Reads a place in the log, as it stands in JSON at `sti`. */
export const parseFra = (json: unknown, sti: string): Laest<Fra> => {
  if (json === 'nu') return { vaerdi: { slags: 'nu' } };
  const text = typeof json === 'number' || typeof json === 'string' ? String(json) : '';
  if (erPosition(text)) return { vaerdi: { slags: 'position', position: BigInt(text).toString() } };
  const tidspunkt = parseTidspunkt(text);
  return typeof tidspunkt === 'bigint'
    ? { vaerdi: { slags: 'tidspunkt', tidspunkt } }
    : { fejl: [fejl(sti, 'ugyldig-vaerdi', UGYLDIG)] };
};
