import { kilde, profiler, tekster } from '../element.js';
import type { Struktur } from '../felt.js';

/** What names the target of a relation, beside its virkning and the fields of the relation itself. */
export const reference = {
  navn: 'reference',
  titel: tekster('Reference', 'Reference'),
  definition: tekster(
    'Det, en relation peger på: netop én af uuid og urn.',
    'What a relation points at: exactly one of uuid and urn.',
  ),
  kilde: kilde('S', 'SagDokObjekt.xsd: UnikIdType'),
  siden: '1.0',
  xml: 'ReferenceID',
  felter: {
    uuid: {
      type: 'uuid',
      titel: tekster('Uuid', 'Uuid'),
      definition: tekster('Målets uuid, når målet har en.', 'The uuid of the target, where it has one.'),
      kilde: kilde('S', 'SagDokObjekt.xsd: UUIDIdentifikator'),
      siden: '1.0',
      xml: 'UUIDIdentifikator',
      profiler: profiler({
        kombit: tekster('Bruges til objekter i støttesystemerne.', 'Is used for objects in the støttesystemer.'),
      }),
      eksempel: '5f4b1f0e-5c0a-4a51-9d0a-2f5b0b6f7c1d',
    },
    urn: {
      type: 'tekst',
      titel: tekster('Urn', 'Urn'),
      definition: tekster(
        'Målets urn, når det kendes på andet end en uuid, for eksempel et KLE-nummer eller et CVR-nummer.',
        'The urn of the target, where it is known by something else than a uuid, such as a KLE number or a CVR number.',
      ),
      kilde: kilde('S', 'SagDokObjekt.xsd: URNIdentifikator'),
      siden: '1.0',
      xml: 'URNIdentifikator',
      profiler: profiler({
        kombit: tekster(
          'Blandt andet urn:oio:cvr-nr:, urn:oio:cpr-nr:, urn:oio:kle: og urn:oio:it-system-uuid:. URN:Empty, hvor der intet mål er.',
          'Among others urn:oio:cvr-nr:, urn:oio:cpr-nr:, urn:oio:kle: and urn:oio:it-system-uuid:. URN:Empty where there is no target.',
        ),
      }),
      eksempel: 'urn:oio:kle:02.34.02',
    },
    objekttype: {
      type: 'tekst',
      titel: tekster('Objekttype', 'Object type'),
      definition: tekster(
        'Målets type. Det kontrolleres ikke, at målet findes eller er af typen.',
        'The type of the target. It is not checked that the target exists or is of the type.',
      ),
      kilde: kilde('L', 'oio_rest: relation/objekttype'),
      siden: '1.0',
      eksempel: 'Klasse',
    },
    indeks: {
      type: 'heltal',
      titel: tekster('Indeks', 'Index'),
      definition: tekster(
        'Hvilken af relationens mål det er, på de typer, hvor de nummereres.',
        'Which of the targets of the relation it is, on the types where they are numbered.',
      ),
      kilde: kilde('L', 'oio_rest: sag, relation/indeks'),
      siden: '1.2',
      xml: 'Indeks',
      profiler: profiler({
        kombit: tekster(
          'En tekst på højst 36 tegn; en relation kendes på relationstype, rolle og indeks.',
          'A text of at most 36 characters; a relation is known by its type, role and index.',
        ),
      }),
      eksempel: 1,
    },
  },
} as const satisfies Struktur;
