import { setTimeout as sleep } from 'node:timers/promises';
import type { AgentProces } from './agent/agent-proces.js';
import type { Landskab } from './landskab.js';
import type { PushModtager } from './modtagere/push-modtager.js';
import type { Server } from './server.js';

/** What can go wrong. */
export interface Udsat {
  readonly landskab: Landskab;
  readonly broker: Server;
  /** The database, as the distributor reaches it. */
  readonly database: Server;
  readonly push: PushModtager;
  readonly agent: AgentProces;
}

/** Something goes wrong, and comes right again. */
type Uheld = (udsat: Udsat, varighed: number) => Promise<void>;

/** How often the way to the database is cut, of a time that it blips in, in milliseconds. */
const BLIP = 100;

const UHELD: readonly Uheld[] = [
  async ({ landskab }) => landskab.draebFordeler(),
  async ({ broker }, varighed) => {
    await broker.stop();
    await sleep(varighed);
    await broker.start();
  },
  async ({ push }, varighed) => {
    await push.bliv('fejler');
    await sleep(varighed);
    await push.bliv('rask');
  },
  async ({ agent }) => agent.draeb(),
  async ({ database }, varighed) => {
    // Cut in the middle of statements, again and again, and then gone for a while.
    for (let blips = 0; blips < varighed / 2 / BLIP; blips++) {
      await database.stop();
      await database.start();
      await sleep(BLIP);
    }
    await database.stop();
    await sleep(varighed / 2);
    await database.start();
  },
  async ({ push }, varighed) => {
    await push.bliv('haenger');
    await sleep(varighed);
    await push.bliv('rask');
  },
  async ({ broker, landskab }, varighed) => {
    await broker.stop();
    await landskab.draebFordeler();
    await sleep(varighed);
    await broker.start();
  },
  async ({ push }, varighed) => {
    await push.bliv('vaek');
    await sleep(varighed);
    await push.bliv('rask');
  },
];

/** Lets one thing after another go wrong, evenly over a time in milliseconds, each for a while; all is right in the end. */
export const lavUheld = async (udsat: Udsat, tid: number): Promise<number> => {
  const varighed = tid / UHELD.length / 3;
  const until = performance.now() + tid;
  let antal = 0;
  for (const uheld of UHELD) {
    const began = performance.now();
    await uheld(udsat, varighed);
    antal++;
    await sleep(Math.max(0, Math.min(tid / UHELD.length - (performance.now() - began), until - performance.now())));
  }
  return antal;
};
