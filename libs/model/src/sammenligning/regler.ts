import { tekster, type Tekster } from '../element.js';
import type { Kompatibilitet } from './aendring.js';

/** What a kind of change means for those who use the standard, and why. */
export interface Kompatibilitetsregel {
  readonly kompatibilitet: Kompatibilitet;
  /** The kind of change. */
  readonly hvad: Tekster;
  readonly hvorfor: Tekster;
}

const regel = (kompatibilitet: Kompatibilitet, hvad: Tekster, hvorfor: Tekster): Kompatibilitetsregel => ({
  kompatibilitet,
  hvad,
  hvorfor,
});

/** The rules that every computed compatibility follows: each change falls under exactly one of them. */
export const KOMPATIBILITETSREGLER = {
  fjernet: regel(
    'brydende',
    tekster('Et element udgår', 'An element is removed'),
    tekster('Den, der skriver eller læser det, skal lade være.', 'Whoever writes or reads it must stop.'),
  ),
  omdoebt: regel(
    'brydende',
    tekster('Et element får et andet navn', 'An element gets another name'),
    tekster('Det gamle navn kendes ikke længere.', 'The old name is known no more.'),
  ),
  'ny-obligatorisk': regel(
    'brydende',
    tekster('Et nyt felt er obligatorisk', 'A new field is mandatory'),
    tekster('Den, der skriver uden det, bliver afvist.', 'Whoever writes without it is refused.'),
  ),
  'ny-tilstand': regel(
    'brydende',
    tekster('En ny tilstand', 'A new state'),
    tekster('En Opret skal give alle tilstande.', 'An Opret must give all states.'),
  ),
  'ny-vaerdi': regel(
    'brydende',
    tekster('En ny værdi i en lukket liste', 'A new value of a closed list'),
    tekster(
      'Den, der læser, kan springe et ukendt medlem over, men ikke en ukendt værdi.',
      'Whoever reads can skip a member that is not known, but not a value.',
    ),
  ),
  ny: regel(
    'kompatibel',
    tekster(
      'En ny type, relation eller del, eller et felt, der kan udelades',
      'A new type, relation or part, or a field that may be left out',
    ),
    tekster('Den, der ikke kender det, kan springe det over.', 'Whoever does not know it can skip it.'),
  ),
  pligt: regel(
    'brydende',
    tekster('Et felt bliver obligatorisk, eller kan nu udelades', 'A field becomes mandatory, or may now be left out'),
    tekster(
      'Nyt krav rammer den, der skriver; bortfald af krav rammer den, der læser og regner med feltet.',
      'A new demand breaks those who write; a demand that goes breaks those who read and count on the field.',
    ),
  ),
  profilpligt: regel(
    'brydende',
    tekster(
      'Et felt bliver krævet i en profils binding, eller kan nu udelades der',
      'A field becomes required in the binding of a profile, or may now be left out there',
    ),
    tekster(
      'Standarden kræver det samme som før, men de, der bruger bindingen, bliver afvist uden feltet eller kan ikke længere regne med det.',
      'The standard demands what it did, but those who use the binding are refused without the field, or can no longer count on it.',
    ),
  ),
  liste: regel(
    'brydende',
    tekster('En liste af værdier lukkes eller åbnes', 'A list of values is closed or opened'),
    tekster(
      'En lukket liste afviser nogle, der skriver; en åben giver dem, der læser, værdier de ikke kender.',
      'A closed list refuses some who write; an open one gives those who read values they do not know.',
    ),
  ),
  form: regel(
    'brydende',
    tekster(
      'Type, kardinalitet, om der er et mål, eller anden form ændres',
      'Type, cardinality, whether there is a target, or another shape changes',
    ),
    tekster('Det samme JSON betyder ikke længere det samme.', 'The same JSON no longer means the same.'),
  ),
  navn: regel(
    'brydende',
    tekster('Et navn i svar eller XML skiftes ud', 'A name in answers or XML is replaced'),
    tekster('Den, der læser efter det gamle navn, finder intet.', 'Whoever reads by the old name finds nothing.'),
  ),
  binding: regel(
    'brydende',
    tekster(
      'Et felt går ud af søgninger, kan kun gives ved Opret, eller får et indeks',
      'A field leaves the searches, can only be given by an Opret, or gets an index',
    ),
    tekster(
      'Kald, der virkede, virker ikke længere: en tekst med et indeks kan for eksempel ikke være så lang.',
      'Calls that worked work no more: a text with an index cannot be as long, for instance.',
    ),
  ),
  noegle: regel(
    'brydende',
    tekster('Et felt bliver nøgle, eller er det ikke længere', 'A field becomes a key, or is one no more'),
    tekster(
      'Nøglen kan ikke være så lang som anden tekst, og den første nøgle bestemmer rækkefølgen, når en søgning deles i sider.',
      'A key cannot be as long as another text, and the first key decides the order when a search is read in pages.',
    ),
  ),
  maal: regel(
    'brydende',
    tekster(
      'Et tilladt mål udgår, eller en relation får sin første liste af dem',
      'A permitted target goes, or a relation gets its first list of them',
    ),
    tekster(
      'Registret afviser det ikke, men en henvisning, der var efter standarden, er det ikke længere.',
      'The register does not refuse it, but a reference that was by the standard is so no more.',
    ),
  ),
  loesnet: regel(
    'kompatibel',
    tekster(
      'En binding løsnes, et mål mere tillades, eller et element får sit første XML-navn',
      'A constraint is lifted, one more target is permitted, or an element gets its first XML name',
    ),
    tekster('Det, der var rigtigt før, er det stadig.', 'What was right before still is.'),
  ),
  indre: regel(
    'kompatibel',
    tekster('En strukturs navn', 'The name of a structure'),
    tekster(
      'Det siger, hvad der menes; hverken kald eller svar er anderledes.',
      'It says what is meant; neither calls nor answers are different.',
    ),
  ),
  tekst: regel(
    'rettelse',
    tekster('Tekster, kilder og eksempler', 'Texts, sources and examples'),
    tekster('Intet på nettet er anderledes.', 'Nothing on the wire is different.'),
  ),
} as const satisfies Readonly<Record<string, Kompatibilitetsregel>>;

/** The name of a rule. */
export type Regelnavn = keyof typeof KOMPATIBILITETSREGLER;
