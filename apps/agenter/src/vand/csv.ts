import { parse } from 'csv-parse/sync';
import { FELTER, type RaaAflaesning } from './aflaesning.js';

/** What the columns may be called, in small letters. */
const KOLONNER: Readonly<Record<(typeof FELTER)[number], readonly string[]>> = {
  installation: ['installation', 'installationsnummer', 'installationsnr'],
  maaler: ['maaler', 'måler', 'maalernummer', 'målernummer', 'målernr'],
  aflaest: ['aflaest', 'aflæst', 'aflaesningsdato', 'aflæsningsdato', 'dato'],
  stand: ['stand', 'maalerstand', 'målerstand', 'aflæsning'],
};

/** The columns that a reading cannot do without. */
const NOEDVENDIGE = ['installation', 'aflaest', 'stand'] as const;

/** A file that is not one of readings. */
export class CsvFejl extends Error {
  override readonly name = 'CsvFejl';
}

/** The text of a file: UTF-8, or else what Windows writes. */
const textOf = (content: Uint8Array): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(content);
  } catch {
    return new TextDecoder('windows-1252').decode(content);
  }
};

/** The fields of one line; undefined when it cannot be divided. A line is read by itself, so that one that is broken spoils no other. */
const fieldsOf = (line: string, delimiter: string): readonly string[] | undefined => {
  try {
    const [fields]: readonly (readonly string[])[] = parse(line, { delimiter, trim: true });
    return fields;
  } catch {
    return undefined;
  }
};

/**
 * The readings in a file of comma-separated values, in order. The first line names the columns; semicolon, comma or tab divides them. A
 * line that cannot be divided is a reading that is only a line.
 * @throws CsvFejl when a column is missing
 */
export const aflaesningerI = (content: Uint8Array): readonly RaaAflaesning[] => {
  const [header = '', ...lines] = textOf(content)
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\n|\r/);
  const delimiter = [';', '\t', ','].find((each) => header.includes(each)) ?? ';';
  const columns = (fieldsOf(header, delimiter) ?? []).map((name) => name.toLowerCase());
  const places = FELTER.map((felt) => [felt, columns.findIndex((name) => KOLONNER[felt].includes(name))] as const);
  const missing = places.flatMap(([felt, place]) =>
    place < 0 && NOEDVENDIGE.some((needed) => needed === felt) ? [felt] : [],
  );
  if (missing.length > 0)
    throw new CsvFejl(
      `Første linje mangler kolonnen / The first line lacks the column: ${missing.join(', ')}. Den kan være / It may be: ` +
        missing.map((felt) => KOLONNER[felt].join(', ')).join('; '),
    );

  return lines
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const fields = fieldsOf(line, delimiter);
      if (fields?.length !== columns.length) return { linje: line };
      return Object.fromEntries(places.flatMap(([felt, place]) => (place < 0 ? [] : [[felt, fields[place]]])));
    });
};
