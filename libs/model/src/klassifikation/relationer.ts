import { kilde, tekster } from '../element.js';
import { AKTOERTYPER } from '../generelle-egenskaber/aktoertyper.js';
import type { Relation } from '../objekttype.js';

// The relations that the types of the classification part have alike.

/** Who is responsible. */
export const ansvarlig = {
  kardinalitet: '0..1',
  maal: AKTOERTYPER,
  titel: tekster('Ansvarlig', 'Responsible'),
  definition: tekster(
    'Den aktør, der har ansvaret for indholdet og for, at det holdes ved lige.',
    'The actor who is responsible for the content and for its being kept up to date.',
  ),
  kilde: kilde('S', 'SagDokObjekt.xsd: Ansvarlig'),
  siden: '1.1',
  xml: 'Ansvarlig',
} as const satisfies Relation;

/** Who owns. */
export const ejer = {
  kardinalitet: '0..1',
  maal: AKTOERTYPER,
  titel: tekster('Ejer', 'Owner'),
  definition: tekster(
    'Den aktør, der ejer objektet og bestemmer over det, også når en anden er ansvarlig for indholdet.',
    'The actor who owns the object and decides over it, also where another is responsible for the content.',
  ),
  kilde: kilde('S', 'SagDokObjekt.xsd: Ejer'),
  siden: '1.1',
  xml: 'Ejer',
} as const satisfies Relation;

/** Who edits. */
export const redaktoerer = {
  kardinalitet: '0..n',
  maal: AKTOERTYPER,
  titel: tekster('Redaktører', 'Editors'),
  definition: tekster('De aktører, der redigerer indholdet.', 'The actors who edit the content.'),
  kilde: kilde('K', 'STS Klassifikation v6: Redaktoerer'),
  siden: '1.1',
  xml: 'Redaktoerer',
} as const satisfies Relation;
