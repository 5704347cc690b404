import { kilde, tekster } from '@sagdok/model';
import type { Afsnit } from '../standarddel.ts';

export const virkning: Afsnit = {
  kode: 'VIR',
  anker: 'virkning',
  titel: tekster('Virkning', 'Virkning'),
  forklaring: [
    tekster(
      'Virkning er den anden tid: hvornår en oplysning gælder i virkeligheden. En frist, et brevs dato eller en periode, der beskrives, er almindelige egenskaber og har intet med virkning at gøre.',
      'Virkning is the other time: when a fact holds in the world. A deadline, the date of a letter or a period that is described are ordinary attributes and have nothing to do with virkning.',
    ),
  ],
  krav: [
    {
      id: 'GEN-VIR-001',
      tekst: tekster(
        'Hvert sæt egenskaber, hver tilstand og hver relation SKAL have en virkning.',
        'Each set of attributes, each state and each relation MUST have a virkning.',
      ),
      kilde: kilde('S', 'SagDokObjekt.xsd: VirkningType'),
      elementer: ['virkning'],
    },
    {
      id: 'GEN-VIR-002',
      tekst: tekster(
        'En virkning SKAL læses som halvåben: fra er med, til er ikke.',
        'A virkning MUST be read as half-open: from is in it, to is not.',
      ),
      kilde: kilde(
        'L',
        tekster('doc/user: virkning; KOMBIT gør det samme', 'doc/user: virkning; KOMBIT does the same'),
      ),
      elementer: ['virkning/from', 'virkning/to'],
    },
    {
      id: 'GEN-VIR-003',
      tekst: tekster('Til SKAL ligge efter fra.', 'To MUST lie after from.'),
      kilde: kilde('I', tekster('en periode uden udstrækning siger intet', 'a period without extent says nothing')),
      antaget: true,
      elementer: ['virkning/from', 'virkning/to'],
    },
    {
      id: 'GEN-VIR-004',
      tekst: tekster(
        'En åben ende SKAL skrives som en åben ende: GraenseIndikator i XML, infinity eller -infinity i JSON, og ikke som en dato langt ude.',
        'An open end MUST be written as an open end: GraenseIndikator in XML, infinity or -infinity in JSON, and not as a date far away.',
      ),
      kilde: kilde('S', 'SagDokObjekt.xsd: TidspunktType'),
      elementer: ['virkning/from', 'virkning/to'],
    },
    {
      id: 'GEN-VIR-005',
      tekst: tekster(
        'Perioderne af ét sæt egenskaber eller én tilstand SKAL være uden overlap i en registrering.',
        'The periods of one set of attributes or one state MUST be without overlap in a registrering.',
      ),
      kilde: kilde('L', tekster('MO400 ved overlap', 'MO400 at an overlap')),
      antaget: true,
      elementer: ['virkning'],
    },
    {
      id: 'GEN-VIR-006',
      tekst: tekster(
        'En virkning BØR sige, hvilken aktør der står inde for oplysningen, og af hvilken type den er.',
        'A virkning SHOULD say which actor answers for the fact, and of which type it is.',
      ),
      kilde: kilde(
        'S',
        tekster(
          'SagDokObjekt.xsd: AktoerRef og AktoerTypeKode er krævet i 1.1 og valgfrie i STS v6',
          'SagDokObjekt.xsd: AktoerRef and AktoerTypeKode are required in 1.1 and optional in STS v6',
        ),
      ),
      antaget: true,
      elementer: ['virkning/aktoerref', 'virkning/aktoertypekode'],
    },
    {
      id: 'GEN-VIR-007',
      tekst: tekster(
        'Aktørtypen SKAL være en af Organisation, OrganisationEnhed, OrganisationFunktion, Bruger, ItSystem og Interessefaellesskab.',
        'The type of actor MUST be one of Organisation, OrganisationEnhed, OrganisationFunktion, Bruger, ItSystem and Interessefaellesskab.',
      ),
      kilde: kilde('S', 'SagDokObjekt.xsd: AktoerTypeKodeType'),
      elementer: ['virkning/aktoertypekode'],
    },
    {
      id: 'GEN-VIR-008',
      tekst: tekster(
        'En profil KAN indskrænke aktørtyperne og forbyde en åben begyndelse.',
        'A profile MAY restrict the types of actor and forbid an open beginning.',
      ),
      kilde: kilde(
        'K',
        tekster(
          'SF1470, vejledningen; STS Organisation, anvisning 1.2.3',
          'SF1470, the guide; STS Organisation, guidance 1.2.3',
        ),
      ),
      elementer: ['virkning/from', 'virkning/aktoertypekode'],
    },
    {
      id: 'GEN-VIR-009',
      tekst: tekster(
        'Tidspunkter SKAL bevares til mikrosekundet og sammenlignes som tidspunkter, uanset hvilken zone de er skrevet i.',
        'Instants MUST be kept to the microsecond and compared as instants, whichever zone they are written in.',
      ),
      kilde: kilde('L', 'oio_rest: timestamptz'),
      antaget: true,
      elementer: ['virkning/from', 'virkning/to'],
    },
  ],
};
