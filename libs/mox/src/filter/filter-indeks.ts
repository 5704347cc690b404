import type { Haendelsesbesked } from '../besked/haendelsesbesked.js';
import { Beskednoegler } from './beskednoegler.js';
import type { Filter } from './filter.js';
import { type Betingelse, filternoegle, kompiler, type KompileretFilter, opfyldt } from './kompileret-filter.js';
import { KRITERIER } from './kriterier.js';
import { Noeglelister } from './noeglelister.js';

/** A filter, and the subscriptions that ask by it. */
interface Opslag {
  readonly noegle: string;
  readonly ider: Set<string>;
  readonly filter: KompileretFilter;
  /** The criterion it is found by; none when it has no criteria, so that it takes any message. */
  readonly ved: Betingelse | undefined;
}

/**
 * Finds the subscriptions whose filters take a message, without evaluating all of them: what several ask for alike is one filter, and
 * each filter is found by the keys of one of its criteria, the one that fewest messages are likely to have and fewest other filters are
 * found by.
 * Adding and removing a subscription costs what its own filters cost, whatever the number of others.
 */
export class FilterIndeks {
  readonly #abonnementer = new Map<string, ReadonlySet<Opslag>>();
  readonly #opslag = new Map<string, Opslag>();
  readonly #udenKriterier = new Set<Opslag>();
  readonly #lister = new Noeglelister<Opslag>();

  /** How many subscriptions there are. */
  get antal(): number {
    return this.#abonnementer.size;
  }

  /** Adds a subscription that wants what any of the filters takes, or every message when there are none. One of the same id is replaced. */
  saet(id: string, filtre: readonly Filter[]): void {
    this.fjern(id);
    const opslag = new Set((filtre.length === 0 ? [{}] : filtre).map((filter) => this.#opslagFor(kompiler(filter))));
    for (const { ider } of opslag) ider.add(id);
    this.#abonnementer.set(id, opslag);
  }

  /** Removes a subscription; false when it is not there. */
  fjern(id: string): boolean {
    for (const opslag of this.#abonnementer.get(id) ?? []) {
      opslag.ider.delete(id);
      if (opslag.ider.size === 0) this.#udtag(opslag);
    }

    return this.#abonnementer.delete(id);
  }

  /** The ids of the subscriptions that want the message, each once. Whether they may have it, `maaModtage` tells. */
  match(besked: Haendelsesbesked): string[] {
    const noegler = new Beskednoegler(besked);
    const fundne = new Set<string>();
    for (const { ider, filter } of this.#mulige(noegler)) {
      if (opfyldt(filter, noegler)) for (const id of ider) fundne.add(id);
    }

    return [...fundne];
  }

  /** How many filters are looked at to match the message: what matching it costs. */
  kandidater(besked: Haendelsesbesked): number {
    return this.#mulige(new Beskednoegler(besked)).length;
  }

  #mulige(noegler: Beskednoegler): readonly Opslag[] {
    const mulige = [...this.#udenKriterier];
    for (const navn of this.#lister.navne) {
      for (const noegle of new Set(noegler.alle(navn))) {
        for (const opslag of this.#lister.under(navn, noegle) ?? []) mulige.push(opslag);
      }
    }

    return mulige;
  }

  #opslagFor(filter: KompileretFilter): Opslag {
    const noegle = filternoegle(filter);
    const kendt = this.#opslag.get(noegle);
    if (kendt) return kendt;
    const opslag: Opslag = {
      noegle,
      filter,
      ider: new Set(),
      ved: this.#sjaeldneste([...filter.besked, ...filter.registrering]),
    };
    this.#opslag.set(noegle, opslag);
    this.#indsaet(opslag);

    return opslag;
  }

  #indsaet(opslag: Opslag): void {
    const { ved } = opslag;
    if (!ved) this.#udenKriterier.add(opslag);
    else for (const noegle of ved.noegler) this.#lister.indsaet(ved.navn, noegle, opslag);
  }

  #udtag(opslag: Opslag): void {
    const { ved } = opslag;
    this.#opslag.delete(opslag.noegle);
    if (!ved) this.#udenKriterier.delete(opslag);
    else for (const noegle of ved.noegler) this.#lister.udtag(ved.navn, noegle, opslag);
  }

  #sjaeldneste(betingelser: readonly Betingelse[]): Betingelse | undefined {
    const priser = betingelser.map((betingelse) => ({ betingelse, pris: this.#pris(betingelse) }));
    const [foerste, ...andre] = priser;

    return foerste && andre.reduce((bedst, anden) => (anden.pris < bedst.pris ? anden : bedst), foerste).betingelse;
  }

  /** How often a filter found by this criterion is likely to be looked at, and how many others with it. */
  #pris({ navn, noegler }: Betingelse): number {
    const andre = [...noegler].reduce((sum, noegle) => sum + (this.#lister.under(navn, noegle)?.size ?? 0), 0);

    return KRITERIER[navn].andel * (noegler.size + andre);
  }
}
