import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';

/** Where the project is found; what nobody has set is absent, and the portal then leads nowhere instead of to a place that is not there. */
export interface Project {
  /** The repository's page, without a slash at its end. */
  readonly repository?: string;
  /** Who gets proposals and answers by mail. */
  readonly mail?: string;
}

interface Publiccode {
  readonly url?: string;
  readonly maintenance?: { readonly contacts?: readonly { readonly email?: string }[] };
}

type Environment = Readonly<Partial<Record<'SAGDOK_REPOSITORY' | 'SAGDOK_MAIL', string>>>;

/** The addresses in `publiccode.yml`, unless the environment names others. An address below `.example` is one to be set. */
export function projectOf(publiccode: string, { SAGDOK_REPOSITORY, SAGDOK_MAIL }: Environment): Project {
  const { url, maintenance } = load(publiccode) as Publiccode;
  const repository = set(SAGDOK_REPOSITORY) ?? given(url?.replace(/\.git$/, ''));
  const mail = set(SAGDOK_MAIL) ?? given(maintenance?.contacts?.find(({ email }) => email)?.email);

  return { ...(repository && { repository: repository.replace(/\/$/, '') }), ...(mail && { mail }) };
}

/** An empty variable says nothing. */
const set = (variable: string | undefined): string | undefined => (variable === '' ? undefined : variable);

const given = (address: string | undefined): string | undefined =>
  address !== undefined && /\.example(?:\/|$)/.test(address) ? undefined : address;

/** The addresses of this project. */
export const project = projectOf(readFileSync(new URL('../../publiccode.yml', import.meta.url), 'utf8'), process.env);
