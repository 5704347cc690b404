import { describe, expect, it } from '@jest/globals';
import { elementer, isElement } from './elementer.js';
import { isObligatorisk } from './felt.js';
import { checkObjekttype } from './kontrol/check-objekttype.js';
import type { Objekttype } from './objekttype.js';
import { OBJEKTTYPER, objekttyperI, STANDARDER } from './standarder.js';
import { LORA_FIELDS } from './testing/lora-fields.js';

const alle: readonly (readonly [string, Objekttype])[] = STANDARDER.flatMap(({ objekttyper }) =>
  objekttyper.map((type) => [`${type.navn} ${type.version}`, type] as const),
);
const iKraft = OBJEKTTYPER.map((type) => [type.navn, type] as const);

const medKardinalitet = ({ relationer }: Objekttype, kardinalitet: string): string[] =>
  Object.entries(relationer)
    .filter(([, relation]) => relation.kardinalitet === kardinalitet)
    .map(([navn]) => navn);

const obligatoriske = ({ attributter }: Objekttype): string[] =>
  Object.values(attributter).flatMap((felter) =>
    Object.entries(felter)
      .filter(([, felt]) => felt.obligatorisk)
      .map(([navn]) => navn),
  );

const felt = ({ navn }: Objekttype, sti: string): unknown =>
  [...elementer(OBJEKTTYPER.find((type) => type.navn === navn)!)].find((element) => element.sti === sti)?.element;

describe('the versions of the standard', () => {
  it.each(alle)('declare %s without faults', (_, type) => {
    expect(checkObjekttype(type)).toEqual([]);
  });

  it.each(alle)('say in which version each element of %s came, of a form that can be compared', (_, type) => {
    const siden = [...elementer(type)].filter(isElement).map(({ element }) => element.siden);

    expect(siden.filter((version) => !/^\d+(\.\d+)*$/.test(version))).toEqual([]);
  });

  it('have each type in the part it names, with the version of the part', () => {
    for (const { del, version, objekttyper } of STANDARDER) {
      expect(objekttyper.map((type) => [type.del, type.version])).toEqual(objekttyper.map(() => [del, version]));
    }
  });

  it('have one version in force of each part', () => {
    const iBrug = STANDARDER.filter(({ status }) => status !== 'afloest').map(({ del }) => del);

    expect(new Set(iBrug).size).toBe(iBrug.length);
    expect(new Set(STANDARDER.map(({ del }) => del))).toEqual(new Set(iBrug));
  });

  it('are found by part, and by version', () => {
    expect(objekttyperI('sag').map(({ version }) => version)).toEqual(['1.2']);
    expect(objekttyperI('sag', '1.1').map(({ version }) => version)).toEqual(['1.1']);
    expect(objekttyperI('organisation').map(({ navn }) => navn)).toEqual([
      'organisation',
      'organisationenhed',
      'organisationfunktion',
      'bruger',
      'itsystem',
      'interessefaellesskab',
    ]);
    expect(objekttyperI('sag', '9.9')).toEqual([]);
    expect(objekttyperI('arkiv')).toEqual([]);
  });
});

