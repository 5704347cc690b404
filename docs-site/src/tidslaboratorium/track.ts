import { sag, type Tekster } from '@sagdok/model';
import type { FactKind, StoredFact } from '@sagdok/nest/kerne';

/** What of the case the laboratory can change and show, a picture at a time. */
export type TrackId = 'ansvarlig' | 'fremdrift' | 'titel';

/** A value that a track can have. */
export interface Choice {
  /** As addresses of the laboratory have it. */
  readonly id: string;
  readonly navn: Tekster;
  /** As the service has it. */
  readonly stored: string;
}

/** A track: one thing about the case that has a history of its own. */
export interface Track {
  readonly navn: Tekster;
  /** What the picture answers, before the dates. */
  readonly spoergsmaal: Tekster;
  readonly choices: readonly [Choice, Choice, ...Choice[]];
  /** What its facts are, and the column that has their value. */
  readonly kind: FactKind;
  readonly column: string;
  /** The relation or tilstand, where the table has several. */
  readonly match: Readonly<Record<string, string>>;
  /** The members that lead to it in a body. */
  readonly path: readonly [string, string];
  /** The member that has the value in a body. */
  readonly member: string;
}

const same = (text: string): Tekster => ({ da: text, en: text });

/** The tracks, the one of the story first. */
export const TRACKS: Readonly<Record<TrackId, Track>> = {
  ansvarlig: {
    navn: { da: 'Ansvarlig', en: 'Responsible' },
    spoergsmaal: { da: 'Hvem var ansvarlig', en: 'Who was responsible on' },
    choices: [
      { id: 'vand', navn: { da: 'Vand', en: 'Water' }, stored: 'c1f0a6de-3b52-4d0c-8a57-6a1be2f3d901' },
      { id: 'vej', navn: { da: 'Vej', en: 'Roads' }, stored: '7e2d94b0-5c1a-4f6e-9b38-0d4c7a9e1f02' },
      { id: 'park', navn: { da: 'Park', en: 'Parks' }, stored: '2a9b5c3f-8d47-4e1b-b6f0-94e8d7c5a603' },
    ],
    kind: 'relation',
    column: 'uuid',
    match: { relation: 'ansvarlig' },
    path: ['relationer', 'ansvarlig'],
    member: 'uuid',
  },
  fremdrift: {
    navn: sag.tilstande.fremdrift.titel,
    spoergsmaal: { da: 'Hvor langt var sagen', en: 'How far was the case on' },
    choices: [
      { id: 'opstaaet', navn: { da: 'Opstået', en: 'Opened' }, stored: 'Opstaaet' },
      { id: 'oplyst', navn: { da: 'Oplyst', en: 'Investigated' }, stored: 'Oplyst' },
      { id: 'afgjort', navn: { da: 'Afgjort', en: 'Decided' }, stored: 'Afgjort' },
      { id: 'afsluttet', navn: { da: 'Afsluttet', en: 'Closed' }, stored: 'Afsluttet' },
    ],
    kind: 'tilstand',
    column: 'vaerdi',
    match: { tilstand: 'fremdrift' },
    path: ['tilstande', 'sagfremdrift'],
    member: 'fremdrift',
  },
  titel: {
    navn: sag.attributter.egenskaber.titel.titel,
    spoergsmaal: { da: 'Hvad hed sagen', en: 'What was the case called on' },
    choices: [
      { id: 'draen', navn: same('Skovvej 3: dræn'), stored: 'Skovvej 3: dræn' },
      { id: 'groeft', navn: same('Skovvej 3: dræn og grøft'), stored: 'Skovvej 3: dræn og grøft' },
      { id: 'flere', navn: same('Skovvej 3-7: dræn'), stored: 'Skovvej 3-7: dræn' },
    ],
    kind: 'attribut',
    column: 'titel',
    match: {},
    path: ['attributter', 'sagegenskaber'],
    member: 'titel',
  },
};

/** All tracks. */
export const TRACK_IDS = Object.keys(TRACKS) as readonly TrackId[];

/** The choice of a track by its id. */
export const choiceOf = (track: TrackId, id: string): Choice | undefined =>
  TRACKS[track].choices.find((choice) => choice.id === id);

/** The choice that a stored fact of a track's table holds; undefined where the fact is another track's. */
export const choiceIn = ({ choices, column, match }: Track, { vaerdi }: StoredFact): Choice | undefined =>
  Object.entries(match).every(([name, value]) => vaerdi[name] === value)
    ? choices.find(({ stored }) => stored === vaerdi[column])
    : undefined;
