import type { ReactNode } from 'react';
import { useTekst } from '../../locale/use-tekst.ts';
import styles from './double-history.module.css';
import type { Fact } from './facts.ts';
import { ENHEDER, REGISTRATIONS } from './registrations.ts';
import { dayOf, DAYS, formatShortDay, span } from './scale.ts';

/** The size of a day in the drawing, and its margins. */
const DAY = 1.6;
const LEFT = 66;
const TOP = 8;
const SIDE = DAYS * DAY;
const WIDTH = LEFT + SIDE + 8;
const HEIGHT = TOP + SIDE + 48;

const across = (day: number): number => LEFT + day * DAY;
const up = (day: number): number => TOP + SIDE - day * DAY;

interface ChartProps {
  readonly facts: readonly Fact[];
  /** The day that is asked about. */
  readonly valid: number;
  /** The day on which it is asked. */
  readonly known: number;
}

/** Facts as rectangles, when they held across and when they were known upwards, with a cross at what is asked about. */
export function Chart({ facts, valid, known }: ChartProps): ReactNode {
  const t = useTekst();
  const title = t({
    da: 'Et objekt i to tidsakser: virkning vandret og registrering lodret. Hvert felt er en oplysning.',
    en: 'An object in two axes of time: virkning across and registrering upwards. Each field is a fact.',
  });

  return (
    <svg className={styles.chart} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={title}>
      {facts.map((fact) => (
        <Field key={keyOf(fact)} fact={fact} />
      ))}
      <path className={styles.axes} d={`M${LEFT} ${TOP}V${TOP + SIDE}H${LEFT + SIDE}`} />
      {REGISTRATIONS.map(({ written, holds }, index) => (
        <g key={String(written)}>
          <text className={styles.tick} x={LEFT - 6} y={up(dayOf(written)) + 5} textAnchor="end">
            {formatShortDay(dayOf(written))}
          </text>
          {index > 0 && (
            <text className={styles.tick} x={across(dayOf(holds.fra))} y={TOP + SIDE + 20} textAnchor="middle">
              {formatShortDay(dayOf(holds.fra))}
            </text>
          )}
        </g>
      ))}
      <text className={styles.virkning} x={LEFT + SIDE} y={HEIGHT - 8} textAnchor="end">
        {t({ da: 'virkning: hvornår det gælder →', en: 'virkning: when it holds →' })}
      </text>
      <text className={styles.registrering} transform={`translate(14 ${TOP}) rotate(-90)`} textAnchor="end">
        {t({ da: 'registrering: hvornår vi vidste det →', en: 'registrering: when we knew it →' })}
      </text>
      <path className={styles.validLine} d={`M${across(valid)} ${TOP + SIDE}V${TOP}`} />
      <path className={styles.knownLine} d={`M${LEFT} ${up(known)}H${LEFT + SIDE}`} />
      {facts.map((fact) => (
        <Value key={keyOf(fact)} fact={fact} />
      ))}
      <circle className={styles.cross} cx={across(valid)} cy={up(known)} r="7" />
    </svg>
  );
}

const keyOf = ({ registreret, virkning }: Fact): string => `${String(registreret.fra)} ${String(virkning.periode.fra)}`;

/** The upper left corner of a fact's rectangle, and its size in days. */
function boxOf({ registreret, virkning }: Fact) {
  const holds = span(virkning.periode);
  const known = span(registreret);

  return { x: across(holds.from), y: up(known.from + known.length), days: holds.length, knownDays: known.length };
}

function Field({ fact }: { readonly fact: Fact }): ReactNode {
  const { x, y, days, knownDays } = boxOf(fact);

  return <rect className={styles[fact.vaerdi]} x={x} y={y} width={days * DAY} height={knownDays * DAY} />;
}

/** The value of a fact, above the lines: they pass behind it. */
function Value({ fact }: { readonly fact: Fact }): ReactNode {
  const t = useTekst();
  const { x, y } = boxOf(fact);

  return (
    <text className={`${styles.value ?? ''} ${styles[`${fact.vaerdi}Value`] ?? ''}`} x={x + 8} y={y + 20}>
      {t(ENHEDER[fact.vaerdi])}
    </text>
  );
}
