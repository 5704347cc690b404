import type { Tekster } from '@sagdok/model';
import type { Handling } from './handling.ts';
import type { Point, State } from './state.ts';

/** What the reader is asked to do in a step of the story. */
export type Task =
  | { readonly kind: 'goer'; readonly knap: Tekster; readonly handling: Handling }
  | { readonly kind: 'se'; readonly knap: Tekster };

/** A step of the story. */
export interface StoryStep {
  readonly titel: Tekster;
  /** What happens. */
  readonly tekst: Tekster;
  readonly task: Task;
  /** Where the cross ends, or is to be moved to. */
  readonly point: Point;
  /** What there is to see when it is done. */
  readonly bemaerk: Tekster;
}

/** The story of one case, in the order in which it is told. */
export const STORY: readonly [StoryStep, ...StoryStep[]] = [
  {
    titel: { da: 'Sagen oprettes', en: 'The case is made' },
    tekst: {
      da: 'Den 8. januar 2024 skriver en borger om vand på sin grund. Kommunen opretter en sag, og Vand er ansvarlig fra 1. januar.',
      en: 'On 8 January 2024 a citizen writes about water on their land. The municipality makes a case, and Water is responsible from 1 January.',
    },
    task: { kind: 'goer', knap: { da: 'Opret sagen', en: 'Make the case' }, handling: { slags: 'opret', dag: 7 } },
    point: { valid: 60, known: 40 },
    bemaerk: {
      da: 'Feltet er én oplysning. Vandret ses, hvornår den gælder: fra 1. januar og indtil videre. Lodret ses, hvornår vi vidste det: fra 8. januar og frem. Under feltet er der tomt, for dér kendte vi ikke sagen endnu.',
      en: 'The field is one fact. Across is when it holds: from 1 January until further notice. Upwards is when we knew it: from 8 January on. Below the field it is empty, for there we did not know of the case yet.',
    },
  },
  {
    titel: { da: 'Vej overtager fra 1. april', en: 'Roads takes over from 1 April' },
    tekst: {
      da: 'Den 15. marts besluttes det, at Vej overtager sagen. Det skal først gælde fra 1. april, og kan alligevel skrives nu.',
      en: 'On 15 March it is decided that Roads takes the case over. It is to hold from 1 April only, and can be written now all the same.',
    },
    task: {
      kind: 'goer',
      knap: { da: 'Ret fra en kommende dato', en: 'Change from a coming date' },
      handling: { slags: 'ret', dag: 74, track: 'ansvarlig', choice: 'vej', fra: 91, til: undefined },
    },
    point: { valid: 121, known: 85 },
    bemaerk: {
      da: 'Over linjen 15. marts er feltet delt i to: Vand indtil 1. april, Vej derefter. Ingen skal huske at skifte, når dagen kommer. Under linjen står der stadig kun Vand.',
      en: 'Above the line of 15 March the field is parted in two: Water until 1 April, then Roads. Nobody has to remember to switch when the day comes. Below the line it still says Water alone.',
    },
  },
  {
    titel: { da: 'Samme dag, et andet svar', en: 'The same day, another answer' },
    tekst: {
      da: 'Hvem har sagen den 1. maj? Det kommer an på, hvornår man spørger. Flyt den blå linje, »kendt den«, ned under 15. marts.',
      en: 'Who has the case on 1 May? It depends on when one asks. Move the blue line, “known on”, to below 15 March.',
    },
    task: { kind: 'se', knap: { da: 'Flyt den for mig', en: 'Move it for me' } },
    point: { valid: 121, known: 50 },
    bemaerk: {
      da: 'Den 20. februar var svaret Vand. Sådan så det ud for den, der slog op dengang, og det kan ses endnu: en rettelse skriver noget nyt, den visker intet ud.',
      en: 'On 20 February the answer was Water. That is what somebody saw who looked it up then, and it can be seen still: a change writes something new, it erases nothing.',
    },
  },
  {
    titel: { da: 'En rettelse med tilbagevirkende kraft', en: 'A retroactive correction' },
    tekst: {
      da: 'Den 10. juni viser det sig, at Vej havde sagen allerede fra 15. februar. Registret rettes, så det passer.',
      en: 'On 10 June it turns out that Roads had had the case from 15 February already. The register is corrected to match.',
    },
    task: {
      kind: 'goer',
      knap: { da: 'Ret med tilbagevirkende kraft', en: 'Correct retroactively' },
      handling: { slags: 'ret', dag: 161, track: 'ansvarlig', choice: 'vej', fra: 45, til: undefined },
    },
    point: { valid: 60, known: 180 },
    bemaerk: {
      da: 'Over linjen 10. juni begynder Vej 15. februar. Under linjen er intet ændret. Spørger man i dag om 1. marts, er svaret Vej.',
      en: 'Above the line of 10 June Roads begins on 15 February. Below the line nothing has changed. Asked today about 1 March, the answer is Roads.',
    },
  },
  {
    titel: { da: 'Hvad vidste vi, da vi afgjorde sagen?', en: 'What did we know when we decided?' },
    tekst: {
      da: 'En afgørelse fra 1. maj bliver påklaget: hvem stod som ansvarlig for 1. marts, da den blev truffet? Sæt »kendt den« til 1. maj, og lad »gyldig den« stå.',
      en: 'A decision of 1 May is appealed: who was down as responsible for 1 March when it was made? Set “known on” to 1 May, and leave “valid on” alone.',
    },
    task: { kind: 'se', knap: { da: 'Flyt den for mig', en: 'Move it for me' } },
    point: { valid: 60, known: 121 },
    bemaerk: {
      da: 'Vand. Det var forkert, men det var, hvad der stod, og derfor kan afgørelsen forklares. Den ene akse svarer på, hvad der gjaldt; den anden på, hvad vi vidste.',
      en: 'Water. It was wrong, but it is what was on record, and so the decision can be explained. One axis answers what held; the other what we knew.',
    },
  },
  {
    titel: { da: 'Sagen slettes, og historien bliver', en: 'The case is deleted, and its history stays' },
    tekst: {
      da: 'Den 1. november slettes sagen. Hvad svarer tjenesten så?',
      en: 'On 1 November the case is deleted. What does the service answer then?',
    },
    task: { kind: 'goer', knap: { da: 'Slet sagen', en: 'Delete the case' }, handling: { slags: 'slet', dag: 305 } },
    point: { valid: 60, known: 330 },
    bemaerk: {
      da: 'Over linjen svarer tjenesten 410: slettet. Men flyt »kendt den« ned under 1. november: alt, hvad vi vidste, kan stadig læses, for at slette er også kun en registrering.',
      en: 'Above the line the service answers 410: deleted. But move “known on” to below 1 November: all we knew can still be read, for to delete is only a registrering too.',
    },
  },
];

