import type { Haendelsesbesked } from '../besked/haendelsesbesked.js';
import { MODTAGET, type StandardRetur } from '../besked/standard-retur.js';
import type { Agent } from './agent.js';
import { Behandler } from './behandler.js';
import { HukommelseLager } from './hukommelse-lager.js';
import type { Udfald } from './kilde.js';
import type { Lager } from './lager.js';
import type { Rapport, Rapportoer } from './rapport.js';

/** How an agent is tried out. */
export interface AfproevOptions {
  /** What the beskedfordeler answers to what the agent sends. Default: that it is received (20). */
  readonly svar?: (besked: Haendelsesbesked) => StandardRetur;
}

/** An agent that is tried out, without any server. */
export interface Afproevning {
  /** Hands a message over, as a source does: the same one again is a redelivery. Tells what became of it. */
  modtag(besked: Haendelsesbesked): Promise<Udfald>;
  /** Hands a message over, and has the agent die when its work is done and before it has noted so. Then hand it over again. */
  modtagOgDoe(besked: Haendelsesbesked): Promise<void>;
  /** What the agent has sent, each once by its BeskedId, as the beskedfordeler stores it. */
  readonly afsendte: readonly Haendelsesbesked[];
  /** What the agent has reported. */
  readonly rapporter: readonly Rapport[];
}

/** What a process remembers that dies before it has noted what it did. */
class DyingLager extends HukommelseLager {
  override udfoert(): never {
    throw new Error('the agent died');
  }
}

/**
 * Tries an agent out: feeds it messages, in order, again, and after a crash, and shows what it did. An attempt that fails is not tried
 * again by itself: it comes out as `igen`, and the test hands the message over again.
 * @example
 * const proeve = afproev(ekko);
 * await proeve.modtagOgDoe(besked);
 * await proeve.modtag(besked);
 * expect(proeve.afsendte).toHaveLength(1);
 */
export const afproev = (agent: Agent, { svar = () => MODTAGET }: AfproevOptions = {}): Afproevning => {
  const afsendte = new Map<string, Haendelsesbesked>();
  const rapporter: Rapport[] = [];
  const afsender = {
    modtag: (beskeder: readonly Haendelsesbesked[]) =>
      Promise.resolve(
        beskeder.map((besked) => {
          const retur = svar(besked);
          if (retur.StatusKode === 20) afsendte.set(JSON.stringify(besked.BeskedId), besked);
          return retur;
        }),
      ),
  };
  const behandlerWith = (lager: Lager, heard: Rapportoer): Behandler =>
    new Behandler({ agent, lager, afsender, rapport: heard, samtidige: 8 });
  const behandler = behandlerWith(new HukommelseLager(), (rapport) => rapporter.push(rapport));
  return {
    modtag: (besked) => behandler.modtag({ besked, kunEtForsoeg: true }),
    modtagOgDoe: async (besked) => {
      await behandlerWith(new DyingLager(), () => undefined).modtag({ besked, kunEtForsoeg: true });
    },
    get afsendte() {
      return [...afsendte.values()];
    },
    rapporter,
  };
};
