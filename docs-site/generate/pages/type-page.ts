import type { Objekttype } from '@sagdok/model';
import { opretEksempel } from '@sagdok/validering';
import type { Locale } from '../../src/locale/locale.ts';
import { partAddress, textAddress, TILLAEG } from '../../src/standard/addresses.ts';
import { typeDiagram } from '../diagrams/type-diagram.ts';
import { typeDownloads } from '../downloads/type-downloads.ts';
import { elementFacts, type EntryContext } from '../entries/context.ts';
import { fieldEntries } from '../entries/field-entries.ts';
import { partEntries } from '../entries/part-entries.ts';
import { relationEntries } from '../entries/relation-entries.ts';
import { stateEntries } from '../entries/state-entries.ts';
import { element, heading, jsx, md } from '../markup.ts';
import { facts, jsxCode, type Page } from '../page.ts';
import { addressOf, isReplaced, beskrevneVersioner, type StandardSource } from '../standard.ts';
import { type Translate, WORDS } from '../words.ts';
import { versionSwitch } from './version-switch.ts';

/** The reference of a type: everything it consists of, as the model declares it. */
export function typePage(source: StandardSource, objekttype: Objekttype, locale: Locale): Page {
  const t: Translate = (tekster) => tekster[locale];
  const { navn, del, version, titel, definition, attributter, relationer, underobjekter = {} } = objekttype;
  const context: EntryContext = { source, at: objekttype, kraevet: WORDS.vedOpret, t };
  const outside = source.standarder.some(
    ({ status, objekttyper }) => status === 'tillaeg' && objekttyper.includes(objekttype),
  );
  const address = addressOf(source, objekttype);
  const of = `${del} ${version}${isReplaced(source, objekttype) ? `, ${t(WORDS.afloest)}` : ''}`;

  return {
    file: `${del}/${version}/${navn}.mdx`,
    address,
    title: t({ da: `Typen ${titel.da} (${of})`, en: `The type ${titel.en} (${of})` }),
    description: t(definition),
    sidebarLabel: t({ da: `Typen ${titel.da}`, en: `The type ${titel.en}` }),
    imports: {
      VersionSwitch: 'standard/version-switch.tsx',
      Anchor: 'standard/anchor.tsx',
      Ref: 'standard/ref.tsx',
      Diagram: 'standard/diagram.tsx',
    },
    body: [
      versionSwitch(source, objekttype, t),
      md(t(definition)),
      facts([
        { term: t(WORDS.navn), description: jsxCode(navn) },
        ...elementFacts(objekttype, navn, context),
        { term: t(WORDS.tekst), description: textLink(source, objekttype, t), wide: true },
        { term: t(WORDS.hent), description: downloadLinks(objekttype, t), wide: true },
      ]),
      ...(outside ? [outsideNote(t)] : []),
      t({
        da: 'Hvor LoRA eller KOMBIT ikke er nævnt ved et element, kendes der ingen forskel.',
        en: 'Where LoRA or KOMBIT is not mentioned at an element, no difference is known.',
      }),
      heading(2, t(WORDS.model), 'model'),
      typeDiagram(objekttype, t),
      heading(2, t(WORDS.attributter), 'attributter'),
      ...Object.entries(attributter).flatMap(([saet, felter]) =>
        fieldEntries(felter, `${navn}/attributter/${saet}`, 3, context),
      ),
      heading(2, t(WORDS.tilstande), 'tilstande'),
      ...stateEntries(objekttype, context),
      heading(2, t(WORDS.relationer), 'relationer'),
      ...relationEntries(relationer, `${navn}/relationer`, 3, context),
      ...partEntries(underobjekter, `${navn}/underobjekter`, context),
      heading(2, t(WORDS.heltEksempel), 'eksempel'),
      t({
        da: 'Kroppen i en Opret, som viser alt det, typen har; af relationer, der ligner hinanden, den første.',
        en: 'The body of an Opret that shows all that the type has; of relations that are alike, the first.',
      }),
      ['```json', JSON.stringify(opretEksempel(objekttype), null, 2), '```'].join('\n'),
    ],
  };
}

function outsideNote(t: Translate): string {
  return t({
    da: ':::warning[Uden for standarden]\n\nTypen er et [tillæg](/standarden/tillaeg/) fra LoRA og ikke en del af OIO-standarden.\n\n:::',
    en: ':::warning[Outside the standard]\n\nThe type is an [addition](/standarden/tillaeg/) from LoRA and not part of the OIO standard.\n\n:::',
  });
}

function downloadLinks(objekttype: Objekttype, t: Translate): string {
  return typeDownloads(objekttype)
    .map(({ path, label }) => element('Ref', { to: `pathname://${path}` }, [jsx(t(label))]))
    .join(', ');
}

function textLink(source: StandardSource, { del, version }: Objekttype, t: Translate): string {
  const part = source.dele.find(({ navn }) => navn === del);

  return part && beskrevneVersioner(part).includes(version)
    ? element('Ref', { to: textAddress(del, version) }, [jsx(`${t(part.titel)} ${version}`)])
    : element('Ref', { to: partAddress(TILLAEG) }, [jsx(t({ da: 'ingen', en: 'none' }))]);
}
