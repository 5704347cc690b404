/** A text that two values share exactly when they are equal: members in order of name, undefined ones left out. */
export const canonical = (value: unknown): string => {
  if (typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'bigint') return `${value.toString()}n`;
  if (typeof value !== 'object' || value === null) return String(value);
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, member]) => `${JSON.stringify(name)}:${canonical(member)}`);

  return `{${members.join()}}`;
};

/**
 * Are two values of JSON's kind (and bigints) equal in structure? The order of members does not matter, a member that is
 * undefined equals an absent one, null equals only null, and the order in an array counts.
 */
export const sameValue = (a: unknown, b: unknown): boolean => a === b || canonical(a) === canonical(b);
