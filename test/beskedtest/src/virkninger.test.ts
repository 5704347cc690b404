import { describe, expect, it } from '@jest/globals';
import { afvigelser, omNyeSager } from './virkninger.js';

describe('the effects of the agent', () => {
  const beskeder = new Set(['a', 'b', 'c']);

  it('are right when there is one of each message', () => {
    expect(afvigelser(beskeder, ['c', 'a', 'b'])).toEqual([]);
  });

  it('are wrong when one is missing, one is there twice, or one is of another message, also when their number is right', () => {
    expect(afvigelser(beskeder, ['a', 'a', 'c'])).toEqual([
      'agent: made 2 documents for a',
      'agent: made 0 documents for b',
    ]);
    expect(afvigelser(beskeder, ['a', 'b', 'd'])).toEqual([
      'agent: made 0 documents for c',
      'agent: made a document for d, which told of no new sag',
    ]);
  });

  it('are of the messages that told of the first registrering of a sag', () => {
    const historik = new Map([
      ['x', ['1', '2']],
      ['y', ['1']],
    ]);
    const hoert = [
      { beskedId: 'a', uuid: 'x', tid: '1' },
      { beskedId: 'b', uuid: 'x', tid: '2' },
      { beskedId: 'c', uuid: 'y', tid: '1' },
      { beskedId: 'a', uuid: 'x', tid: '1' },
    ];

    expect([...omNyeSager(historik, hoert)]).toEqual(['a', 'c']);
  });
});
