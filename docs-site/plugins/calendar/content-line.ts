const LONGEST = 75;
const encoder = new TextEncoder();

/** A content line of an iCalendar (RFC 5545, 3.1): folded so that no line of it is longer than 75 octets. */
export function contentLine(name: string, value: string): string {
  const lines: string[] = [];
  let line = '';
  for (const character of `${name}:${value}`) {
    if (encoder.encode(line + character).length > LONGEST) {
      lines.push(line);
      line = ' ';
    }
    line += character;
  }

  return [...lines, line].join('\r\n');
}

/** A text as the value of a property (RFC 5545, 3.3.11). */
export function textValue(text: string): string {
  return text.replaceAll(/[\\;,]/g, '\\$&').replaceAll('\n', '\\n');
}
