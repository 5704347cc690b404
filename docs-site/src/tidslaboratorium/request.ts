import type { Handling, Ret } from './handling.ts';
import { dayText } from './day.ts';
import { choiceOf, TRACKS, type TrackId } from './track.ts';

/** The case of the laboratory. */
export const SAG = '5a6d6f1e-8f0e-4c3b-9a55-2f6f0c1d9e42';

/** Where a service runs that was started with `npm start`. */
export const SERVICE = 'http://127.0.0.1:8080';

type Json = Readonly<Record<string, unknown>>;

/** A request to the service. */
export interface Request {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** With the query. */
  readonly path: string;
  readonly body?: Json;
}

const virkning = (fra: number, til?: number): Json => ({
  from: dayText(fra),
  to: til === undefined ? 'infinity' : dayText(til),
});

const change = (id: TrackId, choice: string, holds: Json): Json => {
  const { path, member } = TRACKS[id];
  const [section, name] = path;
  return { [section]: { [name]: [{ [member]: choiceOf(id, choice)?.stored, virkning: holds }] } };
};

const opretBody = (): Json => {
  const holds = virkning(0);
  return {
    note: 'Henvendelse om oversvømmelse',
    attributter: {
      sagegenskaber: [
        {
          brugervendtnoegle: '2024-17',
          beskrivelse: 'Vand på grunden',
          kassationskode: 'K5',
          sagsnummer: '2024-17',
          titel: TRACKS.titel.choices[0].stored,
          virkning: holds,
        },
      ],
    },
    tilstande: { sagfremdrift: [{ fremdrift: TRACKS.fremdrift.choices[0].stored, virkning: holds }] },
    relationer: { ansvarlig: [{ uuid: TRACKS.ansvarlig.choices[0].stored, virkning: holds }] },
  };
};

const retBody = ({ track, choice, fra, til }: Ret): Json => change(track, choice, virkning(fra, til));

/** What is sent to the service to do something. */
export const requestOf = (handling: Handling): Request => {
  switch (handling.slags) {
    case 'opret':
      return { method: 'POST', path: '/sag/sag', body: opretBody() };
    case 'ret':
      return { method: 'PATCH', path: `/sag/sag/${SAG}`, body: retBody(handling) };
    case 'passiver':
      return { method: 'PATCH', path: `/sag/sag/${SAG}`, body: { livscyklus: 'Passiv' } };
    case 'slet':
      return { method: 'DELETE', path: `/sag/sag/${SAG}` };
  }
};

/** What is sent to ask how the case was on a day, as it was known on another. */
export const readRequest = (valid: number, known: number): Request => ({
  method: 'GET',
  path: `/sag/sag/${SAG}?virkningstid=${dayText(valid)}&registreringstid=${dayText(known)}`,
});

/** A request as a command for curl. */
export const curlOf = ({ method, path, body }: Request): string => {
  const lines = [`curl ${method === 'GET' ? '' : `-X ${method} `}'${SERVICE}${path}'`];
  if (body !== undefined) lines.push("-H 'content-type: application/json'", `-d '${JSON.stringify(body, null, 2)}'`);
  return lines.join(' \\\n  ');
};
