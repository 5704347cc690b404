import fc from 'fast-check';
import { allPaths, valueAt, withValue, type Sti } from './pointers.js';

const uuid = '00000000-0000-4000-8000-0000000000ff';

/** Texts with a meaning somewhere: to JavaScript, JSON, SQL, paths, or the standard. */
const WORDS = [
  '',
  ' ',
  '0',
  'null',
  'true',
  'infinity',
  '-infinity',
  'empty',
  'now',
  '2020-01-01',
  '2020-02-30',
  '2020-01-01T00:00:00+99:00',
  'P1Y2M3DT4H5M6S',
  '99999999999 days',
  uuid,
  uuid.toUpperCase(),
  'urn:x',
  'urn:',
  '__proto__',
  'constructor',
  '%',
  '\\',
  '_%\\%',
  "'",
  '"',
  '$1',
  '(,)',
  '[2020-01-01,2010-01-01)',
  '\u0000',
  '\ud800',
  '😀',
  'ß',
  'İ',
  'store:../../x',
  'field:f1',
  'Passiv',
  'Slettet',
];

/** A text that somebody might send. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...WORDS) },
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.string({ maxLength: 20 }),
  fc.integer({ min: 1, max: 4000 }).map((length) => 'x😀'.repeat(length)),
  fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
  fc.uuid(),
);

/** Any JSON, mostly small. */
export const anyValue: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 3, arbitrary: anyText },
  fc.constantFrom(null, true, false, 0, -1, 1.5, 1e308, 2 ** 31, 2 ** 53, [], {}, [[]], [null], { __proto__: null }),
  fc.integer(),
  fc.jsonValue({ maxDepth: 2 }),
);

type Change = (json: unknown) => unknown;

const at = (json: unknown, n: number): Sti => {
  const paths = allPaths(json);
  return paths[n % paths.length] ?? [];
};

/** A change somewhere in a body: a value replaced, left out, given twice, put elsewhere, or a member added. */
const anyChange: fc.Arbitrary<Change> = fc
  .tuple(
    fc.constantFrom('replace', 'replace', 'replace', 'omit', 'twice', 'move', 'add'),
    fc.nat(),
    fc.nat(),
    anyValue,
    anyText,
  )
  .map(([kind, n, m, value, name]) => (json) => {
    const sti = at(json, n);
    const there = valueAt(json, sti);
    switch (kind) {
      case 'replace':
        return withValue(json, sti, value);
      case 'omit':
        return sti.length === 0 ? {} : withValue(json, sti, undefined);
      case 'twice':
        return Array.isArray(there) ? withValue(json, sti, [...(there as unknown[]), ...(there as unknown[])]) : json;
      case 'move':
        return withValue(json, sti, valueAt(json, at(json, m)));
      case 'add':
        return typeof there === 'object' && there !== null && !Array.isArray(there)
          ? withValue(json, sti, Object.fromEntries([...Object.entries(there), [name, value]]))
          : json;
    }
  });

/** A body with a few changes in it; seldom with none. */
export const changed = (body: unknown): fc.Arbitrary<unknown> =>
  fc
    .oneof(
      { weight: 8, arbitrary: fc.array(anyChange, { minLength: 1, maxLength: 3 }) },
      fc.array(anyChange, { minLength: 0, maxLength: 8 }),
    )
    .map((changes) => changes.reduce((json, change) => change(json), body));
