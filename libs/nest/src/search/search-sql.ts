import { clientStatement, type Parameter, type Statement } from '../database/database.js';
import { folded } from '../storage/indexes.js';
import { meetsPeriod, quoted } from '../storage/read-sql.js';
import type { FactTable, Tables } from '../storage/tables.js';
import { windowSql, type Window } from '../register/window.js';
import { criterionSql, Parameters, visible, type Criterion, type Scope } from './condition.js';
import { matches } from './pattern.js';
import type { Page, Place, SearchRequest } from './search-request.js';

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

const isPoint = (window: Window): boolean =>
  window !== 'tomt' && typeof window.fra === 'bigint' && window.til === window.fra + 1n;

const scopeOf = (tables: Tables, { view: { virkning, registreret } }: SearchRequest): Scope => {
  const parameters = new Parameters();
  return {
    tables,
    axis: registreret === 'gaeldende' ? 'gaeldende' : 'historik',
    parameters,
    virkning: parameters.shared(windowSql(virkning), 'tstzrange'),
    registreret: parameters.shared(registreret === 'gaeldende' ? null : windowSql(registreret), 'tstzrange'),
    oejeblik: registreret !== 'gaeldende' && isPoint(registreret),
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

/** That a key and a uuid come after a place that has a key: as one comparison, which an index can answer. */
const afterKeySql = ({ parameters }: Scope, { noegle, uuid }: Place, key: string, objekt: string): string =>
  `(${key}, ${objekt}) > (${parameters.add(noegle, 'text')}, ${parameters.add(uuid, 'uuid')})`;

/** That a key, or none, and a uuid come after a place. Those without a key are last. */
const afterSql = (scope: Scope, place: Place, key: string, objekt: string): string =>
  place.noegle === null
    ? `${key} is null and ${objekt} > ${scope.parameters.add(place.uuid, 'uuid')}`
    : `(${afterKeySql(scope, place, key, objekt)} or ${key} is null)`;

const made = ({ parameters }: Scope, text: string): Sql => ({
  statement: clientStatement(text),
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
  if (page?.most === undefined || sorting === undefined || page.after?.noegle === null) return undefined;
  if (view.registreret !== 'gaeldende' || !isPoint(view.virkning)) return undefined;
  const scope = scopeOf(tables, request);
  const { parameters, virkning } = scope;
  const inline = (criterion: Criterion): boolean => criterion.length === 1 && criterion[0]?.table === sorting.table;
  const key = folded(`e."${sorting.key}"`);
  const registrering = `exists (select from ${quoted(tables.schema, tables.registrering)} r where r.objekt = e.objekt and ${registreringSql(scope, request).join(' and ')})`;
  const conditions = [
    'upper_inf(e.registreret)',
    meetsPeriod('e.virkning', virkning()),
    ...(page.after === undefined ? [] : [afterKeySql(scope, page.after, key, 'e.objekt')]),
    ...criteria.filter(inline).flatMap((criterion) => criterion.map(({ meets }) => meets('e', parameters, scope))),
    ...uuidSql(scope, request, 'e.objekt'),
    registrering,
    ...criteria
      .filter((criterion) => !inline(criterion))
      .map((criterion) => criterionSql(scope, criterion, 'e.objekt')),
    ...visibleSql(scope, request, 'e.objekt'),
  ];
  const text = `select e.objekt::text, ${key} from ${quoted(tables.schema, sorting.table.name)} e where ${conditions.join('\n  and ')}
order by ${key}, e.objekt${limitSql(scope, page)}`;
  return { ...made(scope, text), complete: page.after === undefined && criteria.some(inline) };
};

/** The key that an object found is ordered by: the first of those it has in the time looked through. */
const firstKeySql = (scope: Scope, objekt: string): string => {
  const sorting = sortingOf(scope.tables);
  if (sorting === undefined) return 'null::text';
  const believed = scope.axis === 'gaeldende' ? 'upper_inf(e.registreret)' : `e.registreret && ${scope.registreret()}`;
  return `(select min(${folded(`e."${sorting.key}"`)}) from ${quoted(scope.tables.schema, sorting.table.name)} e
  where e.objekt = ${objekt} and ${believed} and ${meetsPeriod('e.virkning', scope.virkning())})`;
};

/**
 * A search as one statement, whose rows are what is found, each by its uuid and, in a page, the key it is ordered by: a page of them in
 * the order of the objects' keys, or all in no order.
 */
export const searchSql = (tables: Tables, request: SearchRequest): Sql => {
  const scope = scopeOf(tables, request);
  const { page, criteria } = request;
  const found = `(${objectsSql(scope, request, criteria)}) q`;
  if (page === undefined) return made(scope, `select q.objekt::text from ${found}`);
  const keyed = `(select q.objekt, ${firstKeySql(scope, 'q.objekt')} as noegle from ${found}) n`;
  const where = page.after === undefined ? '' : ` where ${afterSql(scope, page.after, 'n.noegle', 'n.objekt')}`;
  return made(
    scope,
    `select n.objekt::text, n.noegle from ${keyed}${where} order by n.noegle nulls last, n.objekt${limitSql(scope, page)}`,
  );
};
