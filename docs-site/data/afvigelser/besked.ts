import type { Afvigelse } from './afvigelse.ts';

const faelles = { del: 'besked', versioner: ['1.0'] } as const;

export const besked: readonly Afvigelse[] = [
  {
    id: 'AFV-100',
    ...faelles,
    art: 'modstrid',
    titel: { da: 'Beskedkuvertens versionsnummer', en: 'The version of the envelope' },
    beskrivelse: {
      da: 'Dokumentet og tjenesten hedder 2.0, men skemaets navnerum er kuvert:1.0. Det fælles ordforråd har navnerummet 3.0.0 for standarden 1.1, og et ældre 2.0.0 er også i brug.',
      en: 'The document and the service are called 2.0, but the namespace of the schema is kuvert:1.0. The shared vocabulary has the namespace 3.0.0 for the standard 1.1, and an older 2.0.0 is also in use.',
    },
    haandtering: {
      da: 'Navnerum er ikke standardens version. Kuverten er 1.0, og versionen er data.',
      en: 'A namespace is not the version of the standard. The envelope is 1.0, and its version is data.',
    },
  },
  {
    id: 'AFV-101',
    ...faelles,
    art: 'hul',
    titel: { da: 'Gentagelse, fejlkø og rækkefølge', en: 'Retry, error queue and order' },
    beskrivelse: {
      da: 'Hvor mange gange den fælleskommunale beskedfordeler prøver, hvornår en besked kommer i fejlkø, og om rækkefølgen holdes, er ikke fundet.',
      en: 'How often the municipalities’ beskedfordeler tries, when a message goes to the error queue, and whether order is kept, was not found.',
    },
    haandtering: {
      da: 'En egen, beskrevet ordning: mindst én gang, i rækkefølge for hvert objekt, og modtageren kasserer gentagelser ved BeskedId.',
      en: 'A policy of its own, described: at least once, in order for each object, and the receiver drops repeats by BeskedId.',
    },
  },
  {
    id: 'AFV-102',
    ...faelles,
    art: 'lora',
    titel: { da: 'LoRA’s beskeder over AMQP', en: 'LoRA’s messages over AMQP' },
    beskrivelse: {
      da: 'beskedID og objektID forveksles, en sletning læses som en passivering, PUT og PATCH byttes om, og noten står snart i indholdet, snart i headeren.',
      en: 'beskedID and objektID are mixed up, a delete is read as a passivate, PUT and PATCH are swapped, and the note is now in the body, now in the headers.',
    },
    haandtering: {
      da: 'Det gøres ikke efter. De gamle headere tages imod.',
      en: 'It is not copied. The old headers are accepted.',
    },
  },
  {
    id: 'AFV-103',
    ...faelles,
    art: 'hul',
    titel: { da: 'Hvad Beskeddata indeholder', en: 'What Beskeddata holds' },
    beskrivelse: {
      da: 'MOX-beskeder bærer den seneste udgave af objektet; om det er det hele eller kun det ændrede, er ikke fundet, og ingen kilde har urner for handlinger.',
      en: 'MOX messages carry the latest version of the object; whether that is all of it or only what changed was not found, and no source has urns for actions.',
    },
    haandtering: {
      da: 'Beskeddata er det, der blev skrevet, ikke hele objektet. Der kommer også en besked, når en virkning begynder eller slutter. Urner med urn:sagdok: er sagdoks egne og antaget.',
      en: 'Beskeddata is what was written, not the whole object. There is also a message when a virkning begins or ends. Urns with urn:sagdok: are sagdok’s own and assumed.',
    },
  },
];
