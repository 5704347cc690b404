import { createMDXLoaderRule } from '@docusaurus/mdx-loader';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { STANDARDER } from '@sagdok/model';
import { resolve } from 'node:path';
import { STANDARDDELE } from '../../data/standarden/standarddele.ts';
import { afgoerelserI } from '../../src/forslag/afgoerelser.ts';
import type { Forslag } from '../../src/forslag/forslag.ts';
import { naboAf } from '../../src/forslag/lignende.ts';
import { readMapper } from '../../src/forslag/read-mapper.ts';
import { forslagsadresse, resumeAf } from '../../src/forslag/resume.ts';
import { rettebladeAf, rettebladsadresse } from '../../src/forslag/retteblade.ts';
import { sideindholdAf } from '../../src/forslag/sideindhold.ts';
import { isLocale } from '../../src/locale/locale.ts';
import { kravOm } from './krav-om.ts';

/** The pages of the change proposals: made from the folders in `forslag/`. */
export async function forslag(context: LoadContext): Promise<Plugin> {
  const { baseUrl, siteDir, siteConfig, i18n } = context;
  const folder = resolve(siteDir, 'forslag') + '/';
  const textRule = await createMDXLoaderRule({
    include: [folder],
    options: {
      siteDir,
      staticDirs: siteConfig.staticDirectories.map((directory) => resolve(siteDir, directory)),
      markdownConfig: siteConfig.markdown,
      useCrossCompilerCache: siteConfig.future.faster.mdxCrossCompilerCache,
    },
  });

  return {
    name: 'sagdok-forslag',
    getPathsToWatch: () => [`${folder}**/*.{md,json}`],
    async contentLoaded({ actions: { addRoute, createData, setGlobalData } }) {
      const alle = readMapper(folder).flatMap(({ forslag }) => forslag ?? []);
      const retteblade = rettebladeAf(STANDARDDELE, STANDARDER, alle);
      const side = async (
        address: string,
        component: string,
        data: Readonly<Record<string, object>>,
        tekst?: string,
      ) => {
        const modules: Record<string, string> = tekst === undefined ? {} : { tekst };
        for (const [name, value] of Object.entries(data)) {
          modules[name] = await createData(`${name}${address.slice(0, -1).replaceAll('/', '-')}.json`, value);
        }
        addRoute({
          path: baseUrl + address.slice(1),
          component: `@site/src/components/forslag/${component}`,
          exact: true,
          modules,
        });
      };

      setGlobalData({ hoeringer: alle.map(resumeAf).filter(({ hoering }) => hoering) });
      await side('/forslag/', 'forslagstavle.tsx', { alle: alle.map(resumeAf) });
      await side('/forslag/ny/', 'ny/ny-side.tsx', { naboer: alle.map(naboAf) });
      await side('/forslag/regler/', 'regler.tsx', {});
      await side('/forslag/afgoerelser/', 'afgoerelser.tsx', { afgoerelser: afgoerelserI(alle) });
      await side('/forslag/retteblade/', 'retteblade.tsx', { retteblade });
      for (const retteblad of retteblade) await side(rettebladsadresse(retteblad.navn), 'retteblad.tsx', { retteblad });
      for (const hele of alle) {
        const indhold = sideindholdAf(hele, kravOm);
        await side(forslagsadresse(hele.mappe), 'forslagsside.tsx', { indhold }, tekstfil(hele, i18n.currentLocale));
      }
    },
    configureWebpack: () => ({ module: { rules: [textRule] } }),
  };
}

/** The file of a proposal's text in a language, or in the one it was written in. */
function tekstfil({ mappe, tekst, sprog }: Forslag, locale: string): string {
  const oversat = isLocale(locale) && locale !== sprog && tekst[locale] !== undefined;

  return `@site/forslag/${mappe}/forslag.${oversat ? `${locale}.` : ''}md`;
}
