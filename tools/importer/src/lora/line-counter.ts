const NEWLINE = 0x0a;

/** A line and a column, from 1. The column counts bytes. */
export interface LineAndColumn {
  readonly line: number;
  readonly column: number;
}

/** Tells lines and columns of offsets in a stream of bytes, asked for in rising order. Keeps one piece of the stream. */
export class LineCounter {
  #chunk: Uint8Array = new Uint8Array();
  /** The offset at which the piece begins. */
  #base = 0;
  /** How far lines have been counted. */
  #counted = 0;
  #line = 1;
  #lineStart = 0;

  /** The next piece. */
  add(chunk: Uint8Array): void {
    this.#countTo(this.#base + this.#chunk.length);
    this.#base += this.#chunk.length;
    this.#chunk = chunk;
  }

  /** The line and column of an offset; one that lies before what was counted is taken to be there. */
  at(offset: number): LineAndColumn {
    this.#countTo(offset);
    return { line: this.#line, column: Math.max(1, offset - this.#lineStart + 1) };
  }

  /** Where the stream ends so far. */
  end(): LineAndColumn {
    return this.at(this.#base + this.#chunk.length);
  }

  #countTo(offset: number): void {
    for (;;) {
      const newline = this.#chunk.indexOf(NEWLINE, Math.max(0, this.#counted - this.#base));
      if (newline < 0 || newline + this.#base >= offset) break;
      this.#line++;
      this.#lineStart = this.#counted = newline + this.#base + 1;
    }
    this.#counted = Math.max(this.#counted, offset);
  }
}
