import { kilde, tekster } from '@sagdok/model';
import type { Afsnit } from '../standarddel.ts';

export const identitet: Afsnit = {
  kode: 'IDE',
  anker: 'identitet',
  titel: tekster('Objekt og identitet', 'Object and identity'),
  forklaring: [
    tekster(
      'Alt, hvad der registreres, er objekter. Et objekt er en identitet, som ikke ændrer sig, og en række registreringer, som siger, hvad der har været kendt om det.',
      'Everything that is registered is an object. An object is an identity, which does not change, and a sequence of registreringer that say what has been known of it.',
    ),
  ],
  krav: [
    {
      id: 'GEN-IDE-001',
      tekst: tekster(
        'Et objekt SKAL have en uuid, som det beholder så længe, det findes.',
        'An object MUST have a uuid, which it keeps as long as it exists.',
      ),
      kilde: kilde('S', 'SagDokObjekt.xsd: UUIDIdentifikator'),
    },
    {
      id: 'GEN-IDE-002',
      tekst: tekster(
        'En uuid SKAL betegne det samme objekt i alle systemer, der udveksler det.',
        'A uuid MUST denote the same object in all systems that exchange it.',
      ),
      kilde: kilde(
        'I',
        tekster(
          'SagDokObjekt.xsd: UUIDIdentifikator; operationen Importer',
          'SagDokObjekt.xsd: UUIDIdentifikator; the operation Importer',
        ),
      ),
      antaget: true,
    },
    {
      id: 'GEN-IDE-003',
      tekst: tekster(
        'En ny uuid BØR dannes tilfældigt (version 4).',
        'A new uuid SHOULD be made at random (version 4).',
      ),
      kilde: kilde('K', tekster('STS Organisation, anvisning 1.2.3', 'STS Organisation, guidance 1.2.3')),
    },
    {
      id: 'GEN-IDE-004',
      tekst: tekster(
        'Et objekt af en af standardens typer SKAL have en brugervendt nøgle i hver periode, dets egenskaber gælder.',
        'An object of one of the standard’s types MUST have a user-facing key in each period over which its attributes hold.',
      ),
      kilde: kilde('L', 'oio_rest/db/db_structure.py: brugervendtnoegle'),
      antaget: true,
      elementer: ['sag/attributter/egenskaber/brugervendtnoegle', 'dokument/attributter/egenskaber/brugervendtnoegle'],
    },
    {
      id: 'GEN-IDE-005',
      tekst: tekster(
        'En tjeneste KAN kræve, at brugervendte nøgler er entydige for en type inden for en myndighed.',
        'A service MAY demand that user-facing keys are unique for a type within an authority.',
      ),
      kilde: kilde('K', tekster('SDI, anvisning Sag 1.7', 'SDI, guidance on Sag 1.7')),
      elementer: ['sag/attributter/egenskaber/brugervendtnoegle'],
    },
    {
      id: 'GEN-IDE-006',
      tekst: tekster(
        'Et system, der henviser til et objekt, SKAL bruge dets uuid, når den kendes, og ikke dets brugervendte nøgle.',
        'A system that refers to an object MUST use its uuid, where that is known, and not its user-facing key.',
      ),
      kilde: kilde('I', tekster('UnikIdType har kun uuid og urn', 'UnikIdType has uuid and urn alone')),
      antaget: true,
    },
  ],
};
