import { kilde, tekster } from '@sagdok/model';
import type { Afsnit } from '../standarddel.ts';

export const registrering: Afsnit = {
  kode: 'REG',
  anker: 'registrering',
  titel: tekster('Registrering', 'Registrering'),
  forklaring: [
    tekster(
      'En registrering er det, én bruger skriver på én gang. Den siger, hvad der er kendt fra da af og til den næste; den siger intet om, hvornår det gælder i virkeligheden.',
      'A registrering is what one user writes at one time. It says what is known from then until the next one; it says nothing of when that holds in the world.',
    ),
  ],
  figur: 'strukturer',
  krav: [
    {
      id: 'GEN-REG-001',
      tekst: tekster(
        'Hver ændring af et objekt SKAL gemmes som en ny registrering med tidspunkt og livscykluskode.',
        'Each change of an object MUST be stored as a new registrering with its instant and life cycle code.',
      ),
      kilde: kilde('S', 'SagDokObjekt.xsd: RegistreringType'),
      elementer: ['registrering', 'registrering/fratidspunkt', 'registrering/livscykluskode'],
    },
    {
      id: 'GEN-REG-002',
      tekst: tekster('En gemt registrering SKAL blive stående uændret.', 'A stored registrering MUST stand unchanged.'),
      kilde: kilde('K', tekster('SF1470, vejledningen afsnit 7', 'SF1470, the guide, section 7')),
      elementer: ['registrering'],
    },
    {
      id: 'GEN-REG-003',
      tekst: tekster(
        'Registreringstidspunkterne for et objekt SKAL være strengt stigende, også når to ændringer falder samtidig eller et ur stilles tilbage.',
        'The instants of registration of an object MUST increase strictly, also where two changes fall together or a clock is set back.',
      ),
      kilde: kilde('I', tekster('registreringer er ordnet i tid', 'registreringer are in order of time')),
      antaget: true,
      elementer: ['registrering/fratidspunkt'],
    },
    {
      id: 'GEN-REG-004',
      tekst: tekster(
        'Den tjeneste, der skrives til, SKAL selv sætte registreringens tidspunkt; ved Importer med historik beholder registreringerne deres.',
        'The service that is written to MUST set the instant of a registrering itself; in an Importer with history the registreringer keep theirs.',
      ),
      kilde: kilde('L', 'oio_rest: fratidspunkt'),
      antaget: true,
      elementer: ['registrering/fratidspunkt'],
    },
    {
      id: 'GEN-REG-005',
      tekst: tekster(
        'En tjeneste, der gemmer registreringer fra andre systemer, BØR gemme afsenderens tidspunkt ved siden af sit eget.',
        'A service that stores registreringer of other systems SHOULD keep the sender’s instant beside its own.',
      ),
      kilde: kilde(
        'K',
        tekster('SF1470, vejledningen: Tidspunkt og StsTidspunkt', 'SF1470, the guide: Tidspunkt and StsTidspunkt'),
      ),
    },
    {
      id: 'GEN-REG-008',
      tekst: tekster(
        'En registrering BØR sige, hvilken bruger der registrerede.',
        'A registrering SHOULD say which user made it.',
      ),
      kilde: kilde('S', 'SagDokObjekt.xsd: BrugerRef (0..1)'),
      antaget: true,
      elementer: ['registrering/brugerref'],
    },
    {
      id: 'GEN-REG-006',
      tekst: tekster('En registrering KAN have en note.', 'A registrering MAY have a note.'),
      kilde: kilde('S', 'SagDokObjekt.xsd: NoteTekst'),
      elementer: ['registrering/note'],
    },
    {
      id: 'GEN-REG-007',
      tekst: tekster(
        'En tjeneste SKAL bevare alle registreringer af et objekt, også efter at det er slettet.',
        'A service MUST keep all registreringer of an object, also after it has been deleted.',
      ),
      kilde: kilde(
        'I',
        tekster(
          'Dobbelthistorik i indholdet af Generelle egenskaber; LoRA bevarer alle',
          'Double history in the contents of Generelle egenskaber; LoRA keeps all',
        ),
      ),
      antaget: true,
      elementer: ['registrering'],
    },
  ],
};
