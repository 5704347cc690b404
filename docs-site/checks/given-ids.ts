import { siteFolder } from './site-folder.ts';

/** The file of every id that was ever given to a requirement. Generating adds to it, and nothing takes from it. */
export const GIVEN_IDS = `${siteFolder}data/standarden/krav-id.json`;
