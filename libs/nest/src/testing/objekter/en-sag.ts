import type { OpretJson, sag, VirkningJson } from '@sagdok/model';
import { HELE_TIDEN } from './virkning.js';

type Sag = OpretJson<typeof sag>;
type Egenskaber = Sag['attributter']['sagegenskaber'][number];

/** What a test cares about in a case. */
export interface SagValg extends Partial<Omit<Egenskaber, 'virkning'>> {
  readonly virkning?: VirkningJson;
  /** The case is done; else it has just come in. */
  readonly afsluttet?: boolean;
  readonly note?: string;
  readonly relationer?: Sag['relationer'];
}

/** A case. */
export const enSag = ({
  virkning = HELE_TIDEN,
  afsluttet = false,
  note,
  relationer,
  ...egenskaber
}: SagValg = {}): Sag => ({
  ...(note !== undefined && { note }),
  attributter: {
    sagegenskaber: [
      {
        brugervendtnoegle: 'byggesag',
        beskrivelse: 'Opførelse af carport',
        kassationskode: 'K5',
        sagsnummer: '2026-17',
        titel: 'Skovvej 3: carport',
        ...egenskaber,
        virkning,
      },
    ],
  },
  tilstande: { sagfremdrift: [{ fremdrift: afsluttet ? 'Afsluttet' : 'Opstaaet', virkning }] },
  ...(relationer !== undefined && { relationer }),
});
