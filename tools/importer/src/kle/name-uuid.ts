import { v5 } from 'uuid';

/** The namespace of what this tool makes uuids for. Never changes: it is part of every such uuid. */
const NAMESPACE = 'a78175b5-db7c-4a49-b27c-acd209f85cd4';

/**
 * The uuid of a name (RFC 9562, version 5): the same in every register, whenever it is made.
 * @example nameUuid('KLE:facet:Emne')
 */
export const nameUuid = (name: string): string => v5(name, NAMESPACE);

/** Is the text a uuid? */
export const isUuid = (text: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);
