import { Afvist } from '@sagdok/mox';
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
 * @throws Afvist when there are several, it takes no more, or the one that was opened is that of the installation no longer
 */
export const sagTil = async (register: RegisterKlient, installation: string, valg: Sagsvalg): Promise<string> => {
  const found = await findSag(register, installation);
  if (found !== undefined) return found;
  try {
    const opened = await register.opret('sag', sagFor(installation, valg), { noegle: sagsnoegle(installation) });
    // The register remembers what it opened for the key, also when that has been given another number since, or has been deleted.
    if ((await findSag(register, installation)) !== opened) throw ikkeLaengere(opened);
    return opened;
  } catch (error) {
    if (!(error instanceof RegisterAfvisning) || error.status !== KEY_IS_USED) throw error;
    // A process that is set up otherwise, or was told the number in other letters, has just opened it.
    const opened = await findSag(register, installation);
    if (opened === undefined) throw error;
    return opened;
  }
};

const ikkeLaengere = (uuid: string): Afvist =>
  Afvist.konflikt(
    `Sagen ${uuid}, som blev åbnet for installationen, har ikke længere dens nummer; åbn en anden / ` +
      'The case that was opened for the installation has its number no longer; open another',
  );
