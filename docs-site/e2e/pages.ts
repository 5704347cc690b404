/** One page of each kind of the standard's, by its path in Danish. */
export const STANDARD_PAGES: readonly string[] = [
  '/standarden/',
  '/standarden/sag/',
  '/standarden/klassifikation/1.1/',
  '/standarden/klassifikation/1.1/facet/',
  '/standarden/sag/aendringer/1.1-1.2/',
  '/standarden/hent/',
];

/** One page of each kind, by its path in Danish: what every page must hold is tested on these. */
export const PAGES: readonly string[] = [
  '/',
  ...STANDARD_PAGES,
  '/vejledninger/',
  '/vejledninger/roller/drift/',
  '/api/',
  '/api/dokument/',
  '/problemer/',
  '/problemer/ugyldig-anmodning/',
  '/tidslaboratoriet/',
  '/forslag/',
  '/forslag/0002-beskrivelse-og-kassationskode-kan-udelades/',
  '/forslag/ny/',
  '/forslag/regler/',
  '/forslag/afgoerelser/',
  '/forslag/retteblade/sag-1.2/',
  '/faellesskab/',
  '/faellesskab/styring/',
  '/faellesskab/implementeringer/',
  '/faellesskab/afvigelser/',
  '/faellesskab/udgivelser/',
  '/faellesskab/moeder/',
  '/faellesskab/ordliste/',
  '/search/?q=sag',
  '/findes-ikke/',
];

/** The pages in both languages. */
export const PAGES_IN_BOTH: readonly string[] = PAGES.flatMap((path) => [path, `/en${path}`]);
