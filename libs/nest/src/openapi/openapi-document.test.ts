import { describe, expect, it } from '@jest/globals';
import { klasse, OBJEKTTYPER, sag, type Objekttype } from '@sagdok/model';
import { validatorFor, type JsonSchema } from '@sagdok/validering';
import { documentedOperations, openapiFaults, type DocumentedOperation } from '@sagdok/test-support';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { TIME_PARAMETERS } from '../rest/time-parameters.js';
import { GENERAL } from '../search/general-parameters.js';
import { schemaName } from './hoisted-schema.js';
import { servedType } from './served-type.js';
import { servedDocument } from '../testing/served-document.js';

const document = servedDocument(OBJEKTTYPER);
const operations = new Map(documentedOperations(document).map((operation) => [operation.operationId, operation]));

const operation = (operationId: string): DocumentedOperation => {
  const found = operations.get(operationId);
  if (found === undefined) throw new Error(`the document has no ${operationId}`);
  return found;
};

const schemas = (of: JsonSchema): JsonSchema => (of.components as { readonly schemas: JsonSchema }).schemas;

const examplesOf = (schema: string): readonly unknown[] =>
  (schemas(document)[schema] as { readonly examples: readonly unknown[] }).examples;

const ajv = new Ajv2020({ strict: false, validateFormats: false }).addSchema({
  ...document,
  $id: 'https://sagdok.test/openapi.json',
});

const faults = (schema: string, value: unknown): unknown => {
  const validate = ajv.getSchema(`https://sagdok.test/openapi.json#/components/schemas/${schema}`);
  return validate?.(value) === true ? [] : validate?.errors;
};

describe('openapiDocument', () => {
  it('is in order', async () => {
    expect(await openapiFaults(document)).toEqual([]);
    expect(JSON.stringify(document)).not.toMatch(/\$defs|"\$id"/);
  });

  it('has schemas that can be compiled', () => {
    for (const name of Object.keys(schemas(document)))
      expect(ajv.getSchema(`https://sagdok.test/openapi.json#/components/schemas/${name}`)).toBeDefined();
  });

  it('names the operations of a type after it', () => {
    const names = documentedOperations(document).map(({ operationId }) => operationId);

    expect(names.filter((name) => name.startsWith('sag')).toSorted()).toEqual([
      'sagClasses',
      'sagFields',
      'sagImporter',
      'sagLaes',
      'sagOpret',
      'sagRet',
      'sagSchema',
      'sagSlet',
      'sagSoeg',
    ]);
  });

  it('says the same of a type whichever others are served', () => {
    const alone = servedDocument([sag]);
    const { [`/sag/sag`]: path, ['/sag/sag/{uuid}']: object } = alone.paths as JsonSchema;

    expect(document.paths).toMatchObject({ '/sag/sag': path, '/sag/sag/{uuid}': object });
    expect(schemas(document)).toMatchObject(schemas(alone));
  });

  it('keeps a type of one’s own apart from a schema that has its name already', async () => {
    const own = servedDocument([sag, { ...klasse, del: 'egne', navn: 'relation' }]);

    expect(await openapiFaults(own)).toEqual([]);
    expect(schemas(own)).toMatchObject(schemas(servedDocument([sag])));
    expect(Object.keys(schemas(own))).toEqual(expect.arrayContaining(['RelationOpret', 'RelationRet', 'RelationRet2']));
  });

  it('gives relations that are alike one schema', () => {
    const names = Object.keys(schemas(document)).filter((name) => name.startsWith('Aktivitet'));

    expect(names.filter((name) => name.includes('Relation'))).toEqual([
      'AktivitetRelation',
      'AktivitetRelationRet',
      'AktivitetRelationSvar',
    ]);
  });
});

describe.each(OBJEKTTYPER.map((objekttype): [string, Objekttype] => [objekttype.navn, objekttype]))(
  'openapiDocument of %s',
  (navn, objekttype) => {
    const validator = validatorFor(objekttype);
    const name = schemaName(navn);

    it('has every parameter of its search, and no other', () => {
      const own = [...servedType(objekttype).searchParameters.keys()];
      const aliases = own.includes('brugervendtnoegle') ? ['bvn'] : [];
      const documented = operation(`${navn}Soeg`).query.map((parameter) => parameter.toLowerCase());

      expect(documented.toSorted()).toEqual(
        [...own, ...Object.keys(GENERAL), ...TIME_PARAMETERS, ...aliases, 'relation:objekttype'].toSorted(),
      );
    });

    it('has examples of bodies that are in order', () => {
      const { opret } = operation(`${navn}Opret`).examples;
      const { importer, historik } = operation(`${navn}Importer`).examples;
      const { ret, passiver } = operation(`${navn}Ret`).examples;

      expect([opret, importer].map((body) => validator.opret(body))).toEqual([[], []]);
      expect([ret, passiver].map((body) => validator.ret(body))).toEqual([[], []]);
      expect(validator.historik(historik, BigInt(Date.UTC(2030, 0)) * 1000n)).toEqual([]);
      expect(faults(`${name}Opret`, opret)).toEqual([]);
      expect(faults(`${name}Ret`, ret)).toEqual([]);
      expect(faults(`${name}Historik`, historik)).toEqual([]);
      expect(faults(`${name}Forhaandsvisning`, examplesOf(`${name}Forhaandsvisning`)[0])).toEqual([]);
      expect(faults('Slet', operation(`${navn}Slet`).examples.slet)).toEqual([]);
    });

    it('has schemas that refuse what is not in order', () => {
      expect(faults(`${name}Opret`, {})).not.toEqual([]);
      expect(faults(`${name}Ret`, { attributter: { ukendt: [] } })).not.toEqual([]);
      expect(faults(`${name}Registrering`, {})).not.toEqual([]);
    });
  },
);
