import { SingleBar } from 'cli-progress';

/** Shows how far an import has come. */
export interface Progress {
  /** Begins something of `total` units. */
  start(title: string, total: number): void;
  /** So many more units are done. */
  advance(units: number): void;
  /** Ends what was begun. */
  stop(): void;
}

/** Where progress is shown: standard error, so that standard output holds the summary alone. */
export type Screen = NodeJS.WritableStream & { readonly isTTY?: boolean };

/** A bar on a terminal, a line for each tenth elsewhere. */
export const progressOn = (screen: Screen): Progress => (screen.isTTY === true ? new Bar(screen) : new Lines(screen));

class Bar implements Progress {
  readonly #bar: SingleBar;

  constructor(screen: Screen) {
    const format = '{title} [{bar}] {percentage}%  {duration_formatted}';
    this.#bar = new SingleBar({ format, stream: screen, hideCursor: true });
  }

  start(title: string, total: number): void {
    this.#bar.start(total, 0, { title });
  }

  advance(units: number): void {
    this.#bar.increment(units);
  }

  stop(): void {
    this.#bar.stop();
  }
}

class Lines implements Progress {
  readonly #screen: Screen;
  #title = '';
  #total = 0;
  #done = 0;
  #tenths = 0;

  constructor(screen: Screen) {
    this.#screen = screen;
  }

  start(title: string, total: number): void {
    this.#title = title;
    this.#total = total;
    this.#done = 0;
    this.#tenths = 0;
  }

  advance(units: number): void {
    this.#done += units;
    const tenths = this.#total === 0 ? 0 : Math.floor((10 * this.#done) / this.#total);
    if (tenths <= this.#tenths) return;
    this.#tenths = tenths;
    this.#screen.write(`${this.#title}: ${tenths * 10}%\n`);
  }

  stop(): void {
    // What was begun has said how far it came.
  }
}
