import { tekster } from '@sagdok/model';
import { hoejstEen, nogle, vaerdi } from './indhold.js';
import { aktoer, tidspunkt, unikId } from './sagdok.js';

const leveranceruteLokalUdvidelse = {
  slags: 'udvidelse',
  navn: 'LeveranceruteLokalUdvidelseType',
  navnerum: 'kuvert',
  definition: tekster(
    'Antallet af forsøg på at levere (AntalLeveranceforsoeg), og hvad systemer ellers har aftalt.',
    'The number of attempts at delivery (AntalLeveranceforsoeg), and what else systems have agreed on.',
  ),
} as const;

/** One distributor that the message went through. */
export const leverancerute = {
  slags: 'sekvens',
  navn: 'LeveranceruteType',
  navnerum: 'kuvert',
  definition: tekster(
    'Et fordelingssystem, som beskeden er gået igennem.',
    'A distributor that the message went through.',
  ),
  elementer: {
    Fordelingssystem: hoejstEen(unikId, tekster('Fordelingssystemet.', 'The distributor.')),
    ModtagelsesTidspunkt: hoejstEen(
      tidspunkt,
      tekster('Hvornår det modtog beskeden.', 'When it received the message.'),
    ),
    LeveranceTidspunkt: hoejstEen(
      tidspunkt,
      tekster('Hvornår det leverede beskeden.', 'When it delivered the message.'),
    ),
    ModtagetFraSystem: hoejstEen(aktoer, tekster('Hvem det fik beskeden fra.', 'Whom it had the message from.')),
    ErLeveretIHenholdTil: hoejstEen(unikId, tekster('Abonnementet.', 'The subscription.')),
    LeveranceruteLokalUdvidelse: hoejstEen(leveranceruteLokalUdvidelse, leveranceruteLokalUdvidelse.definition),
  },
} as const;

const leveranceruter = {
  slags: 'sekvens',
  navn: 'LeveranceruterType',
  navnerum: 'kuvert',
  definition: tekster('Fordelingssystemerne, i rækkefølge.', 'The distributors, in their order.'),
  elementer: { Leverancerute: nogle(leverancerute, leverancerute.definition) },
} as const;

const leveranceinformationLokalUdvidelse = {
  slags: 'udvidelse',
  navn: 'LeveranceinformationLokalUdvidelseType',
  navnerum: 'kuvert',
  definition: tekster(
    'Beskedfordelerens signatur (BeskedfordelerSignatur), og hvad systemer ellers har aftalt.',
    'The signature of the distributor (BeskedfordelerSignatur), and what else systems have agreed on.',
  ),
} as const;

/** How the message came to be and was carried. */
export const leveranceinformation = {
  slags: 'sekvens',
  navn: 'LeveranceinformationType',
  navnerum: 'kuvert',
  definition: tekster('Hvordan beskeden er opstået og befordret.', 'How the message came to be and was carried.'),
  elementer: {
    Dannelsestidspunkt: hoejstEen(tidspunkt, tekster('Hvornår beskeden blev dannet.', 'When the message was made.')),
    TransaktionsId: hoejstEen(unikId, tekster('Transaktionen, den er dannet i.', 'The transaction it was made in.')),
    Kildesystem: hoejstEen(aktoer, tekster('Systemet, der har dannet den.', 'The system that made it.')),
    KildesystemIPAdresse: hoejstEen(
      vaerdi('tekst'),
      tekster('Kildesystemets IP-adresse.', 'The IP address of that system.'),
    ),
    KildesystemAkkreditiver: hoejstEen(
      vaerdi('tekst'),
      tekster('Det, kildesystemet godtgør sin identitet med.', 'What that system proves its identity with.'),
    ),
    Sikkerhedsklassificering: hoejstEen(unikId, tekster('Hvor følsomt indholdet er.', 'How sensitive the content is.')),
    Leveranceruter: hoejstEen(leveranceruter, leveranceruter.definition),
    LeveranceinformationLokalUdvidelse: hoejstEen(
      leveranceinformationLokalUdvidelse,
      leveranceinformationLokalUdvidelse.definition,
    ),
  },
} as const;
