/** A member of a JSON object; undefined when it is not there, and of anything that is no object. */
export function medlem(vaerdi: unknown, navn: string): unknown {
  return typeof vaerdi === 'object' && vaerdi !== null && Object.hasOwn(vaerdi, navn)
    ? (vaerdi as Readonly<Record<string, unknown>>)[navn]
    : undefined;
}

/** The elements of a member that is a list; none when it is anything else. */
export function elementer(vaerdi: unknown, navn: string): readonly unknown[] {
  const liste = medlem(vaerdi, navn);

  return Array.isArray(liste) ? liste : [];
}

/** The names of the members of a JSON object; none of anything that is no object. */
export function navne(vaerdi: unknown): readonly string[] {
  return typeof vaerdi === 'object' && vaerdi !== null && !Array.isArray(vaerdi) ? Object.keys(vaerdi) : [];
}
