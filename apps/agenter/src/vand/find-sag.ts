import { Afvist } from '@sagdok/mox';
import type { RegisterKlient } from '../register/register-klient.js';

/** Progress from which on nothing more is put in a case. */
const AFSLUTTET = 'Afsluttet';

/** What a case of an installation may be known by. */
const PARAMETRE = ['brugervendtnoegle', 'sagsnummer'] as const;

/**
 * The case of an installation: by its brugervendtnoegle, else by its sagsnummer. Undefined when there is none.
 * @throws Afvist when there are several, or it takes no more
 */
export const findSag = async (register: RegisterKlient, installation: string): Promise<string | undefined> => {
  for (const parameter of PARAMETRE) {
    const [uuid, ...more] = await register.soeg('sag', parameter, installation);
    if (more.length > 0) throw flere(1 + more.length);
    if (uuid !== undefined) return open(register, uuid);
  }
  return undefined;
};

/** The case, if it takes more. */
const open = async (register: RegisterKlient, uuid: string): Promise<string> => {
  const sag = await register.gaeldende('sag', uuid);
  if (sag?.livscykluskode === 'Passiveret') throw lukket(uuid, 'passiveret / passivated');
  const { sagfremdrift = [] } = sag?.tilstande ?? {};
  if (sagfremdrift.some(({ fremdrift }) => fremdrift === AFSLUTTET)) throw lukket(uuid, 'afsluttet / closed');
  return uuid;
};

const flere = (antal: number): Afvist =>
  Afvist.konflikt(`${antal} sager har installationens nummer / ${antal} cases have the number of the installation`);

const lukket = (uuid: string, hvordan: string): Afvist =>
  Afvist.konflikt(`Sagen ${uuid} tager ikke imod mere / The case takes no more: ${hvordan}`);
