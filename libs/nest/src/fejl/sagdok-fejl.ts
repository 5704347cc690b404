import type { Fejl } from '@sagdok/validering';

/**
 * The situations in which the services refuse, by stable code.
 * Each has its HTTP status in `rest/problem.ts` and its page in the portal.
 */
export type Fejlkode =
  | 'ugyldig-anmodning'
  | 'ugyldig-json'
  | 'tom-anmodning'
  | 'ukendt-adresse'
  | 'ikke-fundet'
  | 'slettet'
  | 'ulovlig-livscyklus'
  | 'ingen-aendring'
  | 'konflikt'
  | 'forudsaetning-fejlet'
  | 'ikke-tilladt'
  | 'for-stor'
  | 'ikke-klar';

interface Situation {
  readonly kode: Fejlkode;
  readonly da: string;
  readonly en: string;
  readonly fejl?: readonly Fejl[];
}

/** A refusal by the register or its services: what happened, on what, and what to do. Made by the factories alone. */
export class SagdokFejl extends Error {
  override readonly name = 'SagdokFejl';
  readonly kode: Fejlkode;
  readonly da: string;
  readonly en: string;
  /** All faults found in the request, each with the place it is at; empty where the refusal is not about its content. */
  readonly fejl: readonly Fejl[];

  private constructor({ kode, da, en, fejl = [] }: Situation) {
    super(da);
    this.kode = kode;
    this.da = da;
    this.en = en;
    this.fejl = fejl;
  }

  /** The request's body or parameters have faults. */
  static ugyldig(fejl: readonly Fejl[]): SagdokFejl {
    const [first] = fejl;
    const more = (word: string): string => (fejl.length > 1 ? ` (+${fejl.length - 1} ${word})` : '');
    return new SagdokFejl({
      kode: 'ugyldig-anmodning',
      da: `${first?.da ?? 'Anmodningen er ugyldig'}${more('mere')}`,
      en: `${first?.en ?? 'The request is not valid'}${more('more')}`,
      fejl,
    });
  }

  /** The body is not JSON. */
  static ugyldigJson(detail: string): SagdokFejl {
    return new SagdokFejl({
      kode: 'ugyldig-json',
      da: `Indholdet er ikke gyldig JSON: ${detail}`,
      en: `The body is not valid JSON: ${detail}`,
    });
  }

  /** The body is not a form that can be read to its end. */
  static ugyldigFormular(detail: string): SagdokFejl {
    return new SagdokFejl({
      kode: 'ugyldig-anmodning',
      da: `Formularen kan ikke læses: ${detail}`,
      en: `The form cannot be read: ${detail}`,
    });
  }

  /** The operation needs a body, and there is none. */
  static tom(): SagdokFejl {
    return new SagdokFejl({
      kode: 'tom-anmodning',
      da: 'Anmodningen har intet indhold; send et JSON-objekt',
      en: 'The request has no content; send a JSON object',
    });
  }

  /** There is nothing at the address. */
  static ukendtAdresse(): SagdokFejl {
    return new SagdokFejl({
      kode: 'ukendt-adresse',
      da: 'Der er intet på denne adresse',
      en: 'There is nothing at this address',
    });
  }

  /** The object is not in the register, or was not in the time asked for. */
  static ikkeFundet(type: string, uuid: string): SagdokFejl {
    return new SagdokFejl({
      kode: 'ikke-fundet',
      da: `Der er ingen ${type} med uuid ${uuid} i det tidsrum, der spørges om`,
      en: `There is no ${type} with uuid ${uuid} in the time asked for`,
    });
  }

  /** The document content is not in the store, or no document refers to it. */
  static indholdIkkeFundet(sti: string): SagdokFejl {
    return new SagdokFejl({
      kode: 'ikke-fundet',
      da: `Der er intet indhold på ${sti}`,
      en: `There is no content at ${sti}`,
    });
  }

  /** The newest registrering in the time asked for is Slettet. */
  static slettet(type: string, uuid: string): SagdokFejl {
    return new SagdokFejl({
      kode: 'slettet',
      da: `${type} ${uuid} er slettet; læs den, som den var, med registreringstid`,
      en: `${type} ${uuid} has been deleted; read it as it was with registreringstid`,
    });
  }

  /** The life cycle does not go from the object's code to the operation's. */
  static ulovligLivscyklus(uuid: string, fra: string, til: string): SagdokFejl {
    return new SagdokFejl({
      kode: 'ulovlig-livscyklus',
      da: `${uuid} er ${fra} og kan ikke blive ${til}; en passiv eller slettet genoplives med Importer (PUT)`,
      en: `${uuid} is ${fra} and cannot become ${til}; revive a passive or deleted object by Importer (PUT)`,
    });
  }

  /** A Ret that changes nothing. */
  static ingenAendring(uuid: string): SagdokFejl {
    return new SagdokFejl({
      kode: 'ingen-aendring',
      da: `Rettelsen af ${uuid} ændrer intet i forhold til den gældende registrering`,
      en: `The change of ${uuid} changes nothing in its current registrering`,
    });
  }

  /** The service cannot reach what it needs. */
  static ikkeKlar(cause: unknown): SagdokFejl {
    const error = new SagdokFejl({
      kode: 'ikke-klar',
      da: 'Databasen svarer ikke',
      en: 'The database does not answer',
    });
    error.cause = cause;
    return error;
  }

  /** Other writes to the same object kept coming first. */
  static konflikt(uuid: string): SagdokFejl {
    return new SagdokFejl({
      kode: 'konflikt',
      da: `${uuid} ændres af andre lige nu; prøv igen`,
      en: `${uuid} is being changed by others right now; try again`,
    });
  }

  /** An imported history does not continue the one that is there. */
  static andenHistorik(uuid: string): SagdokFejl {
    return new SagdokFejl({
      kode: 'konflikt',
      da: `${uuid} findes med en anden historik end den importerede; kun registreringer efter den seneste kan føjes til`,
      en: `${uuid} exists with another history than the imported; only registreringer after its latest can be added`,
    });
  }

  /** `If-Match` names another registrering than the current. */
  static forudsaetning(uuid: string, nr: number): SagdokFejl {
    return new SagdokFejl({
      kode: 'forudsaetning-fejlet',
      da: `${uuid} er ændret siden: den gældende registrering er nr. ${nr}; læs igen og prøv på ny`,
      en: `${uuid} has been changed since: its current registrering is no. ${nr}; read again and retry`,
    });
  }
}
