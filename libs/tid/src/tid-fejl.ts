import { formatPostgres } from './format-tidspunkt.js';
import { type Tidspunkt } from './tidspunkt.js';

/** The situations in which this library refuses; stable, for callers to tell them apart by. */
export type TidFejlKode =
  'tom-periode' | 'ugyldig-periode' | 'overlappende-perioder' | 'gentaget-indeks' | 'ingen-senere-registreringstid';

const show = (fra: Tidspunkt, til: Tidspunkt): string => `[${formatPostgres(fra)}, ${formatPostgres(til)})`;

/** A refusal of this library. Made only by the factories, one for each situation; `kode` names it. */
export class TidFejl extends Error {
  override readonly name = 'TidFejl';

  private constructor(
    readonly kode: TidFejlKode,
    message: string,
  ) {
    super(message);
  }

  /** A period with no instant in it: it ends where it starts or before. */
  static tomPeriode(fra: Tidspunkt, til: Tidspunkt): TidFejl {
    return new TidFejl('tom-periode', `The period ${show(fra, til)} holds no instant: fra must come before til`);
  }

  /** A text that is no range of instants as PostgreSQL prints a tstzrange. */
  static ugyldigPeriode(text: string): TidFejl {
    return new TidFejl('ugyldig-periode', `Not a range of instants as PostgreSQL prints it: ${text.slice(0, 200)}`);
  }

  /** Two periods of one write that share an instant, where there can be one value at a time only. */
  static overlap(a: PeriodeLike, b: PeriodeLike): TidFejl {
    const both = `${show(a.fra, a.til)} and ${show(b.fra, b.til)}`;

    return new TidFejl('overlappende-perioder', `The periods ${both} overlap: there can be one value at a time`);
  }

  /** Two entries of one write that name the same indeks. */
  static gentagetIndeks(indeks: number): TidFejl {
    return new TidFejl('gentaget-indeks', `indeks ${indeks} is given twice: name each entry once`);
  }

  /** A registrering after one whose start is unbounded. */
  static ingenSenere(sidste: Tidspunkt): TidFejl {
    return new TidFejl('ingen-senere-registreringstid', `No registrering can come after ${formatPostgres(sidste)}`);
  }
}

/** The two ends of a period, checked or not. */
interface PeriodeLike {
  readonly fra: Tidspunkt;
  readonly til: Tidspunkt;
}
