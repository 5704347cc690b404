import { ReadStop } from './read-stop.js';

/** The encodings that are read, by their names in an XML declaration. */
const ENCODINGS: ReadonlyMap<string, string> = new Map([
  ['utf-8', 'utf-8'],
  ['us-ascii', 'utf-8'],
  ['iso-8859-1', 'windows-1252'],
  ['windows-1252', 'windows-1252'],
]);

/** Longer than any XML declaration. */
const DECLARATION = 200;

const ENCODING = /^<\?xml\s[^>]*?encoding\s*=\s*["']([A-Za-z0-9._-]+)["']/;

/**
 * The text of an XML document in bytes, by its byte order mark or its XML declaration, in UTF-8 where it has neither.
 * @throws {ReadStop} when it is in another encoding than those that are read, or not in the one that it says
 */
export function decodeXml(bytes: Uint8Array): string {
  const encoding = encodingOf(bytes);
  if (encoding === undefined) throw ReadStop.encoding([...ENCODINGS.keys()]);
  const decoder = new TextDecoder(encoding, { fatal: true });
  try {
    return decoder.decode(bytes);
  } catch {
    throw ReadStop.encoding([...ENCODINGS.keys()]);
  }
}

function encodingOf(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  const name = ENCODING.exec(String.fromCharCode(...bytes.subarray(0, DECLARATION)))?.[1]?.toLowerCase();

  return name === undefined ? 'utf-8' : ENCODINGS.get(name);
}
