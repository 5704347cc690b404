import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { view } from './historik.js';
import { ALTID, contains, intersects, punkt } from './periode.js';
import { anyPeriode, enFakta, mellem } from './testing/facts.js';
import { compare } from './tidspunkt.js';

/** Three registreringer; `a` lives through all, `b` is replaced by `c` in the second. */
const registreringer = [
  { registreret: mellem(10, 20), note: 'first' },
  { registreret: mellem(20, 30), note: 'second' },
  { registreret: mellem(30, 'infinity'), note: 'third' },
];
const fakta = [
  { ...enFakta('a', 0, 100), registreret: mellem(10, 'infinity') },
  { ...enFakta('b', 0, 50), registreret: mellem(10, 20) },
  { ...enFakta('c', 0, 50), registreret: mellem(20, 'infinity') },
];

const seen = (registreret = ALTID, virkning = ALTID): string[] =>
  view(registreringer, fakta, { registreret, virkning }).map(
    (billede) => `${billede.registrering.note}: ${billede.fakta.map(({ vaerdi }) => vaerdi).join()}`,
  );

describe('view', () => {
  it('shows every registrering newest first with what was known in it', () => {
    expect(seen()).toEqual(['third: a,c', 'second: a,c', 'first: a,b']);
  });

  it('shows at an instant of registration time the one registrering of then', () => {
    expect([seen(punkt(19n)), seen(punkt(20n)), seen(punkt(9n))]).toEqual([['first: a,b'], ['second: a,c'], []]);
  });

  it('shows only facts that hold in the virkning asked for, and the registrering even when none do', () => {
    expect(seen(punkt(40n), punkt(60n))).toEqual(['third: a']);
    expect(seen(punkt(40n), mellem(100, 'infinity'))).toEqual(['third: ']);
  });

  it('shows what a plain reading of the rule shows, for any history and window', () => {
    const chain = fc.array(fc.integer({ min: 1, max: 4 }), { maxLength: 6 }).map((lengths) => {
      let end = 0;

      return lengths.map((length, at) => {
        const fra = end;
        end += length;

        return { registreret: mellem(fra, at === lengths.length - 1 ? 'infinity' : end) };
      });
    });
    const facts = fc.array(fc.record({ registreret: anyPeriode, virkning: fc.record({ periode: anyPeriode }) }), {
      maxLength: 8,
    });
    fc.assert(
      fc.property(chain, facts, anyPeriode, anyPeriode, (rs, fs, registreret, virkning) => {
        const expected = rs
          .filter((r) => intersects(r.registreret, registreret))
          .sort((a, b) => compare(b.registreret.fra, a.registreret.fra))
          .map((r) => ({
            registrering: r,
            fakta: fs.filter(
              (f) => contains(f.registreret, r.registreret.fra) && intersects(f.virkning.periode, virkning),
            ),
          }));
        expect(view(rs, fs, { registreret, virkning })).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });
});
