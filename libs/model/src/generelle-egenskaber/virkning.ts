import { kilde, profiler, tekster } from '../element.js';
import type { Struktur } from '../felt.js';
import { AKTOERTYPER } from './aktoertyper.js';

/** When a fact holds, and who said so. Its JSON is `VirkningJson`. */
export const virkning = {
  navn: 'virkning',
  titel: tekster('Virkning', 'Virkning'),
  definition: tekster(
    'Den periode, hvori en oplysning gælder i virkeligheden, og hvem der står inde for det. Hvert sæt egenskaber, hver tilstand og hver relation har sin egen.',
    'The period over which a fact holds in the world, and who answers for it. Each set of attributes, each state and each relation has its own.',
  ),
  kilde: kilde('S', 'SagDokObjekt.xsd: VirkningType'),
  siden: '1.0',
  xml: 'Virkning',
  felter: {
    from: {
      type: 'tidspunkt',
      obligatorisk: 'lora',
      titel: tekster('Fra', 'From'),
      definition: tekster(
        'Det første tidspunkt, oplysningen gælder; ordet -infinity, når den altid har gjort det.',
        'The first instant at which the fact holds; the word -infinity where it always has.',
      ),
      kilde: kilde('S', 'SagDokObjekt.xsd: VirkningType/FraTidspunkt'),
      siden: '1.0',
      xml: 'FraTidspunkt',
      profiler: profiler({
        lora: tekster(
          'I XML er en åben ende GraenseIndikator; her er den ordet infinity eller -infinity.',
          'In XML an open end is GraenseIndikator; here it is the word infinity or -infinity.',
        ),
        kombit: tekster(
          'Må ikke være åben. Støttesystemet Organisation regner i hele dage.',
          'May not be open. Støttesystemet Organisation counts whole days.',
        ),
      }),
      eksempel: '2026-01-01T00:00:00+01:00',
    },
    to: {
      type: 'tidspunkt',
      obligatorisk: 'lora',
      titel: tekster('Til', 'To'),
      definition: tekster(
        'Det første tidspunkt, oplysningen ikke mere gælder; ordet infinity, når der ingen ende er.',
        'The first instant at which the fact no longer holds; the word infinity where there is no end.',
      ),
      kilde: kilde('S', 'SagDokObjekt.xsd: VirkningType/TilTidspunkt'),
      siden: '1.0',
      xml: 'TilTidspunkt',
      eksempel: 'infinity',
    },
    from_included: {
      type: 'boolean',
      titel: tekster('Fra medregnet', 'From included'),
      definition: tekster(
        'Altid sand i svar; tages imod i anmodninger uden at betyde noget.',
        'Always true in answers; accepted in requests without meaning anything.',
      ),
      kilde: kilde('L', 'oio_rest: virkning'),
      siden: '1.0',
      eksempel: true,
    },
    to_included: {
      type: 'boolean',
      titel: tekster('Til medregnet', 'To included'),
      definition: tekster(
        'Altid falsk i svar; tages imod i anmodninger uden at betyde noget.',
        'Always false in answers; accepted in requests without meaning anything.',
      ),
      kilde: kilde('L', 'oio_rest: virkning'),
      siden: '1.0',
      eksempel: false,
    },
    aktoerref: {
      type: 'uuid',
      titel: tekster('Aktør', 'Actor'),
      definition: tekster(
        'Den aktør, der står inde for, at oplysningen gælder i perioden.',
        'The actor who answers for the fact’s holding over the period.',
      ),
      kilde: kilde('S', 'SagDokObjekt.xsd: VirkningType/AktoerRef'),
      siden: '1.0',
      xml: 'AktoerRef',
      profiler: profiler({
        lora: tekster('Kan udelades, og er altid en uuid.', 'May be left out, and is always a uuid.'),
        kombit: tekster(
          'Kan udelades i støttesystemerne fra version 6.',
          'May be left out in the støttesystemer from version 6 on.',
        ),
      }),
      eksempel: '5f4b1f0e-5c0a-4a51-9d0a-2f5b0b6f7c1d',
    },
    aktoertypekode: {
      type: 'tekst',
      titel: tekster('Aktørtype', 'Type of actor'),
      definition: tekster(
        `Hvilken type aktøren er. Standarden har seks: ${AKTOERTYPER.join(', ')}, skrevet med stort begyndelsesbogstav.`,
        `Which type the actor is of. The standard has six: ${AKTOERTYPER.join(', ')}, written with a capital letter.`,
      ),
      kilde: kilde('S', 'SagDokObjekt.xsd: AktoerTypeKodeType'),
      siden: '1.0',
      xml: 'AktoerTypeKode',
      profiler: profiler({
        lora: tekster('Fri tekst, som kan udelades.', 'Free text that may be left out.'),
        kombit: tekster(
          'Sags- og Dokumentindekset: kun Bruger og ItSystem fra januar 2020. Støttesystemet Organisation: Organisation, OrganisationEnhed og Bruger.',
          'Sags- og Dokumentindeks: only Bruger and ItSystem from January 2020 on. Støttesystemet Organisation: Organisation, OrganisationEnhed and Bruger.',
        ),
      }),
      eksempel: 'Bruger',
    },
    notetekst: {
      type: 'tekst',
      titel: tekster('Note', 'Note'),
      definition: tekster('En bemærkning til perioden.', 'A remark on the period.'),
      kilde: kilde('S', 'SagDokObjekt.xsd: VirkningType/NoteTekst'),
      siden: '1.0',
      xml: 'NoteTekst',
      eksempel: 'Gælder fra årsskiftet efter byrådets beslutning',
    },
  },
} as const satisfies Struktur;
