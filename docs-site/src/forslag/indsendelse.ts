import type { Kladde } from './kladde.ts';
import { mailto } from './mailto.ts';
import type { Forslagsmappe } from './write-forslag.ts';

/** How long an address may be before servers and mail programs refuse it. */
const LAENGST = 7000;

/** Where the folders of proposals lie in the repository. */
const STED = 'docs-site/forslag';

/** The repository's page where the folder can be uploaded as it is, which makes a pull request. */
export function uploadAdresse(repository: string): string {
  return `${repository}/upload/main/${STED}`;
}

/** The repository's page for a new file with the proposal filled in; absent where the text is too long for an address. */
export function nyFilAdresse(repository: string, { mappe, filer }: Forslagsmappe): string | undefined {
  const felter = new URLSearchParams({
    filename: `${STED}/${mappe}/forslag.md`,
    value: filer['forslag.md'] ?? '',
    message: `docs(forslag): ${mappe}`,
    quick_pull: '1',
  });
  const adresse = `${repository}/new/main?${felter.toString()}`;

  return adresse.length > LAENGST ? undefined : adresse;
}

/** A letter with the proposal in words; the folder is to be attached to it. */
export function brevAdresse(til: string | undefined, kladde: Kladde, mappe: string): string {
  const { titel, problem, oenske, elementer } = kladde;
  const tekst = [titel, elementer.join('\n'), problem, oenske, `(${mappe}.zip)`].join('\n\n');

  return mailto({ til, emne: `Forslag: ${titel}`, tekst });
}
