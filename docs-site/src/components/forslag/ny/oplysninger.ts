import type { Modelelement } from '@sagdok/model';
import type { Handling } from '../../../forslag/handlinger.ts';
import type { Oplysninger } from '../../../forslag/operationer.ts';

/** What each action must be told. */
export const BRUGER: Readonly<Record<Handling, readonly (keyof Oplysninger)[]>> = {
  pligt: [],
  type: ['type'],
  kardinalitet: [],
  tekster: ['titel', 'definition'],
  omdoeb: ['navn'],
  fjern: [],
  'nyt-felt': ['navn', 'titel', 'definition', 'type', 'obligatorisk'],
  'ny-relation': ['navn', 'titel', 'definition', 'kardinalitet', 'maal'],
  'ny-vaerdi': ['navn', 'titel', 'definition'],
};

const TOM = { da: '', en: '' };

/** What is told of an action before anything has been: of texts that are to change what they are, else nothing. */
export function begyndelsen(handling: Handling, { element }: Modelelement): Oplysninger {
  const { titel = TOM, definition = TOM } = handling === 'tekster' ? element : {};

  return { navn: '', titel, definition, type: 'tekst', kardinalitet: '0..1', obligatorisk: false, maal: '' };
}

/** Whether everything that the action must be told has been. */
export function erOplyst(handling: Handling, { navn, titel, definition }: Oplysninger): boolean {
  const bruger = BRUGER[handling];
  const skrevet = ({ da, en }: { readonly da: string; readonly en: string }): boolean => (da + en).trim() !== '';

  return (
    (!bruger.includes('navn') || navn.trim() !== '') &&
    (!bruger.includes('titel') || skrevet(titel)) &&
    (!bruger.includes('definition') || skrevet(definition))
  );
}
