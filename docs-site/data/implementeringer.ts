import type { Tekster } from '@sagdok/model';
import type { Del } from './dele.ts';

/** How much of a part of the standard an implementation covers. */
export interface Daekning {
  readonly del: Del;
  /** The version of the part that it says it follows; absent where it names none. */
  readonly version?: string;
  readonly omfang: Tekster;
}

/** A source for what the list says: something public that anyone may read. The address may be a page of the portal. */
export interface Reference {
  readonly titel: string;
  readonly url: string;
}

/** A system that has the standard or a profile of it. */
export interface Implementering {
  /** Permanent: the anchor on the page. */
  readonly id: string;
  readonly navn: string;
  readonly ejer: string;
  readonly om: Tekster;
  readonly daekning: readonly [Daekning, ...Daekning[]];
  /** Where it departs from the standard, as far as it is known. */
  readonly afviger: Tekster;
  readonly licens?: string;
  readonly kilder: readonly [Reference, ...Reference[]];
  /** The date of the edition of the sources that was read: of a commit or a document, the newest of them. */
  readonly udgave: string;
}

const MOX = { titel: 'magenta-aps/mox', url: 'https://github.com/magenta-aps/mox' };
const KATALOG = { titel: 'Digitaliseringskataloget', url: 'https://digitaliseringskataloget.dk' };

