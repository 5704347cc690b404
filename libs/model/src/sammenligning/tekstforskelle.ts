import { stedAf, type Element, type Kilde, type Tekster } from '../element.js';
import { isElement, type Modelelement } from '../elementer.js';

/** What an element says of itself to people. */
export type Tekstart =
  | 'titel'
  | 'definition'
  | 'lora'
  | 'kombit'
  | 'kilde'
  | 'siden'
  | 'eksempel'
  | 'strukturtitel'
  | 'strukturdefinition'
  | 'strukturlora'
  | 'strukturkombit'
  | 'strukturkilde'
  | 'struktursiden';

/** A text that is not the same in two versions of an element; absent in the one that does not have it. */
export interface Tekstforskel {
  readonly art: Tekstart;
  readonly foer?: Tekster;
  readonly efter?: Tekster;
}

/** The texts that are different between two versions of an element. */
export function tekstforskelle(foer: Modelelement, efter: Modelelement): readonly Tekstforskel[] {
  const [old, now] = [teksterAf(foer), teksterAf(efter)];

  return (Object.keys(old) as Tekstart[])
    .filter((art) => old[art]?.da !== now[art]?.da || old[art]?.en !== now[art]?.en)
    .map((art) => ({ art, ...(old[art] && { foer: old[art] }), ...(now[art] && { efter: now[art] }) }));
}

/** The texts of an element. What is no sentence is the same in both languages. */
export function teksterAf(modelelement: Modelelement): Readonly<Record<Tekstart, Tekster | undefined>> {
  const { titel, definition } = modelelement.element;
  const { kilde, siden, profiler }: Partial<Element> = isElement(modelelement) ? modelelement.element : {};
  const felt = modelelement.art === 'felt' ? modelelement.element : undefined;
  const struktur = felt && 'struktur' in felt ? felt.struktur : undefined;

  return {
    titel,
    definition,
    lora: profiler?.lora,
    kombit: profiler?.kombit,
    kilde: kilde && kildetekst(kilde),
    siden: ens(siden),
    eksempel: ens(felt?.eksempel === undefined ? undefined : JSON.stringify(felt.eksempel)),
    strukturtitel: struktur?.titel,
    strukturdefinition: struktur?.definition,
    strukturlora: struktur?.profiler?.lora,
    strukturkombit: struktur?.profiler?.kombit,
    strukturkilde: struktur && kildetekst(struktur.kilde),
    struktursiden: ens(struktur?.siden),
  };
}

function kildetekst(kilde: Kilde): Tekster {
  const { da, en } = stedAf(kilde);

  return { da: `${kilde.evidens}: ${da}`, en: `${kilde.evidens}: ${en}` };
}

const ens = (tekst: string | undefined): Tekster | undefined =>
  tekst === undefined ? undefined : { da: tekst, en: tekst };
