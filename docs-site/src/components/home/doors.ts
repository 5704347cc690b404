import type { Tekster } from '@sagdok/model';

/** A place that a door of the home page leads to at once. */
export interface Goal {
  readonly to: string;
  readonly label: Tekster;
}

/** One of the three doors of the home page: who it is for, what they came to do, and where they do it. */
export interface Door {
  readonly id: 'leverandoer' | 'kommune' | 'faellesskab';
  readonly who: Tekster;
  readonly wish: Tekster;
  readonly goals: readonly [Goal, ...Goal[]];
}

export const DOORS: readonly Door[] = [
  {
    id: 'leverandoer',
    who: { da: 'Leverandør', en: 'Vendor' },
    wish: { da: 'Vi skal implementere standarden', en: 'We must implement the standard' },
    goals: [
      { to: '/vejledninger/kom-i-gang/', label: { da: 'Kom i gang på ti minutter', en: 'Get started in ten minutes' } },
      { to: '/standarden/', label: { da: 'Slå felter og værdier op', en: 'Look up fields and values' } },
      { to: '/api/', label: { da: 'Læs grænsefladerne', en: 'Read the interfaces' } },
      { to: '/tidslaboratoriet/', label: { da: 'Forstå dobbelthistorik', en: 'Understand double history' } },
    ],
  },
  {
    id: 'kommune',
    who: { da: 'Kommune', en: 'Municipality' },
    wish: { da: 'Vi overvejer selv at drive det', en: 'We consider hosting it ourselves' },
    goals: [
      { to: '/vejledninger/roller/beslutning/', label: { da: 'Skal vi selv køre det?', en: 'Should we host it?' } },
      { to: '/vejledninger/roller/drift/', label: { da: 'Sådan driver du det selv', en: 'Running it yourselves' } },
      {
        to: '/faellesskab/implementeringer/',
        label: { da: 'Hvem der ellers har standarden', en: 'Who else has the standard' },
      },
      {
        to: '/faellesskab/afvigelser/',
        label: { da: 'Kendte afvigelser og fejl', en: 'Known deviations and errata' },
      },
      { to: '/faellesskab/koereplan/', label: { da: 'Hvad der er på vej', en: 'What is under way' } },
    ],
  },
  {
    id: 'faellesskab',
    who: { da: 'Fællesskab', en: 'Community' },
    wish: { da: 'Vi vil have standarden ændret', en: 'We want the standard changed' },
    goals: [
      { to: '/forslag/ny/', label: { da: 'Foreslå en ændring', en: 'Propose a change' } },
      { to: '/faellesskab/styring/', label: { da: 'Sådan besluttes det', en: 'How it is decided' } },
      { to: '/faellesskab/deltag/', label: { da: 'Sådan deltager du', en: 'How to take part' } },
      { to: '/faellesskab/moeder/', label: { da: 'Møder og feeds', en: 'Meetings and feeds' } },
    ],
  },
];
