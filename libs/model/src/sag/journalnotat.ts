import { kilde, profiler, tekster } from '../element.js';
import type { Struktur } from '../felt.js';

/** A note in the journal of a case, without a document of its own. */
export const journalnotat = {
  navn: 'journalnotat',
  titel: tekster('Journalnotat', 'Journal note'),
  definition: tekster(
    'Et notat i sagens journal, som ikke er et dokument: hvad der skete, blev sagt eller besluttet.',
    'A note in the journal of a case that is not a document: what happened, was said or was decided.',
  ),
  kilde: kilde('K', 'SDI 1.2.STS-4: JournalnotatEgenskaber'),
  siden: '1.2',
  xml: 'JournalnotatEgenskaber',
  felter: {
    titel: {
      type: 'tekst',
      obligatorisk: 'lora',
      titel: tekster('Titel', 'Title'),
      definition: tekster('Notatets overskrift.', 'The heading of the note.'),
      kilde: kilde('K', 'SDI 1.2.STS-4: JournalnotatEgenskaber/Titel'),
      siden: '1.2',
      xml: 'Titel',
      profiler: profiler({ kombit: tekster('Højst 255 tegn.', 'At most 255 characters.') }),
      eksempel: 'Telefonsamtale med ansøger',
    },
    notat: {
      type: 'tekst',
      obligatorisk: 'lora',
      titel: tekster('Notat', 'Note'),
      definition: tekster(
        'Notatets indhold, i det format, format nævner.',
        'The content of the note, in the format that format names.',
      ),
      kilde: kilde('K', 'SDI 1.2.STS-4: JournalnotatEgenskaber/Notat'),
      siden: '1.2',
      xml: 'Notat',
      profiler: profiler({
        kombit: tekster('base64, højst 100 kB.', 'base64, at most 100 kB.'),
      }),
      eksempel: 'Ansøger oplyser, at naboen er hørt.',
    },
    format: {
      type: 'tekst',
      obligatorisk: 'lora',
      titel: tekster('Format', 'Format'),
      definition: tekster(
        'Hvilket format notatets indhold har. Værdierne er ikke fastlagt.',
        'Which format the content of the note has. The values are not fixed.',
      ),
      kilde: kilde('K', 'SDI 1.2.STS-4: JournalnotatEgenskaber/Format'),
      siden: '1.2',
      xml: 'Format',
      profiler: profiler({ kombit: tekster('Angives som uuid.', 'Given as a uuid.') }),
      eksempel: 'text/plain',
    },
  },
} as const satisfies Struktur;
