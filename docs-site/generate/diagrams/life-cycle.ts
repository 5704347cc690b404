import { isLegalTransition, LIVSCYKLUSKODER, type Livscykluskode } from '@sagdok/tid';
import { table } from '../markup.ts';
import type { Translate } from '../words.ts';
import { type Box, box, drawing, label, line } from './svg.ts';

const SIZE = { width: 170, height: 46 };

/** Where each code is drawn; those that are alike in what may follow lie beside each other. */
const PLACES: Readonly<Record<Livscykluskode, { readonly x: number; readonly y: number }>> = {
  Opstaaet: { x: 130, y: 30 },
  Rettet: { x: 130, y: 120 },
  Importeret: { x: 130, y: 210 },
  Passiveret: { x: 460, y: 30 },
  Slettet: { x: 460, y: 210 },
};

/** The operation that makes a registrering of each code. */
const OPERATIONS: Readonly<Record<Livscykluskode, string>> = {
  Opstaaet: 'Opret',
  Rettet: 'Ret',
  Importeret: 'Importer',
  Passiveret: 'Passiver',
  Slettet: 'Slet',
};

const ID = 'livscyklus';
const START: Box = { x: 20, y: 133, width: 20, height: 20 };
const WIDTH = 640;
const HEIGHT = 290;

/** The life cycle of an object, drawn and as a table, both from the transitions that the register allows. */
export function lifeCycle(t: Translate): readonly string[] {
  const groups = alike();

  return [
    drawing({
      id: ID,
      title: t({ da: 'Objektets livscyklus', en: 'The life cycle of an object' }),
      description: t({
        da: `De fem livscykluskoder og de overgange, der er lovlige mellem dem. ${inWords(t)}`,
        en: `The five life cycle codes and the transitions that are legal between them. ${inWords(t)}`,
      }),
      width: WIDTH,
      height: HEIGHT,
      parts: [
        ...groups.filter((codes) => codes.length > 1).map((codes) => box(around(codes), 'group')),
        `<circle className="start" cx="${START.x + 10}" cy="${START.y + 10}" r="10" />`,
        ...LIVSCYKLUSKODER.flatMap((code) => [
          box(boxOf(code), 'target'),
          label(boxOf(code).x + 12, boxOf(code).y + 20, code),
          label(boxOf(code).x + 12, boxOf(code).y + 37, OPERATIONS[code], 'note'),
        ]),
        ...followers(undefined).map((code) => arrow(START, boxOf(code))),
        ...groups.flatMap((codes) => {
          const from = around(codes);

          return followers(codes[0]).map((code) =>
            codes.includes(code) ? loop(from, boxOf(code)) : arrow(from, boxOf(code)),
          );
        }),
      ],
    }),
    transitions(t),
  ];
}

const followers = (code: Livscykluskode | undefined): readonly Livscykluskode[] =>
  LIVSCYKLUSKODER.filter((next) => isLegalTransition(code, next));

/** The codes, those together that the same may follow. */
function alike(): readonly (readonly Livscykluskode[])[] {
  return [...Map.groupBy(LIVSCYKLUSKODER, (code) => followers(code).join()).values()];
}

const boxOf = (code: Livscykluskode): Box => ({ ...PLACES[code], ...SIZE });

/** What holds the codes: a box around several of them, and of one alone its own. */
function around(codes: readonly Livscykluskode[]): Box {
  const boxes = codes.map(boxOf);
  const [across, down] = codes.length > 1 ? [22, 18] : [0, 0];
  const x = Math.min(...boxes.map((each) => each.x)) - across;
  const y = Math.min(...boxes.map((each) => each.y)) - down;

  return {
    x,
    y,
    width: Math.max(...boxes.map((each) => each.x + each.width)) + across - x,
    height: Math.max(...boxes.map((each) => each.y + each.height)) + down - y,
  };
}

/** An arrow between the borders of two boxes, along the line between their middles. */
function arrow(from: Box, to: Box): string {
  const [a, b] = [border(from, to), border(to, from)];

  return line(`M${a.x} ${a.y}L${b.x} ${b.y}`, ID);
}

/** An arrow from the border of a group to a box inside it. */
function loop(group: Box, inside: Box): string {
  const y = inside.y + inside.height / 2;

  return line(`M${group.x + group.width} ${y}H${inside.x + inside.width}`, ID);
}

/** Where the line from the middle of a box to that of another leaves it. */
function border(box: Box, other: Box): { readonly x: number; readonly y: number } {
  const [mx, my] = [box.x + box.width / 2, box.y + box.height / 2];
  const [dx, dy] = [other.x + other.width / 2 - mx, other.y + other.height / 2 - my];
  const share = Math.min(box.width / 2 / Math.abs(dx), box.height / 2 / Math.abs(dy));

  return { x: Math.round(mx + dx * share), y: Math.round(my + dy * share) };
}

function inWords(t: Translate): string {
  return [undefined, ...LIVSCYKLUSKODER]
    .map((code) =>
      t({
        da: `${code ? `Efter ${code}` : 'Først'}: ${followers(code).join(', ')}.`,
        en: `${code ? `After ${code}` : 'First'}: ${followers(code).join(', ')}.`,
      }),
    )
    .join(' ');
}

function transitions(t: Translate): string {
  return table(
    [t({ da: 'Fra \\ til', en: 'From \\ to' }), ...LIVSCYKLUSKODER.map((code) => `${code} (${OPERATIONS[code]})`)],
    [undefined, ...LIVSCYKLUSKODER].map((code) => [
      code ?? t({ da: '(intet)', en: '(nothing)' }),
      ...LIVSCYKLUSKODER.map((next) => (isLegalTransition(code, next) ? t({ da: 'ja', en: 'yes' }) : '–')),
    ]),
  );
}
