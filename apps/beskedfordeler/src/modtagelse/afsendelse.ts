import { Inject, Injectable } from '@nestjs/common';
import { MODTAGET, type IndsendtBesked, type StandardRetur } from '@sagdok/mox';
import { ADGANG, UKENDT_AFSENDER, type Adgang, type AfvistBesked, type Beskedindgang } from '@sagdok/nest';
import { Fejlkoe } from '../fejlkoe/fejlkoe.js';
import type { LaestBesked } from './laes-indhold.js';
import { Modtagelse } from './modtagelse.js';

const IKKE_TILLADT: StandardRetur = {
  StatusKode: 43,
  FejlbeskedTekst: 'Afsenderen må ikke sende denne besked / The sender may not send this message',
};

/**
 * Takes what senders send, over HTTP and AMQP alike: stores what is in order and allowed, and keeps what cannot be read in the fejlkø.
 */
@Injectable()
export class Afsendelse implements Beskedindgang {
  constructor(
    private readonly modtagelse: Modtagelse,
    private readonly fejlkoe: Fejlkoe,
    @Inject(ADGANG) private readonly adgang: Adgang,
  ) {}

  /** Takes messages in the order given, and answers each. Rejects when it is not known whether they are stored. */
  async send(hvem: string, laeste: readonly LaestBesked[]): Promise<readonly StandardRetur[]> {
    const tilladte = laeste.flatMap((laest) =>
      'indsendt' in laest && this.#maa(hvem, laest.indsendt) ? [laest.indsendt] : [],
    );
    const gemte = await this.modtagelse.gem(tilladte);
    const svar = new Map(tilladte.map((indsendt, i) => [indsendt, gemte[i]]));
    for (const laest of laeste) if ('retur' in laest) await this.fejlkoe.afvist(laest.raa, laest.retur);
    return laeste.map((laest) => ('retur' in laest ? laest.retur : (svar.get(laest.indsendt) ?? IKKE_TILLADT)));
  }

  async gem(indsendt: IndsendtBesked, hvem = UKENDT_AFSENDER): Promise<StandardRetur> {
    if (!this.#maa(hvem, indsendt)) return IKKE_TILLADT;
    const [svar = MODTAGET] = await this.modtagelse.gem([indsendt]);
    return svar;
  }

  async afvis({ indhold, format, retur }: AfvistBesked): Promise<void> {
    await this.fejlkoe.afvist({ format, tekst: indhold.toString() }, retur);
  }

  #maa(hvem: string, { besked }: IndsendtBesked): boolean {
    return this.adgang.beskeder.maa(hvem, { slags: 'afsend', besked });
  }
}
