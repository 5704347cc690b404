import { describe, expect, it } from '@jest/globals';
import { at } from '../testing/facts.js';
import { identify, type Identities } from './identities.js';
import type { OutlineEntry } from './outline.js';
import type { Stranger } from './register-klasser.js';

const entry = (nr: string, oprettet: string, uuid: string): OutlineEntry => ({
  place: { file: 'kle.xml' },
  art: 'emne',
  nr,
  overordnet: undefined,
  oprettet: at(oprettet),
  slut: undefined,
  afloestAf: [],
  uuid,
});

const stranger = (nr: string, oprettet: string, uuid: string, given: Partial<Stranger> = {}): Stranger => ({
  uuid,
  nr,
  oprettet: at(oprettet),
  lives: true,
  kle: true,
  ...given,
});

const identified = (
  entries: readonly OutlineEntry[],
  strangers: readonly Stranger[],
  known: readonly string[] = [],
): Identities =>
  identify(
    { facet: 'Emne', udgave: '2015-08-01', refusals: [], entries: new Map(entries.map((each, i) => [i, each])) },
    { uuids: new Set([...known, ...strangers.map(({ uuid }) => uuid)]), strangers },
  );

describe('identify', () => {
  it('goes by the uuid where the register has it, also when the number is another', () => {
    const { uuids, missing } = identified([entry('91.01.01', '2000-01-01', 'a')], [], ['a']);
    expect([...uuids.values()]).toEqual(['a']);
    expect(missing).toEqual([]);
  });

  it('keeps the uuid of the register for what has the number and the day of creation of the file', () => {
    const { uuids, kept } = identified(
      [entry('91.01.01', '2000-01-01', 'ny')],
      [stranger('91.01.01', '2000-01-01', 'gl')],
    );
    expect([...uuids.values()]).toEqual(['gl']);
    expect(kept).toBe(1);
  });

  it('keeps it when the day of creation has been corrected', () => {
    const { uuids } = identified([entry('91.01.01', '1999-01-01', 'ny')], [stranger('91.01.01', '2000-01-01', 'gl')]);
    expect([...uuids.values()]).toEqual(['gl']);
  });

  it('keeps apart what has taken a number over from what had ended', () => {
    const ended = stranger('91.01.01', '1990-01-01', 'gl', { lives: false });
    const { uuids } = identified([entry('91.01.01', '2000-01-01', 'ny')], [ended]);
    expect([...uuids.values()]).toEqual(['ny']);
  });

  it('tells the two of one number apart, whichever comes first', () => {
    const entries = [entry('91.01.01', '2000-01-01', 'ny'), entry('91.01.01', '1990-01-01', 'x')];
    const { uuids } = identified(entries, [stranger('91.01.01', '1990-01-01', 'gl')]);
    expect([...uuids.values()]).toEqual(['ny', 'gl']);
  });

  it('misses what is KL’s and lives, and nothing else', () => {
    const { missing } = identified(
      [],
      [
        stranger('91.01.01', '2000-01-01', 'væk'),
        stranger('91.01.02', '2000-01-01', 'udgået', { lives: false }),
        stranger('91.01.L1', '2000-01-01', 'lokal', { kle: false }),
      ],
    );
    expect(missing.map(({ uuid }) => uuid)).toEqual(['væk']);
  });
});
