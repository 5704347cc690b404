import { createReadStream } from 'node:fs';
import { SaxesParser } from 'saxes';
import { FileFault } from '../run/file-fault.js';
import type { Place } from '../run/report.js';

/** What reads the parts of an XML file, and makes things of them. Names are without prefix. */
export interface XmlReader<T> {
  open(name: string, attributes: Readonly<Record<string, string>>, place: Place): void;
  text(text: string): void;
  close(name: string): void;
  /** What has been made since it was asked last. */
  take(): readonly T[];
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/**
 * Reads an XML file piece by piece, and gives what the reader makes of each piece before it reads the next.
 * Nothing outside the file is ever fetched: a file with a document type, where entities are declared, is refused.
 * @throws FileFault with line and column, when the file cannot be read, is not well-formed or has a document type
 */
export async function* readXml<T>(file: string, reader: XmlReader<T>): AsyncGenerator<T> {
  const parser = new SaxesParser();
  const here = (): Place => ({ file, line: parser.line, column: parser.column + 1 });
  parser.on('error', ({ message }) => {
    throw FileFault.syntax(here(), 'XML', message.replace(/^\d+:\d+: /, ''));
  });
  parser.on('doctype', () => {
    throw new FileFault(here(), {
      da: 'filen har en dokumenttype (DOCTYPE); det er ikke tilladt',
      en: 'the file has a document type (DOCTYPE), which is not allowed',
    });
  });
  parser.on('opentag', ({ name, attributes }) => {
    reader.open(localName(name), attributes, here());
  });
  parser.on('text', (text) => {
    reader.text(text);
  });
  parser.on('cdata', (text) => {
    reader.text(text);
  });
  parser.on('closetag', ({ name }) => {
    reader.close(localName(name));
  });
  for await (const text of textOf(file)) {
    parser.write(text);
    yield* reader.take();
  }
  parser.close();
  yield* reader.take();
}

/** The text of a file, piece by piece, in the encoding that its XML declaration names. */
async function* textOf(file: string): AsyncGenerator<string> {
  let decoder: InstanceType<typeof TextDecoder> | undefined;
  try {
    for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) {
      decoder ??= new TextDecoder(encodingOf(chunk), { fatal: true });
      yield decoder.decode(chunk, { stream: true });
    }
    yield decoder?.decode() ?? '';
  } catch (error) {
    throw FileFault.unreadable(file, error instanceof Error ? error.message : String(error));
  }
}

const encodingOf = (start: Buffer): string => {
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le';
  if (start[0] === 0xfe && start[1] === 0xff) return 'utf-16be';
  const [, encoding = 'utf-8'] =
    /^<\?xml[^>]*encoding\s*=\s*["']([\w.-]+)["']/.exec(start.toString('latin1', 0, 200)) ?? [];
  return encoding;
};
