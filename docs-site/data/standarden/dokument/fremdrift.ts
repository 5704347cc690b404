import { kilde, tekster } from '@sagdok/model';
import type { Afsnit } from '../standarddel.ts';

export const fremdrift: Afsnit = {
  kode: 'FRE',
  anker: 'fremdrift',
  titel: tekster('Fremdrift', 'Progress'),
  forklaring: [
    tekster(
      'Fremdriften følger dokumentet, fra det modtages eller påbegyndes, til det er endeligt og afleveret. Ingen kilde siger, hvilke skift der er lovlige.',
      'Progress follows the document from its being received or begun until it is final and delivered. No source says which moves are legal.',
    ),
  ],
  krav: [
    {
      id: 'DOK-FRE-001',
      tekst: tekster(
        'Et dokument SKAL til ethvert tidspunkt i sin virkning have netop én fremdrift.',
        'A document MUST have exactly one progress at any instant of its virkning.',
      ),
      kilde: kilde('K', tekster('SDI, anvisning Dokument: OB1', 'SDI, guidance on Dokument: OB1')),
      elementer: ['dokument/tilstande/fremdrift'],
    },
    {
      id: 'DOK-FRE-002',
      tekst: tekster(
        'Fremdriften SKAL være en af Modtaget, Fordelt, Underudarbejdelse, Underreview, Publiceret, Endeligt og Afleveret.',
        'Progress MUST be one of Modtaget, Fordelt, Underudarbejdelse, Underreview, Publiceret, Endeligt and Afleveret.',
      ),
      kilde: kilde('K', tekster('SDI 1.2.STS-4 og v6; LoRA har de samme', 'SDI 1.2.STS-4 and v6; LoRA has the same')),
      elementer: ['dokument/tilstande/fremdrift'],
    },
    {
      id: 'DOK-FRE-003',
      tekst: tekster(
        'En tjeneste BØR tage imod enhver følge af værdier.',
        'A service SHOULD accept any sequence of values.',
      ),
      kilde: kilde('I', tekster('hverken LoRA eller SDI afviser nogen', 'neither LoRA nor SDI refuses any')),
      antaget: true,
      elementer: ['dokument/tilstande/fremdrift'],
    },
    {
      id: 'DOK-FRE-004',
      tekst: tekster(
        'Indholdet af et dokument, der er endeligt, BØR blive stående uændret.',
        'The content of a document that is final SHOULD stand unchanged.',
      ),
      kilde: kilde('I', tekster('værdien Endeligt', 'the value Endeligt')),
      antaget: true,
      elementer: [
        'dokument/tilstande/fremdrift/Endeligt',
        'dokument/underobjekter/varianter/underobjekter/dele/egenskaber/indhold',
      ],
    },
  ],
};
