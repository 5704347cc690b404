import type { Options as PresetOptions, ThemeConfig } from '@docusaurus/preset-classic';
import type { Config } from '@docusaurus/types';
import { calendar } from './plugins/calendar/plugin.ts';
import { checks } from './plugins/checks.ts';
import { feeds } from './plugins/feeds/plugin.ts';
import { forslag } from './plugins/forslag/plugin.ts';
import { downloads } from './plugins/downloads.ts';
import { generatedModules } from './plugins/generated-modules.ts';
import { codeTheme } from './config/code-theme.ts';
import { footer } from './config/footer.ts';
import { navbar } from './config/navbar.ts';
import { project } from './config/project.ts';
import { search } from './config/search.ts';
import { releases } from './plugins/releases/plugin.ts';
import { glossary } from './remark/glossary.ts';
import { buildLocale, localized } from './src/locale/build-locale.ts';
import { LOCALES } from './src/locale/locale.ts';

const { repository } = project;

/** The path that the portal is served below. */
const baseUrl = '/';

const presetOptions: PresetOptions = {
  docs: {
    routeBasePath: '/',
    sidebarPath: './sidebars.ts',
    breadcrumbs: true,
    remarkPlugins: [glossary({ locale: buildLocale() })],
    ...(repository && { editUrl: `${repository}/edit/main/docs-site/`, editLocalizedFiles: true }),
  },
  blog: false,
  theme: {
    customCss: ['fonts', 'tokens', 'base', 'frame', 'content', 'standard', 'print'].map(
      (name) => `./src/css/${name}.css`,
    ),
  },
};

const themeConfig: ThemeConfig = {
  navbar,
  footer,
  colorMode: { respectPrefersColorScheme: true },
  docs: { sidebar: { autoCollapseCategories: true } },
  prism: { theme: codeTheme, darkTheme: codeTheme, additionalLanguages: ['bash'] },
};

/** Tells feed readers of the feed of everything, in the language of the page. */
const feedLink = (type: string, ending: string): NonNullable<Config['headTags']>[number] => ({
  tagName: 'link',
  attributes: {
    rel: 'alternate',
    type,
    title: 'sagdok',
    href: `${baseUrl}${localized({ da: '', en: 'en/' })}feeds/alt.${ending}`,
  },
});

const config: Config = {
  title: 'sagdok',
  tagline: localized({
    da: 'Den åbne standard for sager, dokumenter, organisation og klassifikation',
    en: 'The open standard for cases, documents, organisation and classification',
  }),
  url: process.env.SAGDOK_PORTAL ?? 'https://sagdok.example',
  baseUrl,
  trailingSlash: true,
  favicon: 'img/sagdok.svg',
  customFields: { ...project },

  future: { v4: true, faster: true },
  i18n: {
    defaultLocale: LOCALES[0],
    locales: [...LOCALES],
    localeConfigs: { da: { label: 'Dansk', htmlLang: 'da' }, en: { label: 'English', htmlLang: 'en' } },
  },

  onBrokenLinks: 'throw',
  onBrokenAnchors: 'throw',
  onDuplicateRoutes: 'throw',
  markdown: {
    format: 'detect',
    emoji: false,
    hooks: { onBrokenMarkdownLinks: 'throw', onBrokenMarkdownImages: 'throw' },
  },

  headTags: [
    feedLink('application/atom+xml', 'atom'),
    feedLink('application/feed+json', 'json'),
    // Without JavaScript nothing is hidden that a script would show, and nothing is shown that needs one.
    {
      tagName: 'noscript',
      attributes: {},
      innerHTML: '<style>[role=tabpanel][hidden]{display:block!important}.needs-script{display:none!important}</style>',
    },
  ],

  clientModules: ['./src/client/fetch-on-intent.ts'],
  presets: [['classic', presetOptions]],
  plugins: [checks, generatedModules, forslag, releases, feeds, calendar, downloads],
  themes: [['@easyops-cn/docusaurus-search-local', search]],
  themeConfig,
};

export default config;
