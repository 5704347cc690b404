import type { Objekttype } from '@sagdok/model';
import { feltEksempel, tilstandeEksempel } from '@sagdok/validering';
import type { JsonObject } from './components.js';

const FROM_MARCH: JsonObject = { from: '2026-03-01T00:00:00+01:00', to: 'infinity' };

const changedAttribute = ({ navn, attributter }: Objekttype): JsonObject => {
  for (const [saet, felter] of Object.entries(attributter)) {
    const [changed] = Object.entries(felter).filter(([, { type, kunVedOpret }]) => type === 'tekst' && !kunVedOpret);
    if (changed !== undefined)
      return { [`${navn}${saet}`]: [{ [changed[0]]: feltEksempel(changed[1]), virkning: FROM_MARCH }] };
  }
  return {};
};

/** The body of a Ret that changes an attribute and the states from a day on. */
export const retExample = (objekttype: Objekttype): JsonObject => ({
  note: 'Rettet i fagsystemet',
  attributter: changedAttribute(objekttype),
  tilstande: tilstandeEksempel(objekttype, 1, FROM_MARCH),
});

/** The body of a Passiver. */
export const PASSIVER_EXAMPLE: JsonObject = { livscyklus: 'Passiv', note: 'Vedligeholdes ikke længere her' };

/** The body of a Slet. */
export const SLET_EXAMPLE: JsonObject = { note: 'Oprettet ved en fejl' };
