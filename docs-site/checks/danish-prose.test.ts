import { describe, expect, it } from '@jest/globals';
import { isDanishProse } from './danish-prose.ts';

describe('isDanishProse', () => {
  it.each([
    'SDI, anvisning Sag 1.7',
    'SagDokObjekt.xsd; LoRA har de samme',
    'levering mindst én gang og i rækkefølge',
    'agentbase: hoveder',
    'doc/user/api: søgning',
    'udvidelse',
  ])('finds it in %s', (text) => {
    expect(isDanishProse(text)).toBe(true);
  });

  it.each([
    'SagDokObjekt.xsd: Ansatte, Adresser',
    'oio_rest/db/db_structure.py: loghaendelse, bruger',
    'oio_rest/db/sql: dokument, delegenskaber',
    'digitaliser.dk/resource/1569113',
    '_as_valid_registrering_livscyklus_transition.sql',
    'STS Organisation v6: Tilhoerer',
  ])('finds none in %s', (text) => {
    expect(isDanishProse(text)).toBe(false);
  });
});
