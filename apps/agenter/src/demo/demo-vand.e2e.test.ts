import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AgenterProgram } from '../testing/agenter-program.js';
import { Broker, brokerUrl } from '../testing/broker.js';
import { Samlet } from '../testing/samlet.js';
import { VANDINDBERETNING } from '../vand/vandindberetning.js';

const demoOf = async (samlet: Samlet, env: Readonly<Record<string, string>>): Promise<string> => {
  const demo = new AgenterProgram(['demo-vand', '--sagdok', samlet.url], env);
  expect([await demo.end(), demo.output]).toEqual([0, expect.stringContaining('Alt gik, som det skal')]);
  return demo.output;
};

/** Gives the name of the demonstration's own subscriber. */
const showsIt = async (samlet: Samlet, env: Readonly<Record<string, string>>): Promise<string> => {
  const output = await demoOf(samlet, env);

  expect(output.match(/^ +journalpost: .*Stand: [\d,]+ m³$/gmu)).toHaveLength(3);
  expect(output.match(/: journaliseret, sag /g)).toHaveLength(3);
  expect(output).toMatch(/DEMO-\w+-2; ulæselig: Aflæsningen kan ikke forstås/);
  expect(await samlet.get('/beskedfordeler/abonnement')).toEqual({ abonnementer: [] });
  return `demo-${/DEMO-(\w+)-2/.exec(output)?.[1] ?? ''}`;
};

describe('npm run demo:vand', () => {
  const samlet = new Samlet();
  beforeAll(() => samlet.start(), 180_000);
  afterAll(() => samlet.stop(), 60_000);

  it('shows readings, cases with their journal, kvitteringer and the list for a person, and leaves no subscription', async () => {
    await showsIt(samlet, {});
  }, 240_000);

  it('shows the same when messages are pushed, signed', async () => {
    await showsIt(samlet, { AGENT_KILDE: 'push', AGENT_HEMMELIGHED: 'kun mellem os' });
  }, 240_000);

  it('asks for npm start when nothing answers', async () => {
    const demo = new AgenterProgram(['demo-vand', '--sagdok', 'http://127.0.0.1:9'], {});

    expect([await demo.end(), demo.output]).toEqual([2, expect.stringContaining('kør npm start først')]);
  });
});

const withBroker = brokerUrl === undefined ? describe.skip : describe;

withBroker('npm run demo:vand over RabbitMQ', () => {
  const samlet = new Samlet();
  const broker = new Broker();
  const agenter: string[] = [VANDINDBERETNING];
  beforeAll(() => samlet.start(broker.env), 180_000);
  afterAll(async () => {
    await samlet.stop();
    await broker.remove(agenter);
  }, 60_000);

  it('shows the same', async () => {
    agenter.push(await showsIt(samlet, broker.env));
  }, 240_000);
});
