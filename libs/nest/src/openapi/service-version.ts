import { readFileSync } from 'node:fs';

/** The version of the services, which is that of this package. */
export const serviceVersion = (): string => {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  return (JSON.parse(text) as { readonly version: string }).version;
};
