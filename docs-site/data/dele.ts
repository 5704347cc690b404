import type { Tekster } from '@sagdok/model';

/** A part of the standard. */
export type Del = 'generelle-egenskaber' | 'sag' | 'dokument' | 'organisation' | 'klassifikation' | 'besked' | 'arkiv';

/** The parts in the order in which the portal names them, and the versions of each that are known, oldest first. */
export const DELE: Readonly<Record<Del, { readonly navn: Tekster; readonly versioner: readonly string[] }>> = {
  'generelle-egenskaber': {
    navn: { da: 'Generelle egenskaber', en: 'Generelle egenskaber' },
    versioner: ['1.0', '1.1'],
  },
  sag: { navn: { da: 'Sag', en: 'Sag' }, versioner: ['1.0', '1.1', '1.2', '2.0'] },
  dokument: { navn: { da: 'Dokument', en: 'Dokument' }, versioner: ['1.0', '1.1', '1.1.1', '2.0'] },
  organisation: { navn: { da: 'Organisation', en: 'Organisation' }, versioner: ['1.0', '1.1', '2.0'] },
  klassifikation: { navn: { da: 'Klassifikation', en: 'Klassifikation' }, versioner: ['1.0', '1.1', '2.0'] },
  besked: { navn: { da: 'Besked (MOX)', en: 'Besked (MOX)' }, versioner: ['1.0'] },
  arkiv: { navn: { da: 'Arkiv', en: 'Arkiv' }, versioner: ['1.1'] },
};
