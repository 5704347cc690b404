import { describe, expect, it } from '@jest/globals';
import { STANDARDER } from '@sagdok/model';
import { STANDARDDELE } from '../../data/standarden/standarddele.ts';
import { rettebladeAf } from './retteblade.ts';

const retteblade = rettebladeAf(STANDARDDELE, STANDARDER, []);
const af = (navn: string) => retteblade.find((each) => each.navn === navn);

describe('the lists of changes', () => {
  it('are there for every version that the portal has the text of, also of parts without object types', () => {
    expect(retteblade.map(({ navn }) => navn)).toEqual([
      'generelle-egenskaber-1.1',
      'sag-1.2',
      'sag-1.1',
      'dokument-1.1.1',
      'organisation-1.1',
      'klassifikation-1.1',
      'besked-1.0',
    ]);
    expect(af('besked-1.0')).toMatchObject({ harTyper: false, aendringer: [] });
    expect(af('besked-1.0')?.nyt).not.toEqual([]);
  });

  it('say where what came with a version is inferred', () => {
    expect(af('sag-1.2')?.kilde.evidens).toBe('I');
    expect(af('organisation-1.1')?.kilde.evidens).not.toBe('I');
  });

  it('hold the differences of the standard, and none that is a profile’s', () => {
    const stier = af('sag-1.2')?.aendringer.map(({ sti }) => sti);

    expect(af('sag-1.2')?.fra).toEqual({ del: 'sag', fra: '1.1', til: '1.2' });
    expect(stier).toContain('sag/relationer/oversag');
    expect(stier).not.toContain('sag/attributter/egenskaber/kassationskode');
    expect(stier).not.toContain('sag/attributter/egenskaber/integrationsdata');
  });
});
