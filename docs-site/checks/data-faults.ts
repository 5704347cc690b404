import { AFVIGELSER } from '../data/afvigelser/afvigelser.ts';
import { DELE } from '../data/dele.ts';
import { IMPLEMENTERINGER } from '../data/implementeringer.ts';
import { KOEREPLAN } from '../data/koereplan.ts';
import { MOEDER } from '../data/moeder.ts';
import { ORDLISTE } from '../data/ordliste/ordliste.ts';
import { erDato } from '../src/forslag/er-dato.ts';
import { LOCALES } from '../src/locale/locale.ts';

const facts = {
  afvigelser: AFVIGELSER,
  implementeringer: IMPLEMENTERINGER,
  koereplan: KOEREPLAN,
  moeder: MOEDER,
  ordliste: ORDLISTE,
};

/** The facts that the portal keeps as data. */
export type Facts = typeof facts;

const DAY = /^[^T]*$/;
const MINUTE = /^[^T]*T(?:[01]\d|2[0-3]):[0-5]\d$/;

/** What is wrong with the facts in data/ that their types let through, a sentence each. */
export function dataFaults({
  afvigelser,
  implementeringer,
  koereplan,
  moeder,
  ordliste,
}: Facts = facts): readonly string[] {
  const words = new Set(ordliste.map(({ id }) => id));
  const forms = LOCALES.flatMap((locale) =>
    ordliste.flatMap(({ former }) => (former?.[locale] ?? []).map((form) => `${locale} »${form}«`)),
  );

  return [
    ...Object.entries({ afvigelser, implementeringer, koereplan, moeder, ordliste }).flatMap(([name, entries]) =>
      repeated(entries.map(({ id }) => id)).map((id) => `data/${name}: ${id} is there more than once.`),
    ),
    ...repeated(forms).map((form) => `data/ordliste: ${form} is a spelling of more than one word.`),
    ...ordliste.flatMap(({ id, se = [] }) =>
      se
        .filter((other) => !words.has(other))
        .map((other) => `data/ordliste: ${id} names ${other}, which is not there.`),
    ),
    ...afvigelser.flatMap(({ id, del, versioner, dato }) => [
      ...(/^AFV-\d{3}$/.test(id) ? [] : [`data/afvigelser: ${id} is no id: AFV- and three digits.`]),
      ...versioner
        .filter((version) => !DELE[del].versioner.includes(version))
        .map((version) => `data/afvigelser: ${id} is about ${del} ${version}, which data/dele.ts does not have.`),
      ...malformed(DAY, `data/afvigelser: ${id}`, dato),
    ]),
    ...implementeringer.flatMap(({ id, udgave, kilder }) => [
      ...malformed(DAY, `data/implementeringer: ${id}`, udgave),
      ...kilder
        .filter(({ url }) => !/^(?:https:\/\/|\/)/.test(url))
        .map(({ url }) => `data/implementeringer: ${id} has a source that is no address: ${url}.`),
    ]),
    ...moeder.flatMap(({ id, start, slut, indkaldt, rettet }) => [
      ...malformed(MINUTE, `data/moeder: ${id}`, start),
      ...malformed(MINUTE, `data/moeder: ${id}`, slut),
      ...malformed(DAY, `data/moeder: ${id}`, indkaldt),
      ...malformed(DAY, `data/moeder: ${id}`, rettet),
      ...(rettet === undefined || indkaldt <= rettet ? [] : [`data/moeder: ${id} is changed before it is called.`]),
      ...(start < slut ? [] : [`data/moeder: ${id} ends before it begins.`]),
    ]),
  ];
}

function repeated(values: readonly string[]): readonly string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) < index))];
}

function malformed(form: RegExp, place: string, time: string | undefined): readonly string[] {
  return time === undefined || (form.test(time) && erDato(time.split('T')[0] ?? ''))
    ? []
    : [`${place} has a time that cannot be read: ${time}.`];
}
