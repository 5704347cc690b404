import {
  Afvist,
  beskednoegle,
  defineAgent,
  objekttypeUrn,
  rolleUrn,
  Turtager,
  type Agent,
  type Kontekst,
  type Svar,
} from '@sagdok/mox';
import type { RegisterKlient } from '../register/register-klient.js';
import type { Aflaesning } from './aflaesning.js';
import { sagTil } from './sag-til.js';
import { dokumentAf, INDHOLD, indholdAf, journalpostAf, type Sagsvalg } from './vand-json.js';
import type { Uplacerede } from './uplacerede.js';
import { aflaesningIBesked, installationIBesked, raaIBesked, VANDBESKEDER } from './vandbesked.js';

/** What the agent works with. */
export interface VandOptions {
  readonly register: RegisterKlient;
  /** Where it puts what waits for a person. */
  readonly uplacerede: Uplacerede;
  readonly sag?: Sagsvalg;
}

/** What the kvittering says of a reading that has been journalised. */
interface Journaliseret {
  readonly sag: string;
  readonly dokument: string;
}

/** The agent's name, which its subscription is made from. */
export const VANDINDBERETNING = 'vandindberetning';

/**
 * Journalises readings of water meters: finds or opens the case of the installation, makes a document of the reading, puts it in the
 * case's journal, and answers with a kvittering. What is not placed is on the list for a person until it is; what cannot be placed goes to
 * the fejlkø too, from where it is tried again.
 */
export const vandindberetning = (options: VandOptions): Agent => {
  const turtager = new Turtager();
  return defineAgent({
    navn: VANDINDBERETNING,
    abonnement: { filtre: [{ beskedtype: [VANDBESKEDER.aflaesning] }], beskeddata: true },
    haandter: async (kontekst) => {
      const { besked, afsend, signal } = kontekst;
      const { uplacerede } = options;
      const beskedId = beskednoegle(besked);
      try {
        const aflaesning = aflaesningIBesked(besked);
        const journaliseret = await turtager.efterTur(aflaesning.installation.toLowerCase(), () =>
          journaliser(aflaesning, options, kontekst),
        );
        await afsend(kvittering(kontekst, aflaesning, journaliseret));
        uplacerede.fjern(beskedId);
      } catch (error) {
        // An agent that is stopping tells nothing of the reading.
        if (signal.aborted) throw error;
        const grund = error instanceof Error ? error.message : String(error);
        uplacerede.skriv({ beskedId, aflaesning: raaIBesked(besked), grund, tidspunkt: new Date().toISOString() });
        if (error instanceof Afvist) await afsend(afvisning(kontekst, error));
        throw error;
      }
    },
  });
};

const journaliser = async (
  aflaesning: Aflaesning,
  { register: klient, sag = {} }: VandOptions,
  { besked, noegle, signal }: Kontekst,
): Promise<Journaliseret> => {
  const register = klient.med(signal);
  const uuid = await sagTil(register, aflaesning.installation, sag);
  const dokument = await register.opret('dokument', dokumentAf(aflaesning, `aflaesning-${beskednoegle(besked)}`), {
    noegle: noegle('dokument'),
    filer: { [INDHOLD]: new Blob([indholdAf(aflaesning)], { type: 'text/plain' }) },
  });
  await register.ret('sag', uuid, journalpostAf(aflaesning, dokument), { noegle: noegle('journalpost') });
  return { sag: uuid, dokument };
};

const KVITTERING = { URNIdentifikator: VANDBESKEDER.kvittering };

/** Tells that a reading has been journalised, and where. */
const kvittering = ({ besked }: Kontekst, { installation }: Aflaesning, { sag, dokument }: Journaliseret): Svar => ({
  trin: 'journaliseret',
  filtreringsdata: {
    Beskedtype: KVITTERING,
    RelateretObjekt: [
      {
        ObjektId: { UUIDIdentifikator: dokument },
        ObjektType: { URNIdentifikator: objekttypeUrn('dokument') },
        ObjektRolle: { URNIdentifikator: rolleUrn('journalpost') },
      },
    ],
    ObjektRegistrering: [
      installationIBesked(installation),
      { ObjektId: { UUIDIdentifikator: sag }, ObjektType: { URNIdentifikator: objekttypeUrn('sag') } },
    ],
  },
  beskeddata: [{ json: { aflaesning: beskednoegle(besked), udfald: 'journaliseret', sag, dokument } }],
});

/** Tells that a reading has not been placed, and why. */
const afvisning = ({ besked }: Kontekst, { message }: Afvist): Svar => {
  const { ObjektRegistrering } = besked.Beskedkuvert.Filtreringsdata;
  return {
    // Tried again it may fail for another reason, which is another message.
    trin: `uplaceret: ${message}`,
    filtreringsdata: { Beskedtype: KVITTERING, ...(ObjektRegistrering !== undefined && { ObjektRegistrering }) },
    beskeddata: [{ json: { aflaesning: beskednoegle(besked), udfald: 'uplaceret', grund: message } }],
  };
};