describe('for the clients of LoRA', () => {
  it('there are the types it has', () => {
    expect(OBJEKTTYPER.map(({ navn }) => navn)).toEqual(Object.keys(LORA_FIELDS));
  });

  it.each(iKraft)('%s has the attributes, states and relations that LoRA names, in its order', (navn, type) => {
    expect({
      egenskaber: Object.keys(type.attributter.egenskaber ?? {}),
      tilstande: Object.fromEntries(
        Object.entries(type.tilstande).map(([tilstand, { vaerdier }]) => [
          tilstand,
          vaerdier.map(({ vaerdi }) => vaerdi),
        ]),
      ),
      nulTilEn: medKardinalitet(type, '0..1'),
      nulTilMange: medKardinalitet(type, '0..n'),
    }).toEqual(LORA_FIELDS[navn]);
    expect(Object.keys(type.tilstande)).toEqual(Object.keys(LORA_FIELDS[navn]?.tilstande ?? {}));
  });

  it('what an Opret must give is what LoRA demands', () => {
    const kun = (...navne: string[]): string[] => navne;
    const andre = { sag: kun('brugervendtnoegle', 'beskrivelse', 'kassationskode', 'sagsnummer', 'titel') };

    expect(Object.fromEntries(iKraft.map(([navn, type]) => [navn, obligatoriske(type)]))).toEqual({
      ...Object.fromEntries(iKraft.map(([navn]) => [navn, ['brugervendtnoegle']])),
      ...andre,
      dokument: ['brugervendtnoegle', 'beskrivelse', 'brevdato', 'titel', 'dokumenttype'],
      klasse: ['brugervendtnoegle', 'titel'],
      loghaendelse: ['tidspunkt'],
    });
    expect(OBJEKTTYPER.every(({ attributter }) => isObligatorisk(attributter.egenskaber ?? {}))).toBe(true);
  });

  it('what LoRA alone demands is marked as its demand', () => {
    const lora = OBJEKTTYPER.flatMap((type) => [...elementer(type)])
      .filter(({ art, element }) => art === 'felt' && element.obligatorisk === 'lora')
      .map(({ sti }) => sti);

    expect(lora).toEqual([
      'sag/attributter/egenskaber/beskrivelse',
      'sag/attributter/egenskaber/kassationskode',
      'sag/relationer/journalpost/journalnotat/titel',
      'sag/relationer/journalpost/journalnotat/notat',
      'sag/relationer/journalpost/journalnotat/format',
      'sag/relationer/journalpost/journaldokument/dokumenttitel',
      'sag/relationer/journalpost/journaldokument/offentlighedundtaget',
      'dokument/attributter/egenskaber/beskrivelse',
      'dokument/attributter/egenskaber/brevdato',
      'dokument/attributter/egenskaber/dokumenttype',
    ]);
  });

  it('the types whose lists are numbered are those of LoRA', () => {
    const nummererede = OBJEKTTYPER.filter(({ nummereret }) => nummereret).map(({ navn }) => navn);

    expect(nummererede).toEqual(['sag', 'aktivitet', 'indsats', 'tilstand']);
  });

  it('every type but the log entry has a key that people know it by', () => {
    const uden = OBJEKTTYPER.filter(({ attributter }) => !attributter.egenskaber?.brugervendtnoegle);

    expect(uden.map(({ navn }) => navn)).toEqual(['loghaendelse']);
  });

  it('what it refuses as search parameters is marked', () => {
    const usoegbare = OBJEKTTYPER.flatMap((type) => [...elementer(type)])
      .filter((element) => element.art === 'felt' && element.element.soegbar === false)
      .map(({ sti }) => sti);

    expect(usoegbare).toEqual(['dokument/attributter/egenskaber/major', 'dokument/attributter/egenskaber/minor']);
  });

  it('what a Ret of it drops is marked: the actor attributes of relations to one target', () => {
    const [aktivitet] = objekttyperI('aktivitet');
    const kunVedOpret = Object.entries(aktivitet!.relationer)
      .filter(([, { felter }]) => felter?.aktoerattr?.kunVedOpret)
      .map(([navn]) => navn);

    expect(kunVedOpret).toEqual(medKardinalitet(aktivitet!, '0..1'));
  });
});

describe('elementer', () => {
  it('go into structures, relations and parts', () => {
    const [dokument] = objekttyperI('dokument');
    const [sag] = objekttyperI('sag');

    expect(felt(dokument!, 'dokument/underobjekter/varianter/underobjekter/dele/egenskaber/mimetype')).toBeDefined();
    expect(
      felt(dokument!, 'dokument/underobjekter/varianter/underobjekter/dele/relationer/underredigeringaf'),
    ).toBeDefined();
    expect(felt(sag!, 'sag/relationer/journalpost/journaldokument/offentlighedundtaget/hjemmel')).toBeDefined();
    expect(felt(sag!, 'sag/relationer/journalpost/journalpostkode/journalnotat')).toMatchObject({
      vaerdi: 'journalnotat',
    });
    expect(felt(sag!, 'sag/tilstande/fremdrift/Afgjort')).toMatchObject({ vaerdi: 'Afgjort' });
  });
});
