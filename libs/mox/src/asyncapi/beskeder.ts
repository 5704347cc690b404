import type { JsonSchema } from '@sagdok/validering';
import type { Dokument } from '../deklaration/indhold.js';
import { DOKUMENTER } from '../deklaration/dokumenter.js';
import { haendelsesbesked } from '../deklaration/kuvert.js';
import { NAVNERUM } from '../deklaration/navnerum.js';
import { standardRetur } from '../deklaration/sagdok.js';
import { beskrevet } from '../skema/beskrevet.js';
import { XSD_FILER } from '../skema/xsd.js';
import { kommandoHeaders, kommandosvarHeaders, leveranceHeaders, pushHeaders } from './headers.js';
import { ref } from './ref.js';

const JSON_TYPE = 'application/json';
const XML_TYPE = 'application/xml';

const besked = ref('components', 'schemas', haendelsesbesked.navn);
const retur = ref('components', 'schemas', standardRetur.navn);

/** An XML document, which AsyncAPI can only call a text. */
const xml = ({ navn, navnerum }: Dokument): JsonSchema => ({
  type: 'string',
  ...beskrevet(
    `Elementet ${navn} i navnerummet ${NAVNERUM[navnerum]}, som ${XSD_FILER[navnerum]} har det.`,
    `The element ${navn} in the namespace ${NAVNERUM[navnerum]}, as ${XSD_FILER[navnerum]} has it.`,
  ),
});

const cloudEvent: JsonSchema = {
  type: 'object',
  properties: {
    specversion: { const: '1.0' },
    id: { type: 'string' },
    source: { type: 'string', format: 'uri-reference' },
    type: { type: 'string' },
    subject: { type: 'string' },
    time: { type: 'string', format: 'date-time' },
    datacontenttype: { const: JSON_TYPE },
    data: besked,
  },
  required: ['specversion', 'id', 'source', 'type', 'data'],
};

const korrelation = { correlationId: { location: '$message.header#/correlation_id' } };

/** The messages on the wire, by name. */
export const BESKEDER = {
  beskedJson: { contentType: JSON_TYPE, payload: besked },
  beskedXml: { contentType: XML_TYPE, payload: xml(DOKUMENTER.Haendelsesbesked) },
  returJson: { contentType: JSON_TYPE, payload: retur, ...korrelation },
  returXml: { contentType: XML_TYPE, payload: xml(DOKUMENTER.AfsendBeskedOutput), ...korrelation },
  leveranceJson: { contentType: JSON_TYPE, headers: leveranceHeaders, payload: besked },
  leveranceXml: { contentType: XML_TYPE, headers: leveranceHeaders, payload: xml(DOKUMENTER.Haendelsesbesked) },
  kommando: {
    contentType: JSON_TYPE,
    headers: kommandoHeaders,
    payload: beskrevet('Det samme som kroppen i REST; kan være tom.', 'The same as the body in REST; may be empty.'),
    ...korrelation,
  },
  kommandosvar: {
    contentType: JSON_TYPE,
    headers: kommandosvarHeaders,
    payload: beskrevet('Det samme som svaret i REST.', 'The same as the answer in REST.'),
    ...korrelation,
  },
  pushJson: { contentType: JSON_TYPE, headers: pushHeaders, payload: besked },
  pushXml: { contentType: XML_TYPE, headers: pushHeaders, payload: xml(DOKUMENTER.ModtagBeskedInput) },
  pushCloudEvent: { contentType: 'application/cloudevents+json', headers: pushHeaders, payload: cloudEvent },
  pushsvarXml: { contentType: XML_TYPE, payload: xml(DOKUMENTER.ModtagBeskedOutput) },
} as const satisfies Readonly<Record<string, JsonSchema>>;

/** The name of one of the messages. */
export type Beskednavn = keyof typeof BESKEDER;
