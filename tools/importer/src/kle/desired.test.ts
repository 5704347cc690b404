import { describe, expect, it } from '@jest/globals';
import type { Fakta } from '@sagdok/tid';
import type { Json } from '../service/json.js';
import { at, factOver, from, lines } from '../testing/facts.js';
import { egenskaber, ended, lifetime, publiceret } from './desired.js';

const titled = (fra: string, til: string | undefined, titel: string): Fakta<Json> =>
  factOver(from(fra, til), { titel });
const saying = (titel: string, changed = '2015-08-01'): Parameters<typeof egenskaber>[2] => ({
  value: { titel },
  from: at('2015-08-01'),
  changed: at(changed),
});

describe('egenskaber', () => {
  const life = from('2000-01-01');

  it('are what the edition says from the beginning, where there was nothing', () => {
    expect(lines(egenskaber([], life, saying('Have')))).toEqual(['2000-01-01..infinity Have']);
  });

  it('stay as they are when the edition says the same', () => {
    const current = [titled('2000-01-01', '2010-01-01', 'Park'), titled('2010-01-01', undefined, 'Have')];
    expect(egenskaber(current, life, saying('Have'))).toEqual(current);
  });

  it('are another from the edition on, and what they were before it', () => {
    expect(lines(egenskaber([titled('2000-01-01', undefined, 'Park')], life, saying('Have')))).toEqual([
      '2000-01-01..2015-08-01 Park',
      '2015-08-01..infinity Have',
    ]);
  });

  it('are another from the day of the correction, when the file tells it', () => {
    const current = [titled('2000-01-01', undefined, 'Park')];
    expect(lines(egenskaber(current, life, saying('Have', '2013-02-01')))).toEqual([
      '2000-01-01..2013-02-01 Park',
      '2013-02-01..infinity Have',
    ]);
  });

  it('end with the life, and keep what was said of it', () => {
    const current = [titled('2000-01-01', undefined, 'Park')];
    expect(lines(egenskaber(current, from('2000-01-01', '2014-11-01'), saying('Park [udgået]')))).toEqual([
      '2000-01-01..2014-11-01 Park',
    ]);
  });

  it('fill what was empty, when the file tells of a longer life', () => {
    const current = [titled('2005-01-01', '2010-01-01', 'Park')];
    expect(lines(egenskaber(current, life, saying('Have')))).toEqual([
      '2000-01-01..2005-01-01 Have',
      '2005-01-01..2010-01-01 Park',
      '2010-01-01..infinity Have',
    ]);
  });

  it('do not depend on the order of search words', () => {
    const words = (...soegeord: string[]): Fakta<Json>[] => [
      factOver(life, { soegeord: soegeord.map((soegeordidentifikator) => ({ soegeordidentifikator })) }),
    ];
    const [{ vaerdi: value }] = words('hæk', 'træ') as [Fakta<Json>];
    expect(egenskaber(words('træ', 'hæk'), life, { ...saying(''), value })).toEqual(words('træ', 'hæk'));
  });
});

describe('a life', () => {
  const [oprettet, slut] = [at('2000-01-01'), at('2014-11-01')];

  it('is published until it ends, and not after', () => {
    expect(lines(publiceret({ oprettet, slut: undefined }))).toEqual(['2000-01-01..infinity Publiceret']);
    expect(lines(publiceret({ oprettet, slut }))).toEqual([
      '2000-01-01..2014-11-01 Publiceret',
      '2014-11-01..infinity IkkePubliceret',
    ]);
  });

  it('that ended the day it began is a day long, and was never published', () => {
    const life = { oprettet, slut: oprettet };
    expect(lifetime(life)).toEqual(from('2000-01-01', '2000-01-02'));
    expect(lines(publiceret(life))).toEqual(['2000-01-01..infinity IkkePubliceret']);
  });
});

describe('ended', () => {
  const current = {
    egenskaber: [titled('2000-01-01', undefined, 'Have')],
    publiceret: [factOver(from('2000-01-01'), { publiceret: 'Publiceret' })],
    relationer: {
      facet: [factOver(from('2000-01-01'), { uuid: 'f' })],
      erstatter: [factOver(from('2000-01-01'), { uuid: 'e' })],
    },
  };

  it('ends what holds, and keeps what a klasse took the place of', () => {
    const after = ended(current, at('2000-01-01'), at('2015-08-01'));
    expect(lines(after?.egenskaber ?? [])).toEqual(['2000-01-01..2015-08-01 Have']);
    expect(lines(after?.publiceret ?? [])).toEqual([
      '2000-01-01..2015-08-01 Publiceret',
      '2015-08-01..infinity IkkePubliceret',
    ]);
    expect(lines(after?.relationer.facet ?? [])).toEqual(['2000-01-01..2015-08-01 f']);
    expect(lines(after?.relationer.erstatter ?? [])).toEqual(['2000-01-01..infinity e']);
  });

  it('leaves alone what has ended', () => {
    const after = ended(current, at('2000-01-01'), at('2015-08-01'));
    expect(ended(after ?? current, at('2000-01-01'), at('2016-02-01'))).toBeUndefined();
  });
});
