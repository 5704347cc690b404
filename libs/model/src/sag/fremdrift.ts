import { kilde, profiler, tekster } from '../element.js';
import type { Tilstand } from '../objekttype.js';

/** How far a case has come. */
export const fremdrift = {
  titel: tekster('Fremdrift', 'Progress'),
  definition: tekster(
    'Hvor langt sagen er nået. Værdierne står i den rækkefølge, en sag normalt gennemløber; den er ikke påbudt, og en sag kan springe trin over eller gå tilbage.',
    'How far the case has come. The values stand in the order a case normally passes through; the order is not prescribed, and a case may skip steps or go back.',
  ),
  kilde: kilde('K', 'SDI 1.2.STS-4: FremdriftStatusKode'),
  siden: '1.1',
  xml: 'Fremdrift',
  profiler: profiler({
    kombit: tekster(
      'Sags- og Dokumentindekset har fra version 6 kun Opstaaet, Oplyst, Afgjort og Afsluttet.',
      'From version 6 the Sags- og Dokumentindeks has only Opstaaet, Oplyst, Afgjort and Afsluttet.',
    ),
  }),
  vaerdier: [
    {
      vaerdi: 'Opstaaet',
      titel: tekster('Opstået', 'Opened'),
      definition: tekster(
        'Sagen er oprettet, men behandlingen af den er ikke begyndt.',
        'The case has been opened, but work on it has not begun.',
      ),
    },
    {
      vaerdi: 'Oplyst',
      titel: tekster('Oplyst', 'Investigated'),
      definition: tekster(
        'De oplysninger, der skal til for at afgøre sagen, foreligger.',
        'The information needed to decide the case is at hand.',
      ),
    },
    {
      vaerdi: 'Afgjort',
      titel: tekster('Afgjort', 'Decided'),
      definition: tekster('Der er truffet afgørelse i sagen.', 'A decision has been made in the case.'),
    },
    {
      vaerdi: 'Bestilt',
      titel: tekster('Bestilt', 'Ordered'),
      definition: tekster(
        'Det, afgørelsen indebærer, er bestilt hos den, der skal udføre det.',
        'What the decision entails has been ordered from those who are to carry it out.',
      ),
    },
    {
      vaerdi: 'Udfoert',
      titel: tekster('Udført', 'Carried out'),
      definition: tekster('Det, afgørelsen indebærer, er udført.', 'What the decision entails has been carried out.'),
    },
    {
      vaerdi: 'Afsluttet',
      titel: tekster('Afsluttet', 'Closed'),
      definition: tekster(
        'Behandlingen af sagen er slut. Frister for bevaring og kassation regnes herfra.',
        'Work on the case has ended. Periods for preservation and disposal are counted from here.',
      ),
    },
  ],
} as const satisfies Tilstand;
