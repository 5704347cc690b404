import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { siteFolder } from './site-folder.ts';

/** A page's front matter names the file it renders: `gengiver: GOVERNANCE.md 0123456789ab`. */
const RENDITION = /^gengiver: (?<file>\S+) (?<hash>\S+)$/m;

/** Checks that pages which say in their own words what a file of the repository says have followed its last change. */
export function renditions(site = siteFolder): readonly string[] {
  return globSync('{docs,i18n/en}/**/*.{md,mdx}', { cwd: site }).flatMap((page) => {
    const { file, hash } = RENDITION.exec(readFileSync(site + page, 'utf8'))?.groups ?? {};
    if (file === undefined) return [];
    const actual = createHash('sha256')
      .update(readFileSync(`${site}../${file}`))
      .digest('hex')
      .slice(0, 12);

    return hash === actual
      ? []
      : [
          `${page} renders ${file}, which has changed: see that the page follows, then write gengiver: ${file} ${actual}`,
        ];
  });
}
