import type { Felt, Listevaerdi, Modelelement, Pligt, Tekster } from '@sagdok/model';

/** A row of a table of the model: what an element is, in the words of the reference. */
export interface Raekke {
  readonly navn: string;
  /** Its type, or what it points at, or its values. */
  readonly type: Tekster;
  /** Whether it must be given, or how many there can be. */
  readonly pligt: Tekster;
  readonly definition: Tekster;
}

const TOM: Tekster = { da: '', en: '' };
const OBLIGATORISK: Tekster = { da: 'obligatorisk', en: 'mandatory' };
const VALGFRI: Tekster = { da: 'kan udelades', en: 'may be left out' };
const KRAEVET_I_LORA: Tekster = { da: 'krævet i LoRA’s binding', en: 'required in LoRA’s binding' };
const ens = (tekst: string): Tekster => ({ da: tekst, en: tekst });

/** The element as a row. */
export function raekkeAf(modelelement: Modelelement): Raekke {
  const navn = modelelement.sti.slice(modelelement.sti.lastIndexOf('/') + 1);
  const { definition } = modelelement.element;

  return { navn, definition, ...typeOgPligt(modelelement) };
}

function typeOgPligt({ art, element }: Modelelement): Pick<Raekke, 'type' | 'pligt'> {
  switch (art) {
    case 'felt':
      return { type: felttype(element), pligt: pligtAf(element.obligatorisk) };
    case 'relation':
      return { type: ens(element.maal?.join(', ') ?? ''), pligt: ens(element.kardinalitet) };
    case 'tilstand':
      return { type: ens(opregnet(element.vaerdier)), pligt: OBLIGATORISK };
    case 'objekttype':
      return { type: { da: 'objekttype', en: 'object type' }, pligt: TOM };
    case 'underobjekt':
      return { type: { da: 'del', en: 'part' }, pligt: ens('0..n') };
    case 'vaerdi':
      return { type: { da: 'værdi', en: 'value' }, pligt: TOM };
  }
}

function pligtAf(pligt: Pligt | undefined): Tekster {
  if (pligt === undefined) return VALGFRI;

  return pligt === true ? OBLIGATORISK : KRAEVET_I_LORA;
}

const opregnet = (vaerdier: readonly Listevaerdi[]): string => vaerdier.map(({ vaerdi }) => vaerdi).join(', ');

function felttype(felt: Felt): Tekster {
  if ('struktur' in felt) {
    return felt.type === 'struktur'
      ? { da: `struktur ${felt.struktur.navn}`, en: `structure ${felt.struktur.navn}` }
      : { da: `liste af ${felt.struktur.navn}`, en: `list of ${felt.struktur.navn}` };
  }
  const { type, vaerdier } = felt;

  return ens(vaerdier ? `${type}: ${opregnet(vaerdier)}` : type);
}
