import { kilde, tekster } from '../element.js';
import { defineStruktur } from '../felt.js';

/** aktoerattr */
export const aktoerattr = defineStruktur({
  navn: 'aktoerattr',
  titel: tekster('aktoerattr', 'aktoerattr'),
  definition: tekster('aktoerattr', 'aktoerattr'),
  kilde: kilde('L', 'db_structure.py'),
  siden: '1.0',
  felter: {
    obligatorisk: {
      type: 'tekst',
      obligatorisk: true,
      vaerdier: ['noedvendig', 'valgfri'],
      titel: tekster('obligatorisk', 'obligatorisk'),
      definition: tekster('obligatorisk', 'obligatorisk'),
      kilde: kilde('L', 'db_structure.py'),
      siden: '1.0',
    },
    accepteret: {
      type: 'tekst',
      obligatorisk: true,
      vaerdier: ['accepteret', 'foreloebigt', 'afslaaet'],
      titel: tekster('accepteret', 'accepteret'),
      definition: tekster('accepteret', 'accepteret'),
      kilde: kilde('L', 'db_structure.py'),
      siden: '1.0',
    },
    repraesentation_uuid: {
      type: 'uuid',
      obligatorisk: true,
      titel: tekster('repraesentation_uuid', 'repraesentation_uuid'),
      definition: tekster('repraesentation_uuid', 'repraesentation_uuid'),
      kilde: kilde('L', 'db_structure.py'),
      siden: '1.0',
    },
  },
});
