import type { Tekster } from '@sagdok/model';
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
  | 'forudsaetning-kraeves'
  | 'idempotens-noegle-genbrugt'
  | 'ikke-tilladt'
  | 'for-stor'
  | 'ukendt-indpakning'
  | 'ikke-klar';

interface Situation {
  readonly kode: Fejlkode;
  readonly da: string;
  readonly en: string;
  readonly fejl?: readonly Fejl[];
  /** LoRA's own sentence, where its clients know the situation by it. */
  readonly lora?: string;
}

/** A refusal by the register or its services: what happened, on what, and what to do. Made by the factories alone. */
export class SagdokFejl extends Error {
  override readonly name = 'SagdokFejl';
  readonly kode: Fejlkode;
  readonly da: string;
  readonly en: string;
  /** All faults found in the request, each with the place it is at; empty where the refusal is not about its content. */
  readonly fejl: readonly Fejl[];
  /** LoRA's own sentence, where its clients know the situation by it. */
  readonly lora: string | undefined;

  private constructor({ kode, da, en, fejl = [], lora }: Situation) {
    super(da);
    this.kode = kode;
    this.da = da;
    this.en = en;
    this.fejl = fejl;
    this.lora = lora;
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
  static ugyldigJson({ da, en }: Tekster): SagdokFejl {
    return new SagdokFejl({
      kode: 'ugyldig-json',
      da: `Indholdet er ikke gyldig JSON: ${da}`,
      en: `The body is not valid JSON: ${en}`,
    });
  }

  /** The content is packed in a way that is not unpacked here. */
  static ukendtIndpakning(encoding: string): SagdokFejl {
    return new SagdokFejl({
      kode: 'ukendt-indpakning',
      da: `Indholdet er pakket som ${encoding}, som ikke pakkes ud her; send det, som det er`,
      en: `The content is packed as ${encoding}, which is not unpacked here; send it as it is`,
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

  /** The content is larger than is taken. */
  static forStor(): SagdokFejl {
    return new SagdokFejl({ kode: 'for-stor', da: 'Indholdet er for stort', en: 'The content is too large' });
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

  /** There is nothing of this kind with this id. */
  static findesIkke(hvad: Tekster, id: string): SagdokFejl {
    return new SagdokFejl({
      kode: 'ikke-fundet',
      da: `Der er ${hvad.da} med id ${id}`,
      en: `There is ${hvad.en} with id ${id}`,
    });
  }

  /** There is something of this kind with this id already. */
  static findesAllerede(hvad: Tekster, id: string): SagdokFejl {
    return new SagdokFejl({
      kode: 'konflikt',
      da: `Der er allerede ${hvad.da} med id ${id}`,
      en: `There is already ${hvad.en} with id ${id}`,
    });
  }

  /** What is asked for cannot be done with things as they are. */
  static umuligt({ da, en }: Tekster): SagdokFejl {
    return new SagdokFejl({ kode: 'konflikt', da, en });
  }

  /** The sender of the request may not do this. */
  static ikkeTilladt({ da, en }: Tekster): SagdokFejl {
    return new SagdokFejl({ kode: 'ikke-tilladt', da, en });
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

  /** A Ret that changes nothing. OS2mo takes it as done by LoRA's sentence (`backend/mora/lora.py`), and any other as an error. */
  static ingenAendring(type: string, uuid: string): SagdokFejl {
    return new SagdokFejl({
      lora: `Aborted updating ${type} with id [${uuid}] as the given data, does not give raise to a new registration.`,
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

  /** The `Idempotency-Key` was used for another request. */
  static noegleGenbrugt(noegle: string): SagdokFejl {
    return new SagdokFejl({
      kode: 'idempotens-noegle-genbrugt',
      da: `Idempotency-Key ${noegle} er brugt til en anden anmodning; giv hver anmodning sin egen nøgle`,
      en: `Idempotency-Key ${noegle} has been used for another request; give each request a key of its own`,
    });
  }

  /** A change must say what it builds on, and does not. */
  static forudsaetningKraeves(uuid: string): SagdokFejl {
    return new SagdokFejl({
      kode: 'forudsaetning-kraeves',
      da: `En ændring af ${uuid} skal sige, hvad den bygger på: læs objektet, og send dets ETag i If-Match`,
      en: `A change of ${uuid} must say what it builds on: read the object, and send its ETag in If-Match`,
    });
  }

  /** The object is not as the sender says that it builds on. */
  static forudsaetning(uuid: string, nr: number | undefined): SagdokFejl {
    if (nr === undefined)
      return new SagdokFejl({
        kode: 'forudsaetning-fejlet',
        da: `${uuid} findes ikke, og If-Match siger, at den skal; udelad If-Match for at oprette den`,
        en: `${uuid} does not exist, and If-Match says that it must; leave If-Match out to create it`,
      });
    return new SagdokFejl({
      kode: 'forudsaetning-fejlet',
      da: `${uuid} er ændret siden: den gældende registrering er nr. ${nr}; læs igen og prøv på ny`,
      en: `${uuid} has been changed since: its current registrering is no. ${nr}; read again and retry`,
    });
  }
}
