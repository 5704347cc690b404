import type { ThemeConfig } from '@docusaurus/preset-classic';
import type { Tekster } from '@sagdok/model';
import { project } from './project.ts';
import { localized } from '../src/locale/build-locale.ts';

type Target = { readonly to: string } | { readonly href: string };

interface Column {
  readonly title: Tekster;
  readonly links: readonly (Target & { readonly label: Tekster })[];
}

const columns: readonly Column[] = [
  {
    title: { da: 'Slå op', en: 'Look up' },
    links: [
      { to: '/standarden/', label: { da: 'Standarden', en: 'The standard' } },
      { to: '/api/', label: { da: 'Grænseflader', en: 'Interfaces' } },
      { to: '/problemer/', label: { da: 'Fejlkoder', en: 'Error codes' } },
      { to: '/faellesskab/ordliste/', label: { da: 'Ordliste', en: 'Glossary' } },
      { to: '/faellesskab/afvigelser/', label: { da: 'Kendte afvigelser', en: 'Known deviations' } },
    ],
  },
  {
    title: { da: 'Byg og driv', en: 'Build and run' },
    links: [
      { to: '/vejledninger/', label: { da: 'Vejledninger', en: 'Guides' } },
      { to: '/tidslaboratoriet/', label: { da: 'Tidslaboratoriet', en: 'Time laboratory' } },
      { to: '/faellesskab/udgivelser/', label: { da: 'Udgivelser', en: 'Releases' } },
      { to: '/faellesskab/implementeringer/', label: { da: 'Implementeringer', en: 'Implementations' } },
    ],
  },
  {
    title: { da: 'Vær med', en: 'Take part' },
    links: [
      { to: '/forslag/', label: { da: 'Ændringsforslag', en: 'Change proposals' } },
      { to: '/faellesskab/deltag/', label: { da: 'Sådan deltager du', en: 'How to take part' } },
      { to: '/faellesskab/koereplan/', label: { da: 'Køreplan', en: 'Roadmap' } },
      { to: '/faellesskab/moeder/', label: { da: 'Møder og feeds', en: 'Meetings and feeds' } },
    ],
  },
  {
    title: { da: 'Om', en: 'About' },
    links: [
      { to: '/faellesskab/styring/', label: { da: 'Sådan besluttes det', en: 'How it is decided' } },
      { to: '/faellesskab/adfaerd/', label: { da: 'Adfærdskodeks', en: 'Code of conduct' } },
      { to: '/faellesskab/tilgaengelighed/', label: { da: 'Tilgængelighed', en: 'Accessibility' } },
      ...(project.repository === undefined
        ? []
        : [{ href: project.repository, label: { da: 'Kildekode', en: 'Source code' } }]),
    ],
  },
];

/** The links at the foot of every page: all that the portal has, also for whom the menu's script does not run. */
export const footer: ThemeConfig['footer'] = {
  links: columns.map(({ title, links }) => ({
    title: localized(title),
    items: links.map(({ label, ...target }) => ({ ...target, label: localized(label) })),
  })),
  copyright: localized({
    da: 'sagdok er åben kildekode under EUPL-1.2. Standarderne ejes af deres fællesoffentlige og fælleskommunale organer; teksten her er fællesskabets egen gengivelse.',
    en: 'sagdok is open source under the EUPL-1.2. The standards are owned by public bodies of the state and the municipalities; the text here is the community’s own rendering.',
  }),
};
