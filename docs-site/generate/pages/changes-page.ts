import {
  compareStandarder,
  type Kompatibilitet,
  type Modelaendring,
  type Objekttype,
  samletKompatibilitet,
  stedAf,
  type Tekster,
} from '@sagdok/model';
import type { Standarddel } from '../../data/standarden/standarddel.ts';
import type { Locale } from '../../src/locale/locale.ts';
import { type Elementtekster, teksterAendret } from '../../src/forslag/forskelle.ts';
import { changesAddress, textAddress } from '../../src/standard/addresses.ts';
import { changedAddress } from '../../src/standard/changed-address.ts';
import { changeWords, KOMPATIBILITETER, TEKSTARTER } from '../../src/standard/change-words.ts';
import { code, element, heading, jsx, link, md, table } from '../markup.ts';
import type { Page } from '../page.ts';
import { kravI, type StandardSource } from '../standard.ts';
import { emphasised } from './text-page.ts';
import { type Translate, WORDS } from '../words.ts';

const ORDER: readonly Kompatibilitet[] = ['brydende', 'kompatibel', 'rettelse'];

/** What is different between two versions of a part, in the model and in the text. */
export function changesPage(source: StandardSource, del: Standarddel, fra: string, til: string, locale: Locale): Page {
  const t: Translate = (tekster) => tekster[locale];
  const [foer, efter] = [typesOf(source, del, fra), typesOf(source, del, til)];
  const aendringer = compareStandarder(foer, efter);
  const samlet = KOMPATIBILITETER[samletKompatibilitet(aendringer)];

  return {
    file: `${del.navn}/aendringer/${fra}-${til}.mdx`,
    address: changesAddress(del.navn, fra, til),
    title: t({ da: `${del.titel.da}: fra ${fra} til ${til}`, en: `${del.titel.en}: from ${fra} to ${til}` }),
    description: t({
      da: `Hvad der er ændret i ${del.titel.da} fra version ${fra} til ${til}, regnet ud af modellen.`,
      en: `What has changed in ${del.titel.en} from version ${fra} to ${til}, computed from the model.`,
    }),
    sidebarLabel: t({ da: `Fra ${fra} til ${til}`, en: `From ${fra} to ${til}` }),
    imports: {},
    body: [
      t({
        da: `Siden er regnet ud af de to versioner af modellen og teksten. Samlet er ændringen **${samlet.titel.da}**: ${samlet.betydning.da}`,
        en: `The page is computed from the two versions of the model and the text. Taken together the change is **${samlet.titel.en}**: ${samlet.betydning.en}`,
      }),
      ...inferredNote(del, til, t),
      ...ORDER.flatMap((klasse) =>
        changesOf(
          aendringer.filter(({ kompatibilitet }) => kompatibilitet === klasse),
          { klasse, foer, efter, tekster: teksterAendret({ foer, efter, aendringer }), t },
        ),
      ),
      ...kravChanges(del, fra, til, t),
    ],
  };
}

/** That nobody has written what changed, where it is inferred. */
function inferredNote({ versioner }: Standarddel, til: string, t: Translate): readonly string[] {
  const kilde = versioner.find(({ version }) => version === til)?.kilde;
  if (kilde?.evidens !== 'I') return [];
  const sted = stedAf(kilde);

  return [
    md(
      t({
        da: `Ændringerne er udledt: der er ingen liste fra dem, der lavede versionen. Kilde: ${sted.da}.`,
        en: `The changes are inferred: there is no list by those who made the version. Source: ${sted.en}.`,
      }),
    ),
  ];
}

const typesOf = ({ standarder }: StandardSource, del: Standarddel, version: string): readonly Objekttype[] =>
  standarder.find((each) => each.del === del.navn && each.version === version)?.objekttyper ?? [];

interface ChangeContext {
  readonly klasse: Kompatibilitet;
  readonly foer: readonly Objekttype[];
  readonly efter: readonly Objekttype[];
  readonly tekster: readonly Elementtekster[];
  readonly t: Translate;
}

function changesOf(aendringer: readonly Modelaendring[], context: ChangeContext): readonly string[] {
  const { klasse, t } = context;
  if (aendringer.length === 0) return [];

  return [
    heading(2, `${capitalised(t(KOMPATIBILITETER[klasse].titel))} (${aendringer.length})`, klasse),
    capitalised(t(KOMPATIBILITETER[klasse].betydning)),
    table(
      [t(WORDS.element), t(WORDS.aendring)],
      aendringer.map((aendring) => [elementLink(aendring, context), changeText(aendring, context)]),
    ),
  ];
}

/** What the change does, and of texts what each was and is. */
function changeText(aendring: Modelaendring, { tekster, t }: ChangeContext): string {
  const forskelle = aendring.art === 'tekst' ? (tekster.find(({ sti }) => sti === aendring.sti)?.forskelle ?? []) : [];

  return [
    md(t(changeWords(aendring))),
    ...forskelle.map(({ art, foer, efter }) =>
      [`${t(TEKSTARTER[art])}:`, ...marked('del', foer, t), ...marked('ins', efter, t)].join(' '),
    ),
  ].join('<br />');
}

const marked = (name: 'del' | 'ins', tekst: Tekster | undefined, t: Translate): readonly string[] =>
  tekst === undefined ? [] : [element(name, {}, [jsx(t(tekst))])];

const capitalised = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

function elementLink(aendring: Modelaendring, { foer, efter }: ChangeContext): string {
  const { sti } = aendring;
  const address = changedAddress(aendring, foer, efter);
  const label = foer.length === 1 && sti.includes('/') ? sti.slice(sti.indexOf('/') + 1) : sti;

  return address === undefined ? code(sti) : link(code(label), address);
}

function kravChanges(del: Standarddel, fra: string, til: string, t: Translate): readonly string[] {
  const [old, now] = [kravI(del.afsnit, fra), kravI(del.afsnit, til)];
  const gone = old.filter((krav) => !now.includes(krav)).map((krav) => [krav, fra] as const);
  const come = now.filter((krav) => !old.includes(krav)).map((krav) => [krav, til] as const);
  if (gone.length + come.length === 0) return [];

  const kinds: readonly (readonly [Tekster, typeof gone])[] = [
    [{ da: 'udgår', en: 'is removed' }, gone],
    [{ da: 'kommer til', en: 'is added' }, come],
  ];

  return [
    heading(2, t(WORDS.krav), 'krav'),
    table(
      [t(WORDS.krav), t(WORDS.aendring), t(WORDS.tekst)],
      kinds.flatMap(([kind, list]) =>
        list.map(([{ id, tekst }, version]) => [
          link(element('span', { className: 'krav-id' }, [jsx(id)]), `${textAddress(del.navn, version)}#${id}`),
          t(kind),
          emphasised(md(t(tekst))),
        ]),
      ),
    ),
  ];
}
