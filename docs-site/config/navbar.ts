import type { ThemeConfig } from '@docusaurus/preset-classic';
import { localized } from '../src/locale/build-locale.ts';

const doors = [
  { to: '/standarden/', label: { da: 'Standarden', en: 'The standard' } },
  { to: '/vejledninger/', label: { da: 'Vejledninger', en: 'Guides' } },
  { to: '/api/', label: { da: 'API', en: 'API' } },
  { to: '/tidslaboratoriet/', label: { da: 'Tidslaboratoriet', en: 'Time laboratory' } },
  { to: '/forslag/', label: { da: 'Ændringsforslag', en: 'Proposals' } },
  { to: '/faellesskab/', label: { da: 'Fællesskab', en: 'Community' } },
] as const;

/** The bar at the top of every page. */
export const navbar: ThemeConfig['navbar'] = {
  title: 'sagdok',
  logo: { src: 'img/sagdok.svg', alt: '', width: 32, height: 32 },
  items: [
    ...doors.map(({ to, label }) => ({ to, label: localized(label), position: 'left' as const })),
    { type: 'localeDropdown', position: 'right' },
  ],
};
