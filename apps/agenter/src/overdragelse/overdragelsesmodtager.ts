import { Afvist, defineAgent, idTekst, type Agent, type UnikId } from '@sagdok/mox';
import type { Flytning } from './flyt-dokument.js';
import { modtagSag } from './modtag-sag.js';
import { kvitteringOm, mangeltekst, OVERDRAGELSESBESKEDER, sagIBesked } from './overdragelsesbesked.js';

/** What the receiving agent works with. */
export interface ModtagerOptions extends Flytning {
  /** The authority that takes cases over. */
  readonly myndighed: UnikId;
}

const slug = (id: UnikId): string =>
  idTekst(id)
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(-40);

/**
 * Takes cases over: hears at the beskedfordeler of the authority that gives them up, fetches them there, puts them in its own register
 * under the same uuids, and answers with a kvittering.
 */
export const overdragelsesmodtager = ({ fra, til, mappe, myndighed }: ModtagerOptions): Agent =>
  defineAgent({
    navn: `overdragelse-modtager-${slug(myndighed)}`,
    abonnement: { filtre: [{ beskedtype: [OVERDRAGELSESBESKEDER.overdragelse] }], modtager: myndighed },
    haandter: async ({ besked, afsend, signal, log }) => {
      const sag = sagIBesked(besked);
      const modtaget = await modtagSag({ fra: fra.med(signal), til: til.med(signal), mappe }, sag);
      const { mangler, dokumenter } = modtaget;
      await afsend({
        // Done again it may come to something else, of which another message tells.
        trin: `modtaget: ${JSON.stringify(modtaget)}`,
        filtreringsdata: kvitteringOm(sag),
        beskeddata: [{ json: { sag, til: idTekst(myndighed), ...modtaget } }],
      });
      if (mangler.length > 0)
        throw Afvist.konflikt(`Ikke alt kan flyttes / Not all can be moved: ${mangeltekst(mangler)}`);
      log(`sag ${sag} modtaget med ${dokumenter.length} dokumenter / received with documents`);
    },
  });
