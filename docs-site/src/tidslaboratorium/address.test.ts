import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { anyState } from '../testing/any-state.ts';
import { AddressFault, readAddress, writeAddress } from './address.ts';
import { MOST } from './state.ts';
import { stateBefore, WHOLE_STORY } from './story.ts';

describe('an address of the laboratory', () => {
  it('tells the state it was written of, whatever that is', () => {
    fc.assert(
      fc.property(anyState, (each) => {
        expect(readAddress(writeAddress(each))).toEqual(each);
      }),
    );
  });

  it('tells where the laboratory begins when it has no state', () => {
    expect(readAddress('?sprog=da')).toEqual(stateBefore(1));
    expect(writeAddress(stateBefore(1))).toBe('');
  });

  it('is short: the whole story in a line', () => {
    expect(writeAddress(WHOLE_STORY)).toBe(
      '?lab=1.6.60.330.ansvarlig.o7.r74-ansvarlig-91--vej.r161-ansvarlig-45--vej.s305',
    );
  });

  it.each([
    ['?lab=', 'version'],
    ['?lab=2.1.60.40.ansvarlig', 'version'],
    ['?lab=1', 'trin'],
    ['?lab=1.7.60.40.ansvarlig', 'trin'],
    ['?lab=1.1.x.40.ansvarlig', 'gyldig den'],
    ['?lab=1.1.60.99999.ansvarlig', 'kendt den'],
    ['?lab=1.1.60.40.ejer', 'ejer'],
    ['?lab=1.0.60.40.titel.x9', 'x9'],
    ['?lab=1.0.60.40.titel.o-1', 'skrevet'],
    ['?lab=1.0.60.40.titel.s9', 'Opret'],
    ['?lab=1.0.60.40.titel.o9.o10', 'Opret'],
    ['?lab=1.0.60.40.titel.o9.s9', 'orden'],
    ['?lab=1.0.60.40.titel.o9.r10-titel-9-9-draen', 'slutter'],
    ['?lab=1.0.60.40.titel.o9.r10-titel-9--vand', 'vand'],
    ['?lab=1.0.60.40.titel.o9.r10', 'hedder'],
    [`?lab=1.0.60.40.titel.o0${'.s1'.repeat(MOST)}`, 'mere end'],
  ])('%s is refused for its %s', (query, why) => {
    const fault = readAddress(query);

    expect(fault).toBeInstanceOf(AddressFault);
    expect((fault as AddressFault).why.da).toContain(why);
  });

  it('is refused or read, and never an error, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[1.0\-oprs9avlit%?é]*$/), (text) => {
        expect(() => readAddress(`?lab=1.0.60.40.titel.${text}`)).not.toThrow();
      }),
    );
  });
});
