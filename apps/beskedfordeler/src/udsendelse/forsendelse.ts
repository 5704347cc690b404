import { cloudEventStructured, DOKUMENTER, toCloudEvent, writeXml, type HttpIndhold, type Levering } from '@sagdok/mox';
import { FORDELINGSSYSTEM, type Udleveret } from '../udlevering/udlevering.js';

type Format = Extract<Levering, { slags: 'push' }>['format'];

/** What may stand before the root of a document, and may not stand within another. */
const PROLOG = /^\uFEFF?(?:\s+|<\?[\s\S]*?\?>|<!--[\s\S]*?-->)*/;

/** The sender's own document as the content of a `ModtagBeskedInput`. A prefix that it does not have leaves its namespaces as they are. */
const wrapped = (xml: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<sagdok:ModtagBeskedInput xmlns:sagdok="urn:oio:sts:1.0.0">${xml.replace(PROLOG, '')}</sagdok:ModtagBeskedInput>`;

/** How each form of push is written. */
export const FORSENDELSER: Readonly<Record<Format, (udleveret: Udleveret) => HttpIndhold>> = {
  json: ({ besked }) => ({ headers: { 'content-type': 'application/json' }, body: JSON.stringify(besked) }),
  xml: ({ besked, xml }) => ({
    headers: { 'content-type': 'application/xml; charset=utf-8' },
    body: xml === undefined ? writeXml(DOKUMENTER.ModtagBeskedInput, { Haendelsesbesked: besked }) : wrapped(xml),
  }),
  cloudevents: ({ besked, leverance: { position }, abonnement }) =>
    cloudEventStructured(toCloudEvent(besked, { source: FORDELINGSSYSTEM, position, abonnement: abonnement.id })),
};
