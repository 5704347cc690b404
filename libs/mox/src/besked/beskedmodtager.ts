import type { Haendelsesbesked } from './haendelsesbesked.js';
import type { StandardRetur } from './standard-retur.js';

/** Where messages are handed over: the distributor in this process, or the way to one. */
export interface Beskedmodtager {
  /**
   * Takes messages in the order given, and answers each once it is stored (20) or refused. A message that is there already, by its
   * BeskedId, is answered 20 and not stored again. Rejects when it is not known whether they are stored: they are then sent again.
   */
  modtag(beskeder: readonly Haendelsesbesked[]): Promise<readonly StandardRetur[]>;
}
