import { kilde, profiler, tekster } from '../element.js';
import type { Felter } from '../felt.js';
import { brugervendtnoegle } from '../generelle-egenskaber/brugervendtnoegle.js';
import { integrationsdata } from '../generelle-egenskaber/integrationsdata.js';
import { offentlighedundtaget } from '../generelle-egenskaber/offentlighedundtaget.js';

/** The attributes of a document, in LoRA's order. */
export const egenskaber = {
  brugervendtnoegle,
  beskrivelse: {
    type: 'tekst',
    obligatorisk: 'lora',
    titel: tekster('Beskrivelse', 'Description'),
    definition: tekster(
      'Hvad dokumentet er og handler om, i prosa; mere end titlen kan rumme.',
      'What the document is and is about, in prose; more than the title can hold.',
    ),
    kilde: kilde('S', 'SagDokObjekt.xsd: BeskrivelseTekst'),
    siden: '1.1',
    xml: 'BeskrivelseTekst',
    eksempel: 'Ansøgers tegning af grunden med carporten indtegnet.',
  },
  brevdato: {
    type: 'dato',
    obligatorisk: 'lora',
    titel: tekster('Brevdato', 'Date of letter'),
    definition: tekster(
      'Den dato, dokumentet selv bærer. Den er hverken virkning eller registreringstid.',
      'The date that the document itself bears. It is neither virkning nor time of registration.',
    ),
    kilde: kilde('S', 'SagDokObjekt.xsd: BrevDato'),
    siden: '1.1',
    xml: 'BrevDato',
    eksempel: '2025-03-14',
  },
  kassationskode: {
    type: 'tekst',
    titel: tekster('Kassationskode', 'Disposal code'),
    definition: tekster(
      'Om dokumentet skal bevares eller må kasseres, og i så fald hvornår. Værdierne er ikke fastlagt; de er de samme som for sagen.',
      'Whether the document must be preserved or may be disposed of, and if so when. The values are not fixed; they are those of the case.',
    ),
    kilde: kilde('S', 'SagDokObjekt.xsd: KassationskodeTekst'),
    siden: '1.1',
    xml: 'KassationskodeTekst',
    eksempel: 'B',
  },
  major: {
    type: 'heltal',
    soegbar: false,
    titel: tekster('Version', 'Version'),
    definition: tekster(
      'Dokumentets versionsnummer: det første led i 2.1.',
      'The version number of the document: the first part of 2.1.',
    ),
    kilde: kilde('S', 'SagDokObjekt.xsd: VersionIdentifikator'),
    siden: '1.1',
    xml: 'VersionIdentifikator',
    profiler: profiler({ lora: tekster('Afvises som søgeparameter.', 'Is refused as a search parameter.') }),
    eksempel: 2,
  },
  minor: {
    type: 'heltal',
    soegbar: false,
    titel: tekster('Underversion', 'Subversion'),
    definition: tekster(
      'Dokumentets underversionsnummer: det andet led i 2.1.',
      'The subversion number of the document: the second part of 2.1.',
    ),
    kilde: kilde('S', 'SagDokObjekt.xsd: UnderversionIdentifikator'),
    siden: '1.1',
    xml: 'UnderversionIdentifikator',
    profiler: profiler({ lora: tekster('Afvises som søgeparameter.', 'Is refused as a search parameter.') }),
    eksempel: 1,
  },
  offentlighedundtaget: {
    type: 'struktur',
    struktur: offentlighedundtaget,
    titel: tekster('Offentlighed undtaget', 'Exempt from public access'),
    definition: tekster(
      'At dokumentets titel er undtaget fra offentlighed, og hvorfor.',
      'That the title of the document is exempt from public access, and why.',
    ),
    kilde: kilde('S', 'SagDokObjekt.xsd: OffentlighedUndtaget'),
    siden: '1.1',
    xml: 'OffentlighedUndtaget',
  },
  titel: {
    type: 'tekst',
    obligatorisk: true,
    indekseret: true,
    titel: tekster('Titel', 'Title'),
    definition: tekster(
      'Dokumentets navn: kort, sigende og af den art, offentligheden må se.',
      'The name of the document: short, telling, and fit for the public to see.',
    ),
    kilde: kilde('S', 'SagDokObjekt.xsd: TitelTekst'),
    siden: '1.1',
    xml: 'TitelTekst',
    eksempel: 'Situationsplan, Skovvej 3',
  },
  dokumenttype: {
    type: 'tekst',
    obligatorisk: 'lora',
    titel: tekster('Dokumenttype', 'Document type'),
    definition: tekster(
      'Hvilken slags dokument det er, for eksempel brev, notat, rapport eller faktura. Værdierne er ikke fastlagt.',
      'Which kind of document it is, for instance a letter, a note, a report or an invoice. The values are not fixed.',
    ),
    kilde: kilde('K', 'SDI 1.2.STS-4: Dokument/Type'),
    siden: '1.1.1',
    xml: 'Type',
    profiler: profiler({
      lora: tekster('Fri tekst.', 'Free text.'),
      kombit: tekster(
        'Lukket liste: Faktura; Brev, indgaaende; Brev, udgaaende; Internt Notat; Eksternt Notat; Rapport; Dagsorden; fra version 6 også Plan og Andet. Brev alene bruges ikke.',
        'A closed list: Faktura; Brev, indgaaende; Brev, udgaaende; Internt Notat; Eksternt Notat; Rapport; Dagsorden; from version 6 also Plan and Andet. Brev alone is not to be used.',
      ),
    }),
    eksempel: 'Brev, indgaaende',
  },
  integrationsdata,
} as const satisfies Felter;
