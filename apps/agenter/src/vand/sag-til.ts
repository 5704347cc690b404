import { RegisterAfvisning } from '../register/register-fejl.js';
import type { RegisterKlient } from '../register/register-klient.js';
import { findSag } from './find-sag.js';
import { sagFor, type Sagsvalg } from './vand-json.js';
import { sagsnoegle } from './vandbesked.js';

/** The status of a write whose key another request has used. */
const KEY_IS_USED = 422;

/**
 * The case of an installation, opened when there is none. It is opened by the installation alone, whichever reading came first, so that
 * several processes that find none open the same one.
 * @throws Afvist when there are several, or it takes no more
 */
export const sagTil = async (register: RegisterKlient, installation: string, valg: Sagsvalg): Promise<string> => {
  const found = await findSag(register, installation);
  if (found !== undefined) return found;
  try {
    return await register.opret('sag', sagFor(installation, valg), { noegle: sagsnoegle(installation) });
  } catch (error) {
    if (!(error instanceof RegisterAfvisning) || error.status !== KEY_IS_USED) throw error;
    // A process that is set up otherwise, or was told the number in other letters, has just opened it.
    const opened = await findSag(register, installation);
    if (opened === undefined) throw error;
    return opened;
  }
};
