/** How many random inputs a property is tried on; `SAGDOK_FUZZ` makes it more. */
export const ANTAL_FORSOEG = Number(process.env.SAGDOK_FUZZ ?? 200);
