import type { Tekster } from '@sagdok/model';
import type { Kladde } from './kladde.ts';
import { artAf } from './write-forslag.ts';

/** Something that a draft does not say yet, and must. */
export interface Mangel {
  /** The field that it is said in. */
  readonly felt: keyof Kladde;
  readonly tekst: Tekster;
}

/** What a draft does not say yet. */
export function manglerI(kladde: Kladde): readonly Mangel[] {
  const tomme = PAAKRAEVEDE.filter(({ felt }) => kladde[felt].trim() === '');
  const omIntet = kladde.elementer.length + kladde.dele.length + kladde.operationer.length === 0;

  return [
    ...(omIntet ? [OM_INTET] : []),
    ...tomme,
    ...(artAf(kladde) === 'brydende' && kladde.migrering.trim() === '' ? [UDEN_MIGRERING] : []),
  ];
}

type Paakraevet = Mangel & { readonly felt: 'titel' | 'problem' | 'oenske' | 'privatliv' | 'forfatter' };

const PAAKRAEVEDE: readonly Paakraevet[] = [
  { felt: 'titel', tekst: { da: 'Giv forslaget en titel.', en: 'Give the proposal a title.' } },
  { felt: 'problem', tekst: { da: 'Beskriv problemet.', en: 'Describe the problem.' } },
  { felt: 'oenske', tekst: { da: 'Skriv, hvad du ønsker.', en: 'Say what you wish for.' } },
  {
    felt: 'privatliv',
    tekst: { da: 'Skriv, hvad det betyder for personoplysninger.', en: 'Say what it means for personal data.' },
  },
  { felt: 'forfatter', tekst: { da: 'Skriv, hvem forslaget kommer fra.', en: 'Say who the proposal comes from.' } },
];

const OM_INTET: Mangel = {
  felt: 'elementer',
  tekst: { da: 'Vælg det, forslaget handler om.', en: 'Choose what the proposal is about.' },
};

const UDEN_MIGRERING: Mangel = {
  felt: 'migrering',
  tekst: {
    da: 'Ændringen bryder: skriv, hvad andre skal ændre, og hvordan.',
    en: 'The change breaks: say what others have to change, and how.',
  },
};
