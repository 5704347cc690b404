import { randomUUID } from 'node:crypto';
import type { Fremdrift, Sag, Target } from './en-sag.js';

interface Virkning {
  readonly from: string;
  readonly to: string;
  readonly aktoerref: string;
  readonly aktoertypekode: string;
}

const virkning = ({ aktoerref }: Sag, fra: string, til = 'infinity'): Virkning => ({
  from: fra,
  to: til,
  aktoerref,
  aktoertypekode: 'Bruger',
});

const tilstand = (sag: Sag, { fremdrift, fra, til }: Fremdrift): object => ({
  fremdrift,
  virkning: virkning(sag, fra, til),
});

const relation = (sag: Sag, { uuid, objekttype }: Target): object => ({
  uuid,
  objekttype,
  virkning: virkning(sag, sag.fra),
});

/** The body of the Opret of a sag, with so many documents in its journal. */
export const opretBody = (sag: Sag, journalposter = 0): object => {
  const { brugervendtnoegle, sagsnummer, titel, beskrivelse, kassationskode } = sag;
  const egenskaber = {
    brugervendtnoegle,
    sagsnummer,
    titel,
    beskrivelse,
    kassationskode,
    virkning: virkning(sag, sag.fra),
  };
  return {
    note: 'Oprettet',
    attributter: { sagegenskaber: [egenskaber] },
    tilstande: { sagfremdrift: sag.fremdrift.map((each) => tilstand(sag, each)) },
    relationer: {
      ...Object.fromEntries(sag.relationer.map((each) => [each.relation, [relation(sag, each)]])),
      ...(journalposter > 0 && { journalpost: Array.from({ length: journalposter }, () => journalpost(sag)) }),
    },
  };
};

/** The body of a Ret that gives a sag another title, for as long as it has one. */
export const titelBody = (sag: Sag, titel: string): object => ({
  note: 'Ny titel',
  attributter: { sagegenskaber: [{ titel, virkning: virkning(sag, sag.fra) }] },
});

const journalpost = (sag: Sag): object => ({
  uuid: randomUUID(),
  objekttype: 'Dokument',
  journalpostkode: 'vedlagtdokument',
  journaldokument: { dokumenttitel: 'Situationsplan', offentlighedundtaget: { alternativtitel: '', hjemmel: '' } },
  virkning: virkning(sag, sag.fra),
});

/** The body of a Ret that adds a document to the journal of a sag. */
export const journalpostBody = (sag: Sag): object => ({
  note: 'Journaliseret',
  relationer: { journalpost: [journalpost(sag)] },
});
