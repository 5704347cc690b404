import type { OpretJson, sag } from '@sagdok/model';
import { HELE_TIDEN } from './virkning.js';

/** What a test cares about in a case. */
export interface SagValg {
  /** The documents in its journal. */
  readonly dokumenter?: readonly string[];
  readonly brugervendtnoegle?: string;
  readonly sagsnummer?: string;
}

/** A case. */
export const enSag = ({ dokumenter = [], brugervendtnoegle = 'sag', sagsnummer = '2026-1' }: SagValg = {}): OpretJson<
  typeof sag
> => ({
  attributter: {
    sagegenskaber: [
      {
        brugervendtnoegle,
        sagsnummer,
        titel: 'Genoptræning',
        beskrivelse: '-',
        kassationskode: 'K',
        virkning: HELE_TIDEN,
      },
    ],
  },
  tilstande: { sagfremdrift: [{ fremdrift: 'Opstaaet', virkning: HELE_TIDEN }] },
  relationer: {
    journalpost: dokumenter.map((uuid) => ({
      uuid,
      objekttype: 'dokument',
      journalpostkode: 'vedlagtdokument',
      journaldokument: { dokumenttitel: '-', offentlighedundtaget: { alternativtitel: '', hjemmel: '' } },
      virkning: HELE_TIDEN,
    })),
  },
});
