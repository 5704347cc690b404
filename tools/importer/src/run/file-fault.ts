import { formatPlace, type Place, type Sentence } from './report.js';

/** A file cannot be read on: it is not there, is not XML or JSON, or is of another kind than the command imports. */
export class FileFault extends Error {
  override readonly name = 'FileFault';

  constructor(
    readonly place: Place,
    readonly sentence: Sentence,
  ) {
    super(`${formatPlace(place)}: ${sentence.en}`);
  }

  /** The file is not well-formed. */
  static syntax(place: Place, language: 'XML' | 'JSON', detail: string): FileFault {
    return new FileFault(place, {
      da: `filen er ikke ${language} her: ${detail}`,
      en: `the file is not ${language} here: ${detail}`,
    });
  }

  /** The operating system does not give the file. */
  static unreadable(file: string, detail: string): FileFault {
    return new FileFault({ file }, { da: `filen kan ikke læses: ${detail}`, en: `the file cannot be read: ${detail}` });
  }
}
