import type { Tekster } from '@sagdok/model';
import { API, PROBLEMER_ADDRESS, serviceAddress } from '../../../src/api/addresses.ts';
import type { Locale } from '../../../src/locale/locale.ts';
import { openapiAddress } from '../../downloads/service-downloads.ts';
import { heading, link, md, table } from '../../markup.ts';
import type { Page } from '../../page.ts';
import type { StandardSource } from '../../standard.ts';
import type { Translate } from '../../words.ts';
import { LOCAL } from '../curl.ts';
import { tagText, type Service } from '../service.ts';

interface Rule {
  readonly anchor: string;
  readonly titel: Tekster;
  readonly tekst: Tekster;
}

const SAG = serviceAddress('sag');

/** What holds for every service, each with the example that shows it. */
const RULES: readonly Rule[] = [
  {
    anchor: 'adresser',
    titel: { da: 'Adresser og indhold', en: 'Addresses and bodies' },
    tekst: {
      da: `En type ligger på \`/del/type\`, et objekt på \`/del/type/uuid\`. Indhold og svar er JSON i UTF-8. Startet med \`npm start\` er alle tjenester på \`${LOCAL}\`.`,
      en: `A type is at \`/part/type\`, an object at \`/part/type/uuid\`. Bodies and answers are JSON in UTF-8. Started by \`npm start\`, all services are at \`${LOCAL}\`.`,
    },
  },
  {
    anchor: 'tider',
    titel: { da: 'To tider', en: 'Two times' },
    tekst: {
      da: `Uden tidsparametre svares med det, der gælder og er registreret nu. \`virkningstid\` spørger om [en anden dag](${SAG}#eksempel-laes-virkningstid), \`registreringstid\` om [det, vi vidste dengang](${SAG}#eksempel-laes-registreringstid), og \`registreretFra\` og \`registreretTil\` giver [hele historikken](${SAG}#eksempel-list-historik).`,
      en: `Without time parameters, what holds and is registered now is answered. \`virkningstid\` asks about [another day](${SAG}#eksempel-laes-virkningstid), \`registreringstid\` about [what we knew then](${SAG}#eksempel-laes-registreringstid), and \`registreretFra\` and \`registreretTil\` give [the whole history](${SAG}#eksempel-list-historik).`,
    },
  },
  {
    anchor: 'samtidighed',
    titel: { da: 'Når flere retter samtidig', en: 'When several change the same' },
    tekst: {
      da: `Et læst objekt har en \`ETag\`: nummeret på dets registrering. Send den som \`If-Match\` med [rettelsen](${SAG}#eksempel-ret). Er objektet ændret imens, er svaret [412](${SAG}#eksempel-ret-for-sent), og intet er skrevet.`,
      en: `An object that is read has an \`ETag\`: the number of its registrering. Send it as \`If-Match\` with [the change](${SAG}#eksempel-ret). If the object has been changed meanwhile, the answer is [412](${SAG}#eksempel-ret-for-sent), and nothing has been written.`,
    },
  },
  {
    anchor: 'send-igen',
    titel: { da: 'Når svaret udebliver', en: 'When no answer comes' },
    tekst: {
      da: `Giv hver skrivning en \`Idempotency-Key\`. Så kan [den samme anmodning](${SAG}#eksempel-opret-igen) sendes igen, til der kommer svar, og den udføres kun én gang.`,
      en: `Give each write an \`Idempotency-Key\`. Then [the same request](${SAG}#eksempel-opret-igen) can be sent again until there is an answer, and it is carried out only once.`,
    },
  },
  {
    anchor: 'proev-foerst',
    titel: { da: 'Prøv først', en: 'Try it first' },
    tekst: {
      da: `Med \`dryRun=true\` svarer enhver skrivning med [objektet før og efter](${SAG}#eksempel-ret-proeve) og skriver intet.`,
      en: `With \`dryRun=true\` every write answers with [the object before and after](${SAG}#eksempel-ret-proeve) and writes nothing.`,
    },
  },
  {
    anchor: 'sider',
    titel: { da: 'Lange svar', en: 'Long answers' },
    tekst: {
      da: `Bed om en side ad gangen med \`maximalantalresultater\`. En fuld side har en [\`Link\`](${SAG}#eksempel-soeg-side) til den næste; adressen i den er relativ til den, der blev spurgt på.`,
      en: `Ask for a page at a time with \`maximalantalresultater\`. A full page has a [\`Link\`](${SAG}#eksempel-soeg-side) to the next; its address is relative to the one that was asked.`,
    },
  },
  {
    anchor: 'fejl',
    titel: { da: 'Fejl', en: 'Errors' },
    tekst: {
      da: `Et afslag er \`application/problem+json\` med en stabil \`kode\` og [alle fejl på én gang](${SAG}#eksempel-opret-fejl). Hver kode har [sin egen side](${PROBLEMER_ADDRESS}), også hos tjenesten selv, på den adresse, \`type\` nævner.`,
      en: `A refusal is \`application/problem+json\` with a stable \`kode\` and [all faults at once](${SAG}#eksempel-opret-fejl). Each code has [a page of its own](${PROBLEMER_ADDRESS}), also at the service itself, at the address that \`type\` names.`,
    },
  },
];

