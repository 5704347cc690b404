import { type ComponentProps, type ReactNode, useEffect, useRef, useState } from 'react';
import styles from './table.module.css';

/**
 * A table that scrolls sideways where it is wider than the page, by keyboard too. Tables written in Markdown are this
 * one; components use it in place of `<table>`.
 */
export function Table(props: ComponentProps<'table'>): ReactNode {
  const frame = useRef<HTMLDivElement>(null);
  const [scrolls, setScrolls] = useState(false);

  useEffect(() => {
    const element = frame.current;
    if (!element) return undefined;
    const observer = new ResizeObserver(() => {
      setScrolls(element.scrollWidth > element.clientWidth);
    });
    observer.observe(element);

    return () => {
      observer.disconnect();
    };
  }, []);

  return (
    <div ref={frame} className={styles.frame} {...(scrolls && { tabIndex: 0 })}>
      <table {...props} />
    </div>
  );
}
