import { describe, expect, it } from '@jest/globals';
import { sag } from '@sagdok/model';
import { validatorFor } from '@sagdok/validering';
import { jsonLines } from './json-lines.ts';
import { laboratoryOf } from './laboratory.ts';
import { fieldAt, pictureOf } from './picture.ts';
import { stateAfter, stateBefore, isTaskDone, STORY, WHOLE_STORY } from './story.ts';

const seenAt = (step: number): string | undefined => {
  const { done, valid, known } = stateAfter(step);
  return fieldAt(pictureOf(laboratoryOf(done).object, 'ansvarlig'), valid, known)?.choice.id;
};

describe('the story of the laboratory', () => {
  it.each([
    [1, 'vand'],
    [2, 'vej'],
    [3, 'vand'],
    [4, 'vej'],
    [5, 'vand'],
  ])('after step %d the cross is on %s', (step, choice) => {
    expect(seenAt(step)).toBe(choice);
  });

  it('is refused nothing by the register', () => {
    expect(laboratoryOf(WHOLE_STORY.done).exchanges.map(({ status }) => status)).toEqual([201, 200, 200, 202]);
  });

  it('sends what the standard allows', () => {
    const [opret, ...rets] = laboratoryOf(WHOLE_STORY.done).exchanges.map(({ request }) => request.body ?? {});
    const validator = validatorFor(sag);

    expect([validator.opret(opret), ...rets.map((body) => validator.ret(body))].flat()).toEqual([]);
  });

  it('ends with a case that is deleted, and can be read as it was known before', () => {
    const { read } = laboratoryOf(WHOLE_STORY.done);

    expect([3, 10, 300, 310].map((known) => read(60, known).status)).toEqual([404, 200, 200, 410]);
  });

  it.each(STORY.map((_, i) => i + 1))('step %d has a task that is not done until it is', (step) => {
    expect(isTaskDone(stateBefore(step))).toBe(false);
    expect(isTaskDone(stateAfter(step))).toBe(true);
  });
});

describe('the picture', () => {
  it('has one field where nothing was changed, and each later registrering adds what it changed', () => {
    const fields = STORY.map(
      (_, i) => pictureOf(laboratoryOf(stateAfter(i + 1).done).object, 'ansvarlig').fields.length,
    );

    expect(fields).toEqual([1, 3, 3, 5, 5, 5]);
  });
});

describe('jsonLines', () => {
  it('are the lines of JSON.stringify', () => {
    const { read } = laboratoryOf(WHOLE_STORY.done);
    const values = [read(60, 100).body, read(60, 310).body, {}, [], { a: [{}, [], null], b: 'x"y' }];

    for (const value of values) {
      expect(
        jsonLines(value)
          .map(({ text }) => text)
          .join('\n'),
      ).toBe(JSON.stringify(value, null, 2));
    }
  });
});
