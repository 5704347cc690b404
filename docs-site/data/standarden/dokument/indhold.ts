import { kilde, tekster } from '@sagdok/model';
import type { Afsnit } from '../standarddel.ts';

export const indhold: Afsnit = {
  kode: 'IND',
  anker: 'indhold',
  titel: tekster('Indhold', 'Content'),
  forklaring: [],
  krav: [
    {
      id: 'DOK-IND-001',
      tekst: tekster('Indholdet af en del SKAL angives med en URI.', 'The content of a part MUST be given by a URI.'),
      kilde: kilde('L', 'oio_rest: indhold'),
      antaget: true,
      elementer: ['dokument/underobjekter/varianter/underobjekter/dele/egenskaber/indhold'],
    },
    {
      id: 'DOK-IND-002',
      tekst: tekster(
        'En tjeneste KAN tage imod filen sammen med objektet og selv gemme den.',
        'A service MAY accept the file together with the object and store it itself.',
      ),
      kilde: kilde('L', tekster('doc/user: multipart, field: og store:', 'doc/user: multipart, field: and store:')),
      elementer: ['dokument/underobjekter/varianter/underobjekter/dele/egenskaber/indhold'],
    },
    {
      id: 'DOK-IND-003',
      tekst: tekster(
        'En del med indhold BØR sige, hvilken medietype det har.',
        'A part with content SHOULD say which media type it has.',
      ),
      kilde: kilde('S', 'SagDokObjekt.xsd: MimetypeTekst'),
      elementer: ['dokument/underobjekter/varianter/underobjekter/dele/egenskaber/mimetype'],
    },
    {
      id: 'DOK-IND-004',
      tekst: tekster(
        'Indhold, der ikke findes som fil, BØR angives med lokation.',
        'Content that does not exist as a file SHOULD be given by location.',
      ),
      kilde: kilde('S', 'SagDokObjekt.xsd: LokationTekst'),
      elementer: ['dokument/underobjekter/varianter/underobjekter/dele/egenskaber/lokation'],
    },
    {
      id: 'DOK-IND-005',
      tekst: tekster(
        'En tjeneste KAN afvise filindhold i kommandoer over AMQP.',
        'A service MAY refuse file content in commands over AMQP.',
      ),
      kilde: kilde(
        'L',
        tekster('agentbase: binært indhold kan ikke sendes', 'agentbase: binary content cannot be sent'),
      ),
    },
  ],
};
