import type { Sentence } from '../run/report.js';

/** The services cannot be used: nothing answers, it is something else, or it stopped answering. What was done until then is kept. */
export class ServiceFault extends Error {
  override readonly name = 'ServiceFault';

  constructor(readonly sentence: Sentence) {
    super(sentence.en);
  }

  /** Nothing answers, also after waiting. */
  static silent(url: string, detail: string): ServiceFault {
    return new ServiceFault({
      da: `${url} svarer ikke (${detail}). Kør kommandoen igen for at fortsætte, hvor den slap.`,
      en: `${url} does not answer (${detail}). Run the command again to go on where it stopped.`,
    });
  }

  /** Something answers that is not these services, or one that lacks what the import needs. */
  static lacking(url: string, path: string): ServiceFault {
    return new ServiceFault({
      da: `${url} har ingen ${path}: det er ikke den rette tjeneste`,
      en: `${url} has no ${path}: it is not the right service`,
    });
  }

  /** A read was answered with an error. */
  static unexpected(url: string, status: number, detail: string): ServiceFault {
    return new ServiceFault({
      da: `${url} svarede ${status}: ${detail}`,
      en: `${url} answered ${status}: ${detail}`,
    });
  }

  /** The services could not be started. */
  static notStarted(detail: string): ServiceFault {
    return new ServiceFault({
      da: `tjenesterne kunne ikke startes: ${detail}`,
      en: `the services could not be started: ${detail}`,
    });
  }
}
