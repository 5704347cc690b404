/** The beskedfordeler did not do what it was asked. */
export class FordelerFejl extends Error {
  override readonly name = 'FordelerFejl';
  /** The HTTP status; undefined when nothing answered. */
  readonly status: number | undefined;

  private constructor(message: string, status: number | undefined, options?: ErrorOptions) {
    super(message, options);
    this.status = status;
  }

  /** May it help to ask again? */
  get forbigaaende(): boolean {
    const { status = 503 } = this;
    return status === 408 || status === 429 || status >= 500;
  }

  /** Nothing answered. */
  static tavs(url: string, cause: unknown): FordelerFejl {
    const tekst = `Beskedfordeleren svarer ikke / The beskedfordeler does not answer (${url})`;
    return new FordelerFejl(tekst, undefined, { cause });
  }

  /** It answered something else than was asked for. */
  static svar(url: string, status: number, tekst: string): FordelerFejl {
    return new FordelerFejl(
      `Beskedfordeleren svarede / The beskedfordeler answered ${status} (${url}): ${tekst}`,
      status,
    );
  }
}
