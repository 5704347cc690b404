/** A notice as it came: its headers, and its body if it has one. */
export interface RaaNotits {
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body?: string | Uint8Array;
}

/**
 * What a notice says, by the name of the member in lower case. LoRA's classes put it in headers and its relay in the body, as JSON, in
 * upper or lower case: both are read, and a header goes before.
 */
export function notitsmedlemmer({ headers, body }: RaaNotits): ReadonlyMap<string, string> {
  return new Map([...Object.entries(kropAf(body)), ...Object.entries(headers)].flatMap(medlem));
}

function medlem([navn, vaerdi]: readonly [string, unknown]): readonly (readonly [string, string])[] {
  if (typeof vaerdi !== 'string' && typeof vaerdi !== 'number') return [];
  const tekst = String(vaerdi).trim();

  return tekst === '' ? [] : [[navn.toLowerCase(), tekst]];
}

/** The body as an object; a body that is no JSON object says nothing. */
function kropAf(body: string | Uint8Array = ''): Readonly<Record<string, unknown>> {
  const tekst = typeof body === 'string' ? body : new TextDecoder().decode(body);
  try {
    const json = JSON.parse(tekst) as unknown;

    return typeof json === 'object' && json !== null ? { ...json } : {};
  } catch (error) {
    if (error instanceof SyntaxError) return {};
    throw error;
  }
}
