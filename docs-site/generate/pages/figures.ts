import type { Figur } from '../../data/standarden/standarddel.ts';
import { lifeCycle } from '../diagrams/life-cycle.ts';
import type { EntryContext } from '../entries/context.ts';
import { envelope } from './envelope.ts';
import { sharedStructures } from './shared-structures.ts';

/** What is shown in a section besides its text. */
export function figure(figur: Figur, context: EntryContext): readonly string[] {
  switch (figur) {
    case 'livscyklus':
      return lifeCycle(context.t);
    case 'strukturer':
      return sharedStructures(context);
    case 'kuvert':
      return envelope(context.at.version, context.t);
  }
}
