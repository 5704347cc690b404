import { randomUUID } from 'node:crypto';
import type { Cluster } from './cluster.js';
import type { Journal } from './journal.js';
import { bodyOf, type Art, type Operation } from './operation.js';
import type { Random } from './random.js';
import { randomArt, randomIndhold } from './random-operation.js';
import { isUnbroken, readHistory } from './read-history.js';
import { SLAGS, type Slags } from './slags.js';

/** A registrering that a write was answered with. */
interface Made {
  readonly uuid: string;
  readonly nr: number;
}

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
      ...(this.#random.chance(0.5) && { noegle: randomUUID() }),
      indhold: randomIndhold(this.#random, slags, art),
    };
    await this.#journal.sent(operation);
    const answer =
      operation.noegle === undefined ? await this.#send(operation, slags) : await this.#insist(operation, slags);
    if (typeof answer === 'number') await this.#journal.refused(note, answer);
    if (typeof answer !== 'object') return;
    const made = answer;
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

  /** Sends an operation that has a key until it is answered, now and then twice at once, and again when it has been. */
  async #insist(operation: Operation, slags: Slags): Promise<Made | number> {
    const atOnce = this.#random.chance(0.2) ? 2 : 1;
    const answers = await Promise.all(
      Array.from({ length: atOnce }, async () => this.#untilAnswered(operation, slags)),
    );
    const [made, ...more] = answers.filter((answer) => typeof answer === 'object');
    if (made === undefined) return answers.find((answer) => typeof answer === 'number') ?? 0;
    const later = this.#random.chance(0.2) ? [await this.#untilAnswered(operation, slags)] : [];
    for (const again of [...more, ...later]) {
      if (typeof again === 'number' || again.uuid !== made.uuid || again.nr !== made.nr)
        this.fejl.push(`${operation.note} was answered ${JSON.stringify(made)}, and again ${JSON.stringify(again)}`);
    }
    return made;
  }

  async #untilAnswered(operation: Operation, slags: Slags): Promise<Made | number> {
    for (;;) {
      const answer = await this.#send(operation, slags);
      if (answer !== undefined) return answer;
    }
  }

  /** The registrering made, or the status of the refusal; undefined where it is open whether the write was done. */
  async #send(operation: Operation, slags: Slags): Promise<Made | number | undefined> {
    const { art, uuid, forventet, noegle } = operation;
    const url = await this.#cluster.url(this.#random);
    const path = uuid === undefined ? slags.sti : `${slags.sti}/${uuid}`;
    try {
      const response = await fetch(`${url}${path}`, {
        method: METHODS[art],
        headers: {
          'content-type': 'application/json',
          ...(forventet !== undefined && { 'if-match': `"${forventet}"` }),
          ...(noegle !== undefined && { 'idempotency-key': noegle }),
        },
        body: JSON.stringify(bodyOf(operation, slags)),
        signal: AbortSignal.timeout(60_000),
      });
      const { status, headers } = response;
      const answer = (await response.json()) as { readonly uuid?: string };
      this.#count(status);
      if (status < 300) return { uuid: answer.uuid ?? '', nr: Number(headers.get('etag')?.replaceAll('"', '')) };
      return status < 500 ? status : undefined;
    } catch {
      this.#count(0);
      return undefined;
    }
  }

  #count(status: number): void {
    this.statuses.set(status, (this.statuses.get(status) ?? 0) + 1);
  }
}
