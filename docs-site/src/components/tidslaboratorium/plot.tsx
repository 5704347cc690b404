import { type CSSProperties, type PointerEvent, type ReactNode, useRef } from 'react';
import { formatMonth } from '../../tidslaboratorium/day.ts';
import { monthStarts } from '../../tidslaboratorium/months.ts';
import type { Picture } from '../../tidslaboratorium/picture.ts';
import type { Point } from '../../tidslaboratorium/state.ts';
import type { TrackId } from '../../tidslaboratorium/track.ts';
import { useLocale } from '../../locale/use-locale.ts';
import { useTekst } from '../../locale/use-tekst.ts';
import { Axis } from './axis.tsx';
import { PlotPicture } from './plot-picture.tsx';
import styles from './plot.module.css';

interface PlotProps {
  readonly track: TrackId;
  readonly picture: Picture;
  readonly days: number;
  readonly point: Point;
  /** Where the reader is asked to move the cross; absent: nowhere. */
  readonly target?: Point | undefined;
  /** Moves the cross; absent: the picture only shows. */
  readonly onMove?: (point: Partial<Point>) => void;
}

/** The picture with its axes, which are sliders where the cross can be moved. */
export function Plot({ track, picture, days, point, target, onMove }: PlotProps): ReactNode {
  const t = useTekst();

  return (
    <div className={styles.plot}>
      <Surface days={days} point={point} target={target} onMove={onMove}>
        <PlotPicture track={track} picture={picture} days={days} point={point} />
      </Surface>
      <Axis
        axis="registrering"
        label={t({ da: 'Kendt den', en: 'Known on' })}
        about={t({ da: '↑ Registrering: hvornår vi vidste det', en: '↑ Registrering: when we knew it' })}
        day={point.known}
        last={days}
        onChange={
          onMove &&
          ((known) => {
            onMove({ known });
          })
        }
      />
      <Months days={days} className={styles.upwards} />
      <Axis
        axis="virkning"
        label={t({ da: 'Gyldig den', en: 'Valid on' })}
        about={t({ da: 'Virkning: hvornår det gælder →', en: 'Virkning: when it holds →' })}
        day={point.valid}
        last={days}
        onChange={
          onMove &&
          ((valid) => {
            onMove({ valid });
          })
        }
      />
      <Months days={days} className={styles.across} />
    </div>
  );
}

function Months({ days, className }: { readonly days: number; readonly className: string | undefined }): ReactNode {
  const locale = useLocale();
  const starts = monthStarts(days);
  const each = Math.ceil(starts.length / 12);

  return (
    <div className={className} aria-hidden="true">
      {starts
        .filter((_, i) => i % each === 0)
        .map((day) => (
          <span
            key={day}
            style={{ insetInlineStart: `${(day / days) * 100}%`, insetBlockEnd: `${(day / days) * 100}%` }}
          >
            {formatMonth(day, locale)}
          </span>
        ))}
    </div>
  );
}

interface SurfaceProps extends Pick<PlotProps, 'days' | 'point' | 'target' | 'onMove'> {
  readonly children: ReactNode;
}

/** What the pointer moves the cross on: a click or a drag anywhere, with a finger a tap anywhere or a drag of the cross itself. */
function Surface({ days, point, target, onMove, children }: SurfaceProps): ReactNode {
  const surface = useRef<HTMLDivElement>(null);

  const moveTo = ({ clientX, clientY }: { readonly clientX: number; readonly clientY: number }): void => {
    const box = surface.current?.getBoundingClientRect();
    if (!box || !onMove) return;
    const dayAt = (share: number): number => Math.round(Math.min(Math.max(share, 0), 1) * days);
    onMove({ valid: dayAt((clientX - box.left) / box.width), known: dayAt((box.bottom - clientY) / box.height) });
  };
  const grab = (event: PointerEvent<HTMLDivElement>): void => {
    if (event.pointerType === 'touch' && event.target === surface.current) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    moveTo(event);
  };
  const drag = (event: PointerEvent<HTMLDivElement>): void => {
    if (event.currentTarget.hasPointerCapture(event.pointerId)) moveTo(event);
  };

  return (
    <div
      ref={surface}
      className={styles.surface}
      {...(onMove && { onPointerDown: grab, onPointerMove: drag, onClick: moveTo })}
    >
      {children}
      {target && <span className={styles.target} style={placeOf(target, days)} />}
      <span className={styles.cross} style={placeOf(point, days)} />
    </div>
  );
}

const placeOf = ({ valid, known }: Point, days: number): CSSProperties => ({
  left: `${(Math.min(valid, days) / days) * 100}%`,
  bottom: `${(Math.min(known, days) / days) * 100}%`,
});
