import type { Afloeser, Art, KleElement, Retskilde, Stikord } from './kle-element.js';
import { VejledningText } from './vejledning-text.js';

/** The elements that are classes, and what the names of their own fields begin with. */
export const ARTER: Readonly<Record<string, Art>> = {
  Hovedgruppe: 'hovedgruppe',
  Gruppe: 'gruppe',
  Emne: 'emne',
  HandlingsfacetKategori: 'handlingsfacetkategori',
  Handlingsfacet: 'handlingsfacet',
};

/** Fields that are named alike in all elements. */
const COMMON: ReadonlySet<string> = new Set([
  'BevaringJaevnfoerArkivloven',
  'SletningJaevnfoerPersondataloven',
  'EmneOgHandlingsfacetStikord',
  'UUID',
]);

/** Where an element is in the file. */
export type Position = Pick<KleElement, 'index' | 'overordnet' | 'place'>;

/** Gathers the fields of one element while the file is read. */
export class ElementBuilder {
  readonly #name: string;
  readonly #position: Position;
  readonly #texts = new Map<string, string>();
  readonly #vejledning = new VejledningText();
  readonly #retskilder: Retskilde[] = [];
  readonly #rettet: string[] = [];
  readonly #filtre: string[] = [];
  readonly #afloestAf: Afloeser[] = [];
  readonly #stikord: Stikord[] = [];
  readonly #ukendte = new Set<string>();

  /** @param name the name of the XML element: `Emne` */
  constructor(name: string, position: Position) {
    this.#name = name;
    this.#position = position;
  }

  /** The text of a field; `path` is the names of the XML elements from this one in: `EmneAdministrativInfo/OprettetDato`. */
  field(path: readonly string[], given: string): void {
    const text = given.replace(/\s+/g, ' ').trim();
    const [group = '', name = '', ...below] = this.#withoutPrefix(path);
    const field = [group, name].join('/');
    if (field === 'RetskildeReference/RetskildeTitel') this.#retskilder.push({ titel: text });
    else if (field === 'RetskildeReference/ParagrafEllerKapitel') this.#amend(this.#retskilder, { paragraf: text });
    else if (field === 'RetskildeReference/RetsinfoAccessionsNr') this.#amend(this.#retskilder, { accessionsnr: text });
    else if (field === 'RetskildeReference/RetsinfoURL') this.#amend(this.#retskilder, { url: text });
    else if (field === 'AdministrativInfo/RettetDato') this.#rettet.push(text);
    else if (field === 'Filter/FilterTitel') this.#filtre.push(text);
    else if (field === 'AdministrativInfo/Historisk') this.#historisk(path, below, text);
    else if (group === 'Stikord' || group === 'EmneOgHandlingsfacetStikord') this.#word(path, name, text);
    else if (SINGLE.has(field)) this.#texts.set(field, text);
    else this.#unknown(path);
  }

  /** A word begins: `EmneStikord`, `EmneOgHandlingsfacetStikord`. */
  begin(path: readonly string[]): void {
    const [group, ...inside] = this.#withoutPrefix(path);
    if (inside.length > 0) return;
    if (group === 'Stikord') this.#stikord.push({ orden: '', tekst: '' });
    if (group === 'EmneOgHandlingsfacetStikord') this.#stikord.push({ orden: '', tekst: '', sammenMed: '' });
  }

  /** The markup of the Vejledning is read by this. */
  get vejledning(): VejledningText {
    return this.#vejledning;
  }

  /** Is the path where the markup of the Vejledning begins? */
  isVejledning(path: readonly string[]): boolean {
    return this.#withoutPrefix(path).join('/') === 'Vejledning/VejledningTekst';
  }

  build(): KleElement {
    const text = (field: string): string => this.#texts.get(field) ?? '';
    const dato = text('UdgaaetDato') || text('FlyttetDato');
    return {
      ...this.#position,
      art: ARTER[this.#name] ?? 'emne',
      nr: text('Nr/'),
      titel: text('Titel/'),
      vejledning: this.#vejledning.toString(),
      retskilder: this.#retskilder,
      oprettet: text('AdministrativInfo/OprettetDato'),
      rettet: this.#rettet,
      ...(this.#texts.has('Historisk') && { historisk: { dato, afloestAf: this.#afloestAf } }),
      bevaring: text('BevaringJaevnfoerArkivloven/'),
      sletning: text('SletningJaevnfoerPersondataloven/'),
      filtre: this.#filtre,
      stikord: this.#stikord,
      uuid: text('UUID/').toLowerCase(),
      ukendte: [...this.#ukendte],
    };
  }

  /** The names of an element's own fields begin with its name: `EmneTitel` is `Titel` here. */
  #withoutPrefix([first = '', ...rest]: readonly string[]): string[] {
    const own = first.startsWith(this.#name) && !COMMON.has(first);
    return [own ? first.slice(this.#name.length) : first, ...rest];
  }

  #amend<T>(list: T[], members: Partial<T>): void {
    const last = list.at(-1);
    if (last !== undefined) list[list.length - 1] = { ...last, ...members };
  }

  #historisk(path: readonly string[], below: readonly string[], text: string): void {
    this.#texts.set('Historisk', '');
    const [field = '', inside, number] = below;
    if (field === '' || (field === 'Flyttet' && inside === undefined)) return;
    if (field === 'UdgaaetDato') this.#texts.set(field, text);
    else if (inside === 'FlyttetDato') this.#texts.set(inside, text);
    else if (inside === 'AfloestAf' && number === undefined) return;
    else if (inside === 'AfloestAf' && number?.endsWith('Nr') && number.slice(0, -2) in ARTER)
      this.#afloestAf.push({ art: ARTER[number.slice(0, -2)] ?? 'emne', nr: text });
    else this.#unknown(path);
  }

  #word(path: readonly string[], name: string, text: string): void {
    if (name === '') return;
    if (name === 'Orden') this.#amend(this.#stikord, { orden: text });
    else if (name === 'Tekst') this.#amend(this.#stikord, { tekst: text });
    else if (name === 'EmneNr' || name === 'HandlingsfacetNr') this.#amend(this.#stikord, { sammenMed: text });
    else this.#unknown(path);
  }

  #unknown(path: readonly string[]): void {
    if (GROUPS.has(this.#withoutPrefix(path).join('/'))) return;
    const field = [this.#name, ...path].join('/');
    const holdsUnknown = [...this.#ukendte].some((inside) => inside.startsWith(`${field}/`));
    if (!holdsUnknown) this.#ukendte.add(field);
  }
}

/** The fields that an element has one of. */
const SINGLE: ReadonlySet<string> = new Set([
  'Nr/',
  'Titel/',
  'AdministrativInfo/OprettetDato',
  'BevaringJaevnfoerArkivloven/',
  'SletningJaevnfoerPersondataloven/',
  'UUID/',
]);

/** Elements that only hold others. */
const GROUPS: ReadonlySet<string> = new Set(['RetskildeReference', 'AdministrativInfo', 'Filter', 'Vejledning']);
