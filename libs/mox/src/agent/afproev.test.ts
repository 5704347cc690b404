import { describe, expect, it } from '@jest/globals';
import type { Haendelsesbesked } from '../besked/haendelsesbesked.js';
import { enBesked, urn, uuid } from '../testing/en-besked.js';
import { afproev } from './afproev.js';
import { defineAgent } from './agent.js';

/** Puts a mark, by a key, in a place that takes each key once; then answers. */
const agentWith = (marks: Map<string, string>) =>
  defineAgent({
    navn: 'stempel',
    abonnement: { filtre: [] },
    haandter: async ({ besked, noegle, afsend, log }) => {
      marks.set(noegle('stempel'), besked.BeskedVersion);
      log('stemplet');
      await afsend({
        filtreringsdata: { Beskedtype: urn('urn:test:kvittering') },
        beskeddata: [{ json: { ok: true } }],
      });
    },
  });

const idOf = ({ BeskedId }: Haendelsesbesked): string => JSON.stringify(BeskedId);

describe('afproev', () => {
  it('shows that an effect happens once when the agent dies before it has noted it', async () => {
    const marks = new Map<string, string>();
    const proeve = afproev(agentWith(marks));
    await proeve.modtagOgDoe(enBesked());
    await proeve.modtagOgDoe(enBesked());

    await expect(proeve.modtag(enBesked())).resolves.toEqual({ slags: 'udfoert' });
    await expect(proeve.modtag(enBesked())).resolves.toEqual({ slags: 'kendt' });
    expect(marks.size).toBe(1);
    expect(proeve.afsendte).toHaveLength(1);
  });

  it('shows what the agent sends: a message with an identity of its own, in the same transaction', async () => {
    const proeve = afproev(agentWith(new Map()));
    await proeve.modtag(enBesked({ beskedId: uuid(1) }));
    await proeve.modtag(enBesked({ beskedId: uuid(2), leverance: { TransaktionsId: urn('urn:test:flow') } }));
    const [first, second] = proeve.afsendte;

    expect(new Set([...proeve.afsendte, enBesked()].map(idOf)).size).toBe(3);
    expect(first?.Beskedkuvert.Leveranceinformation.TransaktionsId).toEqual({ UUIDIdentifikator: uuid(1) });
    expect(second?.Beskedkuvert.Leveranceinformation.TransaktionsId).toEqual(urn('urn:test:flow'));
    expect(first).toMatchObject({ BeskedVersion: '1.0', Beskeddata: [{ json: { ok: true } }] });
  });

  it('shows what the agent reports: no content, one line for each attempt', async () => {
    const proeve = afproev(agentWith(new Map()));
    await proeve.modtag(enBesked());

    expect(proeve.rapporter).toEqual([
      { slags: 'log', tid: expect.any(String), agent: 'stempel', beskedId: uuid(1), tekst: 'stemplet' },
      {
        slags: 'besked',
        tid: expect.any(String),
        agent: 'stempel',
        beskedId: uuid(1),
        beskedtype: 'urn:sagdok:beskedtype:registrering:1.0',
        objekt: uuid(2),
        udfald: 'udfoert',
        forsoeg: 1,
        millisekunder: expect.any(Number),
        afsendt: [expect.any(String)],
      },
    ]);
  });

  it('lets the beskedfordeler refuse what is sent: what may pass is tried again, the rest is not', async () => {
    const busy = afproev(agentWith(new Map()), { svar: () => ({ StatusKode: 53, FejlbeskedTekst: 'optaget' }) });
    const unwilling = afproev(agentWith(new Map()), { svar: () => ({ StatusKode: 40, FejlbeskedTekst: 'ugyldig' }) });

    await expect(busy.modtag(enBesked())).resolves.toMatchObject({
      slags: 'igen',
      tekst: expect.stringContaining('optaget'),
    });
    await expect(unwilling.modtag(enBesked())).resolves.toMatchObject({
      slags: 'afvist',
      kode: 40,
      tekst: expect.stringContaining('ugyldig'),
    });
    expect([...busy.afsendte, ...unwilling.afsendte]).toEqual([]);
  });
});

describe('defineAgent', () => {
  it('refuses a name that cannot be part of an address', () => {
    const agent = { abonnement: { filtre: [] }, haandter: () => Promise.resolve() };

    expect(() => defineAgent({ navn: 'Vand Måler', ...agent })).toThrow(TypeError);
  });
});
