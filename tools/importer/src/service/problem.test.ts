import { describe, expect, it } from '@jest/globals';
import { reasonsIn } from './problem.js';

describe('reasonsIn', () => {
  it('are the faults that the service names, each with its place', () => {
    const problem = {
      detail: 'to fejl',
      fejl: [
        { sti: '/note', da: 'ikke en tekst', en: 'no text' },
        { da: 'tom', en: 'empty' },
      ],
    };
    expect(reasonsIn(400, problem)).toEqual([
      { da: '/note: ikke en tekst', en: '/note: no text' },
      { da: 'tom', en: 'empty' },
    ]);
  });

  it('are the problem itself when it names none', () => {
    expect(reasonsIn(409, { detail: 'i strid', detailEn: 'in conflict' })).toEqual([
      { da: 'i strid', en: 'in conflict' },
    ]);
    expect(reasonsIn(400, { message: 'LoRA says so' })[0]?.da).toBe('LoRA says so');
    expect(reasonsIn(500, undefined)).toEqual([{ da: 'tjenesten svarede 500', en: 'the service answered 500' }]);
  });
});
