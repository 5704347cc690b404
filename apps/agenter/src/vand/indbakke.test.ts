import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { beskednoegle } from '@sagdok/mox';
import { Modtager } from '../testing/modtager.js';
import { until } from '../testing/until.js';
import { Indbakke } from './indbakke.js';

const HEADER = 'installation;aflaest;stand\n';

describe('Indbakke', () => {
  let mappe: string;
  let modtager: Modtager;
  let told: string[];
  let failures: unknown[];
  let indbakke: Indbakke;

  const open = async (ro = 0): Promise<void> => {
    const fortael = (tekst: string): void => void told.push(tekst);
    indbakke = new Indbakke({ mappe, modtager, fortael, fejlet: (error) => failures.push(error), ro, interval: 5 });
    await indbakke.start();
  };

  beforeEach(() => {
    mappe = mkdtempSync(join(tmpdir(), 'sagdok-indbakke-'));
    modtager = new Modtager();
    [told, failures] = [[], []];
  });
  afterEach(async () => {
    await indbakke.stop();
    rmSync(mappe, { recursive: true });
  });

  const write = (name: string, lines: string): void => {
    writeFileSync(join(mappe, `.${name}`), lines);
    renameSync(join(mappe, `.${name}`), join(mappe, name));
  };
  const files = (folder: string): readonly string[] => readdirSync(join(mappe, folder)).toSorted();

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

  it('leaves the file where it is while nobody takes the readings, and sends it when somebody does', async () => {
    modtager.away = 1;
    await open();
    write('a.csv', `${HEADER}1;2026-01-31;1`);
    await until(() => told.length === 1);

    expect(failures).toHaveLength(1);
    expect(modtager.beskeder).toHaveLength(1);
  });

  it('does not move a file whose readings are refused', async () => {
    modtager.svar = { StatusKode: 53, FejlbeskedTekst: 'fuld' };
    await open();
    write('a.csv', `${HEADER}1;2026-01-31;1`);
    await until(() => failures.length === 1);

    expect(files('behandlet')).toEqual([]);
    expect(String(failures[0])).toContain('fuld');
  });

  it('goes on with the next file when one cannot be read', async () => {
    mkdirSync(join(mappe, 'a.csv'));
    await open();
    write('b.csv', `${HEADER}1;2026-01-31;1`);
    await until(() => told.length === 1);

    expect(files('behandlet')).toEqual(['b.csv']);
    expect(String(failures[0])).toContain('EISDIR');
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
