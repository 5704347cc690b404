import { statement, type Parameter, type Statement } from '../database/database.js';
import { folded } from '../storage/indexes.js';
import { holdsIn, quoted } from '../storage/read-sql.js';
import type { FactTable, Tables } from '../storage/tables.js';
import { windowSql, type Window } from '../register/window.js';
import { criterionSql, Parameters, visible, type Criterion, type Scope } from './condition.js';
import { matches } from './pattern.js';
import type { Page, SearchRequest } from './search-request.js';

/** A statement with its parameters. */
export interface Sql {
  readonly statement: Statement;
  readonly parameters: readonly Parameter[];
}

/** The attribute that a paged search is ordered by, and its table; undefined for a type without a key. */
const sortingOf = ({ facts }: Tables): { readonly table: FactTable; readonly key: string } | undefined => {
  for (const table of facts) {
    if (table.path.length > 0) continue;
    const key = Object.entries(table.felter).find(([, felt]) => 'noegle' in felt)?.[0];
    if (key !== undefined) return { table, key };
  }
  return undefined;
};

const scopeOf = (tables: Tables, { view: { virkning, registreret } }: SearchRequest): Scope => {
  const parameters = new Parameters();
  return {
    tables,
    axis: registreret === 'gaeldende' ? 'gaeldende' : 'historik',
    parameters,
    virkning: parameters.shared(windowSql(virkning), 'tstzrange'),
    registreret: parameters.shared(registreret === 'gaeldende' ? null : windowSql(registreret), 'tstzrange'),
  };
};

/** The conditions on the registrering `r`: believed in the time looked through, and not a deletion unless that is asked for. */
const registreringSql = ({ axis, parameters, registreret }: Scope, request: SearchRequest): string[] => [
  axis === 'gaeldende' ? 'upper_inf(r.registreret)' : `r.registreret && ${registreret()}`,
  request.livscykluskode === undefined
    ? `r.livscykluskode <> 'Slettet'`
    : `r.livscykluskode = ${parameters.add(request.livscykluskode, 'text')}`,
  ...(request.brugerref === undefined ? [] : [`r.brugerref = ${parameters.add(request.brugerref, 'uuid')}`]),
  ...(request.notetekst === undefined ? [] : [matches('r.note', request.notetekst, parameters)]),
];

const uuidSql = ({ parameters }: Scope, { uuid }: SearchRequest, objekt: string): string[] =>
  uuid === undefined ? [] : [`${objekt} = ${parameters.add(uuid, 'uuid')}`];

const visibleSql = ({ tables, parameters }: Scope, { view }: SearchRequest, objekt: string): string[] =>
  visible(tables, view.synligt, objekt, parameters);

const limitSql = ({ parameters }: Scope, { first, most }: Page): string =>
  ` limit ${most === undefined ? 'all' : parameters.add(most, 'bigint')} offset ${parameters.add(first, 'bigint')}`;

const isPoint = (window: Window): boolean =>
  window !== 'tomt' && typeof window.fra === 'bigint' && window.til === window.fra + 1n;

const made = ({ parameters }: Scope, text: string): Sql => ({
  statement: statement(text),
  parameters: parameters.values,
});

const objectsSql = (scope: Scope, request: SearchRequest, criteria: readonly Criterion[]): string => {
  const conditions = [
    ...registreringSql(scope, request),
    ...uuidSql(scope, request, 'r.objekt'),
    ...criteria.map((criterion) => criterionSql(scope, criterion, 'r.objekt')),
    ...visibleSql(scope, request, 'r.objekt'),
  ];
  const distinct = scope.axis === 'historik' ? 'distinct ' : '';
  return `select ${distinct}r.objekt from ${quoted(scope.tables.schema, scope.tables.registrering)} r where ${conditions.join('\n  and ')}`;
};

/** A page of a search, with whether it is all of it even when it is not full. */
export interface PageSql extends Sql {
  readonly complete: boolean;
}

/**
 * A page at one instant of what is believed now: each object has one value of its key then, so that the index of the key gives the
 * page in order, as far as it goes. Objects without a key at that instant are not in it: a page that is not full may not be all of it.
 * Undefined where this way is not open.
 */
export const pageInKeyOrder = (tables: Tables, request: SearchRequest): PageSql | undefined => {
  const { page, criteria, view } = request;
  const sorting = sortingOf(tables);
  if (page?.most === undefined || sorting === undefined) return undefined;
  if (view.registreret !== 'gaeldende' || !isPoint(view.virkning)) return undefined;
  const scope = scopeOf(tables, request);
  const { parameters, virkning } = scope;
  const inline = (criterion: Criterion): boolean => criterion.length === 1 && criterion[0]?.table === sorting.table;
  const registrering = `exists (select from ${quoted(tables.schema, tables.registrering)} r where r.objekt = e.objekt and ${registreringSql(scope, request).join(' and ')})`;
  const conditions = [
    'upper_inf(e.registreret)',
    holdsIn('gaeldende', 'e', virkning()),
    ...criteria.filter(inline).flatMap((criterion) => criterion.map(({ meets }) => meets('e', parameters))),
    ...uuidSql(scope, request, 'e.objekt'),
    registrering,
    ...criteria
      .filter((criterion) => !inline(criterion))
      .map((criterion) => criterionSql(scope, criterion, 'e.objekt')),
    ...visibleSql(scope, request, 'e.objekt'),
  ];
  const text = `select e.objekt::text from ${quoted(tables.schema, sorting.table.name)} e where ${conditions.join('\n  and ')}
order by ${folded(`e."${sorting.key}"`)}, e.objekt${limitSql(scope, page)}`;
  return { ...made(scope, text), complete: criteria.some(inline) };
};

/** A search as one statement, whose rows are the uuids found: a page of them in the order of the objects' keys, or all in no order. */
export const searchSql = (tables: Tables, request: SearchRequest): Sql => {
  const scope = scopeOf(tables, request);
  const { page, criteria } = request;
  if (page === undefined) return made(scope, `select q.objekt::text from (${objectsSql(scope, request, criteria)}) q`);
  const sorting = sortingOf(tables);
  const believed = scope.axis === 'gaeldende' ? 'upper_inf(e.registreret)' : `e.registreret && ${scope.registreret()}`;
  const first = sorting
    ? `(select min(${folded(`e."${sorting.key}"`)}) from ${quoted(tables.schema, sorting.table.name)} e
  where e.objekt = q.objekt and ${believed} and ${holdsIn(scope.axis, 'e', scope.virkning())}) nulls last, `
    : '';
  return made(
    scope,
    `select q.objekt::text from (${objectsSql(scope, request, criteria)}) q order by ${first}q.objekt${limitSql(scope, page)}`,
  );
};
