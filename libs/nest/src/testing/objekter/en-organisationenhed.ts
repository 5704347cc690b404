import type { OpretJson, organisationenhed, VirkningJson } from '@sagdok/model';
import { HELE_TIDEN } from './virkning.js';

type Enhed = OpretJson<typeof organisationenhed>;

/** What a test cares about in a unit. */
export interface OrganisationenhedValg {
  readonly virkning?: VirkningJson;
  readonly brugervendtnoegle?: string;
  readonly enhedsnavn?: string;
  readonly note?: string;
  /** The unit has been closed. */
  readonly nedlagt?: boolean;
  readonly relationer?: Enhed['relationer'];
}

/** A unit of an organisation. */
export const enOrganisationenhed = ({
  virkning = HELE_TIDEN,
  brugervendtnoegle = 'BYG',
  enhedsnavn = 'Byggeri og Miljø',
  note,
  nedlagt = false,
  relationer,
}: OrganisationenhedValg = {}): Enhed => ({
  ...(note !== undefined && { note }),
  attributter: { organisationenhedegenskaber: [{ brugervendtnoegle, enhedsnavn, virkning }] },
  tilstande: { organisationenhedgyldighed: [{ gyldighed: nedlagt ? 'Inaktiv' : 'Aktiv', virkning }] },
  ...(relationer !== undefined && { relationer }),
});
