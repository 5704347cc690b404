import sums from '@generated/sagdok-downloads/default/sums.json';
import type { ReactNode } from 'react';

/** The size of a file to download, and its SHA-256 in hexadecimal digits. */
export function Checksum({ path }: { readonly path: string }): ReactNode {
  const { bytes, sha256 } = sums[path] ?? { bytes: 0, sha256: '' };

  return (
    <>
      {`${String(Math.max(1, Math.round(bytes / 1000)))} kB, `}
      <code className="checksum">{sha256}</code>
    </>
  );
}
