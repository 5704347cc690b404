const IN_TEXT: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\r': '&#13;' };
const IN_ATTRIBUTE: Readonly<Record<string, string>> = { ...IN_TEXT, '"': '&quot;', '\t': '&#9;', '\n': '&#10;' };

/** A text as the content of an element. */
export const escapeText = (text: string): string => text.replace(/[&<>\r]/g, (char) => IN_TEXT[char] ?? char);

/** A text as the value of an attribute in double quotes. */
export const escapeAttribute = (text: string): string =>
  text.replace(/[&<>\r\n\t"]/g, (char) => IN_ATTRIBUTE[char] ?? char);
