import { T } from '../storage/table-names.js';

// The first rows of a dueslag are asked for as those after its beginning, and what belongs to the next is left out afterwards: with an
// equality the planner, where it has no statistics of a queue that was empty a moment ago, finds and sorts all there are.

/** Whether something in a dueslag is ready to be handed over. */
export const isReady = (dueslag: string): string => `coalesce((
    select l.dueslag from ${T.leverance} l where l.klar and (l.dueslag, l.position) > (${dueslag}, 0) order by l.dueslag, l.position limit 1
  ) = ${dueslag}, false)`;

/** The first deliveries of a dueslag that meet a condition, by position, at most so many. */
export const firstOf = (dueslag: string, condition: string, antal: number): string => `(
    select foerste.* from (
      select l.* from ${T.leverance} l where ${condition} and (l.dueslag, l.position) > (${dueslag}, 0)
      order by l.dueslag, l.position limit ${antal}
    ) foerste where foerste.dueslag = ${dueslag}
  )`;

/** The first deliveries about an object that are not ready, by position, at most so many. */
export const firstWaitingOf = (dueslag: string, ordensnoegle: string, condition: string, antal: number): string => `(
    select foerste.* from (
      select l.* from ${T.leverance} l
      where not l.klar and (l.dueslag, l.ordensnoegle, l.position) > (${dueslag}, ${ordensnoegle}, 0)${condition}
      order by l.dueslag, l.ordensnoegle, l.position limit ${antal}
    ) foerste where foerste.dueslag = ${dueslag} and foerste.ordensnoegle = ${ordensnoegle}
  )`;
