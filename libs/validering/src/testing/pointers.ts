import type { JsonObjekt } from './bodies.js';

const led = (sti: string): string[] => sti.split('/').slice(1);

/** What a JSON Pointer without escapes points at. */
export const vedSti = (json: unknown, sti: string): unknown =>
  led(sti).reduce((vaerdi, navn) => (vaerdi as JsonObjekt)[navn], json);

/** A copy of the JSON with another value at the pointer; without that member when the value is undefined. */
export const med = <T>(json: T, sti: string, vaerdi: unknown): T => {
  const kopi = structuredClone(json);
  const navne = led(sti);
  const sidste = navne.pop() ?? '';
  const ejer = vedSti(kopi, navne.map((navn) => `/${navn}`).join('')) as JsonObjekt;
  if (vaerdi === undefined) Reflect.deleteProperty(ejer, sidste);
  else ejer[sidste] = vaerdi;

  return kopi;
};

/** The pointers of all members and elements within the JSON. */
export const alleStier = (json: unknown, sti = ''): string[] =>
  typeof json === 'object' && json !== null
    ? Object.entries(json).flatMap(([navn, vaerdi]) => [`${sti}/${navn}`, ...alleStier(vaerdi, `${sti}/${navn}`)])
    : [];
