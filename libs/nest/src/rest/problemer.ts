import type { Tekster } from '@sagdok/model';
import { SagdokFejl } from '../fejl/sagdok-fejl.js';
import { problemFrom, UNEXPECTED, type Problem, type Problemkode } from './problem.js';

/** What is said of a kind of problem, in `code` as Markdown has it. */
export interface Problembeskrivelse {
  /** What happened. */
  readonly betydning: Tekster;
  /** What the one who sent the request does now. */
  readonly handling: Tekster;
  /** What such an answer looks like. */
  readonly eksempel: () => Problem;
}

const UUID = '6a1f0c6e-3f0b-4d0c-9a53-2f6f0c1d7b11';

/** Every kind of problem that a service answers with, by its stable code: OpenAPI and the pages that `type` names are made from it. */
export const PROBLEMER: Readonly<Record<Problemkode, Problembeskrivelse>> = {
  'ugyldig-anmodning': {
    betydning: {
      da: 'Noget i anmodningens indhold eller parametre er ikke, som det skal være. Intet er skrevet.',
      en: 'Something in the body or the parameters of the request is not as it must be. Nothing has been written.',
    },
    handling: {
      da: 'Ret alt det, `fejl` nævner, og send igen. Alle fejl står der på én gang: `sti` siger hvor, og `kode` siger, hvad der er galt.',
      en: 'Mend all that `fejl` names, and send again. All faults are there at once: `sti` says where, and `kode` what is wrong.',
    },
    eksempel: () =>
      problemFrom(
        SagdokFejl.ugyldig([
          { sti: '/tilstande', kode: 'mangler', da: '»tilstande« mangler.', en: '“tilstande” is missing.' },
        ]),
      ),
  },
  'ugyldig-json': {
    betydning: { da: 'Anmodningens indhold er ikke JSON.', en: 'The body of the request is not JSON.' },
    handling: {
      da: 'Se i `detail`, hvor det går galt, og send gyldig JSON.',
      en: 'See in `detail` where it goes wrong, and send valid JSON.',
    },
    eksempel: () =>
      problemFrom(SagdokFejl.ugyldigJson({ da: 'Unexpected end of JSON input', en: 'Unexpected end of JSON input' })),
  },
  'tom-anmodning': {
    betydning: {
      da: 'Operationen skal have et indhold, og anmodningen har intet.',
      en: 'The operation needs a body, and the request has none.',
    },
    handling: {
      da: 'Send et JSON-objekt med `Content-Type: application/json`.',
      en: 'Send a JSON object with `Content-Type: application/json`.',
    },
    eksempel: () => problemFrom(SagdokFejl.tom()),
  },
  'ulovlig-livscyklus': {
    betydning: {
      da: 'Objektets livscyklus tillader ikke operationen: et passivt eller slettet objekt kan for eksempel ikke rettes.',
      en: 'The life cycle of the object does not allow the operation: a passive or deleted object cannot be changed, for example.',
    },
    handling: {
      da: 'Læs objektets `livscykluskode`. Skal det holdes ved lige igen, så importér det (PUT).',
      en: 'Read the `livscykluskode` of the object. If it is to be kept up to date again, import it (PUT).',
    },
    eksempel: () => problemFrom(SagdokFejl.ulovligLivscyklus(UUID, 'Passiveret', 'Rettet')),
  },
  'ingen-aendring': {
    betydning: {
      da: 'En Ret skal ændre noget, og denne ændrer intet.',
      en: 'A Ret must change something, and this one changes nothing.',
    },
    handling: {
      da: 'Er objektet, som det skal være, er der intet at gøre. Ellers se efter, om værdier og virkning er dem, du mente.',
      en: 'If the object is as it should be, there is nothing to do. Else see whether the values and the virkning are those you meant.',
    },
    eksempel: () => problemFrom(SagdokFejl.ingenAendring('sag', UUID)),
  },
  'ikke-tilladt': {
    betydning: {
      da: 'Afsenderen må ikke det, der bedes om. Intet er skrevet.',
      en: 'The sender may not do what is asked for. Nothing has been written.',
    },
    handling: {
      da: 'Bed den, der driver tjenesten, om adgang, og send så igen.',
      en: 'Ask those who run the service for access, then send again.',
    },
    eksempel: () =>
      problemFrom(
        SagdokFejl.ikkeTilladt({
          da: 'Du har ikke adgang til alle beskeder',
          en: 'You have no access to all messages',
        }),
      ),
  },
  'ukendt-adresse': {
    betydning: { da: 'Tjenesten har intet på adressen.', en: 'The service has nothing at the address.' },
    handling: {
      da: 'Ret adressen eller metoden. `/openapi.json` nævner alle operationer.',
      en: 'Mend the address or the method. `/openapi.json` names all operations.',
    },
    eksempel: () => problemFrom(SagdokFejl.ukendtAdresse()),
  },
  'ikke-fundet': {
    betydning: {
      da: 'Der er intet med det id i det tidsrum, der spørges om. Det samme svares om det, afsenderen ikke må se.',
      en: 'There is nothing with that id in the time asked for. The same is answered about what the sender may not see.',
    },
    handling: {
      da: 'Se efter, om id og tider er rigtige: med `registreringstid` svares kun med det, der var registreret dengang.',
      en: 'See whether the id and the times are right: with `registreringstid` only what was registered then is answered.',
    },
    eksempel: () => problemFrom(SagdokFejl.ikkeFundet('sag', UUID)),
  },
  konflikt: {
    betydning: {
      da: 'Det, der bedes om, passer ikke med det, der er: andre skrev samtidig, en importeret historik er en anden, eller id’et er brugt.',
      en: 'What is asked for does not fit what is there: others wrote at the same time, an imported history is another one, or the id is taken.',
    },
    handling: {
      da: 'Skrev andre samtidig, så send igen. Ellers siger `detail`, hvad der er i vejen.',
      en: 'If others wrote at the same time, send again. Else `detail` says what is in the way.',
    },
    eksempel: () => problemFrom(SagdokFejl.konflikt(UUID)),
  },
  slettet: {
    betydning: { da: 'Objektet er slettet.', en: 'The object has been deleted.' },
    handling: {
      da: 'Læs det, som det var, med `registreringstid`. Skal det bruges igen, så importér det (PUT).',
      en: 'Read it as it was with `registreringstid`. If it is to be used again, import it (PUT).',
    },
    eksempel: () => problemFrom(SagdokFejl.slettet('sag', UUID)),
  },
  'forudsaetning-fejlet': {
    betydning: {
      da: 'Objektet er ikke der, hvor `If-Match` siger: det er ændret, siden det blev læst, eller det findes ikke. Intet er skrevet.',
      en: 'The object is not where `If-Match` says: it has been changed since it was read, or it does not exist. Nothing has been written.',
    },
    handling: {
      da: 'Læs objektet igen, gør ændringen på ny, og send den med den nye `ETag`.',
      en: 'Read the object again, make the change anew, and send it with the new `ETag`.',
    },
    eksempel: () => problemFrom(SagdokFejl.forudsaetning(UUID, 4)),
  },
  'forudsaetning-kraeves': {
    betydning: {
      da: 'Tjenesten kræver, at en ændring siger, hvad den bygger på, og det gør den ikke. Intet er skrevet.',
      en: 'The service demands that a change says what it builds on, and this one does not. Nothing has been written.',
    },
    handling: {
      da: 'Læs objektet, og send ændringen med dets `ETag` i `If-Match`.',
      en: 'Read the object, and send the change with its `ETag` in `If-Match`.',
    },
    eksempel: () => problemFrom(SagdokFejl.forudsaetningKraeves(UUID)),
  },
  'ukendt-indpakning': {
    betydning: {
      da: 'Indholdet er pakket (`Content-Encoding`), og tjenesten pakker ikke ud.',
      en: 'The body is packed (`Content-Encoding`), and the service does not unpack.',
    },
    handling: { da: 'Send indholdet, som det er.', en: 'Send the body as it is.' },
    eksempel: () => problemFrom(SagdokFejl.ukendtIndpakning('gzip')),
  },
  'for-stor': {
    betydning: {
      da: 'Indholdet er større, end tjenesten tager imod.',
      en: 'The body is larger than what the service takes.',
    },
    handling: {
      da: 'Del det i flere anmodninger. Filer sendes i en formular (`multipart/form-data`), hvor de må have enhver størrelse.',
      en: 'Split it into several requests. Files go into a form (`multipart/form-data`), where they may have any size.',
    },
    eksempel: () => problemFrom(SagdokFejl.forStor()),
  },
  'idempotens-noegle-genbrugt': {
    betydning: {
      da: 'Nøglen i `Idempotency-Key` er brugt til en anden anmodning om det samme objekt. Intet er skrevet.',
      en: 'The key in `Idempotency-Key` has been used for another request about the same object. Nothing has been written.',
    },
    handling: {
      da: 'Giv hver ny anmodning sin egen nøgle. Brug kun en nøgle igen, når præcis den samme anmodning sendes igen.',
      en: 'Give each new request a key of its own. Use a key again only when exactly the same request is sent again.',
    },
    eksempel: () => problemFrom(SagdokFejl.noegleGenbrugt('8e03978e-40d5-43e8-bc93-6894a57f9324')),
  },
  'intern-fejl': {
    betydning: {
      da: 'Der skete en fejl i tjenesten, som den ikke regnede med. Den står i tjenestens log.',
      en: 'Something happened in the service that it did not expect. It stands in the log of the service.',
    },
    handling: {
      da: 'Send igen med samme `Idempotency-Key`; så skrives der højst én gang. Bliver fejlen ved, så sig det til den, der driver tjenesten.',
      en: 'Send again with the same `Idempotency-Key`; then it is written once at most. If it goes on, tell those who run the service.',
    },
    eksempel: () => UNEXPECTED,
  },
  'ikke-klar': {
    betydning: { da: 'Tjenesten kan ikke nå sin database.', en: 'The service cannot reach its database.' },
    handling: {
      da: 'Vent, og send igen med samme `Idempotency-Key`; så skrives der højst én gang. `/health/ready` siger, hvornår tjenesten er klar.',
      en: 'Wait, and send again with the same `Idempotency-Key`; then it is written once at most. `/health/ready` says when the service is ready.',
    },
    eksempel: () => problemFrom(SagdokFejl.ikkeKlar(undefined)),
  },
};
