/**
 * A length of time as PostgreSQL's interval(0) keeps it: three counts that do not carry into each other, since a month
 * has no fixed number of days and a day none of hours. `mikrosekunder` are whole seconds in what is parsed.
 */
export interface Varighed {
  readonly maaneder: number;
  readonly dage: number;
  readonly mikrosekunder: bigint;
}

const HOUR = 3_600_000_000n;
const MINUTE = 60_000_000n;
const SECOND = 1_000_000n;

const abs = (n: bigint): bigint => (n < 0n ? -n : n);

const clock = (micros: bigint): string => {
  const size = abs(micros);
  const minutes = ((size % HOUR) / MINUTE).toString().padStart(2, '0');
  const seconds = ((size % MINUTE) / SECOND).toString().padStart(2, '0');
  const fraction = (size % SECOND).toString().padStart(6, '0').replace(/0+$/, '');

  return `${(size / HOUR).toString()}:${minutes}:${seconds}${fraction && `.${fraction}`}`;
};

const yearMonth = (months: number): string => `${Math.trunc(Math.abs(months) / 12)}-${Math.abs(months) % 12}`;

/**
 * A length of time as PostgreSQL prints it in the style `sql_standard`, which is LoRA's (golden `aktivitet-timestamps`):
 * `7:22:00`, `2 3:00:00`, `1-2`, `-1 0:00:00`, `0`, and with all signs where months are mixed with days or a sign with
 * the other: `+1-2 +3 +4:05:06`.
 */
export const formatVarighed = ({ maaneder, dage, mikrosekunder }: Varighed): string => {
  const negative = maaneder < 0 || dage < 0 || mikrosekunder < 0n;
  const positive = maaneder > 0 || dage > 0 || mikrosekunder > 0n;
  if (!negative && !positive) return '0';

  if ((negative && positive) || (maaneder !== 0 && (dage !== 0 || mikrosekunder !== 0n))) {
    const sign = (isNegative: boolean): string => (isNegative ? '-' : '+');
    const days = `${sign(dage < 0)}${Math.abs(dage)}`;

    return `${sign(maaneder < 0)}${yearMonth(maaneder)} ${days} ${sign(mikrosekunder < 0n)}${clock(mikrosekunder)}`;
  }
  const minus = negative ? '-' : '';
  if (maaneder !== 0) return `${minus}${yearMonth(maaneder)}`;

  return dage === 0 ? `${minus}${clock(mikrosekunder)}` : `${minus}${Math.abs(dage)} ${clock(mikrosekunder)}`;
};

const inMicros = ({ maaneder, dage, mikrosekunder }: Varighed): bigint =>
  (BigInt(maaneder) * 30n + BigInt(dage)) * 24n * HOUR + mikrosekunder;

/** Are two lengths equal as PostgreSQL compares them, where a month is 30 days and a day 24 hours? */
export const sameVarighed = (a: Varighed, b: Varighed): boolean => inMicros(a) === inMicros(b);
