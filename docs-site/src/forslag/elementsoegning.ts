import { elementer, OBJEKTTYPER, type Tekster } from '@sagdok/model';

/** An element of the model that can be chosen. */
export interface Elementvalg {
  readonly sti: string;
  readonly titel: Tekster;
}

/** Every element of the versions in force. */
const ALLE_ELEMENTER: readonly Elementvalg[] = OBJEKTTYPER.flatMap((type) =>
  [...elementer(type)].map(({ sti, element: { titel } }) => ({ sti, titel })),
);

/** The elements that hold every word of a search, by way or title, those that begin with it or are shortest first. */
export function soegElementer(soegning: string, hoejst: number): readonly Elementvalg[] {
  const ord = soegning
    .toLowerCase()
    .split(/[\s/]+/)
    .filter((et) => et !== '');
  if (ord.length === 0) return ALLE_ELEMENTER.filter(({ sti }) => !sti.includes('/'));

  return ALLE_ELEMENTER.filter(({ sti, titel }) => {
    const tekst = `${sti} ${titel.da} ${titel.en}`.toLowerCase();

    return ord.every((et) => tekst.includes(et));
  })
    .map((valg) => ({ valg, rang: rangAf(valg, ord.at(-1) ?? '') }))
    .toSorted((a, b) => a.rang - b.rang || a.valg.sti.length - b.valg.sti.length)
    .slice(0, hoejst)
    .map(({ valg }) => valg);
}

/** An element whose own name or title begins with the word comes before those that only hold it. */
function rangAf({ sti, titel }: Elementvalg, ord: string): number {
  const navn = sti.slice(sti.lastIndexOf('/') + 1).toLowerCase();
  if (navn === ord) return 0;

  return [navn, titel.da.toLowerCase(), titel.en.toLowerCase()].some((tekst) => tekst.startsWith(ord)) ? 1 : 2;
}
