import { expect, it } from '@jest/globals';
import fc, { type GeneratorValue } from 'fast-check';
import { dokument, klasse, sag, type Objekttype } from '@sagdok/model';
import { ALTID, parseTidspunkt, periode, punkt } from '@sagdok/tid';
import { SagdokFejl } from '../fejl/sagdok-fejl.js';
import { readConfig } from '../config/config.js';
import type { View } from '../register/window.js';
import { problemFrom } from '../rest/problem.js';
import { queryText, type Answer, type Query } from '../testing/http-client.js';
import { oneOf, randomOpret, randomRet } from '../testing/random-bodies.js';
import { at } from '../testing/test-clock.js';
import { describeService, type TestService } from '../testing/test-service.js';
import { MemoryRegister } from './memory-register.js';

/** `SAGDOK_FUZZ=1000` runs as many of each, with another seed each time; else a few, always the same. */
const { SAGDOK_FUZZ } = process.env;
const RUNS = {
  endOnFailure: true,
  ...(SAGDOK_FUZZ === undefined ? { numRuns: 15, seed: 2027 } : { numRuns: Number(SAGDOK_FUZZ) }),
};

type Json = Record<string, unknown>;
type Operation = 'ret' | 'passiver' | 'slet' | 'importer';
type Times = Pick<View, 'registreret' | 'virkning'>;

const OPERATIONS: readonly [Operation, ...Operation[]] = [
  'ret',
  'ret',
  'ret',
  'ret',
  'ret',
  'passiver',
  'slet',
  'importer',
  'importer',
];
const METHODS = { ret: 'PATCH', passiver: 'PATCH', slet: 'DELETE', importer: 'PUT' } as const;

const instant = (text: string) => parseTidspunkt(text)!;

/** The facts of an answer in an order of their own: the database gives them in none. */
const ordered = (value: unknown): unknown => {
  if (Array.isArray(value)) {
    const items = value.map(ordered);
    return items.some((item) => typeof item === 'object' && item !== null && 'virkning' in item)
      ? items.toSorted((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b)))
      : items;
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, member]) => [name, ordered(member)]),
  );
};

const answered = ({ body }: Pick<Answer, 'body'>): unknown => ordered(body);

/** What a register in memory answers, refusals as the service tells of them. */
const outcome = (ask: () => object): unknown => {
  try {
    return ordered(JSON.parse(JSON.stringify(ask())));
  } catch (error) {
    if (error instanceof SagdokFejl) return ordered(JSON.parse(JSON.stringify(problemFrom(error))));
    throw error;
  }
};

const bodyOf = (g: GeneratorValue, operation: Operation, type: Objekttype): Json => {
  if (operation === 'importer') return randomOpret(g, type);
  if (operation === 'ret') return { ...randomRet(g, type), note: oneOf(g, ['a', 'b']) };
  return operation === 'passiver' ? { livscyklus: 'Passiv', note: 'nok' } : { note: 'væk' };
};

/** One object's life on a service and in memory at the same instants. */
class Twins {
  readonly memory: MemoryRegister;
  readonly #service: TestService;
  readonly #type: Objekttype;
  #uuid = '';

  constructor(service: TestService, type: Objekttype) {
    this.#service = service;
    this.#type = type;
    this.memory = new MemoryRegister({
      objekttype: type,
      surroundings: { now: () => service.clock.now(), uuid: () => this.#uuid },
      brugerref: readConfig({}).brugerref,
    });
  }

  get path(): string {
    return `/${this.#type.del}/${this.#type.navn}`;
  }

  async opret(body: Json): Promise<void> {
    const { body: answer } = await this.#service.http.ok('POST', this.path, body);
    this.#uuid = (answer as { uuid: string }).uuid;
    this.memory.opret(body);
  }

  async write(operation: Operation, body: Json): Promise<void> {
    const { http } = this.#service;
    const answer = await http.send(METHODS[operation], `${this.path}/${this.#uuid}`, body);
    const uuid = this.#uuid;

    expect(
      outcome(() => {
        this.memory[operation](uuid, body);
        return { uuid };
      }),
    ).toEqual(answered(answer));
  }

  async read(query: Query, times: Times): Promise<void> {
    const answer = await this.#service.http.send('GET', `${this.path}/${this.#uuid}${queryText(query)}`);

    expect(outcome(() => this.memory.laes(this.#uuid, times))).toEqual(answered(answer));
  }
}

const lifeOf = async (g: GeneratorValue, service: TestService, type: Objekttype): Promise<void> => {
  const twins = new Twins(service, type);
  const written = ['2010-01-01', '2010-02-01', '2010-02-01', '2010-03-01', '2010-04-01', '2010-05-01'];
  service.clock.standAt(at('2010-01-01'));
  await twins.opret(randomOpret(g, type));
  for (const time of written) {
    service.clock.standAt(at(time));
    const operation = oneOf(g, OPERATIONS);
    await twins.write(operation, bodyOf(g, operation, type));
  }
  for (const known of ['2009-01-01', ...written]) {
    const valid = oneOf(g, ['2000-01-01', '2001-01-01', '2002-06-01', '2004-01-01', '2006-01-01']);
    await twins.read(
      { virkningstid: valid, registreringstid: known },
      { virkning: punkt(at(valid)), registreret: punkt(at(known)) },
    );
  }
  const fra = oneOf(g, ['-infinity', '2001-01-01', '2002-06-01']);
  const virkning = periode(instant(fra), instant('2004-06-01'));
  await twins.read({ virkningFra: fra, virkningTil: '2004-06-01' }, { virkning, registreret: 'gaeldende' });
  await twins.read(
    { virkningFra: '-infinity', virkningTil: 'infinity', registreretFra: '-infinity', registreretTil: 'infinity' },
    { virkning: ALTID, registreret: ALTID },
  );
};

describeService('a register in memory', [sag, dokument, klasse], (service) => {
  it.each([sag, dokument, klasse].map((type) => [type.navn, type] as const))(
    'answers as the service does, whatever is done to a %s and however it is read',
    async (_, type) => {
      await fc.assert(
        fc.asyncProperty(fc.gen(), (g) => lifeOf(g, service, type)),
        RUNS,
      );
    },
  );
});
