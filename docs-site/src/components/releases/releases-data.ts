import data from '@generated/sagdok-releases/default/releases.json';
import type { Releases } from '../../../plugins/releases/change.ts';

/** The packages' releases, as the plugin read them when the portal was built. */
export const RELEASES = data as Releases;
