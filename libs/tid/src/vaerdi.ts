const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A text that two values share exactly when they are equal: members in order of name, undefined ones left out. */
export const canonical = (value: unknown): string => {
  if (typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'bigint') return `${value.toString()}n`;
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (!isRecord(value)) return String(value);
  let members = '';
  for (const name of Object.keys(value).sort()) {
    if (value[name] !== undefined) members += `${JSON.stringify(name)}:${canonical(value[name])},`;
  }

  return `{${members}}`;
};

/**
 * Are two values of JSON's kind (and bigints) equal in structure? The order of members does not matter, a member that is
 * undefined equals an absent one, null equals only null, and the order in an array counts.
 */
export const sameValue = (a: unknown, b: unknown): boolean => a === b || canonical(a) === canonical(b);
