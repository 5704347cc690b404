import { type RefObject, useEffect, useRef } from 'react';

/**
 * The title of the step that is told: it takes the focus when the reader goes on from below the picture, and so reads on above it. Who
 * chose the step among all of them stays there.
 */
export function useStepTitle(step: number): RefObject<HTMLHeadingElement | null> {
  const title = useRef<HTMLHeadingElement>(null);
  const shown = useRef(step);

  useEffect(() => {
    const isChosen = document.activeElement?.getAttribute('aria-current') === 'step';
    if (shown.current !== step && !isChosen) title.current?.focus();
    shown.current = step;
  }, [step]);

  return title;
}
