import type { Beskedkuvert, Haendelsesbesked, ObjektRegistrering } from '../besked/haendelsesbesked.js';
import type { Kriteriumnavn } from './filter.js';
import { type Kriterium, KRITERIER } from './kriterier.js';

type Fundne = Partial<Record<Kriteriumnavn, readonly string[]>>;

/** The keys of one message, each made when it is first asked for, so that many filters can be held against it. */
export class Beskednoegler {
  readonly #kuvert: Beskedkuvert;
  readonly #registreringer: readonly { readonly registrering: ObjektRegistrering; readonly fundne: Fundne }[];
  readonly #fundne: Fundne = {};

  constructor({ Beskedkuvert: kuvert }: Haendelsesbesked) {
    this.#kuvert = kuvert;
    this.#registreringer = (kuvert.Filtreringsdata.ObjektRegistrering ?? []).map((registrering) => ({
      registrering,
      fundne: {},
    }));
  }

  /** How many registreringer the message has. */
  get antalRegistreringer(): number {
    return this.#registreringer.length;
  }

  /** The keys for a criterion, of the message or of any of its registreringer. */
  alle(navn: Kriteriumnavn): readonly string[] {
    const kriterium: Kriterium = KRITERIER[navn];
    if (kriterium.om === 'besked') return (this.#fundne[navn] ??= kriterium.noegler(this.#kuvert));

    return this.#registreringer.flatMap((_, plads) => this.registreringens(plads, navn));
  }

  /** The keys for a criterion on registreringer, of the one in that place. */
  registreringens(plads: number, navn: Kriteriumnavn): readonly string[] {
    const kriterium: Kriterium = KRITERIER[navn];
    const denne = this.#registreringer[plads];
    if (denne === undefined || kriterium.om === 'besked') return [];

    return (denne.fundne[navn] ??= kriterium.noegler(denne.registrering));
  }
}
