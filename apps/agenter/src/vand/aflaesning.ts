import { parseDato } from '@sagdok/tid';

/** The fields of a reading as somebody wrote them. */
export interface RaaAflaesning {
  /** The number of the installation. */
  readonly installation?: string;
  /** The number of the meter. */
  readonly maaler?: string;
  /** The day: `2026-11-23` or `23-11-2026`. */
  readonly aflaest?: string;
  /** Cubic metres: `1234,567`. */
  readonly stand?: string;
  /** A line that could not be divided into fields. */
  readonly linje?: string;
}

/** A reading of a water meter. */
export interface Aflaesning {
  readonly installation: string;
  readonly maaler?: string;
  /** The day, as `2026-11-23`. */
  readonly aflaest: string;
  /** Cubic metres, with a decimal point: `1234.567`. */
  readonly stand: string;
}

/** Something that is wrong with a reading. */
export interface Aflaesningsfejl {
  readonly felt: keyof RaaAflaesning;
  readonly da: string;
  readonly en: string;
}

/** The fields that a reading may have. */
export const FELTER = ['installation', 'maaler', 'aflaest', 'stand'] as const;

const NUMMER = /^[\p{L}\d][\p{L}\d-]{0,49}$/u;
const STAND = /^(\d{1,9})(?:[.,](\d{1,3}))?$/;
const DAG_FOERST = /^(\d\d)-(\d\d)-(\d{4})$/;
const DAG = /^\d{4}-\d\d-\d\d$/;

/** Nobody read a meter for us before that. */
const EARLIEST = '2000-01-01';

/**
 * Reads a reading: it, or all that is wrong with it.
 * @param senest the last day that it may be of, as `2026-11-23`
 */
export const parseAflaesning = (
  raa: RaaAflaesning,
  senest: string,
): { readonly aflaesning: Aflaesning } | { readonly fejl: readonly Aflaesningsfejl[] } => {
  if (raa.linje !== undefined)
    return {
      fejl: [{ felt: 'linje', da: 'linjen kan ikke deles i felter', en: 'the line cannot be divided into fields' }],
    };
  const fejl: Aflaesningsfejl[] = [];
  const text = (felt: keyof RaaAflaesning): string => raa[felt]?.trim() ?? '';

  const installation = text('installation');
  if (!NUMMER.test(installation)) fejl.push({ felt: 'installation', ...IKKE_ET_NUMMER });
  const maaler = text('maaler');
  if (maaler !== '' && !NUMMER.test(maaler)) fejl.push({ felt: 'maaler', ...IKKE_ET_NUMMER });
  const aflaest = text('aflaest').replace(DAG_FOERST, '$3-$2-$1');
  if (!DAG.test(aflaest) || parseDato(aflaest) === undefined) fejl.push({ felt: 'aflaest', ...IKKE_EN_DAG });
  else if (aflaest < EARLIEST || aflaest > senest) fejl.push({ felt: 'aflaest', ...UMULIG_DAG });
  const [, hele, decimaler] = STAND.exec(text('stand')) ?? [];
  if (hele === undefined) fejl.push({ felt: 'stand', ...IKKE_EN_STAND });

  if (fejl.length > 0) return { fejl };
  const stand = String(Number(`${hele}.${decimaler ?? '0'}`));
  return { aflaesning: { installation, ...(maaler !== '' && { maaler }), aflaest, stand } };
};

const IKKE_ET_NUMMER = {
  da: 'skal være 1 til 50 bogstaver, cifre og bindestreger',
  en: 'must be 1 to 50 letters, digits and hyphens',
};
const IKKE_EN_DAG = {
  da: 'skal være en dag, skrevet 2026-11-23 eller 23-11-2026',
  en: 'must be a day, written 2026-11-23 or 23-11-2026',
};
const UMULIG_DAG = {
  da: 'dagen er ikke kommet, eller ligger før 2000',
  en: 'the day has not come, or lies before 2000',
};
const IKKE_EN_STAND = {
  da: 'skal være kubikmeter med højst tre decimaler, fx 1234,567',
  en: 'must be cubic metres with three decimals at most, e.g. 1234,567',
};
