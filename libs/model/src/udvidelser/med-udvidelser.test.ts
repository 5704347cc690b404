import { describe, expect, it } from '@jest/globals';
import { ModelFejl } from '../deklarationsfejl.js';
import { checkObjekttype } from '../kontrol/check-objekttype.js';
import { RESERVEREDE_NAVNE } from '../navne.js';
import { OBJEKTTYPER } from '../standarder.js';
import { enObjekttype, enRelation, enTilstand, etFelt } from '../testing/builders.js';
import { medUdvidelser } from './med-udvidelser.js';
import type { Udvidelser } from './udvidelser.js';

const udvidet = (navn: string, udvidelser: Udvidelser) =>
  medUdvidelser(OBJEKTTYPER, udvidelser).find((type) => type.navn === navn);

const steder = (udvidelser: Udvidelser): string[] => {
  try {
    medUdvidelser(OBJEKTTYPER, udvidelser);
  } catch (error) {
    if (error instanceof ModelFejl) return error.fejl.map(({ sti }) => sti);
    throw error;
  }

  return [];
};

describe('medUdvidelser', () => {
  it('without extensions leaves the model as it is', () => {
    expect(medUdvidelser(OBJEKTTYPER, {})).toEqual(OBJEKTTYPER);
  });

  it('adds attributes after those of a set', () => {
    const sag = udvidet('sag', { felter: { sag: { egenskaber: { matrikel: etFelt() } } } });

    expect(Object.keys(sag?.attributter.egenskaber ?? {}).at(-1)).toBe('matrikel');
    expect(Object.keys(sag?.attributter.egenskaber ?? {})).toHaveLength(11);
  });

  it('adds a set of attributes', () => {
    const bruger = udvidet('bruger', {
      felter: { bruger: { udvidelser: { fornavn: etFelt(), alder: etFelt({ type: 'heltal' }) } } },
    });

    expect(Object.keys(bruger?.attributter ?? {})).toEqual(['egenskaber', 'udvidelser']);
  });

  it('adds relations and whole types, and what comes of it can be used', () => {
    const udvidede = medUdvidelser(OBJEKTTYPER, {
      objekttyper: [enObjekttype()],
      relationer: { sag: { nabosag: enRelation() }, traekasse: { laaner: enRelation() } },
    });

    expect(udvidede.at(-1)?.navn).toBe('traekasse');
    expect(Object.keys(udvidede.at(-1)?.relationer ?? {})).toEqual(['ejer', 'laaner']);
    expect(udvidede.find(({ navn }) => navn === 'sag')?.relationer.nabosag).toBeDefined();
    expect(udvidede.flatMap(checkObjekttype)).toEqual([]);
  });

  it('leaves the declarations of the standard untouched', () => {
    const foer = JSON.stringify(OBJEKTTYPER);
    udvidet('sag', {
      felter: { sag: { egenskaber: { matrikel: etFelt() } } },
      relationer: { sag: { nabosag: enRelation() } },
    });

    expect(JSON.stringify(OBJEKTTYPER)).toBe(foer);
  });

  it.each([
    [
      'a field that the type has',
      { felter: { sag: { egenskaber: { titel: etFelt() } } } },
      'felter/sag/egenskaber/titel',
    ],
    ['a field in two sets', { felter: { sag: { a: { x: etFelt() }, b: { x: etFelt() } } } }, 'felter/sag/x'],
    ['a field with the name of a state', { felter: { sag: { a: { fremdrift: etFelt() } } } }, 'felter/sag/a/fremdrift'],
    ['a field with the name of a relation', { felter: { sag: { a: { oversag: etFelt() } } } }, 'felter/sag/a/oversag'],
    [
      'a field with the name of a key of parts',
      { felter: { dokument: { a: { deltekst: etFelt() } } } },
      'felter/dokument/a/deltekst',
    ],
    ['a relation that the type has', { relationer: { sag: { oversag: enRelation() } } }, 'relationer/sag/oversag'],
    ['a relation with the name of a field', { relationer: { sag: { titel: enRelation() } } }, 'relationer/sag/titel'],
    [
      'a relation with the name of a new field',
      { felter: { sag: { egenskaber: { nabo: etFelt() } } }, relationer: { sag: { nabo: enRelation() } } },
      'relationer/sag/nabo',
    ],
    ['a type there is', { objekttyper: [enObjekttype({ navn: 'sag' })] }, 'objekttyper/sag'],
    ['fields of a type there is not', { felter: { sager: { egenskaber: { x: etFelt() } } } }, 'felter/sager'],
    ['relations of a type there is not', { relationer: { sager: { x: enRelation() } } }, 'relationer/sager'],
    [
      'a mandatory field',
      { felter: { sag: { egenskaber: { matrikel: etFelt({ obligatorisk: true }) } } } },
      'felter/sag/egenskaber/matrikel/obligatorisk',
    ],
    [
      'a name written otherwise',
      { felter: { sag: { egenskaber: { Matrikel: etFelt() } } } },
      'felter/sag/egenskaber/Matrikel',
    ],
    ['a set with a name written otherwise', { felter: { sag: { 'mine felter': {} } } }, 'felter/sag/mine felter'],
    [
      'a relation with a name written otherwise',
      { relationer: { sag: { 'nabo-sag': enRelation() } } },
      'relationer/sag/nabo-sag',
    ],
    [
      'a field that cannot be used',
      { felter: { sag: { egenskaber: { matrikel: etFelt({ type: 'heltal', noegle: true }) } } } },
      'felter/sag/egenskaber/matrikel',
    ],
    [
      'a type that cannot be used',
      { objekttyper: [enObjekttype({ attributter: {} })] },
      'objekttyper/traekasse/attributter',
    ],
  ] as const)('refuses %s', (_, udvidelser, sti) => {
    expect(steder(udvidelser)).toEqual([sti]);
  });

  it.each([...RESERVEREDE_NAVNE])('refuses the reserved name %s wherever it is given', (navn) => {
    expect(steder({ felter: { bruger: { udvidelser: { [navn]: etFelt() } } } })).toContain(
      `felter/bruger/udvidelser/${navn}`,
    );
    expect(steder({ felter: { bruger: { [navn]: {} } } })).toEqual([`felter/bruger/${navn}`]);
    expect(steder({ relationer: { bruger: { [navn]: enRelation() } } })).toContain(`relationer/bruger/${navn}`);
    expect(steder({ objekttyper: [enObjekttype({ navn })] })).toContain(`objekttyper/${navn}`);
    expect(steder({ objekttyper: [enObjekttype({ tilstande: { [navn]: enTilstand() } })] })).toContain(
      `objekttyper/traekasse/${navn}`,
    );
  });

  it('names everything that is wrong at once, in both languages', () => {
    const mange: Udvidelser = {
      felter: { sag: { egenskaber: { titel: etFelt(), uuid: etFelt(), X: etFelt() } } },
      relationer: { sager: {} },
    };

    expect(steder(mange)).toEqual([
      'felter/sag/egenskaber/titel',
      'felter/sag/egenskaber/uuid',
      'felter/sag/egenskaber/X',
      'relationer/sager',
    ]);
    expect(() => medUdvidelser(OBJEKTTYPER, mange)).toThrow(
      'relationer/sager: Der er ingen objekttype af det navn. (There is no object type of that name.)',
    );
  });
});
