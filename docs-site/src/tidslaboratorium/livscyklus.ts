import type { Tekster } from '@sagdok/model';

const NAVNE: Readonly<Record<string, Tekster>> = {
  Opstaaet: { da: 'oprettet', en: 'made' },
  Rettet: { da: 'rettet', en: 'changed' },
  Passiveret: { da: 'passiveret', en: 'made passive' },
  Slettet: { da: 'slettet', en: 'deleted' },
};

/** A livscykluskode in words. */
export const livscyklusnavn = (kode: string): Tekster => NAVNE[kode] ?? { da: kode, en: kode };
