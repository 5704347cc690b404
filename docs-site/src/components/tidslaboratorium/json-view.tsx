import { type CSSProperties, type ReactNode, useEffect, useRef } from 'react';
import { jsonLines, type JsonLine } from '../../tidslaboratorium/json-lines.ts';
import { TRACKS, type Choice } from '../../tidslaboratorium/track.ts';
import { useTekst } from '../../locale/use-tekst.ts';
import styles from './service.module.css';

interface JsonViewProps {
  readonly label: string;
  readonly value: object;
  /** Two members that lead to what the picture is of; lines of it are marked, and come into view. */
  readonly marked?: readonly [string, string];
}

/** How many lines stay in view above the first that is marked. */
const ABOVE = 6;

/** JSON as it is sent, with what matters marked. */
export function JsonView({ label, value, marked }: JsonViewProps): ReactNode {
  const t = useTekst();
  const frame = useRef<HTMLPreElement>(null);
  const lines = jsonLines(value);
  const first = lines.findIndex((line) => isUnder(line, marked));

  useEffect(() => {
    const pre = frame.current;
    if (pre && first >= 0) pre.scrollTop = ((first - ABOVE) / lines.length) * pre.scrollHeight;
  }, [first, lines.length]);

  return (
    <pre ref={frame} className={styles.json} tabIndex={0} aria-label={label}>
      <code>
        {lines.map((line, i) => {
          const unit = unitIn(line);

          return (
            <span key={i} className={isUnder(line, marked) ? styles.marked : styles.line} style={indent(line)}>
              <span {...(unit && { 'data-name': t(unit.navn) })}>{line.text}</span>
              {'\n'}
            </span>
          );
        })}
      </code>
    </pre>
  );
}

/** A line that is broken goes on further in than it begins. */
const indent = ({ path }: JsonLine): CSSProperties => {
  const depth = `${path.length * 2 + 4}ch`;
  return { paddingInlineStart: `calc(1rem + ${depth})`, textIndent: `-${depth}` };
};

const isUnder = ({ path }: JsonLine, marked: JsonViewProps['marked']): boolean =>
  marked !== undefined && path.some((member, i) => member === marked[0] && path[i + 1] === marked[1]);

/** The unit whose uuid stands in a line. */
const unitIn = ({ text }: JsonLine): Choice | undefined =>
  TRACKS.ansvarlig.choices.find(({ stored }) => text.includes(stored));
