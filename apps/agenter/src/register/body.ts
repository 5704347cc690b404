import { randomUUID } from 'node:crypto';

/** What a request brings. */
export interface Body {
  readonly contentType: string;
  /** In bytes. */
  readonly length: number;
  /** Its content, files a piece at a time. */
  chunks(): AsyncIterable<Uint8Array>;
}

/** Files of a form, by the field that `field:NAME` in the JSON refers to. */
export type Filer = Readonly<Record<string, Blob>>;

/** A body of JSON. */
export const jsonBody = (json: object): Body => bodyOf('application/json', [JSON.stringify(json)]);

/** A form with JSON in the field `json`, and files. Their names are ours, and hold nothing that would have to be escaped. */
export const formBody = (json: object, filer: Filer): Body => {
  const boundary = randomUUID();
  const begins = (field: string): string => `--${boundary}\r\ncontent-disposition: form-data; name="${field}"`;
  const files = Object.entries(filer).flatMap(([field, file]) => [
    `${begins(field)}; filename="${field}"\r\ncontent-type: ${file.type || 'application/octet-stream'}\r\n\r\n`,
    file,
    '\r\n',
  ]);
  return bodyOf(`multipart/form-data; boundary=${boundary}`, [
    `${begins('json')}\r\n\r\n${JSON.stringify(json)}\r\n`,
    ...files,
    `--${boundary}--\r\n`,
  ]);
};

const bodyOf = (contentType: string, parts: readonly (string | Blob)[]): Body => {
  const blobs = parts.map((part) => (typeof part === 'string' ? new Blob([part]) : part));
  return {
    contentType,
    length: blobs.reduce((sum, { size }) => sum + size, 0),
    async *chunks() {
      for (const blob of blobs) yield* blob.stream();
    },
  };
};
