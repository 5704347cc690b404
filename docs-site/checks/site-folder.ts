import { fileURLToPath } from 'node:url';

/** The folder of the portal, with a slash at its end. */
export const siteFolder = fileURLToPath(new URL('../', import.meta.url));
