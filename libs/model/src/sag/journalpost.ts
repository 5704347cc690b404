import { kilde, profiler, tekster } from '../element.js';
import type { Relation } from '../objekttype.js';
import { journaldokument } from './journaldokument.js';
import { journalnotat } from './journalnotat.js';

/** An entry in the journal of a case. */
export const journalpost = {
  kardinalitet: '0..n',
  maal: ['dokument'],
  titel: tekster('Journalpost', 'Journal entry'),
  definition: tekster(
    'En post i sagens journal: et dokument, der hører til sagen, eller et notat. Koden siger hvilken, og det felt, der svarer til koden, rummer resten. ' +
      'En post kendes på sit indeks; den rettes og fjernes ved det.',
    'An entry in the journal of the case: a document that belongs to the case, or a note. The code tells which, and the field that goes with the code holds the rest. ' +
      'An entry is known by its indeks, and is changed and removed by it.',
  ),
  kilde: kilde('K', 'SDI 1.2.STS-4: Journalpost'),
  siden: '1.2',
  xml: 'Journalpost',
  felter: {
    journalpostkode: {
      type: 'tekst',
      obligatorisk: true,
      vaerdier: [
        {
          vaerdi: 'journalnotat',
          titel: tekster('Journalnotat', 'Journal note'),
          definition: tekster('Posten er et notat uden dokument.', 'The entry is a note without a document.'),
        },
        {
          vaerdi: 'vedlagtdokument',
          titel: tekster('Vedlagt dokument', 'Attached document'),
          definition: tekster(
            'Posten er et dokument i sagen, tilakteret eller vedlagt.',
            'The entry is a document in the case, filed or attached.',
          ),
        },
      ],
      laesesSom: 'reltypespec',
      titel: tekster('Journalpostkode', 'Journal entry code'),
      definition: tekster(
        'Hvad posten er: journalnotat, et notat uden dokument, eller vedlagtdokument, et dokument i sagen, ' +
          'hvad enten det er tilakteret som en del af den eller kun vedlagt til oplysning.',
        'What the entry is: journalnotat, a note without a document, or vedlagtdokument, a document in the case, ' +
          'whether it is filed as a part of it or only attached for information.',
      ),
      kilde: kilde(
        'K',
        tekster(
          'SDI 1.2.STS-4: Journalpost, rollen; navnet og værdierne er LoRA’s',
          'SDI 1.2.STS-4: Journalpost, the role; the name and the values are LoRA’s',
        ),
      ),
      siden: '1.2',
      profiler: profiler({
        lora: tekster(
          'Sendes som journalpostkode og læses som reltypespec.',
          'Is sent as journalpostkode and read as reltypespec.',
        ),
        kombit: tekster(
          'Tre roller: tilakteret, vedlagt og journalnotat. De to første er begge vedlagtdokument her.',
          'Three roles: tilakteret, vedlagt and journalnotat. The first two are both vedlagtdokument here.',
        ),
      }),
      eksempel: 'vedlagtdokument',
    },
    journalnotat: {
      type: 'struktur',
      struktur: journalnotat,
      titel: tekster('Journalnotat', 'Journal note'),
      definition: tekster(
        'Notatet, når koden er journalnotat. Målet er da det, notatet handler om.',
        'The note, where the code is journalnotat. The target is then what the note is about.',
      ),
      kilde: kilde('K', 'SDI 1.2.STS-4: JournalnotatEgenskaber'),
      siden: '1.2',
      xml: 'JournalnotatEgenskaber',
      profiler: profiler({
        kombit: tekster('Uden mål skrives URN:Empty.', 'Without a target, URN:Empty is written.'),
      }),
    },
    journaldokument: {
      type: 'struktur',
      struktur: journaldokument,
      laesesSom: 'journaldokumentattr',
      titel: tekster('Journaldokument', 'Journal document'),
      definition: tekster(
        'Journalens oplysninger om dokumentet, når koden er vedlagtdokument. Målet er dokumentet.',
        'What the journal states about the document, where the code is vedlagtdokument. The target is the document.',
      ),
      kilde: kilde('K', 'SDI 1.2.STS-4: Journalpost'),
      siden: '1.2',
      profiler: profiler({
        lora: tekster(
          'Sendes som journaldokument og læses som journaldokumentattr.',
          'Is sent as journaldokument and read as journaldokumentattr.',
        ),
      }),
    },
  },
} as const satisfies Relation;
