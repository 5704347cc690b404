import { kilde, tekster } from '@sagdok/model';
import type { Afsnit } from '../standarddel.ts';

export const levering: Afsnit = {
  kode: 'LEV',
  anker: 'levering',
  titel: tekster('Levering', 'Delivery'),
  forklaring: [
    tekster(
      'Der er tre måder at få beskeder på: at hente dem, at få dem sendt over HTTP og at læse dem fra en kø. Hvad KOMBIT’s fordeler lover om gentagelse og rækkefølge, er ikke fundet; BES-LEV-001, 004, 005 og 006 er sagdoks egen ordning.',
      'There are three ways to get messages: to fetch them, to have them sent over HTTP and to read them from a queue. What KOMBIT’s distributor promises on retry and order was not found; BES-LEV-001, 004, 005 and 006 are sagdok’s own arrangement.',
    ),
  ],
  krav: [
    {
      id: 'BES-LEV-001',
      tekst: tekster(
        'En fordeler SKAL levere en besked mindst én gang til hvert dueslag, den passer til.',
        'A distributor MUST deliver a message at least once to each mailbox that it fits.',
      ),
      kilde: kilde(
        'I',
        tekster(
          'kvittering efter lagring; besked uden kvittering leveres igen',
          'acknowledgement after storing; a message that is not acknowledged is delivered again',
        ),
      ),
      antaget: true,
    },
    {
      id: 'BES-LEV-002',
      tekst: tekster(
        'En modtager SKAL kvittere for en besked, først når den har gemt den.',
        'A receiver MUST acknowledge a message only when it has stored it.',
      ),
      kilde: kilde(
        'K',
        tekster('afhentning: manuel kvittering efter lagring', 'fetching: acknowledged by hand after storing'),
      ),
    },
    {
      id: 'BES-LEV-003',
      tekst: tekster(
        'En modtager SKAL se bort fra en besked, hvis BeskedId den har set før.',
        'A receiver MUST disregard a message whose BeskedId it has seen before.',
      ),
      kilde: kilde('K', tekster('os2kitos, beslutning om BeskedId', 'os2kitos, the decision on BeskedId')),
      antaget: true,
      elementer: ['besked/BeskedId'],
    },
    {
      id: 'BES-LEV-004',
      tekst: tekster(
        'Beskeder om ét objekt BØR leveres i den rækkefølge, de blev registreret.',
        'Messages about one object SHOULD be delivered in the order in which they were registered.',
      ),
      kilde: kilde('I', tekster('ingen kilde siger det', 'no source says so')),
      antaget: true,
    },
    {
      id: 'BES-LEV-005',
      tekst: tekster(
        'En besked, der ikke kan leveres, SKAL lægges i en fejlkø, hvor et menneske kan se den i en frist, fordeleren oplyser.',
        'A message that cannot be delivered MUST be put in an error queue, where a person can see it for a time that the distributor states.',
      ),
      kilde: kilde('K', 'FlytBeskedTilFejlkoe'),
      antaget: true,
    },
    {
      id: 'BES-LEV-006',
      tekst: tekster(
        'En besked SKAL være gemt hos fordeleren, før afsenderen får at vide, at den er modtaget.',
        'A message MUST be stored by the distributor before the sender is told that it was received.',
      ),
      kilde: kilde('K', tekster('AfsendBesked: bekræftelse og svar', 'AfsendBesked: confirmation and answer')),
      antaget: true,
    },
    {
      id: 'BES-LEV-007',
      tekst: tekster(
        'Ved levering over HTTP SKAL svaret læses af StandardRetur og ikke alene af HTTP-koden.',
        'In delivery over HTTP the answer MUST be read from StandardRetur and not from the HTTP code alone.',
      ),
      kilde: kilde('K', tekster('KOMBIT’s eksempel på en modtager', 'KOMBIT’s example of a receiver')),
    },
  ],
};
