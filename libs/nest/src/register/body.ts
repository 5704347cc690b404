/** A request's body once it has been validated. */
export type Body = Readonly<Record<string, unknown>>;

/** The note that a body gives its registrering; empty where it gives none. */
export const noteOf = (body: Body): string => (typeof body.note === 'string' ? body.note : '');
