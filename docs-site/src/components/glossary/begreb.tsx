import useBaseUrl from '@docusaurus/useBaseUrl';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import { type ReactNode, type SyntheticEvent, useEffect, useId, useState } from 'react';
import styles from './glossary.module.css';

interface BegrebProps {
  /** The word's id in the glossary. */
  readonly id: string;
  readonly definition: string;
  /** The word as the sentence has it. */
  readonly children: ReactNode;
}

/** How much room a definition wants beside the start of its word, in pixels. */
const ROOM = 400;

/**
 * A word with its definition, which shows while the pointer or the focus is on it and which a screen reader says after
 * it; Escape hides it wherever the focus is. The word is a link to the glossary, for touch and for who has no script.
 */
export function Begreb({ id, definition, children }: BegrebProps): ReactNode {
  const tooltip = useId();
  const place = `/faellesskab/ordliste/#${id}`;
  const address = useBaseUrl(place);
  const [isPointedAt, setPointedAt] = useState(false);
  const [isFocused, setFocused] = useState(false);
  const [hidden, setHidden] = useState(false);
  const [side, setSide] = useState<'start' | 'end'>('start');
  useBrokenLinks().collectLink(address);
  const show = ({ currentTarget }: SyntheticEvent): void => {
    setSide(currentTarget.getBoundingClientRect().left + ROOM > window.innerWidth ? 'end' : 'start');
    setHidden(false);
  };
  const isShown = (isPointedAt || isFocused) && !hidden;

  useEffect(() => {
    if (!isShown) return undefined;
    const hide = ({ key }: KeyboardEvent): void => {
      if (key === 'Escape') setHidden(true);
    };
    document.addEventListener('keydown', hide);

    return () => {
      document.removeEventListener('keydown', hide);
    };
  }, [isShown]);

  return (
    <span
      className={styles.begreb}
      data-hidden={hidden}
      data-side={side}
      onMouseEnter={(event) => {
        show(event);
        setPointedAt(true);
      }}
      onMouseLeave={() => {
        setPointedAt(false);
      }}
    >
      {/* Not a Link: that would fetch the glossary for each page that uses a word of it. */}
      <a
        href={address}
        aria-describedby={tooltip}
        onFocus={(event) => {
          show(event);
          setFocused(true);
        }}
        onBlur={() => {
          setFocused(false);
        }}
      >
        {children}
      </a>
      <span role="tooltip" id={tooltip} className={styles.definition}>
        {definition}
      </span>
    </span>
  );
}
