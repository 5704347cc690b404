/** A sentence for people, in both languages. */
export interface Sentence {
  readonly da: string;
  readonly en: string;
}

/** A place in a file that is imported. Lines and columns count from 1. */
export interface Place {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
}

/** Something that was not imported, and why. */
export interface Refusal {
  readonly place: Place;
  /** What people know it by: `emne 00.01.00`, or the name of the file when it is the file itself. */
  readonly key: string;
  readonly uuid?: string;
  readonly reasons: readonly Sentence[];
}

/** A place as compilers write it, `file:line:column`, which editors and terminals make a link of. */
export const formatPlace = ({ file, line, column }: Place): string =>
  [file, line, column].filter((part) => part !== undefined).join(':');
