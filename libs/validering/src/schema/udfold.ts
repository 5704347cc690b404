import type { Json, JsonSchema } from './json-schema.js';

/** The schema with what it refers to in `$defs` written out where it is referred to. Our schemas are not recursive. */
export function udfold({ $defs, ...schema }: JsonSchema): JsonSchema {
  const defs = $defs as Readonly<Record<string, JsonSchema>>;
  const ud = (vaerdi: Json): Json => {
    if (typeof vaerdi !== 'object' || vaerdi === null) return vaerdi;
    if (isListe(vaerdi)) return vaerdi.map(ud);
    const { $ref, ...resten } = vaerdi;
    const uden = Object.fromEntries(Object.entries(resten).map(([navn, under]) => [navn, ud(under)]));

    return typeof $ref === 'string' ? { ...udfoldet($ref), ...uden } : uden;
  };
  const udfoldet = ($ref: string) => ud(defs[$ref.slice('#/$defs/'.length)] ?? {}) as JsonSchema;

  return ud(schema) as JsonSchema;
}

/** `Array.isArray` for readonly arrays. */
function isListe(vaerdi: Json): vaerdi is readonly Json[] {
  return Array.isArray(vaerdi);
}
