import { ModelFejl } from '@sagdok/model';
import { elementadresse } from './elementadresse.ts';
import { forskelleI, type Forskelle } from './forskelle.ts';
import { sidsteTrin, type Forslag } from './forslag.ts';
import type { Hoeringssvar } from './hoeringsnotat.ts';
import { modelvirkning } from './modelvirkning.ts';
import { erOpgivet } from './statusser.ts';
import { svarIHtml } from './svar-i-html.ts';

/** A requirement of the standard's text, and where it stands. */
export interface Kravhenvisning {
  readonly id: string;
  readonly address: string;
}

/** What a proposal's page shows beside its text. */
export interface Sideindhold {
  readonly forslag: Omit<Forslag, 'tekst' | 'aendring' | 'hoeringssvar'>;
  /** The answers to its consultations, with texts in HTML. */
  readonly hoeringssvar: readonly Hoeringssvar[];
  /** The languages its text has been written in. */
  readonly sprog: readonly string[];
  /** What its change does to the model; `forladt` of one that was given up and that the model has moved away from. */
  readonly forskelle?: Forskelle | 'forladt';
  /** The elements it is about, each with its place in the reference where it has one. */
  readonly elementer: readonly { readonly sti: string; readonly adresse?: string }[];
  /** The requirements it is about, by its own word or as those of its elements. */
  readonly krav: readonly Kravhenvisning[];
}

/** What the page of a proposal shows; `kravOm` gives the requirements about an element, or of an id. */
export function sideindholdAf(hele: Forslag, kravOm: (stiEllerId: string) => readonly Kravhenvisning[]): Sideindhold {
  const { tekst, aendring, hoeringssvar = [], ...forslag } = hele;
  const stier = beroerteElementer(hele);
  const krav = [...stier, ...(forslag.krav ?? [])].flatMap(kravOm);

  return {
    forslag,
    hoeringssvar: hoeringssvar.map(iHtml),
    sprog: Object.keys(tekst),
    ...(aendring && { forskelle: forskelleEllerForladt(hele, aendring) }),
    elementer: stier.map((sti) => {
      const adresse = elementadresse(sti);

      return { sti, ...(adresse !== undefined && { adresse }) };
    }),
    krav: [...new Map(krav.map((each) => [each.id, each])).values()],
  };
}

function iHtml({ bemaerkning, svar, ...resten }: Hoeringssvar): Hoeringssvar {
  return { ...resten, bemaerkning: svarIHtml(bemaerkning), svar: svarIHtml(svar) };
}

function beroerteElementer({ elementer = [], aendring }: Forslag): readonly string[] {
  return [...new Set([...elementer, ...(aendring?.operationer.map(({ sti }) => sti) ?? [])])];
}

function forskelleEllerForladt(forslag: Forslag, aendring: NonNullable<Forslag['aendring']>): Forskelle | 'forladt' {
  try {
    return forskelleI(modelvirkning(aendring, forslag));
  } catch (error) {
    if (error instanceof ModelFejl && erOpgivet(sidsteTrin(forslag).status)) return 'forladt';
    throw error;
  }
}
