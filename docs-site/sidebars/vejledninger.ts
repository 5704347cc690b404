import type { SidebarsConfig } from '@docusaurus/plugin-content-docs';
import type { Tekster } from '@sagdok/model';
import { localized } from '../src/locale/build-locale.ts';

const ROLLER = ['fagsystem', 'esdh', 'organisation', 'beslutning', 'drift', 'arkitekt', 'arkivar'];

const OPSKRIFTER = [
  'sag-med-dokument',
  'ret-bagud',
  'omorganisering',
  'hvad-vidste-vi',
  'abonner',
  'push',
  'kle',
  'fra-lora',
  'agent',
];

const category = (label: Tekster, pages: readonly string[]) => ({
  type: 'category' as const,
  label: localized(label),
  collapsed: false,
  items: pages.map((page) => `vejledninger/${page}`),
});

export const vejledninger: SidebarsConfig[string] = [
  'vejledninger/index',
  'vejledninger/kom-i-gang',
  'vejledninger/sagsforloeb',
  category(
    { da: 'Find din rolle', en: 'Find your role' },
    ROLLER.map((page) => `roller/${page}`),
  ),
  category({ da: 'Opskrifter', en: 'Recipes' }, OPSKRIFTER),
];