/** The known implementations. An entry needs a public source for each claim. */
export const IMPLEMENTERINGER: readonly Implementering[] = [
  {
    id: 'lora',
    navn: 'LoRA',
    ejer: 'Magenta',
    om: {
      da: 'Den første åbne implementering, del af MOX-projektet. Den udvikles ikke længere som selvstændigt system; dens JSON-form er den, sagdok følger.',
      en: 'The first open implementation, part of the MOX project. It is no longer developed as a system of its own; its JSON form is the one that sagdok follows.',
    },
    daekning: [
      { del: 'sag', version: '1.2', omfang: { da: 'hele objekttypen', en: 'the whole object type' } },
      {
        del: 'dokument',
        version: '1.1.1',
        omfang: {
          da: 'hele objekttypen, uden kontrol mod et skema',
          en: 'the whole object type, without a check against a schema',
        },
      },
      { del: 'organisation', version: '1.1', omfang: { da: 'alle seks objekttyper', en: 'all six object types' } },
      { del: 'klassifikation', version: '1.1', omfang: { da: 'alle tre objekttyper', en: 'all three object types' } },
    ],
    afviger: {
      da: 'Egne objekttyper ved siden af (tilstand, indsats, aktivitet, loghændelse). Standardens XML-skemaer er fravalgt. Arkiv findes ikke.',
      en: 'Object types of its own beside (tilstand, indsats, aktivitet, loghændelse). The standard’s XML schemas are left out by choice. Arkiv does not exist.',
    },
    kilder: [MOX],
    udgave: '2019-07-11',
  },
  {
    id: 'os2mo',
    navn: 'OS2mo',
    ejer: 'OS2, Magenta',
    om: {
      da: 'Medarbejdere og organisation. LoRA’s kode lever videre inde i det, indskrænket til otte objekttyper.',
      en: 'Employees and organisation. LoRA’s code lives on inside it, reduced to eight object types.',
    },
    daekning: [
      {
        del: 'organisation',
        version: '1.1',
        omfang: {
          da: 'alle objekttyper på nær interessefællesskab',
          en: 'all object types but interessefællesskab',
        },
      },
      { del: 'klassifikation', version: '1.1', omfang: { da: 'alle tre objekttyper', en: 'all three object types' } },
    ],
    afviger: {
      da: 'Sag og Dokument er fjernet, ligeså integrationsdata. Egne egenskaber (udvidelser) og relationer er lagt til.',
      en: 'Sag and Dokument are removed, and so is integrationsdata. Attributes (udvidelser) and relations of its own are added.',
    },
    licens: 'MPL-2.0',
    kilder: [{ titel: 'OS2mo/os2mo', url: 'https://github.com/OS2mo/os2mo' }],
    udgave: '2026-08-21',
  },
  {
    id: 'sdi',
    navn: 'Sags- og Dokumentindeks (SF1470)',
    ejer: 'KOMBIT',
    om: {
      da: 'Støttesystemet, hvortil fagsystemer melder deres sager og dokumenter. Det er en profil af standarden med egne XML-skemaer og anvisninger.',
      en: 'The shared system to which line-of-business systems report their cases and documents. It is a profile of the standard with XML schemas and anvisninger of its own.',
    },
    daekning: [
      {
        del: 'sag',
        version: '1.2',
        omfang: {
          da: 'som indeks; version 6 af skemaerne har fire af de seks værdier for fremdrift',
          en: 'as an index; version 6 of the schemas has four of the six values of fremdrift',
        },
      },
      {
        del: 'dokument',
        omfang: {
          da: 'oplysninger om dokumenter, ikke deres indhold; varianter er udgået i version 6',
          en: 'facts about documents, not their content; variants are gone in version 6',
        },
      },
    ],
    afviger: {
      da: 'Hele sager importeres med deres historik (livscykluskode Importeret). Relationer har rolle, type og indeks. Egne operationer, blandt andre Opdater, Fjern og Fremsoeg.',
      en: 'Whole cases are imported with their history (livscykluskode Importeret). Relations have role, type and indeks. Operations of its own, among them Opdater, Fjern and Fremsoeg.',
    },
    kilder: [
      {
        titel: 'kombit/SF1470-Sags-og-Dokumentindeks',
        url: 'https://github.com/kombit/SF1470-Sags-og-Dokumentindeks',
      },
      {
        titel: 'kombit/kosdy_infrastructureSamples-java',
        url: 'https://github.com/kombit/kosdy_infrastructureSamples-java',
      },
      KATALOG,
    ],
    udgave: '2026-01-29',
  },
  {
    id: 'sts-organisation',
    navn: 'Fælleskommunalt Organisationssystem (SF1500)',
    ejer: 'KOMBIT',
    om: {
      da: 'Støttesystemet for kommunernes organisation, med standardens operationer som SOAP-tjenester.',
      en: 'The shared system for the organisation of the municipalities, with the standard’s operations as SOAP services.',
    },
    daekning: [
      {
        del: 'organisation',
        omfang: {
          da: 'de seks objekttyper og fire til: adresse, person, myndighed, virksomhed',
          en: 'the six object types and four more: address, person, authority, company',
        },
      },
    ],
    afviger: {
      da: 'Livscykluskoden Rettet er ikke i skemaerne. Der regnes i hele dage. Egne operationer, blandt andre Anonymiser.',
      en: 'The livscykluskode Rettet is not in the schemas. Time is counted in whole days. Operations of its own, among them Anonymiser.',
    },
    kilder: [{ titel: 'OS2sync/OS2sync', url: 'https://github.com/OS2sync/OS2sync' }, KATALOG],
    udgave: '2019-02-20',
  },
  {
    id: 'sts-klassifikation',
    navn: 'Fælleskommunalt Klassifikationssystem',
    ejer: 'KOMBIT',
    om: {
      da: 'Støttesystemet, der udstiller KLE og andre klassifikationer for kommunerne.',
      en: 'The shared system that serves KLE and other classification schemes to the municipalities.',
    },
    daekning: [{ del: 'klassifikation', omfang: { da: 'de tre objekttyper', en: 'the three object types' } }],
    afviger: {
      da: 'Fra version 7 af Klasse har relationer rolle, type og indeks.',
      en: 'From version 7 of Klasse on, relations have role, type and indeks.',
    },
    kilder: [
      {
        titel: 'kombit/kosdy_infrastructureSamples-java',
        url: 'https://github.com/kombit/kosdy_infrastructureSamples-java',
      },
      { titel: 'OS2sync/OS2sync', url: 'https://github.com/OS2sync/OS2sync' },
    ],
    udgave: '2025-01-29',
  },
  {
    id: 'beskedfordeler',
    navn: 'Fælleskommunal Beskedfordeler (SF1461, SF1462)',
    ejer: 'KOMBIT',
    om: {
      da: 'Støttesystemet, der fordeler hændelsesbeskeder mellem kommunernes systemer.',
      en: 'The shared system that distributes event messages between the systems of the municipalities.',
    },
    daekning: [
      {
        del: 'besked',
        version: '1.0',
        omfang: { da: 'kuvert, dueslag, hentning og levering', en: 'envelope, dueslag, pull and push' },
      },
    ],
    afviger: {
      da: 'Kuvertens skema har navnerummet 1.0, skønt dokument og tjeneste hedder 2.0.',
      en: 'The schema of the envelope has the namespace 1.0, although document and service are called 2.0.',
    },
    kilder: [
      {
        titel: 'kombit/bfo_infrastructureSamples-java',
        url: 'https://github.com/kombit/bfo_infrastructureSamples-java',
      },
      KATALOG,
    ],
    udgave: '2024-03-21',
  },
  {
    id: 'sagdok',
    navn: 'sagdok',
    ejer: 'Fællesskabet bag portalen',
    om: {
      da: 'Biblioteker og tjenester med begge tidsakser og alle operationer, dannet af den model, som portalens reference også er dannet af.',
      en: 'Libraries and services with both axes of time and all operations, made from the model that the portal’s reference is also made from.',
    },
    daekning: [
      { del: 'sag', version: '1.2', omfang: { da: 'hele objekttypen', en: 'the whole object type' } },
      {
        del: 'dokument',
        version: '1.1.1',
        omfang: { da: 'hele objekttypen, med indhold', en: 'the whole object type, with content' },
      },
      { del: 'organisation', version: '1.1', omfang: { da: 'alle seks objekttyper', en: 'all six object types' } },
      { del: 'klassifikation', version: '1.1', omfang: { da: 'alle tre objekttyper', en: 'all three object types' } },
      {
        del: 'besked',
        version: '1.0',
        omfang: {
          da: 'kuvert, filtre, dueslag, hentning og levering',
          en: 'envelope, filters, dueslag, pull and push',
        },
      },
    ],
    afviger: {
      da: 'Følger LoRA’s JSON-form. De kendte afvigelser står på deres egen side.',
      en: 'Follows LoRA’s JSON form. The known deviations are on a page of their own.',
    },
    licens: 'EUPL-1.2',
    kilder: [{ titel: 'Standarden', url: '/standarden/' }],
    udgave: '2026-11-23',
  },
];
