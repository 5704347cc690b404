import { tekster, type Tekster } from '@sagdok/model';
import type { Beskedkuvert, ObjektRegistrering, UnikId } from '../besked/haendelsesbesked.js';
import type { Kriteriumnavn } from './filter.js';
import { emneNoegler, idNoegler, livscyklusNoegler, relateretNoegler } from './noegler.js';

interface Faelles {
  readonly definition: Tekster;
  /** What its values are. */
  readonly vaerdi: 'id' | 'relateretObjekt' | 'livscykluskode';
  /** How large a part of all messages one value is likely to take. Only speed depends on it. */
  readonly andel: number;
}

interface Beskedkriterium extends Faelles {
  readonly om: 'besked';
  readonly noegler: (kuvert: Beskedkuvert) => readonly string[];
}

interface Registreringskriterium extends Faelles {
  readonly om: 'registrering';
  readonly noegler: (registrering: ObjektRegistrering) => readonly string[];
}

/** A criterion: what it speaks of, and the keys that a message or one of its registreringer has for it. */
export type Kriterium = Beskedkriterium | Registreringskriterium;

const flere = (ider: readonly UnikId[] | undefined): readonly string[] => (ider ?? []).flatMap(idNoegler);

/** Every criterion of a filter. What reads, describes, evaluates and indexes filters is made from this. */
export const KRITERIER: Readonly<Record<Kriteriumnavn, Kriterium>> = {
  beskedtype: {
    definition: tekster('Beskedens type.', 'The type of the message.'),
    vaerdi: 'id',
    andel: 0.3,
    om: 'besked',
    noegler: ({ Filtreringsdata }) => idNoegler(Filtreringsdata.Beskedtype),
  },
  ansvarligAktoer: {
    definition: tekster('Den aktør, der er ansvarlig for beskeden.', 'The actor that answers for the message.'),
    vaerdi: 'id',
    andel: 0.1,
    om: 'besked',
    noegler: ({ Filtreringsdata }) => idNoegler(Filtreringsdata.BeskedAnsvarligAktoer),
  },
  tilladtModtager: {
    definition: tekster(
      'En modtager, som beskeden nævner som tilladt.',
      'A receiver that the message names as allowed.',
    ),
    vaerdi: 'id',
    andel: 0.1,
    om: 'besked',
    noegler: ({ Filtreringsdata }) => flere(Filtreringsdata.TilladtModtager),
  },
  relateretObjekt: {
    definition: tekster(
      'Et objekt, som beskeden også vedrører, eventuelt kun som en bestemt type eller i en bestemt rolle.',
      'An object that the message also concerns, if wanted only as of a certain type or in a certain role.',
    ),
    vaerdi: 'relateretObjekt',
    andel: 0.0001,
    om: 'besked',
    noegler: ({ Filtreringsdata }) => (Filtreringsdata.RelateretObjekt ?? []).flatMap(relateretNoegler),
  },
  tvaergaaendeProces: {
    definition: tekster('En tværgående proces, som beskeden indgår i.', 'A process that the message is part of.'),
    vaerdi: 'id',
    andel: 0.0001,
    om: 'besked',
    noegler: ({ Filtreringsdata }) => flere(Filtreringsdata.TvaergaaendeProces),
  },
  foelsomhed: {
    definition: tekster('Beskedens sikkerhedsklassificering.', 'The security classification of the message.'),
    vaerdi: 'id',
    andel: 0.3,
    om: 'besked',
    noegler: ({ Leveranceinformation }) => idNoegler(Leveranceinformation.Sikkerhedsklassificering),
  },
  objekt: {
    definition: tekster('Objektet, som beskeden handler om.', 'The object that the message is about.'),
    vaerdi: 'id',
    andel: 0.00001,
    om: 'registrering',
    noegler: ({ ObjektId }) => idNoegler(ObjektId),
  },
  objekttype: {
    definition: tekster('Objektets type.', 'The type of the object.'),
    vaerdi: 'id',
    andel: 0.1,
    om: 'registrering',
    noegler: ({ ObjektType }) => idNoegler(ObjektType),
  },
  objekthandling: {
    definition: tekster('Det, der er sket med objektet.', 'What has happened to the object.'),
    vaerdi: 'id',
    andel: 0.2,
    om: 'registrering',
    noegler: ({ ObjektHandling }) => idNoegler(ObjektHandling),
  },
  opgaveemne: {
    definition: tekster(
      'Emnet, som objektet er klassificeret med. En urn i KLE omfatter alt under den.',
      'The subject that the object is classified with. A urn of KLE takes all that lies under it.',
    ),
    vaerdi: 'id',
    andel: 0.001,
    om: 'registrering',
    noegler: ({ OpgaveEmne }) => emneNoegler(OpgaveEmne),
  },
  ansvarligMyndighed: {
    definition: tekster('Den myndighed, der er ansvarlig for objektet.', 'The authority that answers for the object.'),
    vaerdi: 'id',
    andel: 0.1,
    om: 'registrering',
    noegler: ({ ObjektAnsvarligMyndighed }) => idNoegler(ObjektAnsvarligMyndighed),
  },
  registreringsAktoer: {
    definition: tekster('Den aktør, der har registreret.', 'The actor that made the registrering.'),
    vaerdi: 'id',
    andel: 0.01,
    om: 'registrering',
    noegler: ({ RegistreringsAktoer }) => idNoegler(RegistreringsAktoer),
  },
  livscykluskode: {
    definition: tekster(
      'Registreringens livscykluskode, hvor ObjektHandling fortæller den.',
      'The livscykluskode of the registrering, where ObjektHandling tells it.',
    ),
    vaerdi: 'livscykluskode',
    andel: 0.2,
    om: 'registrering',
    noegler: ({ ObjektHandling }) => livscyklusNoegler(ObjektHandling),
  },
};

/** The names of all criteria. */
export const KRITERIUMNAVNE = Object.keys(KRITERIER) as readonly Kriteriumnavn[];
