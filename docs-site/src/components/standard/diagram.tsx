import type { ReactNode } from 'react';

/** A wide drawing that is scrolled sideways where the page is narrower, also by keyboard. */
export function Diagram({ label, children }: { readonly label: string; readonly children: ReactNode }): ReactNode {
  return (
    <div className="diagram" role="region" aria-label={label} tabIndex={0}>
      {children}
    </div>
  );
}
