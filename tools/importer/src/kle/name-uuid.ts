import { createHash } from 'node:crypto';

/** The namespace of what this tool makes uuids for. Never changes: it is part of every such uuid. */
const NAMESPACE = Buffer.from('a78175b5db7c4a49b27cacd209f85cd4', 'hex');

/**
 * The uuid of a name (RFC 9562, version 5): the same in every register, whenever it is made.
 * @example nameUuid('KLE:facet:Emne')
 */
export const nameUuid = (name: string): string => {
  const hash = createHash('sha1').update(NAMESPACE).update(name, 'utf8').digest();
  hash.writeUInt8((hash.readUInt8(6) & 0x0f) | 0x50, 6);
  hash.writeUInt8((hash.readUInt8(8) & 0x3f) | 0x80, 8);
  return hash.toString('hex', 0, 16).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
};

/** Is the text a uuid? */
export const isUuid = (text: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);
