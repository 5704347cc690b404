import { ConfigError } from '../environment/config-error.js';
import { fejltekst } from './fejltekst.js';
import type { Awaitable } from './lager.js';

/**
 * Opens something that an agent is set up with: an address, a folder, a file.
 * @param hvad what it is, as whoever set it up knows it
 * @throws ConfigError when the machine refuses
 */
export const satOp = async <T>(hvad: string, open: () => Awaitable<T>): Promise<T> => {
  try {
    return await open();
  } catch (error) {
    throw new ConfigError([`${hvad} kan ikke bruges / cannot be used: ${fejltekst(error)}`]);
  }
};
