import { kilde, tekster } from '@sagdok/model';
import type { Afsnit } from '../standarddel.ts';

export const journal: Afsnit = {
  kode: 'JOU',
  anker: 'journal',
  titel: tekster('Journal', 'Journal'),
  forklaring: [
    tekster(
      'Journalen er sagens liste over dokumenter og notater. En post hører til sagen, også når dokumentet har sin egen historie; derfor har den sin egen titel og sin egen undtagelse fra offentlighed.',
      'The journal is the case’s list of documents and notes. An entry belongs to the case, also where the document has a history of its own; so it has a title of its own, and an exemption of its own from public access.',
    ),
    tekster(
      'Kilderne har tre lister over, hvad en post kan være. Her bruges LoRA’s to koder; KOMBIT’s tilakteret og vedlagt er begge vedlagtdokument.',
      'The sources have three lists of what an entry can be. LoRA’s two codes are used here; KOMBIT’s tilakteret and vedlagt are both vedlagtdokument.',
    ),
  ],
  krav: [
    {
      id: 'SAG-JOU-001',
      tekst: tekster(
        'Et dokument i en sag SKAL stå i sagens journal.',
        'A document in a case MUST stand in the journal of the case.',
      ),
      kilde: kilde('S', 'SagDokObjekt.xsd: JournalPoster'),
      antaget: true,
      elementer: ['sag/relationer/journalpost', 'sag/relationer/journalposter'],
    },
    {
      id: 'SAG-JOU-002',
      tekst: tekster(
        'En journalpost SKAL have koden journalnotat eller vedlagtdokument.',
        'A journal entry MUST have the code journalnotat or vedlagtdokument.',
      ),
      kilde: kilde('L', 'oio_rest/db/db_structure.py: journalpostkode'),
      antaget: true,
      elementer: ['sag/relationer/journalpost/journalpostkode'],
      versioner: ['1.2'],
    },
    {
      id: 'SAG-JOU-003',
      tekst: tekster(
        'En journalpost SKAL have forholdet Vedlagt eller Tilakteret.',
        'A journal entry MUST have the relation Vedlagt or Tilakteret.',
      ),
      kilde: kilde('S', 'SagDokObjekt.xsd: TilhoersforholdKode'),
      elementer: ['sag/relationer/journalposter/tilhoersforholdkode'],
      versioner: ['1.1'],
    },
    {
      id: 'SAG-JOU-004',
      tekst: tekster(
        'En journalpost med koden vedlagtdokument SKAL pege på et dokument.',
        'A journal entry with the code vedlagtdokument MUST point at a document.',
      ),
      kilde: kilde('K', 'SDI 1.2.STS-4: Journalpost'),
      antaget: true,
      elementer: ['sag/relationer/journalpost'],
      versioner: ['1.2'],
    },
    {
      id: 'SAG-JOU-005',
      tekst: tekster(
        'Et journalnotat SKAL have titel, notat og format.',
        'A journal note MUST have a title, a note and a format.',
      ),
      kilde: kilde('L', 'oio_rest/db/db_structure.py: journalnotat'),
      antaget: true,
      elementer: ['sag/relationer/journalpost/journalnotat'],
      versioner: ['1.2'],
    },
    {
      id: 'SAG-JOU-006',
      tekst: tekster(
        'En journalpost SKAL beholde sit indeks, så længe den findes.',
        'A journal entry MUST keep its indeks as long as it exists.',
      ),
      kilde: kilde(
        'K',
        tekster(
          'SDI: relationer kendes på relationstype, rolle og indeks',
          'SDI: relations are known by type, role and index',
        ),
      ),
      antaget: true,
      elementer: ['sag/relationer/journalpost'],
      versioner: ['1.2'],
    },
    {
      id: 'SAG-JOU-007',
      tekst: tekster(
        'En titel i journalen, som er lukket for offentligheden, SKAL undtages på posten, også når dokumentet selv er undtaget.',
        'A title in the journal that is closed to the public MUST be exempted on the entry, also where the document itself is exempt.',
      ),
      kilde: kilde('K', 'SDI 1.2.STS-4: Journalpost/OffentlighedUndtaget'),
      antaget: true,
      elementer: ['sag/relationer/journalpost/journaldokument/offentlighedundtaget'],
      versioner: ['1.2'],
    },
  ],
};
