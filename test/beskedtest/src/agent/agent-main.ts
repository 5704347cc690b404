import { defineAgent, Fordelerklient, idTekst, koerAgent, pullKilde, SqliteLager, dueslagId } from '@sagdok/mox';
import { NOEGLE } from '../virkninger.js';
import { AGENT } from './agent-navn.js';

const HELE_TIDEN = { from: '2000-01-01', to: 'infinity' };

const etDokument = (noegle: string): object => ({
  attributter: {
    dokumentegenskaber: [
      {
        brugervendtnoegle: noegle,
        titel: 'Ny sag',
        beskrivelse: 'Prøve',
        brevdato: '2026-01-01',
        dokumenttype: 'Andet',
        virkning: HELE_TIDEN,
      },
    ],
  },
  tilstande: { dokumentfremdrift: [{ fremdrift: 'Modtaget', virkning: HELE_TIDEN }] },
});

/** An agent that makes one Dokument for each new Sag: an effect that can be counted. */
const journal = (dokument: string) =>
  defineAgent({
    navn: AGENT,
    abonnement: {
      filtre: [{ objekttype: ['urn:sagdok:objekttype:sag'], objekthandling: ['urn:sagdok:handling:opstaaet'] }],
    },
    genforsoeg: { foerste: 100, laengste: 1000 },
    haandter: async ({ besked, noegle }) => {
      const response = await fetch(`${dokument}/dokument/dokument`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'idempotency-key': noegle('dokument') },
        body: JSON.stringify(etDokument(`${NOEGLE}${idTekst(besked.BeskedId)}`)),
      });
      if (!response.ok) throw new Error(`${response.status}: ${await response.text()}`);
    },
  });

const { FORDELER = '', DOKUMENT = '', LAGER = '' } = process.env;
const stopping = new AbortController();
process.once('SIGTERM', () => {
  stopping.abort();
});
const fordeler = new Fordelerklient(FORDELER);
await koerAgent(journal(DOKUMENT), {
  fordeler,
  kilde: pullKilde({ fordeler, dueslag: dueslagId(AGENT), vent: 1, laan: 5 }),
  lager: new SqliteLager(LAGER),
  signal: stopping.signal,
});
