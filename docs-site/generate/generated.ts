/** Where the generated pages lie: those of the standard, and those of the API. */
export const GENERATED: readonly string[] = ['docs', 'i18n/en/docusaurus-plugin-content-docs/current'].flatMap(
  (folder) => [`${folder}/standarden/generated/**/*.*`, `${folder}/api/generated/**/*.*`],
);
