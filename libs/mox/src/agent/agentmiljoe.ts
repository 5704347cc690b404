import { numberValue, prefixValue, textValue, urlValue, wordValue } from '../environment/parsers.js';
import { readVariables, type Environment } from '../environment/read-variables.js';
import type { Values, Variables } from '../environment/variable.js';

/** Where an agent's messages come from, and what it takes to get them. */
export type Kildevalg =
  | { readonly slags: 'pull'; readonly laan: number }
  | {
      readonly slags: 'push';
      readonly host: string;
      readonly port: number;
      readonly url?: string;
      readonly hemmelighed?: string;
    }
  | { readonly slags: 'amqp'; readonly url: string; readonly praefiks: string };

/** How an agent is set up, from its environment. */
export interface Agentmiljoe {
  /** Where the beskedfordeler is. */
  readonly fordeler: string;
  readonly kilde: Kildevalg;
  /** The folder for what agents remember. */
  readonly data: string;
}

/** The variables that every agent reads. */
export const AGENTVARIABLER = {
  BESKEDFORDELER_URL: {
    default: 'http://127.0.0.1:8080',
    text: 'where the beskedfordeler is',
    ...urlValue('http', 'https'),
  },
  AGENT_KILDE: {
    default: '',
    text: 'where messages come from: pull, push or amqp; without it amqp when AMQP_URL is set, else pull',
    ...wordValue('pull', 'push', 'amqp'),
  },
  AGENT_DATA: { default: '.sagdok/agenter', text: 'the folder for what agents remember', ...textValue },
  AGENT_LAAN: {
    default: '60',
    text: 'pull: for how many seconds messages are borrowed; after a crash they come again when that is over',
    ...numberValue(1, 3600),
  },
  AGENT_HOST: { default: '127.0.0.1', text: 'push: the address to listen on', ...textValue },
  AGENT_PORT: { default: '8090', text: 'push: the port to listen on; 0: any that is free', ...numberValue(0, 65_535) },
  AGENT_URL: {
    default: '',
    text: 'push: where the beskedfordeler reaches the agent, when that is elsewhere',
    ...urlValue('http', 'https'),
  },
  AGENT_HEMMELIGHED: { default: '', text: 'push: the secret that deliveries are signed with', ...textValue },
  AMQP_URL: {
    default: '',
    text: 'amqp: the RabbitMQ, amqp://USER:PASSWORD@HOST:PORT/VHOST',
    ...urlValue('amqp', 'amqps'),
  },
  SAGDOK_AMQP_PRAEFIKS: { default: '', text: 'amqp: what the names of queues begin with', ...prefixValue },
} as const satisfies Variables;

type Vaerdier = Values<typeof AGENTVARIABLER>;

const kildeAf = (vaerdier: Vaerdier): Kildevalg => {
  const { AGENT_KILDE, AMQP_URL, AGENT_URL: url, AGENT_HEMMELIGHED: hemmelighed } = vaerdier;
  if (AGENT_KILDE === 'push') {
    const listening = { slags: 'push', host: vaerdier.AGENT_HOST, port: vaerdier.AGENT_PORT } as const;
    return { ...listening, ...(url !== undefined && { url }), ...(hemmelighed !== undefined && { hemmelighed }) };
  }
  return AGENT_KILDE === 'pull' || AMQP_URL === undefined
    ? { slags: 'pull', laan: vaerdier.AGENT_LAAN }
    : { slags: 'amqp', url: AMQP_URL, praefiks: vaerdier.SAGDOK_AMQP_PRAEFIKS ?? '' };
};

/**
 * Reads how agents are set up from environment variables, with defaults for all.
 * @throws ConfigError that names every variable that is wrong
 */
export const readAgentmiljoe = (env: Environment): Agentmiljoe => {
  const vaerdier = readVariables(env, AGENTVARIABLER, (read) =>
    read.AGENT_KILDE === 'amqp' && 'AMQP_URL' in read && read.AMQP_URL === undefined
      ? ['AMQP_URL must be set when AGENT_KILDE is amqp']
      : [],
  );
  return { fordeler: vaerdier.BESKEDFORDELER_URL, kilde: kildeAf(vaerdier), data: vaerdier.AGENT_DATA };
};
