import { kilde, profiler, tekster } from '../element.js';
import type { Struktur } from '../felt.js';
import { offentlighedundtaget } from '../generelle-egenskaber/offentlighedundtaget.js';

/** What the journal of a case says of a document in it. */
export const journaldokument = {
  navn: 'journaldokument',
  titel: tekster('Journaldokument', 'Journal document'),
  definition: tekster(
    'Hvad sagens journal oplyser om et dokument i den, uafhængigt af hvad dokumentet selv siger.',
    'What the journal of the case states about a document in it, independently of what the document itself says.',
  ),
  kilde: kilde('K', 'SDI 1.2.STS-4: Journalpost'),
  siden: '1.2',
  felter: {
    dokumenttitel: {
      type: 'tekst',
      obligatorisk: 'lora',
      titel: tekster('Dokumenttitel', 'Document title'),
      definition: tekster(
        'Den titel, dokumentet har i sagens journal.',
        'The title the document has in the journal of the case.',
      ),
      kilde: kilde('K', 'SDI 1.2.STS-4: Journalpost/Dokumenttitel'),
      siden: '1.2',
      xml: 'Dokumenttitel',
      profiler: profiler({
        kombit: tekster('Kan udelades.', 'May be left out.'),
      }),
      eksempel: 'Situationsplan',
    },
    offentlighedundtaget: {
      type: 'struktur',
      struktur: offentlighedundtaget,
      obligatorisk: 'lora',
      titel: tekster('Offentlighed undtaget', 'Exempt from public access'),
      definition: tekster(
        'At dokumentets titel i journalen er undtaget fra offentlighed, og hvorfor.',
        'That the title of the document in the journal is exempt from public access, and why.',
      ),
      kilde: kilde('K', 'SDI 1.2.STS-4: Journalpost/OffentlighedUndtaget'),
      siden: '1.2',
      xml: 'OffentlighedUndtaget',
      profiler: profiler({
        lora: tekster(
          'Gives også for et dokument, der ikke er undtaget.',
          'Is given also for a document that is not exempt.',
        ),
        kombit: tekster('Kan udelades.', 'May be left out.'),
      }),
    },
  },
} as const satisfies Struktur;
