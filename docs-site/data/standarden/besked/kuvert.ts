import { kilde, tekster } from '@sagdok/model';
import type { Afsnit } from '../standarddel.ts';

export const kuvert: Afsnit = {
  kode: 'KUV',
  anker: 'kuvert',
  titel: tekster('Beskedkuverten', 'The envelope'),
  forklaring: [
    tekster(
      'Med MOX sender systemer beskeder til hinanden, når noget sker. Hver besked handler om ét objekt: at det er registreret, eller at en virkning, der var registreret i forvejen, begynder eller slutter. Kuverten er ens for alle, så den, der fordeler beskederne, ikke behøver at forstå indholdet.',
      'With MOX, systems send each other messages when something happens. Each message is about one object: that it was registered, or that a virkning that was registered before begins or ends. The envelope is the same for all, so that whoever distributes the messages need not understand the content.',
    ),
    tekster(
      'Kuverten er den fælleskommunale Beskedkuvert. Et dokument og en tjeneste kaldes 2.0, men skemaet er 1.0, og ingen nyere er fundet.',
      'The envelope is the Beskedkuvert shared by the municipalities. A document and a service are called 2.0, but the schema is 1.0, and no newer one was found.',
    ),
  ],
  figur: 'kuvert',
  krav: [
    {
      id: 'BES-KUV-001',
      tekst: tekster(
        'En besked SKAL have et BeskedId, som den beholder, når den sendes igen.',
        'A message MUST have a BeskedId, which it keeps when it is sent again.',
      ),
      kilde: kilde('K', 'Beskedkuvert.xsd: BeskedId'),
      elementer: ['besked/BeskedId'],
    },
    {
      id: 'BES-KUV-002',
      tekst: tekster(
        'BeskedVersion SKAL være versionen af kuverten.',
        'BeskedVersion MUST be the version of the envelope.',
      ),
      kilde: kilde('K', 'Beskedkuvert.xsd: BeskedVersion'),
      antaget: true,
      elementer: ['besked/BeskedVersion'],
    },
    {
      id: 'BES-KUV-003',
      tekst: tekster(
        'En besked SKAL have netop én Beskedkuvert med Filtreringsdata og Leveranceinformation.',
        'A message MUST have exactly one Beskedkuvert with Filtreringsdata and Leveranceinformation.',
      ),
      kilde: kilde('K', 'Beskedkuvert.xsd: BeskedkuvertType'),
      elementer: ['besked/Beskedkuvert'],
    },
    {
      id: 'BES-KUV-004',
      tekst: tekster(
        'Elementerne SKAL staves og ordnes som i skemaet.',
        'The elements MUST be spelt and ordered as in the schema.',
      ),
      kilde: kilde(
        'K',
        tekster(
          'Beskedkuvert.xsd; fx ModtagelsesTidspunkt, men Registreringstidspunkt',
          'Beskedkuvert.xsd; for instance ModtagelsesTidspunkt, but Registreringstidspunkt',
        ),
      ),
    },
    {
      id: 'BES-KUV-005',
      tekst: tekster(
        'Beskeddata KAN være hvad som helst, som afsender og modtager er enige om.',
        'Beskeddata MAY be anything that sender and receiver agree on.',
      ),
      kilde: kilde('K', 'Beskedkuvert.xsd: Beskeddata'),
      elementer: ['besked/Beskeddata'],
    },
    {
      id: 'BES-KUV-006',
      tekst: tekster(
        'En besked om en registrering BØR bære objektets id og registreringen som indhold.',
        'A message about a registrering SHOULD carry the id of the object and the registrering as its content.',
      ),
      kilde: kilde('S', 'SagDokObjekt.xsd: RegistreringBesked'),
    },
  ],
};
