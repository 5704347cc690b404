import { tekster } from '@sagdok/model';
import { type Dokument, een, type Element, fra, type Sekvens } from './indhold.js';
import { haendelsesbesked } from './kuvert.js';
import type { Navnerum } from './navnerum.js';
import { basicOutput } from './sagdok.js';

/** An input that is a message alone. */
type Beskedinput = Sekvens<{ readonly Haendelsesbesked: Element<typeof haendelsesbesked, '1'> }>;

const medBesked = (navn: string, navnerum: Navnerum): Dokument<Beskedinput> => ({
  navn,
  navnerum,
  indhold: {
    slags: 'sekvens',
    navn: `${navn}Type`,
    navnerum,
    definition: tekster(`Det, som ${navn} indeholder: en besked.`, `What ${navn} holds: a message.`),
    elementer: { Haendelsesbesked: fra('kuvert', een(haendelsesbesked, haendelsesbesked.definition)) },
  },
});

/** An output that is a StandardRetur alone. */
const medRetur = (navn: string, navnerum: Navnerum): Dokument<typeof basicOutput> => ({
  navn,
  navnerum,
  indhold: basicOutput,
});

const besked: Dokument<typeof haendelsesbesked> = {
  navn: 'Haendelsesbesked',
  navnerum: 'kuvert',
  indhold: haendelsesbesked,
};

/**
 * The documents of messages in XML. Source: `Beskedkuvert.xsd`, `BeskedfordelerOperationer.xsd` (`bf`) and
 * `AnvendersystemOperationer.xsd` (`sts`); that a receiver asks for `FlytBeskedTilFejlkoe` of what it cannot use is inferred.
 */
export const DOKUMENTER = {
  Haendelsesbesked: besked,
  AfsendBeskedInput: medBesked('AfsendBeskedInput', 'bf'),
  AfsendBeskedOutput: medRetur('AfsendBeskedOutput', 'bf'),
  FlytBeskedTilFejlkoeInput: medBesked('FlytBeskedTilFejlkoeInput', 'bf'),
  FlytBeskedTilFejlkoeOutput: medRetur('FlytBeskedTilFejlkoeOutput', 'bf'),
  ModtagBeskedInput: medBesked('ModtagBeskedInput', 'sts'),
  ModtagBeskedOutput: medRetur('ModtagBeskedOutput', 'sts'),
} as const;
