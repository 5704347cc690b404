import { kilde, profiler, tekster } from '../element.js';
import type { Struktur } from '../felt.js';

const tidspunkt = {
  navn: 'tidspunkt',
  titel: tekster('Tidspunkt', 'Instant'),
  definition: tekster(
    'Et tidspunkt med mikrosekunder, eller en åben ende.',
    'An instant with microseconds, or an open end.',
  ),
  kilde: kilde('S', 'SagDokObjekt.xsd: TidspunktType'),
  siden: '1.0',
  xml: 'TidspunktType',
  felter: {
    tidsstempeldatotid: {
      type: 'tidspunkt',
      obligatorisk: true,
      titel: tekster('Tidsstempel', 'Timestamp'),
      definition: tekster(
        'Tidspunktet, eller ordet infinity eller -infinity.',
        'The instant, or the word infinity or -infinity.',
      ),
      kilde: kilde('S', 'SagDokObjekt.xsd: TidsstempelDatoTid'),
      siden: '1.0',
      xml: 'TidsstempelDatoTid',
      eksempel: '2026-01-02T09:30:00.123456+00:00',
    },
    graenseindikator: {
      type: 'boolean',
      titel: tekster('Grænseindikator', 'Boundary indicator'),
      definition: tekster(
        'Om tidspunktet selv regnes med. I XML siger elementet i stedet, at enden er åben.',
        'Whether the instant itself is included. In XML the element says instead that the end is open.',
      ),
      kilde: kilde('L', 'oio_rest: fratidspunkt'),
      siden: '1.0',
      xml: 'GraenseIndikator',
      eksempel: true,
    },
  },
} as const satisfies Struktur;

/** One registrering as it is answered: what it says of itself beside what the object is. Its JSON is `RegistreringJson`. */
export const registrering = {
  navn: 'registrering',
  titel: tekster('Registrering', 'Registrering'),
  definition: tekster(
    'De ændringer, én bruger foretager på én gang, og det, der derefter er kendt om objektet. En registrering ændres ikke; den afløses af den næste.',
    'The changes that one user makes at one time, and what is then known of the object. A registrering is not changed; the next one replaces it.',
  ),
  kilde: kilde('S', 'SagDokObjekt.xsd: RegistreringType'),
  siden: '1.0',
  xml: 'Registrering',
  felter: {
    fratidspunkt: {
      type: 'struktur',
      struktur: tidspunkt,
      obligatorisk: true,
      titel: tekster('Fra', 'From'),
      definition: tekster(
        'Hvornår der blev registreret. Registret sætter det, undtagen når en historik importeres.',
        'When the registration was made. The register sets it, except where a history is imported.',
      ),
      kilde: kilde('S', 'SagDokObjekt.xsd: RegistreringType/FraTidspunkt'),
      siden: '1.0',
      xml: 'FraTidspunkt',
      profiler: profiler({
        kombit: tekster(
          'Hedder Tidspunkt og er afsenderens; Sags- og Dokumentindekset gemmer sit eget i StsTidspunkt.',
          'Is called Tidspunkt and is the sender’s; the Sags- og Dokumentindeks keeps its own in StsTidspunkt.',
        ),
      }),
    },
    tiltidspunkt: {
      type: 'struktur',
      struktur: tidspunkt,
      obligatorisk: true,
      titel: tekster('Til', 'To'),
      definition: tekster(
        'Hvornår den næste registrering afløste denne; infinity for den nyeste.',
        'When the next registrering replaced this one; infinity for the newest.',
      ),
      kilde: kilde('L', 'oio_rest: registrering/tiltidspunkt'),
      siden: '1.0',
      profiler: profiler({
        lora: tekster(
          'Er med i svar. I standardens skema følger det af den næste registrering.',
          'Is part of answers. In the schema of the standard it follows from the next registrering.',
        ),
        kombit: tekster('Findes kun som søgekriterium.', 'Exists as a search criterion only.'),
      }),
    },
    livscykluskode: {
      type: 'tekst',
      obligatorisk: true,
      vaerdier: [
        {
          vaerdi: 'Opstaaet',
          titel: tekster('Opstået', 'Created'),
          definition: tekster(
            'Objektet er oprettet her med en ny uuid.',
            'The object was created here with a new uuid.',
          ),
        },
        {
          vaerdi: 'Importeret',
          titel: tekster('Importeret', 'Imported'),
          definition: tekster(
            'Objektet er overtaget med den uuid, det har, eller taget i brug igen.',
            'The object was taken over with the uuid it has, or taken into use again.',
          ),
        },
        {
          vaerdi: 'Passiveret',
          titel: tekster('Passiveret', 'Passive'),
          definition: tekster(
            'Objektet vedligeholdes ikke længere her, men kan stadig læses.',
            'The object is no longer maintained here, but can still be read.',
          ),
        },
        {
          vaerdi: 'Slettet',
          titel: tekster('Slettet', 'Deleted'),
          definition: tekster(
            'Objektet er slettet. Det, der var registreret, er bevaret.',
            'The object is deleted. What was registered is kept.',
          ),
        },
        {
          vaerdi: 'Rettet',
          titel: tekster('Rettet', 'Changed'),
          definition: tekster('Noget ved objektet er ændret.', 'Something about the object was changed.'),
        },
      ],
      titel: tekster('Livscykluskode', 'Life cycle code'),
      definition: tekster('Hvad registreringen gjorde ved objektet.', 'What the registrering did to the object.'),
      kilde: kilde('S', 'SagDokObjekt.xsd: LivscyklusKodeType'),
      siden: '1.0',
      xml: 'LivscyklusKode',
      profiler: profiler({
        kombit: tekster(
          'Støttesystemerne har ikke Rettet fra version 6; Sags- og Dokumentindekset bruger altid Importeret.',
          'The støttesystemer have no Rettet from version 6 on; the Sags- og Dokumentindeks always uses Importeret.',
        ),
      }),
      eksempel: 'Opstaaet',
    },
    brugerref: {
      type: 'uuid',
      obligatorisk: 'lora',
      titel: tekster('Bruger', 'User'),
      definition: tekster('Den bruger, der registrerede.', 'The user who made the registration.'),
      kilde: kilde('S', 'SagDokObjekt.xsd: RegistreringType/BrugerRef'),
      siden: '1.0',
      xml: 'BrugerRef',
      eksempel: '5f4b1f0e-5c0a-4a51-9d0a-2f5b0b6f7c1d',
    },
    note: {
      type: 'tekst',
      titel: tekster('Note', 'Note'),
      definition: tekster('En bemærkning til registreringen.', 'A remark on the registrering.'),
      kilde: kilde(
        'S',
        tekster(
          'SagDokObjekt.xsd: NoteTekst i operationernes input',
          'SagDokObjekt.xsd: NoteTekst in the input of the operations',
        ),
      ),
      siden: '1.0',
      xml: 'NoteTekst',
      eksempel: 'Oprettet i fagsystemet',
    },
  },
} as const satisfies Struktur;
