import {
  entry,
  given,
  holds,
  INGENTING,
  who,
  withoutEmpty,
  type Billede,
  type Celle,
  type Forloeb,
} from './billede.js';
import type { Operation, Periode } from './operation.js';
import type { Slags } from './slags.js';

/*
 * What objects should be, worked out slowly and obviously: a value for each stretch of time, and for lists all their entries. Nothing
 * here is taken from what is tested.
 */

const without = (cell: Celle | undefined): Celle =>
  Object.fromEntries(Object.entries(cell ?? {}).filter(([name]) => !name.startsWith('@')));

/** Each stretch that a period holds in gets what the period gives, laid over what was there if `merge`. */
const written = (before: Forloeb, periods: readonly Periode[], merge: boolean): Forloeb =>
  before.map((cell, stretch) => {
    const period = periods.find((each) => holds(each, stretch));
    if (period === undefined) return cell;
    return withoutEmpty({ ...(merge ? without(cell) : {}), ...given(period), ...who(period) });
  });

const indeksOf = (cell: Celle): number => Number(cell.indeks ?? 0);

/** Entries with a number that is there take its place; others are numbered on. */
const numbered = (before: readonly Celle[], periods: readonly Periode[], keepNumbers: boolean): readonly Celle[] => {
  const after = [...before];
  let highest = Math.max(0, ...before.map(indeksOf));
  for (const period of periods) {
    const place = keepNumbers ? before.findIndex((cell) => indeksOf(cell) === period.indeks) : -1;
    if (place >= 0) after[place] = entry(period);
    else after.push({ ...entry(period), indeks: ++highest });
  }
  return after;
};

const NY: Billede = { livscykluskode: '', egenskaber: INGENTING, tilstand: INGENTING, enkelte: {}, lister: {} };

const changed = (before: Billede, { art, indhold }: Operation, slags: Slags, livscykluskode: string): Billede => {
  const { egenskaber, tilstand, relationer = {} } = indhold;
  const enkelte = { ...before.enkelte };
  const lister = { ...before.lister };
  for (const [name, periods] of Object.entries(relationer)) {
    if (periods.length === 0) continue;
    if (slags.enkelte.includes(name)) enkelte[name] = written(before.enkelte[name] ?? INGENTING, periods, false);
    else if (slags.nummereret) lister[name] = numbered(before.lister[name] ?? [], periods, art === 'ret');
    else lister[name] = periods.map(entry);
  }
  const attributes = egenskaber && (egenskaber.length === 0 ? INGENTING : written(before.egenskaber, egenskaber, true));
  const states = tilstand && (tilstand.length === 0 ? INGENTING : written(before.tilstand, tilstand, false));
  return {
    livscykluskode,
    egenskaber: attributes ?? before.egenskaber,
    tilstand: states ?? before.tilstand,
    enkelte,
    lister,
  };
};

/**
 * The object after an operation on it.
 * @param before undefined: there was none
 * @throws Error when the operation should have been refused
 */
export const after = (before: Billede | undefined, operation: Operation, slags: Slags): Billede => {
  const { art, note } = operation;
  const gone = before?.livscykluskode === 'Passiveret' || before?.livscykluskode === 'Slettet';
  const refuse = (): never => {
    throw new Error(`${note}: ${art} of what is ${before?.livscykluskode ?? 'not there'} should have been refused`);
  };
  if (art === 'opret') return before === undefined ? changed(NY, operation, slags, 'Opstaaet') : refuse();
  if (art === 'importer') {
    if (before === undefined) return changed(NY, operation, slags, 'Importeret');
    return gone ? changed(before, operation, slags, 'Importeret') : changed(NY, operation, slags, 'Rettet');
  }
  if (before === undefined || before.livscykluskode === 'Slettet') return refuse();
  if (art === 'slet') return { ...before, livscykluskode: 'Slettet' };
  if (gone) return refuse();
  return art === 'passiver' ? { ...before, livscykluskode: 'Passiveret' } : changed(before, operation, slags, 'Rettet');
};
