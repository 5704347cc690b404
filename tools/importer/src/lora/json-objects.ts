import { createReadStream } from 'node:fs';
import { Tokenizer, TokenParser, TokenType, type TokenParserOptions } from '@streamparser/json';
import { FileFault } from '../run/file-fault.js';
import type { Place } from '../run/report.js';
import { isJson, type Json } from '../service/json.js';
import { LineCounter } from './line-counter.js';

/** An object of a file, and where it begins. */
export interface FileObject {
  readonly object: Json;
  readonly place: Place;
}

/** The shapes of files, by what they begin with, and where in them the objects are. */
const SHAPES: readonly (readonly [RegExp, string])[] = [
  [/^\s*\[/, '$.*'],
  [/^\s*\{\s*"results"/, '$.results.*.*'],
  [/^\s*\{\s*"(id|uuid|registreringer)"/, '$'],
  [/^/, '$.*.*'],
];

/**
 * Reads the objects of a JSON file one by one: LoRA's answer to list (`{"results": [[...]]}`) and to read (`{uuid: [...]}`), a list of
 * objects, or objects one after another (NDJSON).
 * @param read is told how many bytes more have been read
 * @throws FileFault with line and column, when the file cannot be read or is not JSON; the objects before that have been given
 */
export async function* readObjects(file: string, read: (bytes: number) => void): AsyncGenerator<FileObject> {
  let reader: ObjectReader | undefined;
  for await (const chunk of chunksOf(file)) {
    reader ??= new ObjectReader(file, optionsFor(chunk));
    reader.write(chunk);
    yield* reader.take();
    read(chunk.length);
  }
  reader?.end();
  yield* reader?.take() ?? [];
}

async function* chunksOf(file: string): AsyncGenerator<Buffer> {
  try {
    for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) yield chunk;
  } catch (error) {
    throw FileFault.unreadable(file, error instanceof Error ? error.message : String(error));
  }
}

const optionsFor = (start: Buffer): TokenParserOptions & { readonly separator?: string } => {
  const [, path = '$'] = SHAPES.find(([beginning]) => beginning.test(start.toString('utf8', 0, 1000))) ?? [];
  return { paths: [path], keepStack: false, ...(path === '$' && { separator: '' }) };
};

const BEGINNINGS: ReadonlySet<TokenType> = new Set([TokenType.LEFT_BRACE, TokenType.LEFT_BRACKET]);
const ENDS: ReadonlySet<TokenType> = new Set([TokenType.RIGHT_BRACE, TokenType.RIGHT_BRACKET]);

class ObjectReader {
  readonly #file: string;
  readonly #lines = new LineCounter();
  readonly #tokenizer: Tokenizer;
  readonly #parser: TokenParser;
  /** Where what is open begins, outermost first. */
  readonly #open: Place[] = [];
  #ready: FileObject[] = [];

  constructor(file: string, options: TokenParserOptions & { readonly separator?: string }) {
    this.#file = file;
    this.#tokenizer = new Tokenizer(options);
    this.#parser = new TokenParser(options);
    this.#tokenizer.onError = this.#parser.onError = (error) => {
      throw error;
    };
    this.#tokenizer.onToken = (token) => {
      const place = { file, ...this.#lines.at(token.offset) };
      if (BEGINNINGS.has(token.token)) this.#open.push(place);
      this.#attempt(() => {
        this.#parser.write(token);
      }, place);
      if (ENDS.has(token.token)) this.#open.pop();
    };
    this.#parser.onValue = ({ value }) => {
      const place = this.#open.at(-1);
      if (isJson(value) && place) this.#ready.push({ object: value, place });
    };
  }

  write(chunk: Buffer): void {
    this.#lines.add(chunk);
    this.#attempt(() => {
      this.#tokenizer.write(chunk);
    });
  }

  end(): void {
    this.#attempt(() => {
      if (!this.#tokenizer.isEnded) this.#tokenizer.end();
      if (!this.#parser.isEnded) this.#parser.end();
    });
  }

  take(): readonly FileObject[] {
    const ready = this.#ready;
    this.#ready = [];
    return ready;
  }

  #attempt(work: () => void, place?: Place): void {
    try {
      work();
    } catch (error) {
      if (error instanceof FileFault) throw error;
      const message = error instanceof Error ? error.message : String(error);
      const [, position] = /absolute position "(\d+)"/.exec(message) ?? [];
      const at = position === undefined ? this.#lines.end() : this.#lines.at(Number(position));
      throw FileFault.syntax(
        place ?? { file: this.#file, ...at },
        'JSON',
        message.replace(/ at chunk position.*$/, ''),
      );
    }
  }
}
