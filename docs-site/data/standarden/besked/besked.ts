import { kilde, tekster } from '@sagdok/model';
import type { Standarddel } from '../standarddel.ts';
import { agenter } from './agenter.ts';
import { filtreringsdata } from './filtreringsdata.ts';
import { kommandoer } from './kommandoer.ts';
import { kuvert } from './kuvert.ts';
import { levering } from './levering.ts';
import { returkoder } from './returkoder.ts';

export const besked: Standarddel = {
  navn: 'besked',
  kode: 'BES',
  titel: tekster('Besked (MOX)', 'Besked (MOX)'),
  formaal: tekster(
    'Hvordan systemer fortæller hinanden, at noget er sket: Beskedkuverten, filtrering, levering, returkoder og MOX-agenter.',
    'How systems tell each other that something has happened: the Beskedkuvert, filtering, delivery, return codes and MOX agents.',
  ),
  versioner: [
    {
      version: '1.0',
      status: 'gaeldende',
      nyt: [
        tekster(
          'Den fælleskommunale Beskedkuvert, urn:oio:besked:kuvert:1.0. KOMBIT’s beskedfordeler fik en ny udgave, SF1461_2.0, den 8. september 2023; kuverten er den samme.',
          'The Beskedkuvert shared by the municipalities, urn:oio:besked:kuvert:1.0. KOMBIT’s distributor had a new release, SF1461_2.0, on 8 September 2023; the envelope is the same.',
        ),
      ],
      kilde: kilde('K', 'Beskedkuvert.xsd; SF1461'),
      beskrevet: true,
    },
  ],
  afsnit: [kuvert, filtreringsdata, levering, returkoder, agenter, kommandoer],
  profiler: [
    {
      profil: 'KOMBIT',
      tekst: tekster(
        'Afsendelse over AMQP med TLS, afhentning fra en kø med navn efter dueslagets uuid, og modtagelse over HTTPS. Serviceaftaler skal være godkendt på begge sider.',
        'Sending over AMQP with TLS, fetching from a queue named by the uuid of the mailbox, and receiving over HTTPS. Service agreements must be approved on both sides.',
      ),
    },
    {
      profil: 'LoRA',
      tekst: tekster(
        'Egne headere i stedet for kuverten, og to former for samme meddelelse: med nøglerne i headerne eller i indholdet.',
        'Headers of its own instead of the envelope, and two forms of one notice: with the keys in the headers or in the body.',
      ),
    },
    {
      profil: 'sagdok',
      tekst: tekster(
        'Kuverten i XML og som JSON, og som CloudEvents. Mindst én levering, i rækkefølge for hvert objekt, med genspil fra et sted i loggen.',
        'The envelope in XML and as JSON, and as CloudEvents. At least one delivery, in order for each object, with replay from a place in the log.',
      ),
    },
  ],
};
