import { describe, expect, it } from '@jest/globals';
import { bodyOf, sameTimelines, timelinesOf } from './timelines.js';

const virkning = { from: '1999-12-31 23:00:00+00', from_included: true, to: 'infinity', to_included: false };
const registrering = {
  attributter: {
    klasseegenskaber: [
      { titel: 'Hække', soegeord: [{ soegeordidentifikator: 'Bøg' }, { soegeordskategori: 'Stikord' }], virkning },
    ],
  },
  tilstande: { klassepubliceret: [{ publiceret: 'Publiceret', virkning: { ...virkning, aktoerref: 'urn:kl' } }] },
  relationer: {
    facet: [
      { uuid: 'a', virkning },
      { uuid: 'b', virkning },
    ],
  },
};

describe('timelines', () => {
  it('write what they have read', () => {
    const period = { from: '1999-12-31T23:00:00+00:00', to: 'infinity' };
    expect(bodyOf('klasse', timelinesOf('klasse', registrering), 'KLE')).toEqual({
      note: 'KLE',
      attributter: {
        klasseegenskaber: [
          {
            titel: 'Hække',
            soegeord: [
              ['Bøg', '', ''],
              ['', '', 'Stikord'],
            ],
            virkning: period,
          },
        ],
      },
      tilstande: { klassepubliceret: [{ publiceret: 'Publiceret', virkning: { ...period, aktoerref: 'urn:kl' } }] },
      relationer: {
        facet: [
          { uuid: 'a', virkning: period },
          { uuid: 'b', virkning: period },
        ],
      },
    });
  });

  it('are the same in another order and with dates in another spelling', () => {
    const [a, b] = registrering.relationer.facet;
    const other = {
      ...registrering,
      relationer: {
        redaktoerer: [],
        facet: [b, { virkning: { to: 'infinity', from: '2000-01-01T00:00+01:00' }, uuid: a?.uuid }],
      },
    };
    expect(sameTimelines(timelinesOf('klasse', registrering), timelinesOf('klasse', other))).toBe(true);
  });

  it('are others with another value, another period or another actor', () => {
    const current = timelinesOf('klasse', registrering);
    const others = [
      { ...registrering, relationer: { facet: registrering.relationer.facet.slice(1) } },
      { ...registrering, tilstande: { klassepubliceret: [{ publiceret: 'Publiceret', virkning }] } },
      {
        ...registrering,
        relationer: {
          facet: registrering.relationer.facet.map((each) => ({
            ...each,
            virkning: { ...virkning, to: '2020-01-01' },
          })),
        },
      },
    ];
    expect(others.map((other) => sameTimelines(current, timelinesOf('klasse', other)))).toEqual([false, false, false]);
  });
});
