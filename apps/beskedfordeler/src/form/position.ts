const LARGEST = 2n ** 63n - 1n;

/** Is the text a whole number that a position, or the id of an entry, can be? */
export const erPosition = (text: string): boolean => /^\d{1,19}$/.test(text) && BigInt(text) <= LARGEST;
