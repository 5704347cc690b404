import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { anyDone } from '../testing/any-state.ts';
import { CaseOnService, startService, type Service } from '../testing/case-on-service.ts';
import type { Handling } from './handling.ts';
import { laboratoryOf, type Answer } from './laboratory.ts';
import { STORY, stateAfter } from './story.ts';

/** `SAGDOK_FUZZ=1000` runs as many, with another seed each time; else a few, always the same. */
const { SAGDOK_FUZZ } = process.env;
const RUNS = {
  endOnFailure: true,
  ...(SAGDOK_FUZZ === undefined ? { numRuns: 20, seed: 4 } : { numRuns: Number(SAGDOK_FUZZ) }),
};

let service: Service;
beforeAll(async () => {
  service = await startService();
});
afterAll(() => service.stop());

const sent = (answer: Answer): Answer =>
  JSON.parse(JSON.stringify({ status: answer.status, body: answer.body })) as Answer;

/** Days at, just before, and just after what was done, or where it begins and ends to hold. */
const daysAround = (days: readonly number[]): number[] =>
  [...new Set(days.flatMap((day) => [day - 1, day, day + 1]))].filter((day) => day >= 0);

const expectAlike = async (done: readonly Handling[], valids: readonly number[], knowns: readonly number[]) => {
  const laboratory = laboratoryOf(done);
  const there = new CaseOnService(service.url);

  expect(laboratory.exchanges.map(sent)).toEqual(await there.carryOut(done));

  for (const known of knowns) {
    for (const valid of valids) {
      const answer = await there.read(valid, known, laboratory);

      expect({ valid, known, ...sent(laboratory.read(valid, known)) }).toEqual({ valid, known, ...answer });
    }
  }
};

describe('the laboratory', () => {
  it('answers the whole story as a running service does, at every corner of both axes', async () => {
    const { done } = stateAfter(STORY.length);

    await expectAlike(done, daysAround([0, 45, 91, 365]), daysAround(done.map(({ dag }) => dag)));
  });

  it('answers as a running service does, whatever is done in it', async () => {
    const done = anyDone(6);
    const valids = fc.uniqueArray(fc.integer({ min: 0, max: 500 }), { minLength: 2, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(done, valids, (each, days) => expectAlike(each, days, [0, ...each.map(({ dag }) => dag)])),
      RUNS,
    );
  });
});
