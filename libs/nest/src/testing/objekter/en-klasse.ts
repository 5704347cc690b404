import type { klasse, OpretJson, VirkningJson } from '@sagdok/model';
import { HELE_TIDEN } from './virkning.js';

type Klasse = OpretJson<typeof klasse>;
type Egenskaber = Klasse['attributter']['klasseegenskaber'][number];

/** What a test cares about in a class. */
export interface KlasseValg extends Partial<Omit<Egenskaber, 'virkning'>> {
  readonly virkning?: VirkningJson;
  readonly relationer?: Klasse['relationer'];
}

/** A class of a classification. */
export const enKlasse = ({ virkning = HELE_TIDEN, relationer, ...egenskaber }: KlasseValg = {}): Klasse => ({
  attributter: {
    klasseegenskaber: [{ brugervendtnoegle: '02.34.02', titel: 'Byggetilladelser', ...egenskaber, virkning }],
  },
  tilstande: { klassepubliceret: [{ publiceret: 'Publiceret', virkning }] },
  ...(relationer !== undefined && { relationer }),
});
