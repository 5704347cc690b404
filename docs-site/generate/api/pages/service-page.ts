import type { Objekttype } from '@sagdok/model';
import { API, serviceAddress } from '../../../src/api/addresses.ts';
import type { Locale } from '../../../src/locale/locale.ts';
import { openapiAddress } from '../../downloads/service-downloads.ts';
import { typeDownloads } from '../../downloads/type-downloads.ts';
import { heading, link, md, table } from '../../markup.ts';
import type { Page } from '../../page.ts';
import { addressOf, type StandardSource } from '../../standard.ts';
import { type Translate, WORDS } from '../../words.ts';
import { LOCAL } from '../curl.ts';
import { markdownText } from '../markdown-text.ts';
import { operationSection } from '../operation-section.ts';
import { searchSection, sharedSection } from '../parameters.ts';
import { TYPES_ANCHOR } from '../schema-links.ts';
import { baseOf, type Service, tagText } from '../service.ts';

/** The reference of a service: each of its operations once, with the examples that were run. */
export function servicePage(source: StandardSource, service: Service, locale: Locale): Page {
  const t: Translate = (tekster) => tekster[locale];
  const { navn, titel, types, sections } = service;
  const about = tagText(service);

  return {
    file: `${navn}.mdx`,
    address: serviceAddress(navn),
    title: t({ da: `API: ${titel.da}`, en: `API: ${titel.en}` }),
    description: t(
      about !== undefined && types.length === 0
        ? about
        : {
            da: `Adresser, parametre, svar og kørte eksempler for ${titel.da}.`,
            en: `Addresses, parameters, answers and examples that were run, for ${titel.en}.`,
          },
    ),
    sidebarLabel: t(titel),
    imports: { Anchor: 'standard/anchor.tsx' },
    body: [
      t({
        da: `Adresserne begynder der, hvor tjenesten er; startet med \`npm start\` er det \`${LOCAL}\`. Hvad der er fælles for tjenesterne, står på [API](${API}).`,
        en: `The addresses begin where the service is; started by \`npm start\` it is \`${LOCAL}\`. What the services have in common is on [API](${API}).`,
      }),
      ...(source.openapi.current.has(navn) ? [downloadLine(service, t)] : []),
      ...(types.length === 0 ? [] : typeSection(source, types, t)),
      heading(2, t({ da: 'Operationer', en: 'Operations' }), 'operationer'),
      table(
        [t({ da: 'Operation', en: 'Operation' }), t({ da: 'Adresse', en: 'Address' })],
        sections.map(({ anchor, method, path, summary }) => [
          link(markdownText(t(summary)), `#${anchor}`),
          `\`${method} ${path}\``,
        ]),
      ),
      ...sections.flatMap((section) => operationSection(section, service, source.examples, t)),
      ...sharedSection(service, t),
      ...searchSection(service, t),
    ],
  };
}

function downloadLine({ navn, document }: Service, t: Translate): string {
  const { version } = document.info;
  const newest = link(t({ da: 'nyeste', en: 'newest' }), `pathname://${openapiAddress(navn)}`);

  return `OpenAPI: ${newest}, ${link(md(version), `pathname://${openapiAddress(navn, version)}`)}.`;
}

/** The types of the service: where they are, and what their bodies are. */
function typeSection(source: StandardSource, types: readonly Objekttype[], t: Translate): readonly string[] {
  return [
    heading(2, t({ da: 'Objekttyper', en: 'Types of object' }), TYPES_ANCHOR),
    table(
      [t(WORDS.type), t({ da: 'Adresse', en: 'Address' }), t({ da: 'Skemaer', en: 'Schemas' })],
      types.map((type) => [
        link(md(t(type.titel)), addressOf(source, type)),
        `\`${baseOf(type)}\``,
        typeDownloads(type)
          .filter(({ path }) => path.endsWith('.schema.json'))
          .map(({ path, label }) => link(md(t(label)), `pathname://${path}`))
          .join(', '),
      ]),
    ),
  ];
}
