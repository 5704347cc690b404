import { kilde, tekster } from '@sagdok/model';
import type { Afsnit } from '../standarddel.ts';

export const fremdrift: Afsnit = {
  kode: 'FRE',
  anker: 'fremdrift',
  titel: tekster('Fremdrift', 'Progress'),
  forklaring: [
    tekster(
      'Fremdriften siger, hvor langt sagen er nået. Rækkefølgen i listen er den almindelige, men ingen kilde påbyder den, og en sag kan både springe trin over og gå tilbage.',
      'Progress says how far the case has come. The order of the list is the usual one, but no source prescribes it, and a case may both skip steps and go back.',
    ),
  ],
  krav: [
    {
      id: 'SAG-FRE-001',
      tekst: tekster(
        'En sag SKAL til ethvert tidspunkt i sin virkning have netop én fremdrift.',
        'A case MUST have exactly one progress at any instant of its virkning.',
      ),
      kilde: kilde(
        'S',
        tekster(
          'SagDokObjekt.xsd: TilstandListe; LoRA kræver den ved Opret',
          'SagDokObjekt.xsd: TilstandListe; LoRA demands it in an Opret',
        ),
      ),
      antaget: true,
      elementer: ['sag/tilstande/fremdrift'],
    },
    {
      id: 'SAG-FRE-002',
      tekst: tekster(
        'Fremdriften SKAL være en af Opstaaet, Oplyst, Afgjort, Bestilt, Udfoert og Afsluttet.',
        'Progress MUST be one of Opstaaet, Oplyst, Afgjort, Bestilt, Udfoert and Afsluttet.',
      ),
      kilde: kilde(
        'K',
        tekster(
          'SDI 1.2.STS-4: FremdriftStatusKode; LoRA har de samme',
          'SDI 1.2.STS-4: FremdriftStatusKode; LoRA has the same',
        ),
      ),
      elementer: ['sag/tilstande/fremdrift'],
      versioner: ['1.2'],
    },
    {
      id: 'SAG-FRE-003',
      tekst: tekster(
        'Fremdriften SKAL være en af Opstaaet, Oplyst, Afgjort og Afsluttet.',
        'Progress MUST be one of Opstaaet, Oplyst, Afgjort and Afsluttet.',
      ),
      kilde: kilde(
        'I',
        tekster(
          'SDI v6 har fire værdier; listen i 1.1 er ikke fundet',
          'SDI v6 has four values; the list of 1.1 was not found',
        ),
      ),
      antaget: true,
      elementer: ['sag/tilstande/fremdrift'],
      versioner: ['1.1'],
    },
    {
      id: 'SAG-FRE-004',
      tekst: tekster(
        'En tjeneste BØR tage imod enhver følge af værdier.',
        'A service SHOULD accept any sequence of values.',
      ),
      kilde: kilde('I', tekster('hverken LoRA eller SDI afviser nogen', 'neither LoRA nor SDI refuses any')),
      antaget: true,
      elementer: ['sag/tilstande/fremdrift'],
    },
    {
      id: 'SAG-FRE-005',
      tekst: tekster(
        'Et system med andre trin end standardens BØR have en fast oversættelse, der giver hvert trin netop én af standardens værdier.',
        'A system with other steps than the standard’s SHOULD have a fixed mapping that gives each step exactly one of the standard’s values.',
      ),
      kilde: kilde('K', tekster('SDI, Sagsstatus ved siden af fremdrift', 'SDI, Sagsstatus beside fremdrift')),
      antaget: true,
      elementer: ['sag/tilstande/fremdrift'],
    },
    {
      id: 'SAG-FRE-006',
      tekst: tekster(
        'Frister for bevaring og kassation BØR regnes fra det tidspunkt, hvor virkningen af Afsluttet begynder.',
        'Periods for preservation and disposal SHOULD be counted from the instant at which the virkning of Afsluttet begins.',
      ),
      kilde: kilde(
        'K',
        tekster('SDI, anvisning Sag 1.7: år fra afslutning', 'SDI, guidance on Sag 1.7: years from closing'),
      ),
      antaget: true,
      elementer: ['sag/tilstande/fremdrift/Afsluttet', 'sag/attributter/egenskaber/kassationskode'],
    },
  ],
};
