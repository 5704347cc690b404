import 'reflect-metadata';
import multipart from '@fastify/multipart';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { MikroORM } from '@mikro-orm/core';
import type { FastifyInstance } from 'fastify';
import { AABEN, type Adgang } from '../adgang/adgang.js';
import type { Config } from '../config/config.js';
import { ContentStore } from '../content/content-store.js';
import { connect, type Connection } from '../database/connect.js';
import { migrate } from '../database/migrate.js';
import { SURROUNDINGS, type Surroundings } from '../register/surroundings.js';
import { Registre } from '../rest/registre.js';
import { parseJson } from '../rest/request-body.js';
import { entitiesOf } from '../storage/entities.js';
import { tablesOf } from '../storage/tables.js';
import type { App } from './app.js';
import { RegisterModule } from './register-module.js';

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
  /** Absent: everybody may read everything. */
  readonly adgang?: Adgang;
}

/** The largest JSON body that is taken, in bytes; files in forms are streamed and have no limit. */
const BODY_LIMIT = 64 * 1024 * 1024;

const adapter = (): FastifyAdapter =>
  new FastifyAdapter({ bodyLimit: BODY_LIMIT, forceCloseConnections: 'idle', routerOptions: { maxParamLength: 2000 } });

/** JSON is read here, so that a broken one is refused as all other faults are; other types of content are no body, as in LoRA. */
const readBodies = async (fastify: FastifyInstance): Promise<void> => {
  fastify.removeAllContentTypeParsers();
  fastify.addContentTypeParser(/^application\/([\w.+-]+\+)?json/, { parseAs: 'string' }, (_request, text, done) => {
    try {
      done(null, text === '' ? undefined : parseJson(text as string));
    } catch (error) {
      done(error as Error, undefined);
    }
  });
  await fastify.register(multipart, { limits: { fileSize: Infinity, fieldSize: BODY_LIMIT } });
  fastify.addContentTypeParser('*', (_request, payload, done) => {
    payload.resume();
    done(null, undefined);
  });
};

const openRegistre = async (
  apps: readonly App[],
  config: Config,
  surroundings: Surroundings,
  adgang: Adgang,
  connection: Connection,
): Promise<{ orm: MikroORM; registre: Registre }> => {
  for (const app of apps) await migrate(connection, app);
  const types = apps.flatMap(({ navn, objekttyper }) =>
    objekttyper.map((objekttype) => ({ objekttype, schema: navn })),
  );
  const orm = await connection.orm({
    entities: entitiesOf(types.map(({ objekttype, schema }) => tablesOf(objekttype, schema))),
  });
  const registre = new Registre({
    database: await connection.database(orm),
    types,
    store: new ContentStore(config.indhold, surroundings.uuid),
    surroundings,
    brugerref: config.brugerref,
    adgang,
  });
  return { orm, registre };
};

/** Finishes the answers under way. A connection that its client keeps open is let go of once its answer is out, not when it times out. */
const closeServer = async (nest: NestFastifyApplication): Promise<void> => {
  const server = nest.getHttpServer();
  const letGo = setInterval(() => {
    server.closeIdleConnections();
  }, 50);
  try {
    await nest.close();
  } finally {
    clearInterval(letGo);
  }
};

/**
 * Starts a process that serves some apps: brings their schemas up to date, then listens.
 * Throws when the database cannot be reached or brought up to date; nothing is then left open.
 */
export const start = async (
  apps: readonly App[],
  config: Config,
  { surroundings = SURROUNDINGS, adgang = AABEN }: StartOptions = {},
): Promise<Running> => {
  const connection = await connect(config.database);
  try {
    const { orm, registre } = await openRegistre(apps, config, surroundings, adgang, connection);
    const fastify = adapter();
    const nest: NestFastifyApplication = await NestFactory.create(RegisterModule.for(apps, registre), fastify, {
      bodyParser: false,
      logger: ['error', 'warn', 'fatal'],
      abortOnError: false,
    });
    await readBodies(fastify.getInstance<FastifyInstance>());
    await nest.listen(config.port, config.host);
    const stop = async (): Promise<void> => {
      await closeServer(nest);
      await orm.close();
      await connection.close();
    };
    return { nest, orm, url: await nest.getUrl(), stop };
  } catch (error) {
    await connection.close();
    throw error;
  }
};
