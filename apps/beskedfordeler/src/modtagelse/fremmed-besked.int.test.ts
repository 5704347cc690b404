import { existsSync, readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { DOKUMENTER, idTekst, readBesked, readXml, type Filter, type Haendelsesbesked } from '@sagdok/mox';
import { FREMMED_BESKED } from '@sagdok/test-support';
import { Modtager } from '../testing/modtager.js';
import { PullClient } from '../testing/pull-client.js';
import { describeFordeler } from '../testing/test-fordeler.js';
import { until } from '../testing/until.js';

const PUBLISHED = `${process.env.SAGDOK_EVIDENS ?? ''}/data/beskedkuvert/eksempel.xml`;

const SAMPLES: readonly (readonly [string, string])[] = [
  ['invented', FREMMED_BESKED],
  ...(existsSync(PUBLISHED) ? [['published', readFileSync(PUBLISHED, 'utf8')] as const] : []),
];

const laest = (xml: string): Haendelsesbesked => {
  const read = readBesked(xml);
  if ('fejl' in read) throw new Error(JSON.stringify(read.fejl));
  return read.vaerdi;
};

/** The message as it was sent: without the route by which it was delivered, which its sender did not give. */
const udenRute = ({ Beskedkuvert, ...besked }: Haendelsesbesked): Haendelsesbesked => {
  const { Leveranceruter, ...Leveranceinformation } = Beskedkuvert.Leveranceinformation;
  const foer = Leveranceruter?.Leverancerute?.slice(0, -1) ?? [];
  return {
    ...besked,
    Beskedkuvert: {
      ...Beskedkuvert,
      Leveranceinformation: {
        ...Leveranceinformation,
        ...(foer.length > 0 && { Leveranceruter: { Leverancerute: foer } }),
      },
    },
  };
};

/** Filters that take the message, each by another part of it; and the same ones with a value that it does not have. */
const filtreFor = ({ Beskedkuvert }: Haendelsesbesked): { readonly tager: Filter[]; readonly tagerIkke: Filter[] } => {
  const { Filtreringsdata, Leveranceinformation } = Beskedkuvert;
  const { RelateretObjekt: [relateret] = [], ObjektRegistrering: [registrering] = [] } = Filtreringsdata;
  const emne = idTekst(registrering!.OpgaveEmne!);
  const id = (each: Parameters<typeof idTekst>[0] | undefined): readonly string[] => [idTekst(each!).toUpperCase()];
  const tager: Filter[] = [
    { beskedtype: id(Filtreringsdata.Beskedtype), foelsomhed: id(Leveranceinformation.Sikkerhedsklassificering) },
    { objekttype: id(registrering!.ObjektType), objekthandling: id(registrering!.ObjektHandling) },
    { opgaveemne: [emne.slice(0, emne.indexOf('.'))], registreringsAktoer: id(registrering!.RegistreringsAktoer) },
    { relateretObjekt: [{ objekt: idTekst(relateret!.ObjektId), objekttype: idTekst(relateret!.ObjektType) }] },
  ];
  return { tager, tagerIkke: tager.map((filter) => ({ ...filter, tvaergaaendeProces: ['urn:opdigtet:proces'] })) };
};

describeFordeler('a message in XML that another system made', (fordeler) => {
  let modtager: Modtager;

  beforeEach(async () => {
    modtager = new Modtager();
    await modtager.start();
  });
  afterEach(() => modtager.stop());

  it.each(SAMPLES)('is accepted, filtered, delivered, and comes out equal: %s', async (_, xml) => {
    const besked = laest(xml);
    const { tager, tagerIkke } = filtreFor(besked);
    const [tilladt] = besked.Beskedkuvert.Filtreringsdata.TilladtModtager ?? [];
    const abonner = async (filter: Filter, mere: object): Promise<PullClient> => {
      const body = { navn: 'fremmed', filtre: [filter], beskeddata: true, modtager: tilladt, ...mere };
      const { dueslag } = await fordeler.http.ok<{ dueslag: string }>('POST', '/abonnement', body);
      return new PullClient(fordeler.http, dueslag);
    };
    const pull = { levering: { slags: 'pull' } };
    const heard = await Promise.all(tager.map((filter) => abonner(filter, pull)));
    const unheard = await Promise.all([
      ...tagerIkke.map((filter) => abonner(filter, pull)),
      abonner({}, { ...pull, modtager: { URNIdentifikator: 'urn:oio:cvr-nr:00000000' } }),
    ]);
    await abonner(tager[0]!, { levering: { slags: 'push', format: 'xml', url: modtager.url } });

    const headers = { 'content-type': 'application/xml' };
    const svar = await fordeler.http.ok<string>('POST', '/besked', xml, headers);
    expect(readXml(DOKUMENTER.AfsendBeskedOutput, svar)).toEqual({ vaerdi: { StandardRetur: { StatusKode: 20 } } });

    const delivered = await Promise.all(heard.map((each) => each.toem()));
    expect(delivered.map((each) => each.map((hentet) => udenRute(hentet.besked)))).toEqual(heard.map(() => [besked]));
    expect((await Promise.all(unheard.map((each) => each.toem()))).flat()).toEqual([]);
    await until(() => modtager.taget.length === 1);
    const text = modtager.taget[0]?.text ?? '';
    expect(readXml(DOKUMENTER.ModtagBeskedInput, text)).toEqual({ vaerdi: { Haendelsesbesked: besked } });
    // To the letter, so that a signature in it stays valid.
    expect(text).toContain(xml.trim().slice(xml.search(/<\w+:Haendelsesbesked/)));
  });
});
