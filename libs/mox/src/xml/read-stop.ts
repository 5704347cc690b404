import { tekster, type Tekster } from '@sagdok/model';
import type { Fejlkode } from '@sagdok/validering';

/** That the reading of XML stopped, and why. It does not leave the library: readers answer with faults. */
export class ReadStop extends Error {
  override readonly name = 'ReadStop';

  private constructor(
    readonly kode: Fejlkode,
    readonly tekster: Tekster,
    /** Where in the text, as an index. */
    readonly at = 0,
  ) {
    super(tekster.en);
  }

  /** What the parser says is wrong. Its words name elements and prefixes, never values. */
  static notWellFormed(reason: string, at: number): ReadStop {
    const cut = reason.length > MAX_REASON ? `${reason.slice(0, MAX_REASON)}…` : reason.replace(/\.?$/, '.');

    return new ReadStop(
      'ikke-velformet',
      tekster(
        `Teksten er ikke velformet XML. Læseren siger: ${cut}`,
        `The text is not well-formed XML. The reader says: ${cut}`,
      ),
      at,
    );
  }

  /** There is a DOCTYPE. */
  static dtd(at: number): ReadStop {
    const texts = tekster(
      'Beskeder må ikke have en dokumenttypeerklæring (DOCTYPE). Fjern den.',
      'Messages must not have a document type declaration (DOCTYPE). Remove it.',
    );

    return new ReadStop('dtd-afvist', texts, at);
  }

  /** It is larger than what is read. */
  static tooLarge(max: number): ReadStop {
    return new ReadStop('for-stor', tekster(`Der læses højst ${max} byte.`, `No more than ${max} bytes are read.`));
  }

  /** Its elements lie too deep in each other. */
  static tooDeep(max: number, at: number): ReadStop {
    return new ReadStop(
      'for-dyb',
      tekster(`Elementer må højst ligge ${max} lag dybt.`, `Elements may lie ${max} levels deep at most.`),
      at,
    );
  }

  /** An element has too many attributes. */
  static tooManyAttributes(max: number, at: number): ReadStop {
    return new ReadStop(
      'for-mange-attributter',
      tekster(`Et element må højst have ${max} attributter.`, `An element may have ${max} attributes at most.`),
      at,
    );
  }

  /** It is in an encoding that is not known, or not in the one that it says. */
  static encoding(known: readonly string[]): ReadStop {
    const names = known.join(', ');

    return new ReadStop(
      'ukendt-tegnsaet',
      tekster(
        `Teksten er ikke i et tegnsæt, der læses, eller ikke i det, den siger. Brug et af: ${names}.`,
        `The text is in no encoding that is read, or not in the one it says. Use one of: ${names}.`,
      ),
    );
  }
}

const MAX_REASON = 120;
