/** A text as the database can store it: without NUL and halves of surrogate pairs, which what comes from others may hold. */
export const storable = (text: string): string => text.replaceAll('\0', '\uFFFD').toWellFormed();
