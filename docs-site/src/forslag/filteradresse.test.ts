import { describe, expect, it } from '@jest/globals';
import { readFilter, writeFilter } from './filteradresse.ts';
import { INTET_FILTER } from './forslagsfilter.ts';

describe('the address of a filter', () => {
  it.each([INTET_FILTER, { del: 'sag', art: '', status: 'afvist' }, { del: '', art: 'brydende', status: '' }] as const)(
    'of %o tells it again',
    (filter) => {
      expect(readFilter(writeFilter(filter))).toEqual(filter);
    },
  );

  it('chooses all where it names what is not', () => {
    expect(readFilter('?del=vej&status=maaske')).toBe(INTET_FILTER);
    expect(writeFilter(INTET_FILTER)).toBe('');
  });
});
