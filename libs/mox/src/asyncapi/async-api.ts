import type { JsonSchema } from '@sagdok/validering';
import { haendelsesbesked } from '../deklaration/kuvert.js';
import { standardRetur } from '../deklaration/sagdok.js';
import { typeSchemas } from '../skema/besked-schema.js';
import { beskrevet } from '../skema/beskrevet.js';
import { BESKEDER } from './beskeder.js';
import { KANALER, kanal } from './kanaler.js';
import { operation, OPERATIONER } from './operationer.js';

const SCHEMAS = '#/components/schemas';

/**
 * The AsyncAPI 3 document of all messages that go to and from the services, from their side: what they receive and send. Made from the
 * declaration of the envelope and the names of the broker.
 */
export function asyncApi(): JsonSchema {
  return {
    asyncapi: '3.1.0',
    info: {
      title: 'sagdok: MOX',
      version: '1.0.0',
      ...beskrevet(
        'Beskeder mellem systemer på sags- og dokumentområdet.',
        'Messages between systems in the area of cases and documents.',
      ),
      license: { name: 'EUPL-1.2', url: 'https://joinup.ec.europa.eu/collection/eupl' },
    },
    defaultContentType: 'application/json',
    servers: {
      amqp: {
        host: '{vaert}',
        protocol: 'amqp',
        ...beskrevet('RabbitMQ, hvor der er en.', 'RabbitMQ, where there is one.'),
        variables: { vaert: { default: '127.0.0.1:5672' } },
      },
      modtager: {
        host: '{vaert}',
        protocol: 'https',
        ...beskrevet('En modtager, der får beskeder tilsendt.', 'A receiver that is pushed to.'),
        variables: { vaert: { default: 'modtager.example.dk' } },
      },
    },
    channels: Object.fromEntries(Object.entries(KANALER).map(([navn, en]) => [navn, kanal(en)])),
    operations: Object.fromEntries(Object.entries(OPERATIONER).map(([navn, en]) => [navn, operation(en)])),
    components: {
      messages: BESKEDER,
      schemas: { ...typeSchemas(haendelsesbesked, SCHEMAS), ...typeSchemas(standardRetur, SCHEMAS) },
    },
  };
}
