import { intersects, periode, type Livscykluskode, type Periode } from '@sagdok/tid';
import { highestIn, type CurrentObject } from '../register/current-object.js';
import type { TableChange } from '../register/decide.js';
import type { Decision } from '../register/decision.js';
import { sharedOut, type ReadObject, type TableRow } from '../register/read-object.js';
import type { View, Window } from '../register/window.js';
import { factRow, registreringRow, type StoredFact, type StoredRegistrering } from '../storage/stored-fact.js';
import type { Tables } from '../storage/tables.js';

/** Facts by the name of their table. */
type Facts = ReadonlyMap<string, readonly StoredFact[]>;

/** An object held in memory: all that was ever registered of it. A write gives another. */
export interface HeldObject {
  readonly uuid: string;
  /** Oldest first, at least one. */
  readonly registreringer: readonly StoredRegistrering[];
  /** The facts of both axes, also those that have ended, by the name of their table. */
  readonly facts: Facts;
}

const mapFacts = (facts: Facts, map: (own: readonly StoredFact[]) => readonly StoredFact[]): Facts =>
  new Map([...facts].map(([name, own]) => [name, map(own)]));

const isCurrent = ({ registreret }: StoredFact): boolean => registreret.til === 'infinity';

/** What is current of a held object. */
export const currentOf = ({ registreringer, facts }: HeldObject): CurrentObject | undefined => {
  const newest = registreringer.at(-1);
  if (newest === undefined) return undefined;
  const current = mapFacts(facts, (own) => own.filter(isCurrent));
  return {
    nr: newest.nr,
    livscykluskode: newest.livscykluskode as Livscykluskode,
    since: newest.registreret.fra as bigint,
    facts: current,
    highest: highestIn(current),
  };
};

const ended = <R extends { readonly registreret: Periode }>(row: R, at: bigint): R => ({
  ...row,
  registreret: periode(row.registreret.fra, at),
});

const changed = (
  own: readonly StoredFact[],
  { ender, begynder }: TableChange,
  { nr, registreret }: StoredRegistrering,
): readonly StoredFact[] => {
  const ends = new Set(ender);
  return [
    ...own.map((fact) => (ends.has(fact) ? ended(fact, registreret.fra as bigint) : fact)),
    ...begynder.map((fakta, lbnr) => ({ ...fakta, nr, lbnr, registreret })),
  ];
};

/** The object once a decision on it, or to make it, is written at an instant. */
export const written = (
  object: HeldObject | undefined,
  { uuid, base, livscykluskode, brugerref, note, changes }: Decision,
  at: bigint,
): HeldObject => {
  const earlier = object?.registreringer ?? [];
  const registrering: StoredRegistrering = {
    nr: (base?.nr ?? 0) + 1,
    registreret: periode(at, 'infinity'),
    livscykluskode,
    brugerref,
    note,
  };
  const facts = new Map(object?.facts);
  for (const change of changes) {
    const { name } = change.table;
    facts.set(name, changed(facts.get(name) ?? [], change, registrering));
  }
  return {
    uuid,
    registreringer: [
      ...earlier.slice(0, -1),
      ...earlier.slice(-1).map((previous) => ended(previous, at)),
      registrering,
    ],
    facts,
  };
};

const meets = (period: Periode, window: Window): boolean => window !== 'tomt' && intersects(period, window);

/** The object as a view shows it; undefined when it shows no registrering. */
export const readHeld = (
  tables: Tables,
  { uuid, registreringer, facts }: HeldObject,
  view: Pick<View, 'registreret' | 'virkning'>,
): ReadObject | undefined => {
  const believed = ({ registreret }: { readonly registreret: Periode }): boolean =>
    view.registreret === 'gaeldende' ? registreret.til === 'infinity' : meets(registreret, view.registreret);
  const shown = registreringer.filter(believed);
  if (shown.length === 0) return undefined;
  const rows = tables.facts.flatMap((table): TableRow[] =>
    (facts.get(table.name) ?? [])
      .filter((fact) => believed(fact) && meets(fact.virkning.periode, view.virkning))
      .map((fact) => ({ table, row: factRow(fact) })),
  );
  return { uuid, registreringer: sharedOut(shown.map(registreringRow), rows, view) };
};
