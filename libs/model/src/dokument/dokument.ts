import { kilde, profiler, tekster } from '../element.js';
import { defineObjekttype } from '../objekttype.js';
import { egenskaber } from './egenskaber.js';
import { fremdrift } from './fremdrift.js';
import { relationerNulTilEn } from './relationer-nul-til-en.js';
import { relationerNulTilMange } from './relationer-nul-til-mange.js';
import { variant } from './variant.js';

/** A document: a letter, a note, a drawing or other written matter, with its variants and files. */
export const dokument = defineObjekttype({
  navn: 'dokument',
  del: 'dokument',
  version: '1.1.1',
  titel: tekster('Dokument', 'Document'),
  definition: tekster(
    'Et brev, et notat, en tegning eller andet, der er nedskrevet og hører til myndighedens virksomhed: oplysninger om det, dets varianter og deres filer.',
    'A letter, a note, a drawing or anything else in writing that belongs to the work of the authority: what is known of it, its variants and their files.',
  ),
  kilde: kilde(
    'I',
    tekster(
      'SagDokObjekt.xsd (1.1) og oio_rest/db/db_structure.py: dokument; teksten til 1.1.1 har ikke været tilgængelig',
      'SagDokObjekt.xsd (1.1) and oio_rest/db/db_structure.py: dokument; the text of 1.1.1 was not available',
    ),
  ),
  siden: '1.0',
  xml: 'Dokument',
  profiler: profiler({
    lora: tekster(
      'En Opret kontrolleres ikke mod et skema, fordi varianterne afviger fra standarden.',
      'An Opret is not checked against a schema, because the variants deviate from the standard.',
    ),
    kombit: tekster(
      'Har desuden Dokumentnummer og Foelsomhed. Fra version 6 er varianter og dele udgået.',
      'Has Dokumentnummer and Foelsomhed besides. From version 6 on there are no variants and parts.',
    ),
  }),
  attributter: { egenskaber },
  tilstande: { fremdrift },
  relationer: { ...relationerNulTilEn, ...relationerNulTilMange },
  underobjekter: { varianter: variant },
});