/** The front page of the API reference: the services, and what they have in common. */
export function apiPage(source: StandardSource, services: readonly Service[], locale: Locale): Page {
  const t: Translate = (tekster) => tekster[locale];

  return {
    file: 'index.mdx',
    address: API,
    title: 'API',
    description: t({
      da: 'Tjenesternes grænseflader, lavet af deres egen OpenAPI, med eksempler, der er kørt.',
      en: 'The interfaces of the services, made from their own OpenAPI, with examples that were run.',
    }),
    sidebarLabel: t({ da: 'Oversigt', en: 'Overview' }),
    imports: {},
    body: [
      t({
        da: 'Tjenesternes grænseflader, lavet af deres egen OpenAPI. Hvert eksempel er sendt til en kørende tjeneste af en test, som fejler, hvis svaret er et andet end det, der står her. De kan kopieres til en tjeneste uden data: begynd med Opret. Så er det kun tiderne, der bliver andre.',
        en: 'The interfaces of the services, made from their own OpenAPI. Each example was sent to a running service by a test that fails when the answer is another than the one shown here. They can be copied to a service without data: begin with Opret. Then only the times are others.',
      }),
      heading(2, t({ da: 'Tjenester', en: 'Services' }), 'tjenester'),
      table(
        [t({ da: 'Tjeneste', en: 'Service' }), t({ da: 'Hvad den har', en: 'What it has' }), 'OpenAPI'],
        services.map((service) => [
          link(md(t(service.titel)), serviceAddress(service.navn)),
          contents(service, t),
          source.openapi.current.has(service.navn)
            ? link('JSON', `pathname://${openapiAddress(service.navn)}`)
            : t({ da: 'i hver', en: 'in each' }),
        ]),
      ),
      ...RULES.flatMap(({ anchor, titel, tekst }) => [heading(2, t(titel), anchor), t(tekst)]),
      heading(2, t({ da: 'Beskeder', en: 'Messages' }), 'beskeder'),
      t({
        da: 'Beskeder over RabbitMQ er beskrevet i [AsyncAPI](pathname:///hent/besked/1.0/mox.asyncapi.json), og reglerne for dem står i [standarden](/standarden/besked/). Alt kan [hentes som data](/standarden/hent/).',
        en: 'Messages over RabbitMQ are described in [AsyncAPI](pathname:///hent/besked/1.0/mox.asyncapi.json), and their rules are in [the standard](/standarden/besked/). All of it can be [downloaded as data](/standarden/hent/).',
      }),
    ],
  };
}

function contents(service: Service, t: Translate): string {
  if (service.types.length > 0) return service.types.map(({ titel }) => md(t(titel))).join(', ');
  const about = tagText(service);

  return about === undefined ? '' : md(t(about));
}
