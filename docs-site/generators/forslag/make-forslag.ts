import { elementer, type Modeloperation, type Tekster } from '@sagdok/model';
import { siteFolder } from '../../checks/site-folder.ts';
import { FORSLAGSSTATUS } from '../../data/forslagsstatus.ts';
import { ARTER } from '../../src/forslag/arter.ts';
import { aendringAf, typerOmkring } from '../../src/forslag/grundlag.ts';
import type { Kladde } from '../../src/forslag/kladde.ts';
import { lignende, naboAf } from '../../src/forslag/lignende.ts';
import { manglerI } from '../../src/forslag/mangler.ts';
import { proevAendring } from '../../src/forslag/modelvirkning.ts';
import { operationerAf } from '../../src/forslag/operationer.ts';
import { parseForslag } from '../../src/forslag/parse-forslag.ts';
import { readMapper } from '../../src/forslag/read-mapper.ts';
import { artAf, writeForslag, type Forslagsmappe } from '../../src/forslag/write-forslag.ts';
import type { ForslagOptions } from './forslag-options.ts';

/** The folder that was made, and what to say of it. */
export interface LavetForslag extends Forslagsmappe {
  readonly besked: string;
}

/**
 * Makes the folder of a proposal.
 * @throws {Error} that names everything that is missing or wrong
 */
export function makeForslag(options: ForslagOptions, now: Date): LavetForslag {
  const { sprog } = options;
  const naboer = readMapper(`${siteFolder}forslag/`).flatMap(({ forslag }) => (forslag ? [naboAf(forslag)] : []));
  const nummer = 1 + Math.max(0, ...naboer.map((nabo) => nabo.nummer));
  const kladde = kladdeAf(options);
  const mappe = writeForslag(kladde, { nummer, dato: danskDato(now) });
  const mangler = manglerI(kladde).map(({ felt, tekst }) => `--${felt}: ${tekst[sprog]}`);
  const fejl =
    mangler.length > 0 ? [] : parseForslag(mappe.mappe, mappe.filer).fejl.map((een) => `${een.sti}: ${een[sprog]}`);
  if (mangler.length + fejl.length > 0) throw new Error([...mangler, ...fejl].join('\n'));

  return { ...mappe, besked: [virkningAf(kladde), lignendeAf(kladde), naeste(mappe.mappe, sprog)].flat().join('\n') };

  function lignendeAf({ titel, problem, oenske, elementer: om }: Kladde): readonly string[] {
    return lignende(naboer, `${titel} ${problem} ${oenske}`, om).map(
      ({ nabo }) => `${SAMME[sprog]} ${nabo.mappe} (${FORSLAGSSTATUS[nabo.status].navn[sprog]})`,
    );
  }
}

function kladdeAf(options: ForslagOptions): Kladde {
  const { sprog, titel, element, del, alternativer, migrering, art } = options;
  const { problem = '', oenske = '', privatliv = '', forfatter = '' } = options;

  return {
    ...{ sprog, titel, problem, oenske, alternativer, privatliv, migrering, forfatter },
    ...(art && { art }),
    dele: del === '' ? [] : [del],
    elementer: element === '' ? [] : [element],
    operationer: operationer(options),
  };
}

function operationer(options: ForslagOptions): readonly Modeloperation[] {
  const { handling, element: sti, navn, type, kardinalitet, maal, obligatorisk } = options;
  if (!handling) return [];
  const fundet = typerOmkring(sti)
    .flatMap((objekttype) => [...elementer(objekttype)].map((element) => ({ objekttype, element })))
    .find(({ element }) => element.sti === sti);
  if (!fundet) throw new Error(`--element: ${sti} er ikke i modellen (is not in the model).`);
  const foer = fundet.element.element;
  const titel = paaSproget(options.sprog, options.nyTitel, handling === 'tekster' ? foer.titel : undefined);
  const definition = paaSproget(
    options.sprog,
    options.definition,
    handling === 'tekster' ? foer.definition : undefined,
  );

  return operationerAf(handling, { navn, titel, definition, type, kardinalitet, obligatorisk, maal }, fundet);
}

/** A text in one language beside what there is in the other; where none is given, what there is. */
function paaSproget(sprog: keyof Tekster, tekst: string, foer: Tekster = { da: '', en: '' }): Tekster {
  return tekst === '' ? foer : { ...foer, [sprog]: tekst };
}

function virkningAf(kladde: Kladde): string {
  const { sprog } = kladde;
  const aendring = aendringAf(kladde.operationer);
  const aendringer = aendring ? (proevAendring(aendring).virkning?.aendringer ?? []) : [];
  const linjer = aendringer.map(({ sti, art, kompatibilitet }) => `  ${sti}: ${art} (${kompatibilitet})`);

  return [`${ARTER[artAf(kladde)].titel[sprog]}. ${ARTER[artAf(kladde)].betydning[sprog]}`, ...linjer].join('\n');
}

function danskDato(now: Date): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen' }).format(now);
}

const SAMME = { da: 'Ligner:', en: 'Is like:' } as const;

const naeste = (mappe: string, sprog: keyof Tekster): string =>
  ({
    da: `Læs docs-site/forslag/${mappe} igennem, og send den som et pull request. Kontrol: npm run check -- portal`,
    en: `Read docs-site/forslag/${mappe} through, and send it as a pull request. Check: npm run check -- portal`,
  })[sprog];
