import { describe, expect, it } from '@jest/globals';
import { canonical, seen, type AnsweredRegistrering, type Billede } from './billede.js';
import type { Art, Indhold, Operation } from './operation.js';
import { after } from './oracle.js';
import { SLAGS } from './slags.js';

const [sag, enhed] = SLAGS as readonly [(typeof SLAGS)[0], (typeof SLAGS)[0]];

const operation = (art: Art, indhold: Indhold = {}): Operation => ({ note: 'prøve', art, slags: 'sag', indhold });

const over = (from: string, to: string, values: object): { virkning: { from: string; to: string } } => ({
  ...values,
  virkning: { from, to },
});

/** What an answer that says the same of the object would look like. */
const svar = (members: Partial<AnsweredRegistrering>): AnsweredRegistrering => ({
  fratidspunkt: { tidsstempeldatotid: '' },
  tiltidspunkt: { tidsstempeldatotid: '' },
  livscykluskode: 'Rettet',
  ...members,
});

describe('the oracle', () => {
  const ny = after(
    undefined,
    operation('opret', {
      egenskaber: [over('2000-01-01', 'infinity', { titel: 'A', hjemmel: 'lov' })],
      relationer: { andresager: [over('2000-01-01', 'infinity', { urn: 'urn:1' })] },
    }),
    sag,
  );
  const same = (billede: Billede, answer: Partial<AnsweredRegistrering>, slags = sag): boolean =>
    canonical(billede) === canonical(seen(svar(answer), slags));

  it('merges attributes in the stretches that a ret gives', () => {
    const rettet = after(ny, operation('ret', { egenskaber: [over('2005-01-01', '2008-01-01', { titel: 'B' })] }), sag);
    const attributter = {
      sagegenskaber: [
        over('2000-01-01 00:00:00+00', '2005-01-01 00:00:00+00', { titel: 'A', hjemmel: 'lov' }),
        over('2005-01-01 00:00:00+00', '2008-01-01 00:00:00+00', { titel: 'B', hjemmel: 'lov' }),
        over('2008-01-01 00:00:00+00', 'infinity', { titel: 'A', hjemmel: 'lov' }),
      ],
    };
    const relationer = { andresager: [over('2000-01-01', 'infinity', { urn: 'urn:1', indeks: 1 })] };

    expect(same(rettet, { attributter, relationer })).toBe(true);
    expect(same(rettet, { attributter, relationer: {} })).toBe(false);
    expect(same(rettet, { attributter: { sagegenskaber: attributter.sagegenskaber.slice(1) }, relationer })).toBe(
      false,
    );
  });

  it('numbers on in a sag, and replaces in a unit', () => {
    const til = operation('ret', {
      relationer: { [sag.lister[0]]: [over('2000-01-01', 'infinity', { urn: 'urn:2' })] },
    });
    const list = { [enhed.lister[0]]: [over('2000-01-01', 'infinity', { urn: 'urn:2' })] };
    const before: Billede = { ...ny, lister: { [enhed.lister[0]]: ny.lister.andresager ?? [] } };

    expect(after(ny, til, sag).lister.andresager?.map(({ indeks }) => indeks)).toEqual([1, 2]);
    expect(after(before, operation('ret', { relationer: list }), enhed).lister[enhed.lister[0]]).toHaveLength(1);
  });

  it('says that what the life cycle does not have should have been refused', () => {
    const passiv = after(ny, operation('passiver'), sag);

    expect(() => after(passiv, operation('ret'), sag)).toThrow('should have been refused');
    expect(() => after(undefined, operation('ret'), sag)).toThrow('should have been refused');
    expect(after(passiv, operation('importer'), sag).livscykluskode).toBe('Importeret');
  });

  it('sees periods that overlap', () => {
    const sagegenskaber = [
      over('2000-01-01', '2006-01-01', { titel: 'A' }),
      over('2005-01-01', 'infinity', { titel: 'B' }),
    ];

    expect(() => seen(svar({ attributter: { sagegenskaber } }), sag)).toThrow('overlap');
  });
});
