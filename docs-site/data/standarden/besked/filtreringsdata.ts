import { kilde, tekster } from '@sagdok/model';
import type { Afsnit } from '../standarddel.ts';

export const filtreringsdata: Afsnit = {
  kode: 'FIL',
  anker: 'filtreringsdata',
  titel: tekster('Filtrering', 'Filtering'),
  forklaring: [
    tekster(
      'En abonnent siger, hvad der interesserer, og får kun det. Filteret ser kun kuverten, aldrig indholdet; derfor skal kuverten sige nok til at vælge efter, og ikke mere end den, der fordeler, må vide.',
      'A subscriber says what is of interest, and gets that alone. The filter sees the envelope only, never the content; so the envelope must say enough to choose by, and no more than whoever distributes may know.',
    ),
  ],
  krav: [
    {
      id: 'BES-FIL-001',
      tekst: tekster('Et filter SKAL alene bruge Filtreringsdata.', 'A filter MUST use Filtreringsdata alone.'),
      kilde: kilde(
        'K',
        tekster('Fælleskommunal Beskedfordeler; MOX-konceptet', 'Fælleskommunal Beskedfordeler; the MOX concept'),
      ),
      elementer: ['besked/Beskedkuvert'],
    },
    {
      id: 'BES-FIL-002',
      tekst: tekster('En besked SKAL have en Beskedtype.', 'A message MUST have a Beskedtype.'),
      kilde: kilde('K', 'Beskedkuvert.xsd: Beskedtype'),
    },
    {
      id: 'BES-FIL-003',
      tekst: tekster(
        'En beskedtype SKAL skifte hovednummer, når ændringen af den er brydende.',
        'A beskedtype MUST change its major number when a change of it is breaking.',
      ),
      kilde: kilde('K', tekster('Beskedtypekataloget: major.minor', 'The catalogue of message types: major.minor')),
    },
    {
      id: 'BES-FIL-004',
      tekst: tekster(
        'En besked BØR sige, hvilket objekt den handler om, dets type, og hvad der er sket med det.',
        'A message SHOULD say which object it is about, its type, and what happened to it.',
      ),
      kilde: kilde('K', 'Beskedkuvert.xsd: ObjektRegistrering'),
    },
    {
      id: 'BES-FIL-005',
      tekst: tekster(
        'En besked om en sag BØR have sagens primære klasse som OpgaveEmne.',
        'A message about a case SHOULD have the primary class of the case as OpgaveEmne.',
      ),
      kilde: kilde('K', 'Beskedkuvert.xsd: OpgaveEmne'),
      antaget: true,
      elementer: ['sag/relationer/primaerklasse'],
    },
    {
      id: 'BES-FIL-006',
      tekst: tekster(
        'Filtreringsdata SKAL være uden personnumre.',
        'Filtreringsdata MUST be without personal numbers.',
      ),
      kilde: kilde('I', tekster('kuverten læses af alle, der fordeler', 'the envelope is read by all that distribute')),
      antaget: true,
    },
    {
      id: 'BES-FIL-007',
      tekst: tekster(
        'En besked, der nævner TilladtModtager, SKAL kun nå de modtagere, den nævner.',
        'A message that names TilladtModtager MUST reach only the receivers that it names.',
      ),
      kilde: kilde('K', 'SF1461 2.0'),
    },
  ],
};
