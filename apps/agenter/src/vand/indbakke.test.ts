import {
  closeSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { beskednoegle } from '@sagdok/mox';
import { Modtager } from '../testing/modtager.js';
import { until } from '../testing/until.js';
import { Indbakke } from './indbakke.js';
import { Uplacerede } from './uplacerede.js';
import { aflaesningIBesked } from './vandbesked.js';

const HEADER = 'installation;aflaest;stand\n';

describe('Indbakke', () => {
  let mappe: string;
  let modtager: Modtager;
  let told: string[];
  let failures: unknown[];
  let uplacerede: Uplacerede;
  let indbakker: Indbakke[];

  const open = async (ro = 0): Promise<void> => {
    const fortael = (tekst: string): void => void told.push(tekst);
    const fejlet = (error: unknown): void => void failures.push(error);
    const indbakke = new Indbakke({ mappe, modtager, uplacerede, fortael, fejlet, ro, interval: 5 });
    indbakker.push(indbakke);
    await indbakke.start();
  };

  beforeEach(() => {
    mappe = mkdtempSync(join(tmpdir(), 'sagdok-indbakke-'));
    modtager = new Modtager();
    uplacerede = new Uplacerede(':memory:');
    [told, failures, indbakker] = [[], [], []];
  });
  afterEach(async () => {
    await Promise.all(indbakker.map((indbakke) => indbakke.stop()));
    uplacerede.luk();
    rmSync(mappe, { recursive: true });
  });

  const write = (name: string, lines: string): void => {
    writeFileSync(join(mappe, `.${name}`), lines);
    renameSync(join(mappe, `.${name}`), join(mappe, name));
  };
  const files = (folder: string): readonly string[] => readdirSync(join(mappe, folder)).toSorted();
  /** A file that a process took into work, and when, in milliseconds since 1970. */
  const taken = (name: string, lines: string, when = Date.now()): void => {
    const folder = join(mappe, 'under-arbejde', `taget-${name}`);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, name), lines);
    utimesSync(folder, when / 1000, when / 1000);
  };
  const installationer = (): readonly string[] =>
    modtager.beskeder.map((besked) => aflaesningIBesked(besked).installation);

  it('sends the readings of each file in order, bad lines too, and moves the file', async () => {
    await open();
    write('a.csv', `${HEADER}1;2026-01-31;1\n"2;x\n3;2026-01-31;3\n`);
    write('B.CSV', `${HEADER}4;2026-01-31;4\n`);
    await until(() => told.length === 2);

    expect(modtager.data).toContainEqual({ linje: '"2;x' });
    expect(modtager.data).toHaveLength(4);
    expect(files('behandlet')).toEqual(['B.CSV', 'a.csv']);
    expect(told).toContain('a.csv: 3 aflæsninger sendt / readings sent');
  });

  it('keeps files of the same name apart', async () => {
    await open();
    write('a.csv', HEADER);
    await until(() => told.length === 1);
    write('a.csv', `${HEADER}1;2026-01-31;1`);
    await until(() => told.length === 2);

    expect(files('behandlet')).toEqual(['a.2.csv', 'a.csv']);
  });

  it('does not take a file that may still be written, nor others than .csv', async () => {
    await open(60_000);
    write('a.csv', `${HEADER}1;2026-01-31;1`);
    writeFileSync(join(mappe, 'b.csv.part'), 'x');
    writeFileSync(join(mappe, '.c.csv'), 'x');
    await sleep(50);

    expect(modtager.beskeder).toEqual([]);
    expect(told).toEqual([]);
  });

  it('sends more than a batch, and the same messages again when it did not come to move the file', async () => {
    const lines = Array.from({ length: 250 }, (_, n) => `${n};2026-01-31;${n}`).join('\n');
    await open();
    write('a.csv', HEADER + lines);
    await until(() => told.length === 1);
    renameSync(join(mappe, 'behandlet', 'a.csv'), join(mappe, 'a.csv'));
    await until(() => told.length === 2);

    expect(modtager.beskeder).toHaveLength(500);
    expect(new Set(modtager.beskeder.map(beskednoegle)).size).toBe(250);
  });

  it('sends a file that comes under the name of one that is being sent', async () => {
    await open();
    let nr = 1;
    modtager.imens = () => {
      if ((nr += 1) <= 4) write('a.csv', `${HEADER}${nr};2026-01-31;1`);
    };
    write('a.csv', `${HEADER}1;2026-01-31;1`);
    await until(() => told.length === 4);

    expect(installationer()).toEqual(['1', '2', '3', '4']);
    expect(files('behandlet')).toEqual(['a.2.csv', 'a.3.csv', 'a.4.csv', 'a.csv']);
    expect(files('under-arbejde')).toEqual([]);
  });

  it('sends what is written to a file that is being sent', async () => {
    write('a.csv', `${HEADER}1;2026-01-31;1\n`);
    const writer = openSync(join(mappe, 'a.csv'), 'a');
    modtager.imens = () => {
      if (modtager.beskeder.length === 1) writeFileSync(writer, '2;2026-01-31;2\n');
    };
    await open();
    await until(() => told.length === 1);
    closeSync(writer);

    expect(installationer()).toEqual(['1', '1', '2']);
    expect(told).toEqual(['a.csv: 2 aflæsninger sendt / readings sent']);
  });

  it('shares the folder with others: each file is sent by one of them', async () => {
    const names = Array.from({ length: 40 }, (_, n) => `${n}`);
    modtager.imens = () => sleep(1);
    await Promise.all([open(), open(), open()]);
    for (const name of names) write(`${name}.csv`, `${HEADER}${name};2026-01-31;1`);
    await until(() => told.length >= names.length);
    await until(() => files('under-arbejde').length === 0);

    expect(installationer().toSorted()).toEqual(names.toSorted());
    expect(files('behandlet')).toHaveLength(names.length);
    expect(failures).toEqual([]);
  });

  it('keeps files of the same name apart, whoever of several moves them', async () => {
    await Promise.all([open(), open()]);
    for (let n = 1; n <= 20; n += 1) {
      write('a.csv', `${HEADER}${n};2026-01-31;1`);
      await until(() => !files('.').includes('a.csv'));
    }
    await until(() => files('under-arbejde').length === 0);

    expect(files('behandlet')).toHaveLength(20);
    expect(new Set(installationer()).size).toBe(20);
  });

  it('goes on with what a process left that died, at once when it starts', async () => {
    taken('a.csv', `${HEADER}1;2026-01-31;1`);
    await open();
    await until(() => told.length === 1);

    expect(files('behandlet')).toEqual(['a.csv']);
    expect(files('under-arbejde')).toEqual([]);
  });

  it('leaves what others have in work alone, unless they have had it for long', async () => {
    await open();
    taken('a.csv', `${HEADER}1;2026-01-31;1`);
    taken('b.csv', `${HEADER}2;2026-01-31;1`, Date.now() - 601_000);
    await until(() => told.length === 1);
    await sleep(50);

    expect(installationer()).toEqual(['2']);
    expect(files('under-arbejde')).toEqual(['taget-a.csv']);
  });

  it('keeps the file in work while nobody takes the readings, and sends it when somebody does', async () => {
    modtager.away = 1;
    await open();
    write('a.csv', `${HEADER}1;2026-01-31;1`);
    await until(() => told.length === 1);

    expect(failures).toHaveLength(1);
    expect(modtager.beskeder).toHaveLength(1);
  });

  it('is not done with a file whose readings cannot be taken now', async () => {
    modtager.svar = () => ({ StatusKode: 53, FejlbeskedTekst: 'fuld' });
    await open();
    write('a.csv', `${HEADER}1;2026-01-31;1`);
    await until(() => failures.length === 1);

    expect(files('behandlet')).toEqual([]);
    expect(String(failures[0])).toContain('fuld');
    expect(uplacerede.alle()).toEqual([]);
  });

  it('puts a reading that is refused for good on the list for a person, and sends the others', async () => {
    const refused = { installation: '2', aflaest: '2026-01-31', stand: '2' };
    modtager.svar = (besked) =>
      aflaesningIBesked(besked).installation === '2'
        ? { StatusKode: 43, FejlbeskedTekst: 'ikke tilladt' }
        : { StatusKode: 20 };
    await open();
    write('a.csv', `${HEADER}1;2026-01-31;1\n2;2026-01-31;2\n3;2026-01-31;3\n`);
    await until(() => told.length === 1);

    expect(uplacerede.alle()).toMatchObject([
      { aflaesning: refused, grund: expect.stringMatching(/Beskedfordeleren afviste.*\(43\): ikke tilladt/) },
    ]);
    expect(files('behandlet')).toEqual(['a.csv']);
    expect(told).toEqual(['a.csv: 2 aflæsninger sendt / readings sent, 1 afvist / refused']);
    expect(failures).toEqual([]);
  });

  it('goes on with the next file when one cannot be read', async () => {
    mkdirSync(join(mappe, 'a.csv'));
    await open();
    write('b.csv', `${HEADER}1;2026-01-31;1`);
    await until(() => told.length === 1);

    expect(files('behandlet')).toEqual(['b.csv']);
    expect(String(failures[0])).toContain('a.csv er ingen fil');
  });

  it('puts a file that is not one of readings by itself, and says why', async () => {
    await open();
    write('a.csv', 'navn;adresse\nA;B');
    await until(() => told.length === 1);

    expect(files('afvist')).toEqual(['a.csv']);
    expect(told[0]).toContain('mangler kolonnen');
    expect(modtager.beskeder).toEqual([]);
  });
});
