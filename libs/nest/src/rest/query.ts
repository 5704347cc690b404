import type { Laest } from '@sagdok/mox';
import { ALTID, parseTidspunkt, punkt, type Tidspunkt } from '@sagdok/tid';
import type { Fejl } from '@sagdok/validering';
import { windowOf, type View, type Window } from '../register/window.js';
import type { Synligt } from '../search/condition.js';
import type { QueryParameter } from '../search/query-parameter.js';
import { TIME_PARAMETERS } from './time-parameters.js';

/** Another name for a parameter, in every operation. */
export const ALIASES: ReadonlyMap<string, string> = new Map([['bvn', 'brugervendtnoegle']]);

/** The parameters of a url's query, in order. Names are in any case; the type of object after a colon is not (golden README). */
export const queryParameters = (url: string): QueryParameter[] => {
  const start = url.indexOf('?');
  if (start < 0) return [];
  return [...new URLSearchParams(url.slice(start + 1))].map(([name, value]) => {
    const [before = '', ...after] = name.split(':');
    const key = before.toLowerCase();
    return { name, key: ALIASES.get(key) ?? key, value, ...(after.length > 0 && { objekttype: after.join(':') }) };
  });
};

interface Axis {
  readonly at: string;
  readonly from: string;
  readonly to: string;
}

const VIRKNING: Axis = { at: 'virkningstid', from: 'virkningfra', to: 'virkningtil' };
const REGISTRERET: Axis = { at: 'registreringstid', from: 'registreretfra', to: 'registrerettil' };

const fault = ({ name }: Pick<QueryParameter, 'name'>, kode: Fejl['kode'], da: string, en: string): Fejl => ({
  sti: `?${name}`,
  kode,
  da: `${name}: ${da}`,
  en: `${name}: ${en}`,
});

type Times = ReadonlyMap<string, { readonly parameter: QueryParameter; readonly instant: Tidspunkt | undefined }>;

const timesOf = (parameters: readonly QueryParameter[], faults: Fejl[]): Times => {
  const times = new Map<string, { parameter: QueryParameter; instant: Tidspunkt | undefined }>();
  for (const parameter of parameters) {
    const { key, value } = parameter;
    if (!TIME_PARAMETERS.has(key)) continue;
    if (times.has(key))
      faults.push(fault(parameter, 'parametre-i-strid', 'er givet flere gange', 'is given more than once'));
    const instant = parseTidspunkt(value);
    const point = key === VIRKNING.at || key === REGISTRERET.at;
    if (instant === undefined || (point && typeof instant !== 'bigint')) {
      faults.push(fault(parameter, 'ugyldigt-tidspunkt', 'værdien er ikke et tidspunkt', 'the value is no instant'));
    }
    times.set(key, { parameter, instant });
  }
  return times;
};

/** The window on one axis; undefined when no parameter names it. */
const windowOn = ({ at, from, to }: Axis, times: Times, faults: Fejl[]): Window | undefined => {
  const [point, fra, til] = [times.get(at), times.get(from), times.get(to)];
  if (point !== undefined) {
    const other = fra ?? til;
    if (other !== undefined) {
      faults.push(
        fault(
          other.parameter,
          'parametre-i-strid',
          `kan ikke gives sammen med ${point.parameter.name}`,
          `cannot be given together with ${point.parameter.name}`,
        ),
      );
    }
    return typeof point.instant === 'bigint' ? punkt(point.instant) : undefined;
  }
  if (fra === undefined && til === undefined) return undefined;
  const window = windowOf({ fra: fra?.instant ?? ALTID.fra, til: til?.instant ?? ALTID.til });
  if (window === undefined) {
    const { parameter } = (til ?? fra) as { parameter: QueryParameter };
    faults.push(
      fault(parameter, 'virkning-vendt', 'perioden slutter, før den begynder', 'the period ends before it begins'),
    );
  }
  return window;
};

/**
 * The view that a request's time parameters ask for of what its sender may see; now stands for what they leave open.
 * @returns the view, or all the faults in them
 */
export const viewOf = (parameters: readonly QueryParameter[], synligt: Synligt): Laest<View> => {
  const faults: Fejl[] = [];
  const times = timesOf(parameters, faults);
  const virkning = windowOn(VIRKNING, times, faults) ?? punkt(synligt.now);
  const registreret = windowOn(REGISTRERET, times, faults) ?? 'gaeldende';
  return faults.length > 0 ? { fejl: faults } : { vaerdi: { virkning, registreret, synligt } };
};

/** A fault for each parameter that an operation does not take. */
export const unknownParameters = (parameters: readonly QueryParameter[], known: ReadonlySet<string>): Fejl[] =>
  parameters
    .filter(({ key }) => !known.has(key))
    .map((parameter) =>
      fault(
        parameter,
        'ukendt-parameter',
        'operationen har ingen parameter af det navn',
        'the operation has no parameter of that name',
      ),
    );
