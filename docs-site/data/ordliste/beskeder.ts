import type { Begreb } from './begreb.ts';

/** The words of messages. */
export const beskeder: readonly Begreb[] = [
  {
    id: 'mox',
    ord: { da: 'MOX', en: 'MOX' },
    definition: {
      da: 'KL’s mønster for, hvordan kommunens systemer taler sammen gennem standardens objekter og beskeder, og navnet på Magentas første implementering af det.',
      en: 'KL’s pattern for how the systems of a municipality talk to each other through the objects and messages of the standard, and the name of Magenta’s first implementation of it.',
    },
    former: { da: ['MOX'], en: ['MOX'] },
    se: ['mox-agent', 'besked', 'lora'],
  },
  {
    id: 'mox-agent',
    ord: { da: 'MOX-agent', en: 'MOX agent' },
    definition: {
      da: 'Et lille program, der forbinder ét system med resten: det modtager beskeder, oversætter, handler i sit system og melder tilbage.',
      en: 'A small program that connects one system to the rest: it receives messages, translates, acts in its system and reports back.',
    },
    former: { da: ['MOX-agent', 'MOX-agenten', 'MOX-agenter'], en: ['MOX agent', 'MOX agents'] },
    se: ['mox'],
  },
  {
    id: 'besked',
    ord: { da: 'besked', en: 'message' },
    danskIEngelsk: true,
    definition: {
      da: 'Meddelelsen om, at noget er sket med et objekt: en kuvert med data at filtrere efter, og eventuelt et indhold.',
      en: 'The announcement that something happened to an object: an envelope with data to filter by, and possibly a content.',
    },
    se: ['beskedkuvert', 'beskedfordeler', 'haendelsesbesked'],
  },
  {
    id: 'haendelsesbesked',
    ord: { da: 'hændelsesbesked', en: 'event message' },
    danskIEngelsk: true,
    definition: {
      da: 'En besked i den fælleskommunale form: en beskedkuvert og beskeddata i ét XML-dokument.',
      en: 'A message in the municipalities’ common form: an envelope and the message data in one XML document.',
    },
    former: { da: ['hændelsesbesked', 'hændelsesbeskeden', 'hændelsesbeskeder'], en: ['hændelsesbesked'] },
    se: ['beskedkuvert'],
  },
  {
    id: 'beskedkuvert',
    ord: { da: 'beskedkuvert', en: 'envelope' },
    danskIEngelsk: true,
    definition: {
      da: 'Den del af en besked, som enhver modtager kan læse: afsender, type, objekt, hændelse og klassifikation. Kun den bruges til at fordele beskeden.',
      en: 'The part of a message that any receiver can read: sender, type, object, event and classification. Only this is used to distribute the message.',
    },
    former: { da: ['beskedkuvert', 'beskedkuverten'], en: ['beskedkuvert'] },
    se: ['besked'],
  },
  {
    id: 'beskedfordeler',
    ord: { da: 'beskedfordeler', en: 'message distributor' },
    danskIEngelsk: true,
    definition: {
      da: 'Den tjeneste, der tager imod beskeder og leverer hver af dem til de abonnenter, hvis filtre den passer på.',
      en: 'The service that takes messages in and delivers each of them to the subscribers whose filters it fits.',
    },
    former: {
      da: ['beskedfordeler', 'beskedfordeleren', 'Beskedfordeler'],
      en: ['beskedfordeler', 'message distributor'],
    },
    se: ['dueslag', 'abonnement'],
  },
  {
    id: 'dueslag',
    ord: { da: 'dueslag', en: 'mailbox' },
    danskIEngelsk: true,
    definition: {
      da: 'En modtagers postkasse i beskedfordeleren, kendt ved et UUID. Der ligger beskederne, til modtageren har kvitteret; det, der ikke hentes i tide, flyttes til fejlkøen.',
      en: 'A receiver’s mailbox in the message distributor, known by a UUID. Messages lie there until the receiver has acknowledged them; what is not fetched in time is moved to the error queue.',
    },
    former: { da: ['dueslag', 'dueslaget'], en: ['dueslag'] },
    se: ['beskedfordeler', 'abonnement'],
  },
  {
    id: 'abonnement',
    ord: { da: 'abonnement', en: 'subscription' },
    danskIEngelsk: true,
    definition: {
      da: 'En modtagers ønske om beskeder: et filter på kuverten og et dueslag at levere til.',
      en: 'A receiver’s wish for messages: a filter on the envelope and a mailbox to deliver to.',
    },
    former: { da: ['abonnement', 'abonnementet', 'abonnementer'], en: ['abonnement'] },
    se: ['dueslag'],
  },
];
