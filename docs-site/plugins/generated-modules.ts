import type { LoadContext, Plugin } from '@docusaurus/types';

/**
 * Lets Docusaurus use `require` in what it makes, although this project's package.json says "module": in its generated
 * files, which are written for both kinds, and in the parts of the program that makes the pages ahead. Those it loads as
 * files, and one that fails leaves a page that says so instead of its content.
 */
export function generatedModules({ generatedFilesDir }: LoadContext): Plugin {
  return {
    name: 'sagdok-generated-modules',
    configureWebpack: (_config, isServer) => ({
      ...(isServer && { output: { chunkFilename: 'assets/js/[name].[contenthash:8].cjs' } }),
      module: {
        rules: [
          { test: /\.js$/, include: generatedFilesDir, type: 'javascript/auto', resolve: { fullySpecified: false } },
        ],
      },
    }),
  };
}
