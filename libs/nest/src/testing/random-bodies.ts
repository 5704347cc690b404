import fc, { type GeneratorValue } from 'fast-check';
import type { Objekttype } from '@sagdok/model';
import { fuldOpret, type Json } from './model-bodies.js';

/** The instants that random facts begin and end at, in order. */
export const INSTANTS = ['-infinity', '2001-01-01', '2002-01-01', '2003-01-01', '2004-01-01', '2005-01-01', 'infinity'];

/** One of some values. */
export const oneOf = <T>(g: GeneratorValue, values: readonly [T, ...T[]]): T =>
  values[g(fc.nat, values.length - 1)] ?? values[0];

/** What is being made up. */
interface Making {
  readonly g: GeneratorValue;
  readonly objekttype: Objekttype;
  /** Whether things may be left out, as in a Ret. */
  readonly partial: boolean;
}

type Item = Json & { readonly virkning: unknown };

const isFacts = (value: unknown): value is readonly [Item, ...Item[]] =>
  Array.isArray(value) && typeof value[0] === 'object' && value[0] !== null && 'virkning' in value[0];

const some = ({ g, partial }: Making): boolean => !partial || g(fc.boolean);

/** One or two periods that do not overlap, seldom none in a Ret. */
const periods = ({ g, partial }: Making): Json[] => {
  const cuts = g(fc.subarray, INSTANTS, { minLength: partial ? 1 : 2, maxLength: 4 });
  return cuts.flatMap((from, i) => (i % 2 === 0 && cuts[i + 1] !== undefined ? [{ from, to: cuts[i + 1] }] : []));
};

const fields = (making: Making, { virkning: _, ...item }: Item): Json =>
  Object.fromEntries(Object.entries(item).filter(() => some(making)));

const attributes = (making: Making, item: Item): Json[] =>
  periods(making).map((virkning) => ({ ...fields(making, item), virkning }));

const states = (making: Making, { virkning: _, ...item }: Item): Json[] =>
  periods(making).map((virkning) => ({ ...item, virkning }));

const targets = (making: Making, relation: string, { virkning: _, ...item }: Item): Json[] => {
  const { g, objekttype } = making;
  const most = objekttype.relationer[relation]?.kardinalitet === '0..n' ? 2 : 1;
  const target = typeof item.uuid === 'string' ? { uuid: item.uuid.replace(/^./, oneOf(g, ['a', 'b'])) } : {};
  return periods(making)
    .slice(0, most)
    .map((virkning) => ({ ...item, ...target, virkning }));
};

const sections = (making: Making, json: Json, made: (member: string, item: Item) => Json[]): Json =>
  Object.fromEntries(
    Object.entries(json)
      .filter(() => some(making))
      .map(([member, value]) => [member, isFacts(value) ? made(member, value[0]) : value]),
  );

/** A part of the object, or the object. */
const place = (making: Making, json: Json): Json =>
  Object.fromEntries(
    Object.entries(json).map(([member, value]) => {
      if (member === 'attributter')
        return [member, sections(making, value as Json, (_, item) => attributes(making, item))];
      if (member === 'tilstande') return [member, sections(making, value as Json, (_, item) => states(making, item))];
      if (member === 'relationer')
        return [member, sections(making, value as Json, (relation, item) => targets(making, relation, item))];
      if (isFacts(value)) return [member, attributes(making, value[0])];
      return [member, Array.isArray(value) ? value.map((part) => place(making, part as Json)) : value];
    }),
  );

/** A random body of an Opret or Importer: all that the type has, over random periods. */
export const randomOpret = (g: GeneratorValue, objekttype: Objekttype): Json =>
  place({ g, objekttype, partial: false }, fuldOpret(objekttype));

/** A random body of a Ret: some of what the type has, over random periods. */
export const randomRet = (g: GeneratorValue, objekttype: Objekttype): Json =>
  place({ g, objekttype, partial: true }, fuldOpret(objekttype));
