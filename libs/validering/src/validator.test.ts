import { describe, expect, it } from '@jest/globals';
import { type Objekttype, STANDARDER } from '@sagdok/model';
import { fuldOpret, mindsteOpret } from './testing/bodies.js';
import { alleStier, med } from './testing/pointers.js';
import { proeve } from './testing/proeve.js';
import { opretSchema } from './schema/objekt-schema.js';
import type { JsonSchema } from './schema/json-schema.js';
import { udfold } from './schema/udfold.js';
import { validatorFor } from './validator.js';

const objekttyper: readonly Objekttype[] = [proeve, ...STANDARDER.flatMap((standard) => standard.objekttyper)];

/** The schema of what a JSON Pointer points at, and whether its owner requires it. */
const skemaVed = (schema: JsonSchema, sti: string): { readonly schema: JsonSchema; readonly kraevet: boolean } =>
  sti
    .split('/')
    .slice(1)
    .reduce<{ schema: JsonSchema; kraevet: boolean }>(
      (ejer, navn) => {
        const properties = ejer.schema.properties as Readonly<Record<string, JsonSchema>> | undefined;
        const required = (ejer.schema.required ?? []) as readonly string[];
        const prefix = (ejer.schema.prefixItems ?? []) as readonly JsonSchema[];
        const under = properties?.[navn] ?? prefix[Number(navn)] ?? (ejer.schema.items as JsonSchema);

        return { schema: under, kraevet: required.includes(navn) };
      },
      { schema, kraevet: false },
    );

describe.each(objekttyper.map((type) => [`${type.del} ${type.version} ${type.navn}`, type] as const))(
  '%s',
  (_, type) => {
    const validator = validatorFor(type);
    const schema = udfold(opretSchema(type));
    const fuld = fuldOpret(type);
    const stier = alleStier(fuld);
    const kraevede = stier.filter((sti) => skemaVed(schema, sti).kraevet);

    it('accepts a create with what is mandatory, and one with everything', () => {
      expect(validator.opret(mindsteOpret(type))).toEqual([]);
      expect(validator.opret(fuld)).toEqual([]);
    });

    it('accepts everything in a Ret too, and nothing', () => {
      expect(validator.ret(fuld)).toEqual([]);
      expect(validator.ret({})).toEqual([]);
    });

    it('tells what is missing, and where, of each mandatory thing', () => {
      const fundne = kraevede.map((sti) =>
        validator.opret(med(fuld, sti, undefined)).map((fejl) => [fejl.sti, fejl.da]),
      );

      expect(kraevede.length).toBeGreaterThan(6);
      expect(fundne).toEqual(
        kraevede.map((sti) => {
          const skilt = sti.lastIndexOf('/');

          return [[sti.slice(0, skilt), `»${sti.slice(skilt + 1)}« mangler.`]];
        }),
      );
    });

    it('refuses null in every place, with the pointer to it', () => {
      const overset = stier.filter((sti) => {
        const body = med(fuld, sti, null);

        return ![validator.opret(body), validator.ret(body)].every((fejl) => fejl.some((en) => en.sti === sti));
      });

      expect(overset).toEqual([]);
    });

    it('refuses an unknown member in every object, with the pointer to it', () => {
      const objekter = ['', ...stier.filter((sti) => skemaVed(schema, sti).schema.type === 'object')];
      const fundne = objekter.map((sti) => {
        const body = sti === '' ? { ...fuld, findesikke: 1 } : med(fuld, `${sti}/findesikke`, 1);

        return [validator.opret(body), validator.ret(body)].map((fejl) =>
          fejl.map(({ sti, kode }) => `${sti} ${kode}`),
        );
      });

      expect(fundne).toEqual(
        objekter.map((sti) => [[`${sti}/findesikke ukendt-medlem`], [`${sti}/findesikke ukendt-medlem`]]),
      );
    });
  },
);

describe('validatorFor', () => {
  it('makes one validator of a type, and another of a type that only looks like it', () => {
    expect(validatorFor(proeve)).toBe(validatorFor(proeve));
    expect(validatorFor({ ...proeve })).not.toBe(validatorFor(proeve));
  });
});
