import { type ReactNode, useState } from 'react';
import { useTekst } from '../../locale/use-tekst.ts';

/** A button that copies the permanent address of a place in the page. */
export function CopyLink({ id }: { readonly id: string }): ReactNode {
  const t = useTekst();
  const [copied, setCopied] = useState(false);

  const copy = (): void => {
    const address = new URL(`#${id}`, window.location.href).href;
    void navigator.clipboard.writeText(address).then(() => {
      setCopied(true);
    });
  };

  return (
    <button
      type="button"
      className="copy-link needs-script"
      aria-label={t({ da: `Kopiér link til ${id}`, en: `Copy link to ${id}` })}
      onClick={copy}
      onBlur={() => {
        setCopied(false);
      }}
    >
      <span aria-live="polite">
        {copied ? t({ da: 'kopieret', en: 'copied' }) : t({ da: 'kopiér link', en: 'copy link' })}
      </span>
    </button>
  );
}
