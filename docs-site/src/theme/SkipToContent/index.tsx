import { useHistory, useLocation } from '@docusaurus/router';
import { SkipToContentFallbackId } from '@docusaurus/theme-common';
import { type ReactNode, useEffect, useRef } from 'react';
import { useTekst } from '../../locale/use-tekst.ts';
import styles from './skip-to-content.module.css';

/**
 * The way past the menu, which a new page begins with. Unlike the theme's own it leaves the focus where it is when only the query of the
 * address changes: what a reader chooses on a page is then kept in the address, and the reader goes on from there.
 */
export default function SkipToContent(): ReactNode {
  const region = useRef<HTMLDivElement>(null);
  const { action } = useHistory();
  const { pathname, hash } = useLocation();
  const shown = useRef(pathname);
  const label = useTekst()({ da: 'Hop til hovedindhold', en: 'Skip to main content' });

  useEffect(() => {
    if (shown.current !== pathname && hash === '' && action === 'PUSH') takeFocus(region.current);
    shown.current = pathname;
  }, [pathname, hash, action]);

  return (
    <div ref={region} role="region" aria-label={label}>
      <a
        className={styles.link}
        href={`#${SkipToContentFallbackId}`}
        onClick={(event) => {
          event.preventDefault();
          takeFocus(document.querySelector('main') ?? document.getElementById(SkipToContentFallbackId));
        }}
      >
        {label}
      </a>
    </div>
  );
}

/** Makes the next Tab go on from an element that has no focus of its own. */
function takeFocus(element: HTMLElement | null): void {
  element?.setAttribute('tabindex', '-1');
  element?.focus();
  element?.removeAttribute('tabindex');
}
