// An agent as a process of its own: FORDELER, EFFECT (urls) and FILE. With DIES it kills itself after its effect, before it is noted.
import {
  defineAgent,
  dueslagId,
  Fordelerklient,
  koerAgent,
  pullKilde,
  SqliteLager,
  stopSignal,
} from '../../dist/index.js';

const { FORDELER, EFFECT, FILE, DIES } = process.env;
const fordeler = new Fordelerklient(FORDELER);
const navn = 'doedelig';

await koerAgent(
  defineAgent({
    navn,
    abonnement: { filtre: [] },
    haandter: async ({ noegle, afsend }) => {
      await fetch(EFFECT, { method: 'POST', headers: { 'idempotency-key': noegle('effekt') } });
      await afsend({ filtreringsdata: { Beskedtype: { URNIdentifikator: 'urn:test:svar' } } });
      if (DIES) process.kill(process.pid, 'SIGKILL');
    },
  }),
  {
    kilde: pullKilde({ fordeler, dueslag: dueslagId(navn), vent: 1, laan: 1 }),
    lager: new SqliteLager(FILE),
    fordeler,
    signal: stopSignal(),
  },
);
