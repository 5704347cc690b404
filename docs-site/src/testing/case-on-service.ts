import { fileURLToPath } from 'node:url';
import { createEmbeddedDatabase, startAppProcess } from '@sagdok/test-support';
import { formatIso } from '@sagdok/tid';
import { dayText, instantOf } from '../tidslaboratorium/day.ts';
import type { Handling } from '../tidslaboratorium/handling.ts';
import type { Answer, Laboratory } from '../tidslaboratorium/laboratory.ts';
import { requestOf, SAG, type Request } from '../tidslaboratorium/request.ts';

/** A service of cases with a database of its own. */
export interface Service {
  readonly url: string;
  /** Ends it, and removes its database. */
  readonly stop: () => Promise<void>;
}

/** Starts a service of cases with an empty database, as a process of its own. */
export const startService = async (): Promise<Service> => {
  const { folder, drop } = await createEmbeddedDatabase();
  const main = fileURLToPath(new URL('../../../apps/sag/dist/main.js', import.meta.url));
  const { url, end } = await startAppProcess(main, { SAGDOK_DATA: folder });
  const stop = async (): Promise<void> => {
    await end('SIGTERM');
    await drop();
  };
  return { url, stop };
};

interface History {
  /** The objects found, in a list of their own; no list where there are none. */
  readonly results: readonly (readonly { readonly registreringer: readonly Registrering[] }[])[];
}

interface Registrering {
  readonly fratidspunkt: { readonly tidsstempeldatotid: string };
}

/**
 * The case of the laboratory on a service that runs. It has another uuid there, and other times of registration, since the service has a
 * clock of its own; answers are given with the laboratory's in their place.
 */
export class CaseOnService {
  readonly #url: string;
  #uuid = SAG;
  /** When each registrering was written here, oldest first. */
  #written: readonly string[] = [];

  constructor(url: string) {
    this.#url = url;
  }

  /** Does to the case here what was done to it in the laboratory. */
  async carryOut(handlings: readonly Handling[]): Promise<readonly Answer[]> {
    const answers: Answer[] = [];
    for (const handling of handlings) {
      const answer = await this.#send(requestOf(handling));
      if (handling.slags === 'opret') this.#uuid = (answer.body as { readonly uuid: string }).uuid;
      answers.push(this.#inLaboratory(answer, []));
    }
    this.#written = await this.#history();
    return answers;
  }

  /** What the service answers of a day, as it was known at the time that a day of the laboratory stands for. */
  async read(valid: number, known: number, { object }: Laboratory): Promise<Answer> {
    const inLaboratory = (object?.registreringer ?? []).map(({ registreret }) => registreret.fra as bigint);
    const newest = inLaboratory.findLastIndex((instant) => instant <= instantOf(known));
    const registreringstid = this.#written[newest] ?? '2000-01-01';
    const query = new URLSearchParams({ virkningstid: dayText(valid), registreringstid });
    const answer = await this.#send({ method: 'GET', path: `/sag/sag/${SAG}?${query.toString()}` });
    return this.#inLaboratory(answer, inLaboratory.map(formatIso));
  }

  async #history(): Promise<readonly string[]> {
    const always = { registreretFra: '-infinity', registreretTil: 'infinity' };
    const query = new URLSearchParams({ uuid: this.#uuid, ...always });
    const { body } = await this.#send({ method: 'GET', path: `/sag/sag?${query.toString()}` });
    return (body as History).results
      .flat()
      .flatMap(({ registreringer }) => registreringer)
      .map(({ fratidspunkt }) => fratidspunkt.tidsstempeldatotid)
      .toReversed();
  }

  async #send({ method, path, body }: Request): Promise<Answer> {
    const response = await fetch(this.#url + path.replace(SAG, this.#uuid), {
      method,
      ...(body && { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
    });
    return { status: response.status, body: (await response.json()) as object };
  }

  #inLaboratory({ status, body }: Answer, instants: readonly string[]): Answer {
    let text = JSON.stringify(body).replaceAll(this.#uuid, SAG);
    this.#written.forEach((here, i) => {
      text = text.replaceAll(`"${here}"`, `"${instants[i] ?? here}"`);
    });
    return { status, body: JSON.parse(text) as object };
  }
}
