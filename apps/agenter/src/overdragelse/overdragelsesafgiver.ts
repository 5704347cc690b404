import { Afvist, defineAgent, unikId, type Agent } from '@sagdok/mox';
import { RegisterAfvisning } from '../register/register-fejl.js';
import type { RegisterKlient } from '../register/register-klient.js';
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
 * Gives cases up: when the receiver that it was offered to has taken one over, it is passivated here. When it was changed meanwhile it is asked for once more
 * first, so that nothing of it is lost. What the receiver could not take goes to the fejlkø, with the reason.
 */
export const overdragelsesafgiver = ({ register: klient, tilbud }: AfgiverOptions): Agent =>
  defineAgent({
    navn: 'overdragelse-afgiver',
    abonnement: { filtre: [{ beskedtype: [OVERDRAGELSESBESKEDER.kvittering] }], beskeddata: true },
    haandter: async ({ besked, afsend, noegle, signal, log }) => {
      const { sag, til, udfald, nr, mangler } = kvitteringI(besked);
      const receiver = unikId(til);
      if (receiver === undefined) throw Afvist.ugyldig(`${til} er ingen myndighed / is no authority`);
      const register = klient.med(signal);
      if ((await register.gaeldende('sag', sag))?.livscykluskode === 'Passiveret') return;
      if (!tilbud.har({ transaktion: transaktionI(besked), sag, til: receiver })) throw ikkeTilbudt(sag, til);
      if (udfald === 'ikke-overdraget')
        throw Afvist.konflikt(`Ikke overdraget / Not taken over: ${mangeltekst(mangler)}`);
      try {
        await register.passiver('sag', sag, `Overdraget til ${til}`, { noegle: noegle('passiver'), forventet: nr });
        tilbud.fjern(sag);
        log(`sag ${sag} overdraget / given up`);
      } catch (error) {
        if (!(error instanceof RegisterAfvisning) || error.status !== CHANGED) throw error;
        await afsend({ trin: 'igen', filtreringsdata: anmodning(sag, receiver) });
        log(`sag ${sag} er ændret; modtageren bedes hente den igen / changed; to be fetched again`);
      }
    },
  });
