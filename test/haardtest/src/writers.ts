import { randomUUID } from 'node:crypto';
import type { Cluster } from './cluster.js';
import type { Journal } from './journal.js';
import { bodyOf, type Art, type Operation } from './operation.js';
import type { Random } from './random.js';
import { randomArt, randomIndhold } from './random-operation.js';
import { isUnbroken, readHistory } from './read-history.js';
import { SLAGS, type Slags } from './slags.js';

/** An object that is written to: at first only a uuid that one may be imported at. */
interface Objekt {
  readonly slags: Slags;
  readonly uuid: string;
  /** The newest registrering that any writer knows of. */
  nr?: number;
}

const METHODS: Readonly<Record<Art, string>> = {
  opret: 'POST',
  importer: 'PUT',
  ret: 'PATCH',
  passiver: 'PATCH',
  slet: 'DELETE',
};

/** Writers that send random operations on the same few objects, each waiting for its own answers only. */
export class Writers {
  readonly #cluster: Cluster;
  readonly #journal: Journal;
  readonly #random: Random;
  readonly #objekter: Objekt[];
  /** What was seen wrong while others wrote. */
  readonly fejl: string[] = [];
  /** How many times each status was answered; 0 where no answer came. */
  readonly statuses = new Map<number, number>();

  constructor(cluster: Cluster, journal: Journal, random: Random, count: number) {
    this.#cluster = cluster;
    this.#journal = journal;
    this.#random = random;
    this.#objekter = Array.from({ length: count }, () => ({ slags: random.pick(SLAGS), uuid: randomUUID() }));
  }

  /** Sends so many operations by so many writers; `sent` is told the number of each. */
  async run(operations: number, writers: number, sent: (nr: number) => void): Promise<void> {
    let next = 0;
    await Promise.all(
      Array.from({ length: writers }, async () => {
        while (next < operations) {
          const nr = ++next;
          sent(nr);
          await this.#one(`operation ${nr}`);
        }
      }),
    );
  }

  async #one(note: string): Promise<void> {
    const place = this.#random.below(this.#objekter.length);
    const objekt = this.#objekter[place];
    if (objekt === undefined) return;
    const { slags, uuid } = objekt;
    // An object that nobody has heard of is imported first, most of the time.
    const art = objekt.nr === undefined && this.#random.chance(0.8) ? 'importer' : randomArt(this.#random);
    const operation: Operation = {
      note,
      art,
      slags: slags.navn,
      ...(art !== 'opret' && { uuid }),
      ...(art !== 'opret' && objekt.nr !== undefined && this.#random.chance(0.1) && { forventet: objekt.nr }),
      indhold: randomIndhold(this.#random, slags, art),
    };
    await this.#journal.sent(operation);
    const made = await this.#send(operation, slags);
    if (made === undefined) return;
    await this.#journal.acknowledged({ note, ...made });
    if (art === 'opret') this.#objekter[place] = { slags, ...made };
    else objekt.nr = Math.max(objekt.nr ?? 0, made.nr);
    if (this.#random.chance(0.2)) await this.#look(note, slags, made);
  }

  /** Any process shows at once what another has acknowledged, and always a whole history. */
  async #look(note: string, slags: Slags, { uuid, nr }: { readonly uuid: string; readonly nr: number }): Promise<void> {
    try {
      const history = await readHistory(await this.#cluster.url(this.#random), slags, uuid);
      const shown = history[nr - 1];
      if (shown?.note !== note && shown?.livscykluskode !== 'Slettet')
        this.fejl.push(`${note} was acknowledged as ${uuid} ${nr}, and is not seen there just after`);
      if (!isUnbroken(history)) this.fejl.push(`${uuid} was read as a broken history after ${note}`);
    } catch {
      // The process was killed before it answered.
    }
  }

  async #send(operation: Operation, slags: Slags): Promise<{ uuid: string; nr: number } | undefined> {
    const { note, art, uuid, forventet } = operation;
    const url = await this.#cluster.url(this.#random);
    const path = uuid === undefined ? slags.sti : `${slags.sti}/${uuid}`;
    try {
      const response = await fetch(`${url}${path}`, {
        method: METHODS[art],
        headers: {
          'content-type': 'application/json',
          ...(forventet !== undefined && { 'if-match': `"${forventet}"` }),
        },
        body: JSON.stringify(bodyOf(operation, slags)),
        signal: AbortSignal.timeout(60_000),
      });
      const { status, headers } = response;
      const answer = (await response.json()) as { readonly uuid?: string };
      this.#count(status);
      if (status < 300) return { uuid: answer.uuid ?? '', nr: Number(headers.get('etag')?.replaceAll('"', '')) };
      // A server error leaves it open whether the write was done; a refusal does not.
      if (status < 500) await this.#journal.refused(note, status);
    } catch {
      this.#count(0);
    }
    return undefined;
  }

  #count(status: number): void {
    this.statuses.set(status, (this.statuses.get(status) ?? 0) + 1);
  }
}
