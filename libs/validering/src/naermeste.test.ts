import { describe, expect, it } from '@jest/globals';
import { naermeste } from './naermeste.js';

const kendte = ['titel', 'sagsnummer', 'brugervendtnoegle', 'note', 'til'];

describe('naermeste', () => {
  it.each([
    ['Titel', 'titel'],
    ['sagsnumer', 'sagsnummer'],
    ['brugervendtnøgle', 'brugervendtnoegle'],
    ['noten', 'note'],
  ])('takes %s for %s', (navn, ventet) => {
    expect(naermeste(navn, kendte)).toBe(ventet);
  });

  it.each(['findesikke', '', 'x', 'fra', 'sag'])('takes %j for nothing known', (navn) => {
    expect(naermeste(navn, kendte)).toBeUndefined();
  });
});
