/** How a message is written. */
export type Beskedformat = 'json' | 'xml';

/** The media type of each format. */
export const MEDIATYPER: Readonly<Record<Beskedformat, string>> = {
  json: 'application/json',
  xml: 'application/xml',
};

const LESS_THAN = 0x3c;
const BYTE_ORDER_MARKS: readonly number[] = [0xef, 0xfe, 0xff];

/** How a body is written: what its content type says, else what it looks like. */
export const formatOf = (contentType: string | undefined, body: Uint8Array): Beskedformat => {
  if (/[/+]xml\b/i.test(contentType ?? '')) return 'xml';
  if (/[/+]json\b/i.test(contentType ?? '')) return 'json';
  const first = body.find((byte) => byte > 0x20) ?? 0;
  return first === LESS_THAN || BYTE_ORDER_MARKS.includes(first) ? 'xml' : 'json';
};
