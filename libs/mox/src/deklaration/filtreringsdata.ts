import { tekster } from '@sagdok/model';
import { een, hoejstEen, nogle } from './indhold.js';
import { aktoer, tidspunkt, unikId } from './sagdok.js';

/** What the message also concerns. */
export const relateretObjekt = {
  slags: 'sekvens',
  navn: 'RelateretObjektType',
  navnerum: 'kuvert',
  definition: tekster('Et objekt, som beskeden også vedrører.', 'An object that the message also concerns.'),
  elementer: {
    ObjektId: een(unikId, tekster('Objektets id.', 'The id of the object.')),
    ObjektType: een(unikId, tekster('Objektets type.', 'The type of the object.')),
    ObjektRolle: hoejstEen(unikId, tekster('Objektets rolle i beskeden.', 'The role of the object in the message.')),
  },
} as const;

const objektRegistreringLokalUdvidelse = {
  slags: 'udvidelse',
  navn: 'ObjektRegistreringLokalUdvidelseType',
  navnerum: 'kuvert',
  definition: tekster(
    'Afsenderens signatur (AfsenderSystemSignatur), og hvad systemer ellers har aftalt.',
    'The signature of the sender (AfsenderSystemSignatur), and what else systems have agreed on.',
  ),
} as const;

/** The registrering that the message is about. */
export const objektRegistrering = {
  slags: 'sekvens',
  navn: 'ObjektRegistreringType',
  navnerum: 'kuvert',
  definition: tekster('Den registrering, som beskeden handler om.', 'The registrering that the message is about.'),
  elementer: {
    ObjektRegistreringId: hoejstEen(unikId, tekster('Registreringens id.', 'The id of the registrering.')),
    RegistreringsAktoer: hoejstEen(aktoer, tekster('Den, der har registreret.', 'Who made the registrering.')),
    Registreringstidspunkt: hoejstEen(
      tidspunkt,
      tekster('Hvornår der er registreret.', 'When the registrering was made.'),
    ),
    ObjektAnsvarligMyndighed: hoejstEen(
      unikId,
      tekster('Den myndighed, der er ansvarlig for objektet.', 'The authority that answers for the object.'),
    ),
    ObjektId: hoejstEen(unikId, tekster('Objektets id.', 'The id of the object.')),
    ObjektType: hoejstEen(unikId, tekster('Objektets type.', 'The type of the object.')),
    ObjektHandling: hoejstEen(unikId, tekster('Hvad der er sket med objektet.', 'What has happened to the object.')),
    OpgaveEmne: hoejstEen(
      unikId,
      tekster('Objektets emne, fx i KLE.', 'The subject of the object, in KLE for instance.'),
    ),
    ObjektRegistreringLokalUdvidelse: hoejstEen(
      objektRegistreringLokalUdvidelse,
      objektRegistreringLokalUdvidelse.definition,
    ),
  },
} as const;

/** What subscriptions filter on. */
export const filtreringsdata = {
  slags: 'sekvens',
  navn: 'FiltreringsdataType',
  navnerum: 'kuvert',
  definition: tekster('Det, som abonnementer filtrerer på.', 'What subscriptions filter on.'),
  elementer: {
    Beskedtype: een(unikId, tekster('Beskedens type.', 'The type of the message.')),
    BeskedAnsvarligAktoer: hoejstEen(
      aktoer,
      tekster('Den, der er ansvarlig for beskeden.', 'Who answers for the message.'),
    ),
    TilladtModtager: nogle(
      unikId,
      tekster(
        'De eneste, der må få beskeden; alle må, når ingen er nævnt.',
        'The only ones that may have the message; everybody may when none is named.',
      ),
    ),
    RelateretObjekt: nogle(relateretObjekt, relateretObjekt.definition),
    ObjektRegistrering: nogle(objektRegistrering, objektRegistrering.definition),
    TvaergaaendeProces: nogle(
      unikId,
      tekster(
        'En proces på tværs af systemer, som beskeden indgår i.',
        'A process across systems that the message is part of.',
      ),
    ),
  },
} as const;
