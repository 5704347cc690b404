import type { Json } from '../service/json.js';
import type { KleElement, Retskilde, Stikord } from './kle-element.js';

/** Marks a klasse as KL's own, in its `integrationsdata`: only such are ended when an edition no longer has them. */
const KILDE = 'KLE';

const retskilde = ({ titel, paragraf, accessionsnr, url }: Retskilde): string =>
  [
    [titel, paragraf].filter(Boolean).join(', '),
    accessionsnr === undefined || accessionsnr === '' ? '' : ` (${accessionsnr})`,
    url === undefined || url === '' ? '' : ` ${url}`,
  ].join('');

const soegeord = ({ tekst, sammenMed }: Stikord): Json => ({
  soegeordidentifikator: tekst,
  ...(sammenMed !== undefined && { beskrivelse: sammenMed }),
  soegeordskategori: sammenMed === undefined ? 'Stikord' : 'EmneOgHandlingsfacetStikord',
});

const inOrder = (a: Stikord, b: Stikord): number => Number(a.orden || 0) - Number(b.orden || 0) || 0;

const integrationsdata = ({ bevaring, sletning, filtre }: KleElement): string =>
  JSON.stringify({
    kilde: KILDE,
    ...(bevaring !== '' && bevaring !== 'tom' && { bevaring }),
    ...(sletning !== '' && { sletning }),
    ...(filtre.length > 0 && { filtre }),
  });

const present = (members: Readonly<Record<string, string>>): Json =>
  Object.fromEntries(Object.entries(members).filter(([, text]) => text !== ''));

/** The attributes of a klasse that are KLE's, from an element of the file. README.md has the same table. */
export const klasseValue = (element: KleElement): Json => {
  const words = element.stikord.filter(({ tekst }) => tekst !== '').toSorted(inOrder);
  return {
    brugervendtnoegle: element.nr,
    titel: element.titel,
    ...present({
      beskrivelse: element.vejledning,
      retskilde: element.retskilder.map(retskilde).join('\n'),
      aendringsnotat: element.rettet.length === 0 ? '' : `Rettet ${element.rettet.join(', ')}`,
    }),
    integrationsdata: integrationsdata(element),
    ...(words.length > 0 && { soegeord: words.map(soegeord) }),
  };
};

/** The attributes of a klasse that KLE says nothing of; what someone has written there is kept. */
export const foreignFields = ({ eksempel, omfang }: Json): Json => ({
  ...(eksempel !== undefined && { eksempel }),
  ...(omfang !== undefined && { omfang }),
});

/** Is a klasse with these attributes one of KL's own, and not one that someone has added to the facet? */
export const isKle = ({ integrationsdata: text }: Json): boolean => {
  if (typeof text !== 'string') return false;
  try {
    return (JSON.parse(text) as { kilde?: unknown } | null)?.kilde === KILDE;
  } catch {
    return false;
  }
};
