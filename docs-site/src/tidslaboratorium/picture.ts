import type { HeldObject } from '@sagdok/nest/kerne';
import type { Periode } from '@sagdok/tid';
import { dayOf } from './day.ts';
import { LAST_DAY } from './state.ts';
import { choiceIn, TRACKS, type Choice, type TrackId } from './track.ts';

/** From one day until another; without an end where that is undefined. */
export interface Days {
  readonly fra: number;
  readonly til: number | undefined;
}

/** A fact as the picture shows it: when it held across, when it was known upwards. */
export interface Field {
  readonly choice: Choice;
  readonly holds: Days;
  readonly known: Days;
}

/** A registrering as the picture shows it. */
export interface Step {
  readonly livscykluskode: string;
  readonly known: Days;
}

/** What the picture shows of the case. */
export interface Picture {
  readonly fields: readonly Field[];
  readonly steps: readonly Step[];
}

/** The days of a picture: from day 0 until, and without, this one, on both axes. */
const YEAR = 366;

const daysOf = ({ fra, til }: Periode): Days => ({ fra: dayOf(fra) ?? 0, til: dayOf(til) });

/** The picture of a track of the case, in the order in which it was written. */
export const pictureOf = (object: HeldObject | undefined, id: TrackId): Picture => {
  const track = TRACKS[id];
  const facts = object?.facts.get(TABLES[track.kind]) ?? [];
  return {
    fields: facts.flatMap((fact) => {
      const choice = choiceIn(track, fact);
      return choice === undefined
        ? []
        : [{ choice, holds: daysOf(fact.virkning.periode), known: daysOf(fact.registreret) }];
    }),
    steps: (object?.registreringer ?? []).map(({ livscykluskode, registreret }) => ({
      livscykluskode,
      known: daysOf(registreret),
    })),
  };
};

const TABLES = { attribut: 'sag_egenskaber', tilstand: 'sag_tilstand', relation: 'sag_relation' } as const;

const within = ({ fra, til }: Days, day: number): boolean => fra <= day && (til === undefined || day < til);

/** The field at a point of the picture. */
export const fieldAt = ({ fields }: Picture, valid: number, known: number): Field | undefined =>
  fields.find((field) => within(field.holds, valid) && within(field.known, known));

/** How many days the picture shows, when the last was written on this one. */
export const daysShown = (last: number): number => (last < YEAR - 15 ? YEAR : Math.min(last + 60, LAST_DAY));
