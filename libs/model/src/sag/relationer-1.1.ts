import { kilde, tekster } from '../element.js';
import type { Relation } from '../objekttype.js';

// The relations of a case that Sag 1.1 has and 1.2 has others for.

/** The one archive of a case; three in 1.2. */
export const arkiv = {
  kardinalitet: '0..1',
  maal: ['arkiv'],
  titel: tekster('Arkiv', 'Archive'),
  definition: tekster(
    'Det arkiv, sagen hører til. Fra 1.2 er det delt i behandlings-, afleverings- og andet arkiv.',
    'The archive that the case belongs to. From 1.2 on it is divided into working, receiving and other archive.',
  ),
  kilde: kilde('S', 'SagDokObjekt.xsd: Arkiv'),
  siden: '1.1',
  xml: 'Arkiv',
} as const satisfies Relation;

/** The classes of a case beside the primary one; one relation for each purpose in 1.2. */
export const andreklasser = {
  kardinalitet: '0..n',
  maal: ['klasse'],
  titel: tekster('Andre klasser', 'Other classes'),
  definition: tekster(
    'Klasser, sagen hører under ud over den primære. Fra 1.2 siger hver klasserelation, hvad klassen er til.',
    'Classes that the case belongs to beside the primary one. From 1.2 on each relation to a class says what the class is for.',
  ),
  kilde: kilde('S', 'SagDokObjekt.xsd: AndreKlasser'),
  siden: '1.1',
  xml: 'AndreKlasser',
} as const satisfies Relation;

/** All parties of a case in one list; told apart in 1.2. */
export const parter = {
  kardinalitet: '0..n',
  maal: ['person', 'virksomhed'],
  titel: tekster('Parter', 'Parties'),
  definition: tekster(
    'De personer og virksomheder, der er part i sagen. Fra 1.2 skelnes mellem primær part, sekundære parter og ydelsesmodtager.',
    'The persons and businesses that are parties to the case. From 1.2 on primary party, secondary parties and recipient of benefit are told apart.',
  ),
  kilde: kilde('S', 'SagDokObjekt.xsd: Parter'),
  siden: '1.1',
  xml: 'Parter',
} as const satisfies Relation;

/** The cases below a case; told from below, as oversag, in 1.2. */
export const undersager = {
  kardinalitet: '0..n',
  maal: ['sag'],
  titel: tekster('Undersager', 'Subordinate cases'),
  definition: tekster(
    'De sager, der er dele af denne. Fra 1.2 peger undersagen i stedet på sin oversag.',
    'The cases that are parts of this one. From 1.2 on the subordinate case points at its parent instead.',
  ),
  kilde: kilde('S', 'SagDokObjekt.xsd: UnderSager'),
  siden: '1.1',
  xml: 'UnderSager',
} as const satisfies Relation;
