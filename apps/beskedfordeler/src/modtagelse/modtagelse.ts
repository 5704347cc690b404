import { Inject, Injectable } from '@nestjs/common';
import {
  beskednoegle,
  MODTAGET,
  objektnoegle,
  type Beskedmodtager,
  type Haendelsesbesked,
  type IndsendtBesked,
  type StandardRetur,
} from '@sagdok/mox';
import { ADGANG, isPassing, type Adgang } from '@sagdok/nest';
import { Abonnementer } from '../abonnement/abonnementer.js';
import { Beskedlog, type NyBesked } from '../beskedlog/beskedlog.js';
import { sigerDetSamme } from './samme-besked.js';
import { Signal } from './signal.js';

/** One call, waiting for its messages to be stored. */
interface Kald {
  readonly indsendte: readonly IndsendtBesked[];
  readonly gemt: (svar: readonly StandardRetur[]) => void;
  readonly fejlet: (error: unknown) => void;
  /** It is stored by itself: it, or another it was stored with, was refused for what it is. */
  readonly alene: boolean;
}

const ANDEN_BESKED: StandardRetur = {
  StatusKode: 49,
  FejlbeskedTekst: 'En anden besked har dette BeskedId / Another message has this BeskedId',
};

/** What each message is answered: the first with a BeskedId is the one that has it. */
const svarPaa = (beskeder: readonly NyBesked[], kendte: ReadonlyMap<string, string>): StandardRetur[] => {
  const foerste = new Map(kendte);
  return beskeder.map(({ beskedId, indhold }) => {
    const known = foerste.get(beskedId);
    if (known === undefined) foerste.set(beskedId, indhold);
    return known === undefined || sigerDetSamme(known, indhold) ? MODTAGET : ANDEN_BESKED;
  });
};

/** How many messages are stored in one statement, unless a single call brings more. */
const MOST_AT_ONCE = 500;

/**
 * Takes messages: stores them, with their deliveries, and tells who waits. Calls that come while a statement is under way are stored
 * together in the next one, so that many small calls cost as few large ones.
 */
@Injectable()
export class Modtagelse implements Beskedmodtager {
  readonly #venter: Kald[] = [];
  #arbejder = false;

  constructor(
    private readonly log: Beskedlog,
    private readonly abonnementer: Abonnementer,
    private readonly signal: Signal,
    @Inject(ADGANG) private readonly adgang: Adgang,
  ) {}

  async modtag(beskeder: readonly Haendelsesbesked[]): Promise<readonly StandardRetur[]> {
    return this.gem(beskeder.map((besked) => ({ besked })));
  }

  /**
   * Stores messages in the order given, and answers each: taken, also when it is there already, or refused when another message has its
   * BeskedId. Rejects when it is not known whether they are stored.
   */
  async gem(indsendte: readonly IndsendtBesked[]): Promise<readonly StandardRetur[]> {
    if (indsendte.length === 0) return [];
    return new Promise((gemt, fejlet) => {
      this.#venter.push({ indsendte, gemt, fejlet, alene: false });
      if (!this.#arbejder) void this.#arbejd();
    });
  }

  async #arbejd(): Promise<void> {
    this.#arbejder = true;
    while (this.#venter.length > 0) {
      const kald = this.#naeste();
      try {
        await this.#gem(kald);
      } catch (error) {
        this.#afvis(kald, error);
      }
    }
    this.#arbejder = false;
  }

  /** What cannot be stored now takes all that wait with it: later messages about the same object would overtake it. */
  #afvis(kald: readonly Kald[], error: unknown): void {
    if (isPassing(error)) for (const { fejlet } of [...kald, ...this.#venter.splice(0)]) fejlet(error);
    else if (kald.length > 1) this.#venter.unshift(...kald.map((each) => ({ ...each, alene: true })));
    else kald[0]?.fejlet(error);
  }

  #naeste(): readonly Kald[] {
    let antal = 0;
    const end = this.#venter.findIndex(({ indsendte, alene }) => alene || (antal += indsendte.length) > MOST_AT_ONCE);
    return this.#venter.splice(0, end < 0 ? this.#venter.length : Math.max(1, end));
  }

  async #gem(kald: readonly Kald[]): Promise<void> {
    const indsendte = kald.flatMap((each) => each.indsendte);
    let beskeder = indsendte.map((each) => this.#ny(each));
    // What they were matched against may have changed: nothing is stored then, and they are matched again.
    let kendte = await this.log.tilfoej(beskeder, this.abonnementer.version);
    while (kendte === undefined) {
      await this.abonnementer.opdater();
      beskeder = indsendte.map((each) => this.#ny(each));
      kendte = await this.log.tilfoej(beskeder, this.abonnementer.version);
    }
    this.signal.giv(new Set(beskeder.flatMap(({ leveres }) => leveres.map(({ dueslag }) => dueslag))));
    const svar = svarPaa(beskeder, kendte);
    for (const { gemt, indsendte: egne } of kald) gemt(svar.splice(0, egne.length));
  }

  #ny({ besked, xml }: IndsendtBesked): NyBesked {
    const { maaSe } = this.adgang.beskeder;
    return {
      beskedId: beskednoegle(besked),
      ordensnoegle: objektnoegle(besked),
      indhold: JSON.stringify(besked),
      xml,
      leveres: this.abonnementer.match(besked, (ejer) => maaSe(ejer, besked)),
    };
  }
}
