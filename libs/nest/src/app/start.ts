import 'reflect-metadata';
import type { IncomingMessage } from 'node:http';
import { randomUUID } from 'node:crypto';
import { ConsoleLogger, type LogLevel } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { MikroORM } from '@mikro-orm/core';
import type { FastifyInstance } from 'fastify';
import { AmqpBroker } from '../amqp/amqp-broker.js';
import { AmqpServer } from '../amqp/amqp-server.js';
import { listenersOf } from '../amqp/listeners-of.js';
import { AABEN, type Adgang } from '../adgang/adgang.js';
import type { Config } from '../config/config.js';
import { ContentStore } from '../content/content-store.js';
import { connect, type Connection } from '../database/connect.js';
import { migrate } from '../database/migrate.js';
import { Metrics } from '../metrics/metrics.js';
import { observeRequests, type AnsweredRequest } from '../metrics/observe-requests.js';
import { MACHINE, type Surroundings } from '../register/surroundings.js';
import { BODY_LIMIT, readBodies } from '../rest/read-bodies.js';
import { Registre } from '../rest/registre.js';
import type { App } from './app.js';
import { entitiesOfApp } from './entities-of-app.js';
import { RegisterModule, type Foundation } from './register-module.js';
import { serverEnd } from './server-end.js';

/** A process that serves some apps. */
export interface Running {
  readonly nest: NestFastifyApplication;
  /** The way to its database beside the register's: for what is not hot. */
  readonly orm: MikroORM;
  /** Where it is reached. */
  readonly url: string;
  /** Finishes what is under way, and closes the database. */
  stop(): Promise<void>;
}

/** What a process is given from outside, beside its configuration. */
export interface StartOptions {
  /** Absent: the machine's clock and random uuids. */
  readonly surroundings?: Surroundings;
  /** Absent: everybody may read and do everything. */
  readonly adgang?: Adgang;
}

/** What a request may call itself in `x-request-id`, so that it is known by that in the logs of all it passes. */
const REQUEST_ID = /^[\w.:-]{1,100}$/;

const requestId = ({ headers }: IncomingMessage): string => {
  const given = headers['x-request-id'];
  return typeof given === 'string' && REQUEST_ID.test(given) ? given : randomUUID();
};

/** After how long, in milliseconds, a connection on which nothing comes or goes is closed: longer than any answer is waited for. */
const SILENT = 180_000;

const adapter = (): FastifyAdapter =>
  new FastifyAdapter({
    bodyLimit: BODY_LIMIT,
    connectionTimeout: SILENT,
    forceCloseConnections: 'idle',
    genReqId: requestId,
    routerOptions: { maxParamLength: 2000 },
  });

const LEVELS: LogLevel[] = ['error', 'warn', 'fatal'];

/** The log: text for people, or a line of JSON for each thing, requests among them. */
const loggerOf = ({ log }: Config): ConsoleLogger =>
  log === 'json'
    ? new ConsoleLogger({ json: true, logLevels: [...LEVELS, 'log'] })
    : new ConsoleLogger({ logLevels: LEVELS });

const openFoundation = async (
  apps: readonly App[],
  config: Config,
  { surroundings = MACHINE, adgang = AABEN }: StartOptions,
  connection: Connection,
): Promise<Omit<Foundation, 'amqp' | 'metrics'> & { readonly orm: MikroORM }> => {
  for (const app of apps) await migrate(connection, app);
  const orm = await connection.orm({ entities: apps.flatMap(entitiesOfApp) });
  const database = await connection.database(orm);
  const registre = new Registre({
    database,
    types: apps.flatMap(({ navn, objekttyper }) => objekttyper.map((objekttype) => ({ objekttype, schema: navn }))),
    store: new ContentStore(config.indhold, surroundings.uuid),
    surroundings,
    brugerref: config.brugerref,
    adgang,
    kraevIfMatch: config.kraevIfMatch,
  });
  await registre.removeAbandonedContent();
  return { orm, database, registre, surroundings, config, adgang };
};

/**
 * Starts a process that serves some apps: brings their schemas up to date, then listens.
 * Throws when the database cannot be reached or brought up to date; nothing is then left open.
 */
export const start = async (apps: readonly App[], config: Config, options: StartOptions = {}): Promise<Running> => {
  const connection = await connect(config.database);
  const amqp = config.amqp && new AmqpBroker(config.amqp, `sagdok ${apps.map(({ navn }) => navn).join(', ')}`);
  try {
    const { orm, ...foundation } = await openFoundation(apps, config, options, connection);
    const fastify = adapter();
    const logger = loggerOf(config);
    const metrics = new Metrics();
    const nest: NestFastifyApplication = await NestFactory.create(
      RegisterModule.for(apps, { ...foundation, amqp, metrics }),
      fastify,
      {
        bodyParser: false,
        logger,
        abortOnError: false,
      },
    );
    const endServer = serverEnd(nest);
    const stop = async (): Promise<void> => {
      await endServer();
      await orm.close();
      await connection.close();
    };
    try {
      const tell = (request: AnsweredRequest): void => {
        logger.log(request, 'http');
      };
      observeRequests(fastify.getInstance<FastifyInstance>(), metrics, config.log === 'json' ? tell : undefined);
      await readBodies(fastify.getInstance<FastifyInstance>());
      if (amqp !== undefined)
        nest.connectMicroservice({ strategy: new AmqpServer(amqp, listenersOf(apps, amqp.topologi)) });
      await nest.init();
      // Nest's own `listen` writes to the log why it failed; who starts the process says it once.
      const url = await fastify.getInstance<FastifyInstance>().listen({ port: config.port, host: config.host });
      await nest.startAllMicroservices();
      return { nest, orm, url, stop };
    } catch (error) {
      await nest.close();
      await orm.close();
      throw error;
    }
  } catch (error) {
    await amqp?.close();
    await connection.close();
    throw error;
  }
};
