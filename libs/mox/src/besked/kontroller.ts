import { tekster } from '@sagdok/model';
import { fejl, type Fejl, Fejlsamling, forkertType, mangler, ukendtMedlem } from '@sagdok/validering';
import type { Element, Indhold, Sekvens, Valg } from '../deklaration/indhold.js';
import { fragmentFault } from '../xml/fragment-fault.js';
import { jsonfejl } from './jsonfejl.js';
import { vaerdifejl } from './vaerdifejl.js';

/** What is known already of what is checked. */
export interface Kontrolvalg {
  /** Foreign XML has been read from a document, so it is in order. */
  readonly xmlErLaest?: boolean;
}

/** Everything wrong with the JSON form of a declared content; empty when it is in order. */
export function kontroller(indhold: Indhold, json: unknown, valg: Kontrolvalg = {}): readonly Fejl[] {
  const kontrol = new Kontrol(valg);
  kontrol.indhold(indhold, json, '');

  return kontrol.alle();
}

type Json = Readonly<Record<string, unknown>>;

class Kontrol {
  readonly #samling = new Fejlsamling();
  readonly #valg: Kontrolvalg;

  constructor(valg: Kontrolvalg) {
    this.#valg = valg;
  }

  alle(): readonly Fejl[] {
    return this.#samling.alle(false);
  }

  indhold(indhold: Indhold, json: unknown, sti: string): void {
    switch (indhold.slags) {
      case 'vaerdi':
        this.#eventuel(vaerdifejl(indhold.art, json, sti));
        break;
      case 'aabent':
        this.#fremmed(json, sti);
        break;
      case 'udvidelse':
        this.#liste(json, sti, (del, delsti) => {
          this.#xml(del, delsti, { oneElement: true });
        });
        break;
      case 'sekvens':
        if (this.#objekt(json, sti, indhold)) this.#sekvens(indhold, json, sti);
        break;
      case 'valg':
        if (this.#objekt(json, sti, indhold)) this.#valgAf(indhold, json, sti);
        break;
    }
  }

  #objekt(json: unknown, sti: string, { elementer }: Sekvens | Valg): json is Json {
    if (!erObjekt(json)) {
      this.#samling.tilfoej(() => forkertType(sti, 'object', json));

      return false;
    }
    for (const navn of Object.keys(json)) {
      if (!Object.hasOwn(elementer, navn)) this.#samling.tilfoej(() => ukendtMedlem(sti, navn, Object.keys(elementer)));
    }

    return true;
  }

  #sekvens({ elementer }: Sekvens, json: Json, sti: string): void {
    for (const navn in elementer) {
      const element = elementer[navn];
      const vaerdi = medlem(json, navn);
      if (element === undefined) continue;
      if (vaerdi !== undefined) this.#element(element, vaerdi, `${sti}/${navn}`);
      else if (element.antal === '1') this.#samling.tilfoej(() => mangler(sti, navn));
    }
  }

  #valgAf({ elementer }: Valg, json: Json, sti: string): void {
    const givne = Object.entries(elementer).filter(([navn]) => medlem(json, navn) !== undefined);
    if (givne.length !== 1) this.#samling.tilfoej(() => valgIkkeEntydigt(sti, Object.keys(elementer)));
    for (const [navn, element] of givne) this.#element(element, medlem(json, navn), `${sti}/${navn}`);
  }

  #element({ indhold, antal }: Element, vaerdi: unknown, sti: string): void {
    if (antal === '0..n')
      this.#liste(vaerdi, sti, (del, delsti) => {
        this.indhold(indhold, del, delsti);
      });
    else this.indhold(indhold, vaerdi, sti);
  }

  #liste(json: unknown, sti: string, kontrol: (del: unknown, sti: string) => void): void {
    if (!Array.isArray(json)) this.#samling.tilfoej(() => forkertType(sti, 'array', json));
    else for (const [plads, del] of json.entries()) kontrol(del, `${sti}/${plads}`);
  }

  #fremmed(json: unknown, sti: string): void {
    if (!erObjekt(json) || medlem(json, 'json') === undefined) {
      this.#xml(json, sti, { oneElement: false });

      return;
    }
    for (const navn of Object.keys(json)) {
      if (navn !== 'json') this.#samling.tilfoej(() => ukendtMedlem(sti, navn, ['json']));
    }
    this.#eventuel(jsonfejl(json.json, `${sti}/json`));
  }

  #xml(json: unknown, sti: string, krav: { readonly oneElement: boolean }): void {
    if (!erObjekt(json)) {
      this.#samling.tilfoej(() => forkertType(sti, 'object', json));

      return;
    }
    for (const navn of Object.keys(json)) {
      if (navn !== 'xml') this.#samling.tilfoej(() => ukendtMedlem(sti, navn, ['xml']));
    }
    const xml = medlem(json, 'xml');
    if (xml === undefined) this.#samling.tilfoej(() => mangler(sti, 'xml'));
    else if (typeof xml !== 'string') this.#samling.tilfoej(() => forkertType(`${sti}/xml`, 'string', xml));
    else if (!this.#valg.xmlErLaest) this.#eventuel(fragmentFault(xml, `${sti}/xml`, krav));
  }

  #eventuel(fundet: Fejl | undefined): void {
    if (fundet) this.#samling.tilfoej(() => fundet);
  }
}

function erObjekt(json: unknown): json is Json {
  return typeof json === 'object' && json !== null && !Array.isArray(json);
}

function medlem(json: Json, navn: string): unknown {
  return Object.hasOwn(json, navn) ? json[navn] : undefined;
}

function valgIkkeEntydigt(sti: string, navne: readonly string[]): Fejl {
  return fejl(
    sti,
    'valg-ikke-entydigt',
    tekster(
      `Angiv netop ét af ${navne.map((navn) => `»${navn}«`).join(' og ')}.`,
      `Give exactly one of ${navne.map((navn) => `“${navn}”`).join(' and ')}.`,
    ),
  );
}
