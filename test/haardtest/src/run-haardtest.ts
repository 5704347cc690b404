import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDatabase } from '@sagdok/test-support';
import { Cluster } from './cluster.js';
import { Journal, readJournal } from './journal.js';
import { Random } from './random.js';
import { verify, type Fund } from './verify.js';
import { Writers } from './writers.js';

/** How hard the test is. */
export interface Haardhed {
  readonly operationer: number;
  readonly skrivere: number;
  readonly objekter: number;
  readonly processer: number;
  /** How many times a process is killed, spread over the operations. */
  readonly drab: number;
  /** Gives the same operations again, though never in the same order. */
  readonly froe: number;
}

/** What came of it. */
export interface Resultat extends Fund {
  readonly kvitteringer: number;
  /** How many times each status was answered; 0 where no answer came. */
  readonly statusser: Readonly<Record<string, number>>;
  readonly draebt: number;
  readonly sekunder: number;
}

/** Is told of each operation that is sent, numbered from 1. */
export type Afsendt = (nr: number) => void;

/** Writes against processes that are killed, on a database of its own on the server, and looks at what is left. */
export const runHaardtest = async (
  serverUrl: string,
  haardhed: Haardhed,
  afsendt: Afsendt = () => undefined,
): Promise<Resultat> => {
  const folder = await mkdtemp(join(tmpdir(), 'sagdok-haardtest-'));
  const database = await createDatabase(serverUrl);
  try {
    return await runOn(database.url, folder, haardhed, afsendt);
  } finally {
    await database.drop();
    await rm(folder, { recursive: true });
  }
};

const runOn = async (databaseUrl: string, folder: string, haardhed: Haardhed, afsendt: Afsendt): Promise<Resultat> => {
  const { operationer, skrivere, objekter, processer, drab, froe } = haardhed;
  const random = new Random(froe);
  const began = performance.now();
  const cluster = await Cluster.start(processer, {
    DATABASE_URL: databaseUrl,
    SAGDOK_DATA: folder,
    DATABASE_POOL: '8',
  });
  try {
    const path = join(folder, 'journal.jsonl');
    const journal = await Journal.open(path);
    const writers = new Writers(cluster, journal, random, objekter);
    const kills = new Set(
      Array.from({ length: drab }, (_, i) => Math.floor(((i + random.next()) * operationer) / drab)),
    );
    await writers.run(operationer, skrivere, (nr) => {
      if (kills.has(nr)) cluster.kill(random);
      afsendt(nr);
    });
    await journal.close();
    await cluster.whole();
    const fort = await readJournal(path);
    const fund = await verify(fort, databaseUrl, await cluster.url(random));
    return {
      ...fund,
      fejl: [...writers.fejl, ...fund.fejl],
      kvitteringer: fort.kvitteret.length,
      statusser: Object.fromEntries([...writers.statuses].toSorted(([a], [b]) => a - b)),
      draebt: cluster.killed,
      sekunder: Math.round((performance.now() - began) / 1000),
    };
  } finally {
    await cluster.stop();
  }
};
