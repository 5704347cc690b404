import { Afvist, defineAgent, unikId, type Agent } from '@sagdok/mox';
import { RegisterAfvisning } from '../register/register-fejl.js';
import type { RegisterKlient, Skrivning } from '../register/register-klient.js';
import { anmodning, kvitteringI, mangeltekst, OVERDRAGELSESBESKEDER, transaktionI } from './overdragelsesbesked.js';
import type { Tilbudsliste } from './tilbud.js';

/** What the agent that gives cases up works with. */
export interface AfgiverOptions {
  readonly register: RegisterKlient;
  /** What was offered to whom. */
  readonly tilbud: Tilbudsliste;
}

const ikkeTilbudt = (sag: string, til: string): Afvist =>
  Afvist.konflikt(`Sagen ${sag} er ikke tilbudt ${til} / The case was not offered to them`);

/** The status of a change that builds on an older registrering. */
const CHANGED = 412;

/**
 * Gives cases up: when the receiver that it was offered to has taken one over, it is passivated here. When it or a document of it was
 * changed meanwhile it is asked for once more first, so that nothing of it is lost. What the receiver could not take goes to the fejlkø,
 * with the reason.
 */
export const overdragelsesafgiver = ({ register: klient, tilbud }: AfgiverOptions): Agent =>
  defineAgent({
    navn: 'overdragelse-afgiver',
    abonnement: { filtre: [{ beskedtype: [OVERDRAGELSESBESKEDER.kvittering] }], beskeddata: true },
    haandter: async ({ besked, afsend, noegle, signal, log }) => {
      const { sag, til, udfald, nr, mangler, dokumentnumre = {} } = kvitteringI(besked);
      const receiver = unikId(til);
      if (receiver === undefined) throw Afvist.ugyldig(`${til} er ingen myndighed / is no authority`);
      const register = klient.med(signal);
      if ((await register.gaeldende('sag', sag))?.livscykluskode === 'Passiveret') return;
      if (!tilbud.har({ transaktion: transaktionI(besked), sag, til: receiver })) throw ikkeTilbudt(sag, til);
      if (udfald === 'ikke-overdraget')
        throw Afvist.konflikt(`Ikke overdraget / Not taken over: ${mangeltekst(mangler)}`);
      const passiveret =
        (await harNumre(register, dokumentnumre)) &&
        (await passiver(register, sag, `Overdraget til ${til}`, { noegle: noegle('passiver'), forventet: nr }));
      if (passiveret) {
        tilbud.fjern(sag);
        log(`sag ${sag} overdraget / given up`);
        return;
      }
      await afsend({ trin: 'igen', filtreringsdata: anmodning(sag, receiver) });
      log(`sag ${sag} er ændret; modtageren bedes hente den igen / changed; to be fetched again`);
    },
  });

/** Has each document as many registreringer as this says? */
const harNumre = async (
  register: RegisterKlient,
  dokumentnumre: Readonly<Record<string, number>>,
): Promise<boolean> => {
  for (const [uuid, nr] of Object.entries(dokumentnumre)) {
    const historik = await register.historik('dokument', uuid);
    if (historik?.length !== nr) return false;
  }
  return true;
};

/** Passivates a case; false when it has been changed. */
const passiver = async (
  register: RegisterKlient,
  sag: string,
  note: string,
  skrivning: Skrivning,
): Promise<boolean> => {
  try {
    await register.passiver('sag', sag, note, skrivning);
    return true;
  } catch (error) {
    if (!(error instanceof RegisterAfvisning) || error.status !== CHANGED) throw error;
    return false;
  }
};
