import type { OpretJson, RetJson, VirkningJson, dokument, sag } from '@sagdok/model';
import type { Aflaesning } from './aflaesning.js';

/** What every case that the agent opens says. */
export interface Sagsvalg {
  /** The uuid of its primaerklasse. */
  readonly klasse?: string;
  /** The uuid of the organisationenhed that answers for it. */
  readonly ansvarlig?: string;
}

/*
 * Each body is made of the reading alone, that of a case of the installation alone: sent again it is the same to the byte, as an
 * Idempotency-Key asks.
 */

const ALTID: VirkningJson = { from: '-infinity', to: 'infinity' };

const fra = ({ aflaest }: Aflaesning): VirkningJson => ({ from: aflaest, to: 'infinity' });

const titel = ({ installation, aflaest }: Aflaesning): string => `Aflæsning ${aflaest}, installation ${installation}`;

/** The case that is opened for an installation. */
export const sagFor = (installation: string, { klasse, ansvarlig }: Sagsvalg): OpretJson<typeof sag> => {
  const virkning = ALTID;
  return {
    note: 'Åbnet af vandindberetning',
    attributter: {
      sagegenskaber: [
        {
          brugervendtnoegle: installation,
          sagsnummer: installation,
          titel: `Vandmåler, installation ${installation}`,
          beskrivelse: 'Aflæsninger af vandmåler',
          kassationskode: 'K5',
          virkning,
        },
      ],
    },
    tilstande: { sagfremdrift: [{ fremdrift: 'Opstaaet', virkning }] },
    relationer: {
      ...(klasse !== undefined && { primaerklasse: [{ uuid: klasse, objekttype: 'klasse', virkning }] }),
      ...(ansvarlig !== undefined && {
        ansvarlig: [{ uuid: ansvarlig, objekttype: 'organisationenhed', virkning }],
      }),
    },
  };
};

/** The field of the form that brings a document's content. */
export const INDHOLD = 'aflaesning';

/** The document that a reading becomes; its content comes in the field `INDHOLD` of the form. */
export const dokumentAf = (aflaesning: Aflaesning, noegle: string): OpretJson<typeof dokument> => {
  const virkning = fra(aflaesning);
  return {
    attributter: {
      dokumentegenskaber: [
        {
          brugervendtnoegle: noegle,
          titel: titel(aflaesning),
          beskrivelse: 'Aflæsning af vandmåler',
          brevdato: aflaesning.aflaest,
          dokumenttype: 'Aflæsning',
          virkning,
        },
      ],
    },
    tilstande: { dokumentfremdrift: [{ fremdrift: 'Endeligt', virkning }] },
    varianter: [
      {
        varianttekst: 'Tekst',
        egenskaber: [{ produktion: true, virkning }],
        dele: [
          {
            deltekst: 'Aflæsning',
            egenskaber: [{ indeks: 1, mimetype: 'text/plain', indhold: `field:${INDHOLD}`, virkning }],
          },
        ],
      },
    ],
  };
};

/** The content of the document: the reading, for a person to read. */
export const indholdAf = ({ installation, maaler, aflaest, stand }: Aflaesning): string =>
  [
    `Installation: ${installation}`,
    ...(maaler === undefined ? [] : [`Måler: ${maaler}`]),
    `Aflæst: ${aflaest}`,
    `Stand: ${stand.replace('.', ',')} m³`,
    '',
  ].join('\n');

/** What journalises the document on the case. */
export const journalpostAf = (aflaesning: Aflaesning, dokument: string): RetJson<typeof sag> => ({
  note: 'Journaliseret af vandindberetning',
  relationer: {
    journalpost: [
      {
        uuid: dokument,
        objekttype: 'dokument',
        journalpostkode: 'vedlagtdokument',
        // The register asks for both texts; empty ones except nothing from access.
        journaldokument: {
          dokumenttitel: titel(aflaesning),
          offentlighedundtaget: { alternativtitel: '', hjemmel: '' },
        },
        virkning: fra(aflaesning),
      },
    ],
  },
});
