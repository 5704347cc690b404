export { aabnKilde } from './agent/aabn-kilde.js';
export { afproev, type Afproevning, type AfproevOptions } from './agent/afproev.js';
export { Afvist, type Fejlkode } from './agent/afvist.js';
export { agentMain } from './agent/agent-main.js';
export { AGENTVARIABLER, readAgentmiljoe, type Agentmiljoe, type Kildevalg } from './agent/agentmiljoe.js';
export { amqpKilde, type AmqpKildeOptions } from './agent/amqp-kilde.js';
export {
  defineAgent,
  type Agent,
  type Agentabonnement,
  type Genforsoeg,
  type Kontekst,
  type Svar,
} from './agent/agent.js';
export { FordelerFejl } from './agent/fordeler-fejl.js';
export { Fordelerklient } from './agent/fordelerklient.js';
export type {
  Abonnement,
  HentetBesked,
  HentOptions,
  Kvitteringsfejl,
  Laant,
  Opgivet,
} from './agent/fordelerprotokol.js';
export { HukommelseLager } from './agent/hukommelse-lager.js';
export { abonnementId, dueslagId } from './agent/agentidentiteter.js';
export type { Kilde, Leverance, Levering, Modtag, Udfald } from './agent/kilde.js';
export { koerAgent, type KoerAgentOptions, type Ledsager } from './agent/koer-agent.js';
export { koerIMiljoe } from './agent/koer-i-miljoe.js';
export type { Awaitable, Erindring, Lager } from './agent/lager.js';
export { pullKilde, type PullOptions } from './agent/pull-kilde.js';
export { pushKilde, type PushOptions } from './agent/push-kilde.js';
export {
  jsonLinjer,
  type Antal,
  type Beskedrapport,
  type Driftsrapport,
  type Rapport,
  type Rapportoer,
  type Rapportudfald,
} from './agent/rapport.js';
export { satOp } from './agent/sat-op.js';
export { SqliteLager } from './agent/sqlite-lager.js';
export { stopSignal } from './agent/stop-signal.js';
export { Taeller } from './agent/taeller.js';
export {
  readAfsendBesked,
  readAfsendRetur,
  writeAfsendBesked,
  writeAfsendRetur,
  type IndsendtBesked,
} from './amqp/afsend-besked.js';
export { AmqpAfsender, type AmqpAfsenderOptions } from './amqp/amqp-afsender.js';
export {
  AmqpConnection,
  type AmqpConnectionOptions,
  type AmqpState,
  type ConnectionListener,
} from './amqp/amqp-connection.js';
export { AmqpConsumer, type AmqpConsumerOptions, type Attempt, type Outcome } from './amqp/amqp-consumer.js';
export { AmqpFejl, type AmqpFejlkode } from './amqp/amqp-fejl.js';
export { asMessageId, type AmqpMessage, type OutgoingMessage } from './amqp/amqp-message.js';
export { AmqpPublisher, type AmqpPublisherOptions } from './amqp/amqp-publisher.js';
export { AmqpRequester, type AmqpRequesterOptions, type Request } from './amqp/amqp-requester.js';
export { formatOf, MEDIATYPER, type Beskedformat } from './amqp/beskedformat.js';
export type { DeadReason } from './amqp/dead-letter.js';
export { declare, koeFindes, type Declaration, type DeclaredKoe } from './amqp/declare.js';
export { HEADERS, topologi, type Binding, type Exchange, type Koe, type Topologi, type Vej } from './amqp/topologi.js';
export { asyncApi } from './asyncapi/async-api.js';
export { KOMMANDOER, type Kommandooperation } from './kommandoer.js';
export type { Element as Beskedelement } from './deklaration/indhold.js';
export { haendelsesbesked } from './deklaration/kuvert.js';
export type { Beskedmodtager } from './besked/beskedmodtager.js';
export type { FremmedIndhold, FremmedJson, FremmedXml } from './besked/fremmed-indhold.js';
export type {
  Aktoer,
  Beskedkuvert,
  Filtreringsdata,
  Haendelsesbesked,
  Leveranceinformation,
  Leverancerute,
  LokalUdvidelse,
  Modtagerhandling,
  ObjektRegistrering,
  RelateretObjekt,
  Tidspunktvalg,
  UnikId,
} from './besked/haendelsesbesked.js';
export {
  BESKEDTYPER,
  type Handling,
  HANDLINGER,
  handlingAf,
  handlingUrn,
  objekttypeAf,
  objekttypeUrn,
  rolleAf,
  rolleUrn,
} from './besked/identiteter.js';
export { medLeverancerute, udenBeskeddata } from './besked/kuverten.js';
export { beskednoegle, objektnoegle } from './besked/objektnoegle.js';
export { parseBesked, readBesked, writeBesked } from './besked/read-besked.js';
export { returFor } from './besked/retur-for.js';
export { erForbigaaende, MODTAGET, type StandardRetur, type Statuskode } from './besked/standard-retur.js';
export { idNoegle, idTekst, unikId } from './besked/unik-id.js';
export type { Beskedfejl } from './beskedfejl.js';
export { cloudEventStructured, type HttpIndhold } from './cloudevents/cloud-event-http.js';
export {
  toCloudEvent,
  type CloudEvent,
  type CloudEventOptions,
  type Udvidelsesattributter,
} from './cloudevents/cloud-event.js';
export { DOKUMENTER } from './deklaration/dokumenter.js';
export { NAVNERUM } from './deklaration/navnerum.js';
export { ConfigError } from './environment/config-error.js';
export {
  addressValue,
  numberValue,
  pathValue,
  prefixValue,
  textValue,
  urlValue,
  uuidValue,
  wordValue,
} from './environment/parsers.js';
export { readVariables, type Environment } from './environment/read-variables.js';
export { variableLines } from './environment/variable-lines.js';
export type { Parser, Values, Variable, Variables } from './environment/variable.js';
export { FilterIndeks } from './filter/filter-indeks.js';
export { filterSchema } from './filter/filter-schema.js';
export type { Filter, Kriteriumnavn, RelateretObjektkriterium } from './filter/filter.js';
export { maaModtage } from './filter/maa-modtage.js';
export { matches } from './filter/matches.js';
export { parseFilter } from './filter/parse-filter.js';
export type { Laest } from './laest.js';
export { HttpAfsender, type HttpAfsenderOptions } from './http/http-afsender.js';
export { ServerCloser } from './http/server-closer.js';
export {
  erHemmelighed,
  erSigneret,
  SIGNATUR_HEADERS,
  signatur,
  signaturHeaders,
  type Signeret,
} from './http/signatur.js';
export { backoff, type BackoffOptions } from './loop/backoff.js';
export { Turtager } from './loop/turtager.js';
export { WorkerLoop, type WorkerLoopOptions } from './loop/worker-loop.js';
export { beskedFraNotits, type NotitsbeskedOptions } from './notits/besked-fra-notits.js';
export { notitsHeaders, type Headers, type NotitsHeadersOptions } from './notits/notits-headers.js';
export type { Notits } from './notits/notits.js';
export type { RaaNotits } from './notits/notitsmedlemmer.js';
export { readNotits } from './notits/read-notits.js';
export { beskedSchema, returSchema } from './skema/besked-schema.js';
export { xsd, XSD_FILER } from './skema/xsd.js';
export { readXml, type LaestXml } from './xml/read-xml.js';
export { writeXml } from './xml/write-xml.js';
export type { XmlLimits } from './xml/xml-limits.js';
