import type { TableRow } from '../register/read-object.js';
import { tableRows } from '../register/reader.js';
import { lowerOf, upperOf } from '../storage/range-text.js';
import { parseFacts } from '../storage/stored-fact.js';
import type { Tables } from '../storage/tables.js';
import type { Virkningshaendelse } from './haendelse.js';

/** What a fact says, whenever it was registered and holds. */
const told = ({
  table,
  row: { nr: _nr, lbnr: _lbnr, registreret: _registreret, virkning: _virkning, ...value },
}: TableRow): string => JSON.stringify([table.name, value]);

/**
 * What begins and ends at the boundaries that rows of the boundary statement tell of. Left out are objects that are gone, and
 * boundaries at which nothing begins or ends (any more): a value that goes on with
 * the next period does neither.
 */
export const boundaries = (tables: Tables, rows: readonly (readonly unknown[])[]): Virkningshaendelse[] =>
  rows.flatMap(([beskedId, uuid, tidspunkt, livscykluskode, enkelte, ...cells]) => {
    if (livscykluskode === 'Slettet') return [];
    const facts = tableRows(tables, cells);
    const begynder = facts.filter(({ row }) => lowerOf(row.virkning) === tidspunkt);
    const ophoerer = facts.filter(({ row }) => upperOf(row.virkning) === tidspunkt);
    const goesOn = new Set(begynder.map(told).filter((text) => ophoerer.some((fact) => told(fact) === text)));
    const changes = (fact: TableRow): boolean => !goesOn.has(told(fact));
    if (![...begynder, ...ophoerer].some(changes)) return [];
    return [
      {
        slags: 'virkning',
        beskedId: beskedId as string,
        tables,
        uuid: uuid as string,
        tidspunkt: tidspunkt as string,
        begynder: begynder.filter(changes),
        ophoerer: ophoerer.filter(changes),
        enkelte: parseFacts(enkelte ?? null),
      },
    ];
  });
