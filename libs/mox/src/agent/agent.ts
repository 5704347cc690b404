import type { Filter } from '../filter/filter.js';
import type { FremmedIndhold } from '../besked/fremmed-indhold.js';
import type { Filtreringsdata, Haendelsesbesked, Modtagerhandling, UnikId } from '../besked/haendelsesbesked.js';

/** What an agent wants to hear of. */
export interface Agentabonnement {
  /** A message that any of them lets through is delivered; an empty list lets all through. */
  readonly filtre: readonly Filter[];
  /** Does the agent need Beskeddata, and not the envelope alone? */
  readonly beskeddata?: boolean;
  /** Who the agent receives for: messages with TilladtModtager are delivered to those they name. */
  readonly modtager?: UnikId;
}

/** A message that an agent answers with. */
export interface Svar {
  /** Tells this answer from others to the same message; `svar` when an agent gives only one. */
  readonly trin?: string;
  readonly filtreringsdata: Filtreringsdata;
  readonly beskeddata?: readonly FremmedIndhold[];
  readonly modtagerhandling?: Modtagerhandling;
}

/** What a handler works with. Its functions may be taken out of it. */
export interface Kontekst {
  readonly besked: Haendelsesbesked;
  /** Which attempt this is at this message; the first is 1. */
  readonly forsoeg: number;
  /** Says that the agent has to stop now: what is not finished will be tried again. */
  readonly signal: AbortSignal;
  /**
   * The key of one step, a uuid, the same each time this message is handled. Sent as `Idempotency-Key` with the step's request, it makes
   * the effect happen once, also when the agent dies between the effect and its own note of it.
   */
  readonly noegle: (trin: string) => string;
  /**
   * Sends a message through the beskedfordeler, whose BeskedId is the same each time this message is handled.
   * @throws Afvist when it is refused; another error when it is not known whether it is stored
   */
  readonly afsend: (svar: Svar) => Promise<void>;
  /** Tells the reporter something worth knowing. No personal data: reports are kept by whoever runs the agent. */
  readonly log: (tekst: string) => void;
}

/** How an agent tries again. */
export interface Genforsoeg {
  /** The wait after the first failure, in milliseconds; each is twice the one before. Default 1000. */
  readonly foerste: number;
  /** The longest wait, in milliseconds. Default one hour. */
  readonly laengste: number;
  /** After how many failures the message goes to the fejlkø. Default 30, which is most of a day. */
  readonly forsoeg: number;
}

/** An agent as it is declared; where its messages come from is not its concern. */
export interface Agent {
  /** Its name, which its subscription and its keys are made from: it stays the same for as long as the agent lives. */
  readonly navn: string;
  readonly abonnement: Agentabonnement;
  /**
   * Does what is to be done on a message. It may be called again with the same message (after an error, or a crash), and then has to end
   * the same: give each effect its `noegle`. Throws `Afvist` when trying again would not help.
   */
  readonly haandter: (kontekst: Kontekst) => Promise<void>;
  readonly genforsoeg?: Partial<Genforsoeg>;
}

const NAVN = /^[a-z][a-z0-9-]{0,62}$/;

/**
 * Declares an agent.
 * @throws TypeError when the name is not small letters, digits and hyphens
 * @example
 * export const ekko = defineAgent({
 *   navn: 'ekko',
 *   abonnement: { filtre: [] },
 *   haandter: async ({ besked, log }) => log(`hørt: ${besked.BeskedVersion}`),
 * });
 */
export const defineAgent = <const A extends Agent>(agent: A): A => {
  if (!NAVN.test(agent.navn))
    throw new TypeError(
      `"${agent.navn}" is no name of an agent: a to z, 0 to 9 and -, beginning with a letter, at most 63`,
    );
  return agent;
};