const handlings = (steps: readonly StoryStep[]): Handling[] =>
  steps.flatMap(({ task }) => (task.kind === 'goer' ? [task.handling] : []));

/** The laboratory as a step of the story finds it, before its task is done. */
export const stateBefore = (step: number): State => {
  const earlier = STORY.slice(0, step - 1);
  const { point } = earlier.at(-1) ?? STORY[0];
  return { step, ...point, track: 'ansvarlig', done: handlings(earlier) };
};

/** The laboratory when the task of a step is done. */
export const stateAfter = (step: number): State => {
  const told = STORY.slice(0, step);
  const { point } = told.at(-1) ?? STORY[0];
  return { step, ...point, track: 'ansvarlig', done: handlings(told) };
};

/** The laboratory when the whole story is told. */
export const WHOLE_STORY: State = stateAfter(STORY.length);

/** Is the task of the step that is told done? */
export const isTaskDone = ({ step, done, valid, known }: State): boolean => {
  const told = STORY[step - 1];
  if (told === undefined) return false;
  if (told.task.kind === 'goer') return done.length >= handlings(STORY.slice(0, step)).length;
  return Math.abs(told.point.valid - valid) <= 24 && Math.abs(told.point.known - known) <= 24;
};

/** Where the step that is told asks the reader to move the cross, until it is there. */
export const targetOf = (state: State): Point | undefined => {
  const told = STORY[state.step - 1];
  return told?.task.kind === 'se' && !isTaskDone(state) ? told.point : undefined;
};
