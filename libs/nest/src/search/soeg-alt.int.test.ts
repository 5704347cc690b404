import { describe, expect, it } from '@jest/globals';
import {
  OBJEKTTYPER,
  type Felt,
  type Felter,
  type Objekttype,
  type Relationer,
  type Underobjekttyper,
} from '@sagdok/model';
import { fuldOpret, maalFor } from '../testing/model-bodies.js';
import { describeService } from '../testing/test-service.js';

type Parameter = readonly [name: string, value: string];

/** A value by which a field is found, as `fuldOpret` writes it. */
const soegevaerdi = (felt: Felt, path: readonly string[]): string => {
  switch (felt.type) {
    case 'tekst':
      return felt.vaerdier?.[0]?.vaerdi ?? path.join(' ');
    case 'struktur':
    case 'strukturliste': {
      const [[name, first] = []] = Object.entries(felt.struktur.felter);
      return soegevaerdi(first!, [...path, name!]);
    }
    case 'tekstliste':
      return 'to';
    case 'boolean':
      return 'true';
    case 'heltal':
      return '7';
    case 'dato':
      return '2026-01-31';
    case 'tidspunkt':
      return '2026-01-31T11:00:00Z';
    case 'varighed':
      return '01:30:00';
    case 'uuid':
      return '00000000-0000-4000-8000-00000000000A';
  }
};

const fields = (felter: Felter, path: readonly string[], prefix = ''): Parameter[] =>
  Object.entries(felter)
    .filter(([, felt]) => felt.soegbar !== false)
    .flatMap(([name, felt]): Parameter[] => [
      [`${prefix}${name}`, soegevaerdi(felt, [...path, name])],
      ...(felt.type === 'struktur' ? fields(felt.struktur.felter, [...path, name], `${prefix}${name}.`) : []),
    ]);

const relations = (relationer: Relationer): Parameter[] =>
  Object.entries(relationer).flatMap(([name, { udenMaal, felter = {} }]): Parameter[] => [
    ...(udenMaal
      ? []
      : [[name, maalFor(name)] as const, [`${name}:Maal for ${name}`, maalFor(name).toUpperCase()] as const]),
    ...fields(felter, [name]),
  ]);

/** LoRA asks an attribute and a relation of one name both, when the value can be a reference (golden interessefaellesskab-search-relation). */
const asksBoth = ({ attributter }: Objekttype, [name, value]: Parameter): boolean =>
  Object.values(attributter).some((felter) => name in felter) && value === maalFor(name);

const parts = (typer: Underobjekttyper): Parameter[] =>
  Object.entries(typer).flatMap(([member, type]): Parameter[] => [
    [type.noegle, type.noegle],
    ...fields(type.egenskaber, [member]),
    ...relations(type.relationer ?? {}),
    ...parts(type.underobjekter ?? {}),
  ]);

/** Everything that objects of the type can be searched by, with a value that finds the full one. */
const parametersOf = (type: Objekttype): Parameter[] => [
  ...Object.entries(type.attributter).flatMap(([saet, felter]) => fields(felter, [saet])),
  ...Object.entries(type.tilstande).map(([name, { vaerdier }]): Parameter => [name, vaerdier[0]!.vaerdi]),
  ...relations(type.relationer).filter((parameter) => !asksBoth(type, parameter)),
  ...parts(type.underobjekter ?? {}),
];

describeService('søgning', OBJEKTTYPER, (service) => {
  describe.each(OBJEKTTYPER.map((type) => [type.navn, type] as const))('%s', (_, type) => {
    it('is found by each of its attributes, states, relations and parts, at the time they hold', async () => {
      const path = `/${type.del}/${type.navn}`;
      const { body } = await service.http.ok('POST', path, fuldOpret(type));
      const { uuid } = body as { uuid: string };
      const missing: string[] = [];
      for (const [name, value] of parametersOf(type)) {
        const query = `${path}?${encodeURIComponent(name)}=${encodeURIComponent(value)}&uuid=${uuid}`;
        const now = await service.http.send('GET', query);
        const before = await service.http.send('GET', `${query}&virkningstid=1999-12-31`);
        const history = await service.http.send('GET', `${query}&registreretFra=-infinity`);
        const found = JSON.stringify([now.body, before.body, history.body]);
        if (found !== JSON.stringify([{ results: [[uuid]] }, { results: [[]] }, { results: [[uuid]] }]))
          missing.push(`${name}=${value}: ${found}`);
      }

      expect(missing).toEqual([]);
    });
  });
});
