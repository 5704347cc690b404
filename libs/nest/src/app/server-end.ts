import type { Server } from 'node:http';
import type { Socket } from 'node:net';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

/** How often connections that have their answer are looked for, in milliseconds. */
const LOOK_EVERY = 50;

/** How long a client that has connected has to begin its request once the process is stopping, in milliseconds. */
const PATIENCE = 1_000;

/** How long what is under way may take once the process is stopping, in milliseconds: a client that is gone never ends its request. */
const GRACE = 20_000;

/** The connections of a server on which no request has begun yet. */
const silentConnections = (server: Server): ReadonlySet<Socket> => {
  const silent = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    silent.add(socket);
    socket.once('close', () => silent.delete(socket));
  });
  server.on('request', ({ socket }) => silent.delete(socket));
  return silent;
};

/**
 * How an app's server is to end; to be asked before it listens. Then the answers under way are finished, and a connection that its client
 * keeps open is let go of once its answer is out. Node itself would wait a minute and more for clients that have not said anything.
 */
export const serverEnd = (nest: NestFastifyApplication): (() => Promise<void>) => {
  const server: Server = nest.getHttpServer();
  const silent = silentConnections(server);
  return async () => {
    const letGo = setInterval(() => {
      server.closeIdleConnections();
    }, LOOK_EVERY);
    const hangUp = setTimeout(() => {
      for (const socket of silent) socket.destroy();
    }, PATIENCE);
    const breakOff = setTimeout(() => {
      server.closeAllConnections();
    }, GRACE);
    try {
      await nest.close();
    } finally {
      clearInterval(letGo);
      clearTimeout(hangUp);
      clearTimeout(breakOff);
    }
  };
};
