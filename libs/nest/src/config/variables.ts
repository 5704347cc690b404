import {
  addressValue,
  numberValue,
  pathValue,
  prefixValue,
  textValue,
  unikId,
  urlValue,
  uuidValue,
  wordValue,
  type Variables,
} from '@sagdok/mox';

/** The variables that every service reads. */
export const VARIABLES = {
  PORT: { default: '8080', text: 'the port to listen on', ...numberValue(0, 65_535) },
  HOST: { default: '127.0.0.1', text: 'the address to listen on', ...textValue },
  DATABASE_URL: {
    default: '',
    text: 'postgres://USER:PASSWORD@HOST:PORT/DATABASE, PostgreSQL 15 or newer; without it an embedded database, which one process at a time can open',
    ...addressValue('postgres', 'postgresql'),
  },
  DATABASE_POOL: {
    default: '10',
    text: 'how many connections to PostgreSQL a process opens at most, beside two while it starts',
    ...numberValue(1, 1000),
  },
  SAGDOK_DATA: {
    default: '.sagdok',
    text: 'the folder of the embedded database and of the content of documents; memory:// keeps no database',
    ...textValue,
  },
  AMQP_URL: {
    default: '',
    text: 'amqp://USER:PASSWORD@HOST:PORT/VHOST, RabbitMQ 3.8 or newer; without it messages go through the database alone',
    ...urlValue('amqp', 'amqps'),
  },
  SAGDOK_AMQP_PRAEFIKS: {
    default: '',
    text: 'what the names of exchanges and queues begin with, when several installations share a broker',
    ...prefixValue,
  },
  SAGDOK_UDVIDELSER: {
    default: '',
    text: 'a JSON file with object types and attributes of your own',
    ...pathValue,
  },
  SAGDOK_BRUGERREF: {
    // The user LoRA writes registreringer as when authentication is off; its clients may rely on it.
    default: '42c432e8-9c4a-11e6-9f62-873cf34a735f',
    text: 'the uuid of the user that registreringer are by, where nobody says who sends a request',
    ...uuidValue,
  },
  SAGDOK_SYSTEM: {
    default: '',
    text: 'the uuid of this system, as the receivers of its messages know it',
    ...uuidValue,
  },
  SAGDOK_MYNDIGHED: {
    default: '',
    text: 'the authority that the objects belong to, in messages: a uuid, or a urn such as urn:oio:cvr-nr:12345678',
    must: 'be a uuid or a urn',
    parse: unikId,
  },
  SAGDOK_KRAEV_IF_MATCH: {
    default: 'nej',
    text: 'ja: a change of an object that is there must say in If-Match what it builds on, or is refused (428)',
    ...wordValue('nej', 'ja'),
  },
  SAGDOK_NOEGLER_DAGE: {
    default: '400',
    text: 'for how many days a request is known again by its Idempotency-Key: longer than a message may lie in a fejlkø before it is sent again',
    ...numberValue(1, 36_500),
  },
  SAGDOK_LOG: {
    default: 'tekst',
    text: 'tekst: a log for people, of what goes wrong; json: a line of JSON for each thing, requests among them',
    ...wordValue('tekst', 'json'),
  },
  BESKEDFORDELER_URL: {
    default: '',
    text: 'http://... of the beskedfordeler that messages go to, when it is another process',
    ...urlValue('http', 'https'),
  },
} as const satisfies Variables;
