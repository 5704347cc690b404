import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { siteFolder } from './site-folder.ts';

const require = createRequire(import.meta.url);

/** Checks that the texts of Docusaurus' own theme are in Danish: those it has not translated itself are in i18n/da/code.json. */
export function themeTexts(): readonly string[] {
  const english = texts(require.resolve('@docusaurus/theme-translations/locales/base/theme-common.json'));
  const danish = texts(require.resolve('@docusaurus/theme-translations/locales/da/theme-common.json'));
  const ours = texts(`${siteFolder}i18n/da/code.json`);

  return Object.keys(english)
    .filter((id) => !id.endsWith('___DESCRIPTION') && !id.startsWith('theme.blog.'))
    .filter((id) => !(id in ours) && (danish[id] === undefined || danish[id] === english[id]))
    .map((id) => `i18n/da/code.json has no Danish text for ${id}: "${String(english[id])}".`);
}

function texts(path: string): Readonly<Record<string, unknown>> {
  return JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
}
