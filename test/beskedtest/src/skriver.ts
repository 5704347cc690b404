import { setTimeout as sleep } from 'node:timers/promises';

/** How fast is written, for how long, on how many objects. */
export interface Takt {
  readonly prSekund: number;
  readonly sekunder: number;
  readonly objekter: number;
}

const HELE_TIDEN = { from: '2000-01-01', to: 'infinity' };

const enSag = (nr: number): object => ({
  attributter: {
    sagegenskaber: [
      {
        brugervendtnoegle: `besked-${nr}`,
        sagsnummer: `besked-${nr}`,
        titel: `Sag ${nr}`,
        beskrivelse: 'Prøve',
        kassationskode: 'K',
        virkning: HELE_TIDEN,
      },
    ],
  },
  tilstande: { sagfremdrift: [{ fremdrift: 'Opstaaet', virkning: HELE_TIDEN }] },
});

const enRet = (nr: number): object => ({
  attributter: { sagegenskaber: [{ titel: `Rettet ${nr}`, virkning: HELE_TIDEN }] },
});

/** Writes at an even pace, and keeps what was acknowledged. A write that is not done in time does not hold the next one back. */
export class Skriver {
  readonly #adresse: string;
  /** The sager, in the order they were begun; undefined: it was not acknowledged. */
  readonly #sager: Promise<string | undefined>[] = [];
  /** How many writes were acknowledged, and how many were not. */
  kvitteret = 0;
  afvist = 0;

  constructor(sag: string) {
    this.#adresse = `${sag}/sag/sag`;
  }

  /** The sager that were made. */
  async uuids(): Promise<readonly string[]> {
    return (await Promise.all(this.#sager)).filter((uuid) => uuid !== undefined);
  }

  async run({ prSekund, sekunder, objekter }: Takt): Promise<void> {
    const began = performance.now();
    const under: Promise<unknown>[] = [];
    for (let nr = 0; nr < prSekund * sekunder; nr++) {
      const wait = began + (nr * 1000) / prSekund - performance.now();
      if (wait > 1) await sleep(wait);
      under.push(nr < objekter ? this.#opret(nr) : this.#ret(nr, objekter));
    }
    await Promise.all(under);
  }

  #opret(nr: number): Promise<string | undefined> {
    const made = this.#send('POST', this.#adresse, enSag(nr));
    this.#sager.push(made);
    return made;
  }

  async #ret(nr: number, objekter: number): Promise<void> {
    const uuid = await this.#sager[nr % objekter];
    if (uuid !== undefined) await this.#send('PATCH', `${this.#adresse}/${uuid}`, enRet(nr));
  }

  async #send(method: string, url: string, body: object): Promise<string | undefined> {
    try {
      const headers = { 'content-type': 'application/json' };
      const response = await fetch(url, { method, headers, body: JSON.stringify(body) });
      const { uuid } = (await response.json()) as { readonly uuid?: string };
      if (!response.ok || uuid === undefined) throw new Error(`${method} ${url} was answered ${response.status}`);
      this.kvitteret++;
      return uuid;
    } catch {
      this.afvist++;
      return undefined;
    }
  }
}
