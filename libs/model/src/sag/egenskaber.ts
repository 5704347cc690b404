import { kilde, profiler, tekster } from '../element.js';
import type { Felter } from '../felt.js';
import { brugervendtnoegle } from '../generelle-egenskaber/brugervendtnoegle.js';
import { integrationsdata } from '../generelle-egenskaber/integrationsdata.js';
import { offentlighedundtaget } from '../generelle-egenskaber/offentlighedundtaget.js';

/** The attributes of a case, in LoRA's order. */
export const egenskaber = {
  brugervendtnoegle,
  afleveret: {
    type: 'boolean',
    titel: tekster('Afleveret', 'Delivered to archive'),
    definition: tekster(
      'Om sagen er afleveret til et offentligt arkiv. Er feltet ikke udfyldt, er det ukendt; det er ikke det samme som nej.',
      'Whether the case has been delivered to a public archive. Where the field is absent, it is unknown; that is not the same as no.',
    ),
    kilde: kilde('S', 'SagDokObjekt.xsd: AfleveretIndikator'),
    siden: '1.1',
    xml: 'AfleveretIndikator',
    eksempel: false,
  },
  beskrivelse: {
    type: 'tekst',
    obligatorisk: 'lora',
    titel: tekster('Beskrivelse', 'Description'),
    definition: tekster(
      'Hvad sagen handler om, i prosa; mere end titlen kan rumme.',
      'What the case is about, in prose; more than the title can hold.',
    ),
    kilde: kilde('S', 'SagDokObjekt.xsd: BeskrivelseTekst'),
    siden: '1.1',
    xml: 'BeskrivelseTekst',
    profiler: profiler({
      kombit: tekster('Kan udelades. Højst 4096 tegn.', 'May be left out. At most 4096 characters.'),
    }),
    eksempel: 'Ansøgning om at opføre en carport på 24 m² i skel mod nord.',
  },
  hjemmel: {
    type: 'tekst',
    titel: tekster('Hjemmel', 'Legal basis'),
    definition: tekster(
      'Den lovgivning, sagen behandles efter, citeret så den kan slås op.',
      'The legislation under which the case is handled, cited so that it can be looked up.',
    ),
    kilde: kilde('S', 'SagDokObjekt.xsd: HjemmelSpecifikationTekst'),
    siden: '1.1',
    xml: 'HjemmelSpecifikationTekst',
    profiler: profiler({
      kombit: tekster('Kan udelades. Højst 1024 tegn.', 'May be left out. At most 1024 characters.'),
    }),
    eksempel: 'Byggeloven § 16',
  },
  kassationskode: {
    type: 'tekst',
    obligatorisk: 'lora',
    titel: tekster('Kassationskode', 'Disposal code'),
    definition: tekster(
      'Om sagen skal bevares eller må kasseres, og i så fald hvor længe efter dens afslutning. Værdierne er ikke fastlagt; ' +
        'almindelige er B (bevares) og K, K5, K10 (må kasseres, efter 5 eller 10 år).',
      'Whether the case must be preserved or may be disposed of, and if so how long after it is closed. The values are not fixed; ' +
        'common ones are B (preserve) and K, K5, K10 (may be disposed of, after 5 or 10 years).',
    ),
    kilde: kilde('S', 'SagDokObjekt.xsd: KassationskodeTekst'),
    siden: '1.1',
    xml: 'KassationskodeTekst',
    profiler: profiler({
      lora: tekster('Fri tekst.', 'Free text.'),
      kombit: tekster(
        'Kan udelades. Angives som uuid for værdien B eller K.',
        'May be left out. Given as the uuid of the value B or K.',
      ),
    }),
    eksempel: 'K5',
  },
  offentlighedundtaget: {
    type: 'struktur',
    struktur: offentlighedundtaget,
    titel: tekster('Offentlighed undtaget', 'Exempt from public access'),
    definition: tekster(
      'At sagens titel er undtaget fra offentlighed, og hvorfor.',
      'That the title of the case is exempt from public access, and why.',
    ),
    kilde: kilde('S', 'SagDokObjekt.xsd: OffentlighedUndtaget'),
    siden: '1.1',
    xml: 'OffentlighedUndtaget',
  },
  principiel: {
    type: 'boolean',
    titel: tekster('Principiel', 'Precedent-setting'),
    definition: tekster(
      'Om sagens afgørelse er principiel, så den kan få betydning for senere sager. ' +
        'Er feltet ikke udfyldt, er det ukendt; det er ikke det samme som nej.',
      'Whether the decision of the case is one of principle, so that it may matter to later cases. ' +
        'Where the field is absent, it is unknown; that is not the same as no.',
    ),
    kilde: kilde('S', 'SagDokObjekt.xsd: PrincipielIndikator'),
    siden: '1.1',
    xml: 'PrincipielIndikator',
    eksempel: true,
  },
  sagsnummer: {
    type: 'tekst',
    obligatorisk: true,
    noegle: true,
    titel: tekster('Sagsnummer', 'Case number'),
    definition: tekster(
      'Det nummer, sagen har i myndigheden, og som står i dens breve.',
      'The number the case has within the authority, the one that its letters carry.',
    ),
    kilde: kilde('S', 'SagDokObjekt.xsd: SagsnummerTekst'),
    siden: '1.1',
    xml: 'SagsnummerTekst',
    profiler: profiler({
      kombit: tekster(
        'Skal være lig med brugervendt nøgle. Højst 50 tegn.',
        'Must equal the user-facing key. At most 50 characters.',
      ),
    }),
    eksempel: '2025-004711',
  },
  titel: {
    type: 'tekst',
    obligatorisk: true,
    indekseret: true,
    titel: tekster('Titel', 'Title'),
    definition: tekster(
      'Sagens navn: kort, sigende og af den art, offentligheden må se. Må den ikke se det hele, bruges offentlighedundtaget.',
      'The name of the case: short, telling, and fit for the public to see. What the public may not see goes into offentlighedundtaget.',
    ),
    kilde: kilde('S', 'SagDokObjekt.xsd: TitelTekst'),
    siden: '1.1',
    xml: 'TitelTekst',
    profiler: profiler({
      kombit: tekster('Højst 255 tegn.', 'At most 255 characters.'),
    }),
    eksempel: 'Skovvej 3, byggetilladelse til carport',
  },
  integrationsdata,
} as const satisfies Felter;
