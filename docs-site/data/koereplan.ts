import type { Tekster } from '@sagdok/model';

/** When something is meant to come. No dates are promised. */
export type Horisont = 'naeste' | 'senere' | 'ikke-planlagt';

/** Something on the roadmap. */
export interface Plan {
  readonly id: string;
  readonly horisont: Horisont;
  readonly titel: Tekster;
  /** What it gives, and to whom. */
  readonly giver: Tekster;
}

/** What is meant to come, the nearest first. What is there already is in the releases. */
export const KOEREPLAN: readonly Plan[] = [
  {
    id: 'foerste-udgivelse',
    horisont: 'naeste',
    titel: { da: 'Første udgivelse af bibliotekerne', en: 'First release of the libraries' },
    giver: {
      da: 'Tid, model, validering, register og beskeder som pakker, leverandører kan bygge på.',
      en: 'Time, model, validation, register and messages as packages that vendors can build on.',
    },
  },
  {
    id: 'sag-1.3',
    horisont: 'naeste',
    titel: { da: 'Sag 1.3 hos sagdok', en: 'Sag 1.3 at sagdok' },
    giver: {
      da: 'De forslag om Sag, der bliver vedtaget, samlet i én version af modellen, så den, der følger med, skal flytte sig én gang. Nummeret er sagdoks og ikke ejernes.',
      en: 'The proposals about Sag that are adopted, gathered in one version of the model, so that those who follow have to move once. The number is sagdok’s and not the owners’.',
    },
  },
  {
    id: 'klient',
    horisont: 'senere',
    titel: { da: 'En typet klient', en: 'A typed client' },
    giver: {
      da: 'Leverandører læser og skriver uden selv at kende formen på forespørgslerne.',
      en: 'Vendors read and write without knowing the shape of the requests themselves.',
    },
  },
  {
    id: 'konformitet',
    horisont: 'senere',
    titel: { da: 'Et prøvesæt for overensstemmelse', en: 'A conformance kit' },
    giver: {
      da: 'Enhver kan prøve sit eget system mod standardens krav og offentliggøre resultatet blandt implementeringerne.',
      en: 'Anyone can test their own system against the standard’s requirements and publish the result among the implementations.',
    },
  },
  {
    id: 'kombit-profiler',
    horisont: 'senere',
    titel: { da: 'KOMBIT’s profiler', en: 'KOMBIT’s profiles' },
    giver: {
      da: 'Et register kan meldes til støttesystemerne, efter deres anvisninger.',
      en: 'A register can be reported to the støttesystemer, by their anvisninger.',
    },
  },
  {
    id: 'model-2.0',
    horisont: 'ikke-planlagt',
    titel: { da: 'Modellerne 2.0 som grænseflade', en: 'The 2.0 models as an interface' },
    giver: {
      da: 'De har ingen operationer. Ordforrådet kan oversættes, men der er intet at kalde.',
      en: 'They have no operations. The vocabulary can be mapped, but there is nothing to call.',
    },
  },
];
