import { roundHalfEven } from './round-half-even.js';
import { UNITS, type Unit } from './varighed-units.js';
import { type Varighed } from './varighed.js';

const DAY_MICROS = 86_400_000_000;
const INT32 = 2 ** 31;
const INT64 = 2n ** 63n;

const fitsInt32 = (n: number): boolean => n >= -INT32 && n < INT32;

/** The sum of amounts of units, with fractions carried to smaller units as PostgreSQL 15 carries them. */
export class VarighedSum {
  #months = 0;
  #days = 0;
  #micros = 0n;

  /** Adds what unsigned digits spell, `2` or `1.5`, in either direction. */
  add(digits: string, unit: Unit, sign: 1 | -1): void {
    const [count, scale] = UNITS[unit];
    const [text = '', decimals = ''] = digits.split(/[.,]/);
    const whole = Number(text) * scale * sign;
    const fraction = Number(`0.${decimals}`) * scale * sign;
    switch (count) {
      case 'mikrosekunder':
        this.#micros += BigInt(text) * BigInt(scale * sign);
        this.#addMicros(fraction);
        break;
      case 'dage':
        this.#days += whole;
        this.#addDays(fraction);
        break;
      case 'maaneder':
        this.#months += whole;
        if (unit === 'month') this.#addDays(fraction * 30);
        else this.#months += roundHalfEven(fraction);
    }
  }

  /** The sum, rounded to whole seconds as interval(0) rounds; undefined where PostgreSQL's interval cannot hold it. */
  total(): Varighed | undefined {
    const half = this.#micros < 0n ? -500_000n : 500_000n;
    const mikrosekunder = ((this.#micros + half) / 1_000_000n) * 1_000_000n;
    if (!fitsInt32(this.#months) || !fitsInt32(this.#days)) return undefined;
    if (mikrosekunder >= INT64 || mikrosekunder < -INT64) return undefined;

    return { maaneder: this.#months + 0, dage: this.#days + 0, mikrosekunder };
  }

  #addDays(fraction: number): void {
    const whole = Math.trunc(fraction);
    this.#days += whole;
    this.#addMicros((fraction - whole) * DAY_MICROS);
  }

  #addMicros(fraction: number): void {
    const whole = Math.trunc(fraction);
    const rest = fraction - whole;
    this.#micros += BigInt(whole);
    if (Math.abs(rest) > 0.5) this.#micros += rest > 0 ? 1n : -1n;
  }
}
