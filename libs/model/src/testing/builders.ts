import { kilde, tekster } from '../element.js';
import type { Skalarfelt } from '../felt.js';
import type { Objekttype, Relation, Tilstand } from '../objekttype.js';

const elementet = {
  titel: tekster('Titel', 'Title'),
  definition: tekster('Hvad det er.', 'What it is.'),
  kilde: kilde('U', 'en prøve'),
  siden: '1.0',
};

/** A field of text. */
export const etFelt = (afvigelser: Partial<Skalarfelt> = {}): Skalarfelt => ({
  ...elementet,
  type: 'tekst',
  ...afvigelser,
});

/** A relation to at most one target. */
export const enRelation = (afvigelser: Partial<Relation> = {}): Relation => ({
  ...elementet,
  kardinalitet: '0..1',
  ...afvigelser,
});

/** A state with the values `Til` and `Fra`. */
export const enTilstand = (afvigelser: Partial<Tilstand> = {}): Tilstand => ({
  ...elementet,
  vaerdier: [enVaerdi('Til'), enVaerdi('Fra')],
  ...afvigelser,
});

/** A value of a state. */
export const enVaerdi = (vaerdi: string, da = `Værdien ${vaerdi}.`): Tilstand['vaerdier'][number] => ({
  vaerdi,
  titel: tekster(vaerdi, vaerdi),
  definition: tekster(da, `The value ${vaerdi}.`),
});

/** A type with one field, one state and one relation. */
export const enObjekttype = (afvigelser: Partial<Objekttype> = {}): Objekttype => ({
  ...elementet,
  navn: 'traekasse',
  del: 'kasser',
  version: '1.0',
  attributter: { egenskaber: { navn: etFelt({ obligatorisk: true }) } },
  tilstande: { tilstand: enTilstand() },
  relationer: { ejer: enRelation() },
  ...afvigelser,
});
