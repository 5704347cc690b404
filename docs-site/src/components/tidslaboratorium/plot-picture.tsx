import { type ReactNode, useId } from 'react';
import { formatDayOfYear } from '../../tidslaboratorium/day.ts';
import { livscyklusnavn } from '../../tidslaboratorium/livscyklus.ts';
import { monthStarts } from '../../tidslaboratorium/months.ts';
import type { Days, Field, Picture, Step } from '../../tidslaboratorium/picture.ts';
import type { Point } from '../../tidslaboratorium/state.ts';
import { TRACKS, type TrackId } from '../../tidslaboratorium/track.ts';
import { useLocale } from '../../locale/use-locale.ts';
import { useTekst } from '../../locale/use-tekst.ts';
import styles from './plot.module.css';
import { ValuePattern } from './value-pattern.tsx';

interface PlotPictureProps {
  readonly track: TrackId;
  readonly picture: Picture;
  /** How many days each axis shows. */
  readonly days: number;
  readonly point: Point;
}

/** A track in two dimensions: each fact a field, virkning across and registrering upwards, with lines at what is asked. */
export function PlotPicture({ track, picture, days, point }: PlotPictureProps): ReactNode {
  const t = useTekst();
  const id = useId();
  const { navn, choices } = TRACKS[track];
  const { fields, steps } = picture;
  const deleted = steps.find(({ livscykluskode }) => livscykluskode === 'Slettet');
  const label = t({
    da: `${navn.da} i to tidsakser: virkning vandret og registrering lodret. Det samme står i tabellen nedenfor.`,
    en: `${navn.en} in two axes of time: virkning across and registrering upwards. The same stands in the table below.`,
  });

  return (
    <svg className={styles.picture} role="img" aria-label={label}>
      {choices.map((choice, place) => (
        <ValuePattern key={choice.id} id={`${id}${choice.id}`} place={place} />
      ))}
      {monthStarts(days).map((day) => (
        <g key={day} className={styles.month}>
          <line x1={share(day, days)} x2={share(day, days)} y1="0" y2="100%" />
          <line x1="0" x2="100%" y1={fromTop(day, days)} y2={fromTop(day, days)} />
        </g>
      ))}
      {fields.map((field) => (
        <FieldShape key={keyOf(field)} field={field} days={days} fill={`url(#${id}${field.choice.id})`} />
      ))}
      {deleted && <Deleted known={deleted.known} days={days} />}
      <Unknown until={steps[0]?.known.fra} days={days} />
      {steps.map((step) => (
        <StepLine key={step.known.fra} step={step} days={days} />
      ))}
      <line className={styles.validLine} x1={share(point.valid, days)} x2={share(point.valid, days)} y1="0" y2="100%" />
      <line
        className={styles.knownLine}
        x1="0"
        x2="100%"
        y1={fromTop(point.known, days)}
        y2={fromTop(point.known, days)}
      />
      {fields.map((field) => (
        <FieldName key={keyOf(field)} field={field} days={days} />
      ))}
      {steps.map((step) => (
        <StepName key={step.known.fra} step={step} days={days} />
      ))}
    </svg>
  );
}

const keyOf = ({ known, holds }: Field): string => `${known.fra} ${holds.fra}`;

const share = (day: number, days: number): string => `${((Math.min(day, days) / days) * 100).toFixed(2)}%`;

const fromTop = (day: number, days: number): string => share(days - Math.min(day, days), days);

const length = ({ fra, til = Infinity }: Days, days: number): string =>
  share(Math.min(til, days) - Math.min(fra, days), days);

interface FieldShapeProps {
  readonly field: Field;
  readonly days: number;
  readonly fill: string;
}

function FieldShape({ field, days, fill }: FieldShapeProps): ReactNode {
  return (
    <Place field={field} days={days}>
      <rect className={styles.field} width="100%" height="100%" fill={fill} />
    </Place>
  );
}

/** The value of a field, on top of the lines that cross it. */
function FieldName({ field, days }: Omit<FieldShapeProps, 'fill'>): ReactNode {
  const t = useTekst();

  return (
    <Place field={field} days={days}>
      <text className={styles.value} x="6" y="19">
        {t(field.choice.navn)}
      </text>
    </Place>
  );
}

interface PlaceProps extends Omit<FieldShapeProps, 'fill'> {
  readonly children: ReactNode;
}

/** What is drawn within the borders of a field. */
function Place({ field: { holds, known }, days, children }: PlaceProps): ReactNode {
  return (
    <svg
      x={share(holds.fra, days)}
      y={fromTop(known.til ?? days, days)}
      width={length(holds, days)}
      height={length(known, days)}
    >
      {children}
    </svg>
  );
}

interface StepProps {
  readonly step: Step;
  readonly days: number;
}

function StepLine({ step: { known }, days }: StepProps): ReactNode {
  const y = fromTop(known.fra, days);

  return <line className={styles.stepLine} x1="0" x2="100%" y1={y} y2={y} />;
}

function StepName({ step: { livscykluskode, known }, days }: StepProps): ReactNode {
  const t = useTekst();
  const locale = useLocale();

  return (
    <text className={styles.stepName} x="100%" y={fromTop(known.fra, days)} dx="-6" dy="-5" textAnchor="end">
      {formatDayOfYear(known.fra, locale)}: {t(livscyklusnavn(livscykluskode))}
    </text>
  );
}

function Deleted({ known, days }: { readonly known: Days; readonly days: number }): ReactNode {
  return <rect className={styles.deleted} x="0" y="0" width="100%" height={fromTop(known.fra, days)} />;
}

function Unknown({ until, days }: { readonly until: number | undefined; readonly days: number }): ReactNode {
  const t = useTekst();
  if (until !== undefined && until < 20) return null;

  return (
    <text
      className={styles.unknown}
      x="50%"
      y={until === undefined ? '50%' : fromTop(until / 2, days)}
      textAnchor="middle"
    >
      {t({ da: 'Her kender vi ikke sagen', en: 'Here we know of no case' })}
    </text>
  );
}
