import { ALTID, formatPeriode, nextRegistreringstid, periode, type Fakta } from '@sagdok/tid';
import { SagdokFejl } from '../fejl/sagdok-fejl.js';
import { factRow, type Value } from '../storage/stored-fact.js';
import type { FactTable, Tables } from '../storage/tables.js';
import { registreringAnswer } from './answer.js';
import type { CurrentObject } from './current-object.js';
import type { Current } from './decide.js';
import type { Decision, Outcome } from './decision.js';
import type { Reader } from './reader.js';
import type { Surroundings } from './surroundings.js';
import type { Writer } from './writer.js';

/** What an operation would make of an object: its registrering before and after, over all of virkning time, as answers show them. */
export interface Preview {
  readonly uuid: string;
  /** Absent: the object would be made. */
  readonly foer?: object;
  readonly efter: object;
}

/** The facts of a table once a decision is carried out. */
const factsAfter = ({ changes }: Decision, table: FactTable, current: Current): readonly Fakta<Value>[] => {
  const change = changes.find((each) => each.table.name === table.name);
  const keyOf = ({ nr, lbnr }: { readonly nr: number; readonly lbnr: number }): string => `${nr}/${lbnr}`;
  const ended = new Set(change?.ender.map(keyOf));
  const staying = (current.get(table.name) ?? []).filter((fact) => !ended.has(keyOf(fact)));
  return [...staying, ...(change?.begynder ?? [])];
};

const answerAfter = (tables: Tables, decision: Decision, whole: CurrentObject | undefined, now: bigint): object => {
  const { livscykluskode, brugerref, note } = decision;
  const registreret = formatPeriode(periode(nextRegistreringstid(now, whole?.since), 'infinity'));
  const facts = tables.facts.flatMap((table) =>
    factsAfter(decision, table, whole?.facts ?? new Map()).map((fakta) => ({
      table,
      row: factRow({ ...fakta, nr: 0, lbnr: 0, registreret: ALTID }),
    })),
  );
  const registrering = { nr: (whole?.nr ?? 0) + 1, registreret, livscykluskode, brugerref, note };
  return registreringAnswer(tables, { registrering, facts });
};

/** The outcome that shows what would be, and writes nothing (`dryRun`). */
export const previewOutcome = (writer: Writer, reader: Reader, { now }: Surroundings): Outcome<Preview> => {
  const before = async (uuid: string): Promise<object | undefined> => {
    const view = { virkning: ALTID, registreret: 'gaeldende', synligt: { criteria: [], now: now() } } as const;
    const [object] = await reader.read([uuid], view);
    const [registrering] = object?.registreringer ?? [];
    return registrering && registreringAnswer(writer.tables, registrering);
  };
  return {
    carryOut: async (decision) => {
      const { uuid, base } = decision;
      if (base === undefined) return { uuid, efter: answerAfter(writer.tables, decision, undefined, now()) };
      const whole = await writer.whole(uuid);
      // Another write has come between what was decided on and what is shown as it was.
      if (whole?.nr !== base.nr) return undefined;
      const foer = await before(uuid);
      return { uuid, ...(foer && { foer }), efter: answerAfter(writer.tables, decision, whole, now()) };
    },
    alreadySo: async ({ uuid }) => {
      const foer = await before(uuid);
      if (foer === undefined) throw SagdokFejl.konflikt(uuid);
      return { uuid, foer, efter: foer };
    },
  };
};
