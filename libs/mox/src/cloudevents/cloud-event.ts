import { formatIso, parseTidspunkt } from '@sagdok/tid';
import type { Haendelsesbesked, Tidspunktvalg, UnikId } from '../besked/haendelsesbesked.js';
import { idTekst } from '../besked/unik-id.js';

/** The attributes of ours beside those of CloudEvents: what subscriptions filter on, where the message has it. */
export interface Udvidelsesattributter {
  readonly sagdokobjekttype?: string;
  readonly sagdokhandling?: string;
  readonly sagdokemne?: string;
  readonly sagdokmyndighed?: string;
  readonly sagdokaktoer?: string;
  readonly sagdokfoelsomhed?: string;
  /** The place in the log of the beskedfordeler. */
  readonly sagdokposition?: string;
  /** The subscription that it is delivered for. */
  readonly sagdokabonnement?: string;
}

/** A message as a CloudEvent 1.0; its `data` is the message in JSON. */
export interface CloudEvent extends Udvidelsesattributter {
  readonly specversion: '1.0';
  /** The BeskedId. */
  readonly id: string;
  readonly source: string;
  /** The Beskedtype. */
  readonly type: string;
  /** The ObjektId of the first registrering. */
  readonly subject?: string;
  /** When it was registered, else when the message was made. A time without a zone is taken to be in UTC. */
  readonly time?: string;
  readonly datacontenttype: 'application/json';
  readonly data: Haendelsesbesked;
}

/** What a CloudEvent says beside what its message says. */
export interface CloudEventOptions {
  /** Who it comes from: a URI reference. With the id it is unique. */
  readonly source: string;
  readonly position?: string;
  readonly abonnement?: string;
}

const tekst = (id: UnikId | undefined): string | undefined => id && idTekst(id);

/** RFC 3339, which CloudEvents ask for, has no time without a zone. */
function tid(valg: Tidspunktvalg | undefined): string | undefined {
  const instant = valg && 'TidsstempelDatoTid' in valg ? parseTidspunkt(valg.TidsstempelDatoTid) : undefined;

  return typeof instant === 'bigint' ? formatIso(instant).replace('+00:00', 'Z') : undefined;
}

/** A message as a CloudEvent 1.0 (structured). */
export function toCloudEvent(
  besked: Haendelsesbesked,
  { source, position, abonnement }: CloudEventOptions,
): CloudEvent {
  const { Filtreringsdata: filtreringsdata, Leveranceinformation: information } = besked.Beskedkuvert;
  const registrering = filtreringsdata.ObjektRegistrering?.[0];
  const attributter = {
    subject: tekst(registrering?.ObjektId),
    time: tid(registrering?.Registreringstidspunkt) ?? tid(information.Dannelsestidspunkt),
    sagdokobjekttype: tekst(registrering?.ObjektType),
    sagdokhandling: tekst(registrering?.ObjektHandling),
    sagdokemne: tekst(registrering?.OpgaveEmne),
    sagdokmyndighed: tekst(registrering?.ObjektAnsvarligMyndighed),
    sagdokaktoer: tekst(registrering?.RegistreringsAktoer ?? filtreringsdata.BeskedAnsvarligAktoer),
    sagdokfoelsomhed: tekst(information.Sikkerhedsklassificering),
    sagdokposition: position,
    sagdokabonnement: abonnement,
  };

  return {
    specversion: '1.0',
    id: idTekst(besked.BeskedId),
    source,
    type: idTekst(filtreringsdata.Beskedtype),
    ...(Object.fromEntries(Object.entries(attributter).filter(([, vaerdi]) => vaerdi !== undefined)) as Partial<
      typeof attributter
    >),
    datacontenttype: 'application/json',
    data: besked,
  };
}
