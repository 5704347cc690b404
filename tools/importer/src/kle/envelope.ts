import { ALTID, type Fakta } from '@sagdok/tid';
import { textOf, type Json } from '../service/json.js';
import { startOfDay } from './civil-date.js';
import { egenskaber, fact } from './desired.js';
import { nameUuid } from './name-uuid.js';
import { lastOf } from './register-klasser.js';
import type { Timelines } from './timelines.js';

/** The uuid of the klassifikation KLE. */
export const KLASSIFIKATION_UUID = nameUuid('KLE:klassifikation');

/** The uuid of a facet of KLE: `Emne` or `Handlingsfacet`. */
export const facetUuidOf = (facet: string): string => nameUuid(`KLE:facet:${facet}`);

const FACETS: Readonly<Record<string, Json>> = {
  Emne: {
    brugervendtnoegle: 'Emne',
    beskrivelse: 'KLE’s emneplan: hovedgrupper, grupper og emner',
    opbygning: 'NN hovedgruppe, NN.NN gruppe, NN.NN.NN emne',
    ophavsret: 'KL',
  },
  Handlingsfacet: {
    brugervendtnoegle: 'Handlingsfacet',
    beskrivelse: 'KLE’s handlingsfacetter: det, der gøres i en sag med et emne',
    opbygning: 'B kategori, BNN handlingsfacet',
    ophavsret: 'KL',
  },
};

/** What the note of a registrering says an edition is. */
export const noteOf = (facet: string, udgave: string): string =>
  `KLE ${facet === 'Emne' ? 'emneplan' : 'handlingsfacetter'} ${udgave}`;

const published = (current: readonly Fakta<Json>[]): readonly Fakta<Json>[] =>
  current.length > 0 ? current : [fact(ALTID, { publiceret: 'Publiceret' })];

/** The klassifikation is made where it is not, and otherwise left as it is. */
export const desiredKlassifikation = (current: Timelines): Timelines => ({
  ...current,
  egenskaber:
    current.egenskaber.length > 0
      ? current.egenskaber
      : [
          fact(ALTID, {
            brugervendtnoegle: 'KLE',
            kaldenavn: 'KLE',
            ophavsret: 'KL',
            beskrivelse: 'KL Emnesystematik',
          }),
        ],
  publiceret: published(current.publiceret),
});

/** The edition of a facet that the register has whole, undefined when it has none. */
export const editionOf = (current: Timelines): string | undefined => {
  const plan = textOf(lastOf(current).plan);
  return plan !== undefined && startOfDay(plan) !== undefined ? plan : undefined;
};

/**
 * The facet tells with its `plan` which edition the register has whole.
 * @param udgave the edition; undefined when something in it was refused
 */
export const desiredFacet =
  (facet: string, udgave: string | undefined) =>
  (current: Timelines): Timelines => {
    const known = current.egenskaber.length > 0 ? lastOf(current) : (FACETS[facet] ?? {});
    const from = (udgave === undefined ? undefined : startOfDay(udgave)) ?? 0n;
    const tilhoerer = current.relationer.facettilhoerer ?? [];
    return {
      egenskaber: egenskaber(current.egenskaber, ALTID, {
        value: { ...known, ...(udgave !== undefined && { plan: udgave }) },
        from,
        changed: from,
      }),
      publiceret: published(current.publiceret),
      relationer: {
        ...current.relationer,
        facettilhoerer:
          tilhoerer.length > 0 ? tilhoerer : [fact(ALTID, { uuid: KLASSIFIKATION_UUID, objekttype: 'klassifikation' })],
      },
    };
  };
