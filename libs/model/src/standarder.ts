import { dokument } from './dokument/dokument.js';
import type { Tekster } from './element.js';
import { tekster } from './element.js';
import { facet } from './klassifikation/facet.js';
import { klasse } from './klassifikation/klasse.js';
import { klassifikation } from './klassifikation/klassifikation.js';
import type { Objekttype } from './objekttype.js';
import { bruger } from './organisation/bruger.js';
import { interessefaellesskab } from './organisation/interessefaellesskab.js';
import { itsystem } from './organisation/itsystem.js';
import { organisation } from './organisation/organisation.js';
import { organisationenhed } from './organisation/organisationenhed.js';
import { organisationfunktion } from './organisation/organisationfunktion.js';
import { sag } from './sag/sag.js';
import { sag11 } from './sag/sag-1.1.js';
import { aktivitet } from './tillaeg/aktivitet.js';
import { indsats } from './tillaeg/indsats.js';
import { loghaendelse } from './tillaeg/loghaendelse.js';
import { tilstand } from './tillaeg/tilstand.js';

/**
 * - `gaeldende`: the version that the services of sagdok keep.
 * - `afloest`: an earlier version, replaced by the one in force.
 * - `tillaeg`: not of the standard, but served beside it.
 */
export type Standardstatus = 'gaeldende' | 'afloest' | 'tillaeg';

/** One version of one part of the standard: the object types it consists of. */
export interface Standard {
  readonly del: string;
  readonly version: string;
  readonly titel: Tekster;
  /** The date it was approved or published (ISO 8601), where that is known. */
  readonly dato?: string;
  readonly status: Standardstatus;
  readonly objekttyper: readonly Objekttype[];
}

/** Every version of every part, side by side; of one part the oldest first. */
export const STANDARDER: readonly Standard[] = [
  {
    del: 'sag',
    version: '1.1',
    titel: tekster('Sag 1.1', 'Case 1.1'),
    status: 'afloest',
    objekttyper: [sag11],
  },
  {
    del: 'sag',
    version: '1.2',
    titel: tekster('Sag 1.2', 'Case 1.2'),
    status: 'gaeldende',
    objekttyper: [sag],
  },
  {
    del: 'dokument',
    version: '1.1.1',
    titel: tekster('Dokument 1.1.1', 'Document 1.1.1'),
    status: 'gaeldende',
    objekttyper: [dokument],
  },
  {
    del: 'organisation',
    version: '1.1',
    titel: tekster('Organisation 1.1', 'Organisation 1.1'),
    dato: '2011-04-27',
    status: 'gaeldende',
    objekttyper: [organisation, organisationenhed, organisationfunktion, bruger, itsystem, interessefaellesskab],
  },
  {
    del: 'klassifikation',
    version: '1.1',
    titel: tekster('Klassifikation 1.1', 'Classification 1.1'),
    status: 'gaeldende',
    objekttyper: [klassifikation, facet, klasse],
  },
  {
    del: 'aktivitet',
    version: '1.0',
    titel: tekster('Aktivitet (Magentas tillæg)', 'Activity (Magenta’s addition)'),
    status: 'tillaeg',
    objekttyper: [aktivitet],
  },
  {
    del: 'indsats',
    version: '1.0',
    titel: tekster('Indsats (Magentas tillæg)', 'Intervention (Magenta’s addition)'),
    status: 'tillaeg',
    objekttyper: [indsats],
  },
  {
    del: 'tilstand',
    version: '1.0',
    titel: tekster('Tilstand (Magentas tillæg)', 'Condition (Magenta’s addition)'),
    status: 'tillaeg',
    objekttyper: [tilstand],
  },
  {
    del: 'log',
    version: '1.0',
    titel: tekster('Loghændelse (Magentas tillæg)', 'Log entry (Magenta’s addition)'),
    status: 'tillaeg',
    objekttyper: [loghaendelse],
  },
];

/** Every object type that is served: the versions in force, and the additions. */
export const OBJEKTTYPER: readonly Objekttype[] = STANDARDER.filter(({ status }) => status !== 'afloest').flatMap(
  ({ objekttyper }) => objekttyper,
);

/** The object types of a part: in the version asked for, or in the version in force. Empty where there is none. */
export function objekttyperI(del: string, version?: string): readonly Objekttype[] {
  const standard = STANDARDER.find(
    (candidate) =>
      candidate.del === del && (version === undefined ? candidate.status !== 'afloest' : candidate.version === version),
  );

  return standard?.objekttyper ?? [];
}
