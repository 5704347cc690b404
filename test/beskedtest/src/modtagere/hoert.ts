import { idTekst, type Haendelsesbesked } from '@sagdok/mox';

/** A registrering that a subscriber has heard of. */
export interface Hoert {
  readonly beskedId: string;
  /** The object. */
  readonly uuid: string;
  /** When it was registered, in ISO 8601: what tells the registreringer of an object apart. */
  readonly tid: string;
}

/** A message that says too little. */
export class UlaeseligBesked extends Error {
  override readonly name = 'UlaeseligBesked';
}

/** What a message says that was heard. */
export const hoertI = ({ BeskedId, Beskedkuvert }: Haendelsesbesked): Hoert => {
  const [registrering] = Beskedkuvert.Filtreringsdata.ObjektRegistrering ?? [];
  const { ObjektId, Registreringstidspunkt } = registrering ?? {};
  if (
    ObjektId === undefined ||
    Registreringstidspunkt === undefined ||
    !('TidsstempelDatoTid' in Registreringstidspunkt)
  )
    throw new UlaeseligBesked(`${idTekst(BeskedId)} is about no registrering`);
  return { beskedId: idTekst(BeskedId), uuid: idTekst(ObjektId), tid: Registreringstidspunkt.TidsstempelDatoTid };
};

/** A subscriber of one kind, that notes what it hears in the order it hears it. */
export interface Modtager {
  readonly navn: string;
  readonly hoert: readonly Hoert[];
  stop(): Promise<void>;
}
