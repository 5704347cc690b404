import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { etHoved, etTrin, filer } from '../src/forslag/testing/forslag.ts';
import { forslag, forslagsfejl } from './forslag.ts';

let folder: string;
beforeAll(() => {
  folder = `${mkdtempSync(join(tmpdir(), 'forslag-'))}/`;
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function gem(mappe: string, hoved: object): void {
  mkdirSync(folder + mappe);
  for (const [navn, tekst] of Object.entries(filer(hoved))) writeFileSync(`${folder}${mappe}/${navn}`, tekst);
}

describe('the check of proposals', () => {
  it('has nothing to say of the proposals there are', () => {
    expect(forslag()).toEqual([]);
  });

  it('names the folder and place of each fault, two of one number, what replaces nothing, and unknown requirements', () => {
    gem('0001-et', etHoved({ krav: ['SAG-INTET-001'] }));
    gem('0001-to', etHoved({ art: 'brydende' }));
    gem(
      '0002-tre',
      etHoved({ erstattetAf: '0009-ni', historik: [etTrin('ide', '2026-11-23'), etTrin('erstattet', '2026-11-23')] }),
    );

    expect(forslagsfejl(folder).map((fejl) => fejl.split(':')[0])).toEqual([
      '0001-to/forslag.md/migrering',
      '0001-to',
      '0002-tre/forslag.md/erstattetAf',
      '0001-et/forslag.md/krav',
    ]);
  });
});
