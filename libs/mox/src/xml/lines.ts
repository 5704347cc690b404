/** Finds lines and columns in a text. */
export class Lines {
  readonly #text: string;
  #starts: readonly number[] | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  /** The line and the column, both from 1, of an index in the text. */
  at(index: number): { readonly linje: number; readonly kolonne: number } {
    this.#starts ??= [0, ...Array.from(this.#text.matchAll(/\r\n|\r|\n/g), ({ index: at, 0: end }) => at + end.length)];
    const line = this.#starts.findLastIndex((start) => start <= index);

    return { linje: line + 1, kolonne: index - (this.#starts[line] ?? 0) + 1 };
  }
}
