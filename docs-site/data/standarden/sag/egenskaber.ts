import { kilde, tekster } from '@sagdok/model';
import type { Afsnit } from '../standarddel.ts';

export const egenskaber: Afsnit = {
  kode: 'EGE',
  anker: 'egenskaber',
  titel: tekster('Egenskaber', 'Attributes'),
  forklaring: [
    tekster(
      'Egenskaberne er det, der står på sagens forside. De udgør ét sæt med én virkning: ændres en af dem fra en dag, gælder hele sættet fra den dag.',
      'The attributes are what stands on the cover of the case. They are one set with one virkning: when one of them changes from a day on, the whole set holds from that day.',
    ),
  ],
  krav: [
    {
      id: 'SAG-EGE-001',
      tekst: tekster('En sag SKAL have et sagsnummer.', 'A case MUST have a case number.'),
      kilde: kilde(
        'S',
        tekster(
          'SagDokObjekt.xsd: SagsnummerTekst; krævet hos LoRA og i SDI',
          'SagDokObjekt.xsd: SagsnummerTekst; required by LoRA and in SDI',
        ),
      ),
      antaget: true,
      elementer: ['sag/attributter/egenskaber/sagsnummer'],
    },
    {
      id: 'SAG-EGE-002',
      tekst: tekster(
        'Sagsnummeret BØR være det samme som den brugervendte nøgle.',
        'The case number SHOULD be the same as the user-facing key.',
      ),
      kilde: kilde('K', tekster('SDI, anvisning Sag 1.7', 'SDI, guidance on Sag 1.7')),
      elementer: ['sag/attributter/egenskaber/sagsnummer', 'sag/attributter/egenskaber/brugervendtnoegle'],
    },
    {
      id: 'SAG-EGE-003',
      tekst: tekster(
        'En sag SKAL have en titel, som er åben for offentligheden.',
        'A case MUST have a title that is open to the public.',
      ),
      kilde: kilde('K', tekster('SDI, anvisning Sag 1.7: OB1', 'SDI, guidance on Sag 1.7: OB1')),
      antaget: true,
      elementer: ['sag/attributter/egenskaber/titel'],
    },
    {
      id: 'SAG-EGE-004',
      tekst: tekster(
        'Titlen BØR kunne forstås uden sagens dokumenter.',
        'The title SHOULD be understandable without the documents of the case.',
      ),
      kilde: kilde(
        'I',
        tekster(
          'titlen er det, sagen vises med i andre systemer',
          'the title is what the case is shown by in other systems',
        ),
      ),
      antaget: true,
      elementer: ['sag/attributter/egenskaber/titel'],
    },
    {
      id: 'SAG-EGE-005',
      tekst: tekster('En sag KAN have en beskrivelse.', 'A case MAY have a description.'),
      kilde: kilde(
        'K',
        tekster('SDI, anvisning Sag 1.7; LoRA kræver den', 'SDI, guidance on Sag 1.7; LoRA demands it'),
      ),
      elementer: ['sag/attributter/egenskaber/beskrivelse'],
    },
    {
      id: 'SAG-EGE-006',
      tekst: tekster(
        'Er afleveret eller principiel ikke udfyldt, SKAL det læses som ukendt og ikke som nej.',
        'Where afleveret or principiel is absent, it MUST be read as unknown and not as no.',
      ),
      kilde: kilde('K', tekster('SDI, anvisning Sag 1.7', 'SDI, guidance on Sag 1.7')),
      elementer: ['sag/attributter/egenskaber/afleveret', 'sag/attributter/egenskaber/principiel'],
    },
    {
      id: 'SAG-EGE-007',
      tekst: tekster(
        'Hjemlen BØR citeres, så den kan slås op.',
        'The legal basis SHOULD be cited so that it can be looked up.',
      ),
      kilde: kilde(
        'K',
        tekster('SDI, anvisning Sag 1.7: HjemmelSpecifikation', 'SDI, guidance on Sag 1.7: HjemmelSpecifikation'),
      ),
      elementer: ['sag/attributter/egenskaber/hjemmel'],
    },
    {
      id: 'SAG-EGE-008',
      tekst: tekster(
        'En modtager SKAL tage imod enhver tekst som kassationskode.',
        'A receiver MUST accept any text as disposal code.',
      ),
      kilde: kilde(
        'S',
        tekster(
          'SagDokObjekt.xsd: KassationskodeTekst er fri tekst',
          'SagDokObjekt.xsd: KassationskodeTekst is free text',
        ),
      ),
      antaget: true,
      elementer: ['sag/attributter/egenskaber/kassationskode'],
    },
    {
      id: 'SAG-EGE-009',
      tekst: tekster(
        'Kassationskoden BØR være B eller K, eller en kode fra KLE.',
        'The disposal code SHOULD be B or K, or a code from KLE.',
      ),
      kilde: kilde(
        'K',
        tekster('SDI, anvisning Sag 1.7; KLE’s handlingsfacetter', 'SDI, guidance on Sag 1.7; KLE’s facets of action'),
      ),
      elementer: ['sag/attributter/egenskaber/kassationskode'],
    },
  ],
};
