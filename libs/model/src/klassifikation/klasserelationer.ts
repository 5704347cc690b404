import { kilde, profiler, tekster } from '../element.js';
import type { Relationer } from '../objekttype.js';
import { ansvarlig, ejer, redaktoerer } from './relationer.js';

const udgaaetIKlasse7 = profiler({
  kombit: tekster('Udgået fra Klasse version 7.', 'Removed from Klasse version 7 on.'),
});

/** The relations of a class, in LoRA's order. */
export const klasserelationer = {
  ejer,
  ansvarlig,
  overordnetklasse: {
    kardinalitet: '0..1',
    maal: ['klasse'],
    titel: tekster('Overordnet klasse', 'Parent class'),
    definition: tekster(
      'Den klasse, denne klasse ligger lige under. Underklasser findes ved at søge på relationen.',
      'The class that this class lies directly below. Subclasses are found by searching on the relation.',
    ),
    kilde: kilde('K', 'STS Klassifikation v6: OverordnetKlasse'),
    siden: '1.1',
    xml: 'OverordnetKlasse',
  },
  facet: {
    kardinalitet: '0..1',
    maal: ['facet'],
    titel: tekster('Facet', 'Facet'),
    definition: tekster('Den facet, klassen er en del af.', 'The facet that the class is a part of.'),
    kilde: kilde('K', 'STS Klassifikation v6: Facet'),
    siden: '1.1',
    xml: 'Facet',
  },
  redaktoerer,
  sideordnede: {
    kardinalitet: '0..n',
    maal: ['klasse'],
    titel: tekster('Sideordnede', 'Coordinate classes'),
    definition: tekster(
      'Klasser, der ligner denne så meget, at den, der vælger, bør se på dem også.',
      'Classes so like this one that whoever chooses should look at them too.',
    ),
    kilde: kilde('K', 'STS Klassifikation v6: Sideordnede'),
    siden: '1.1',
    xml: 'Sideordnede',
    profiler: udgaaetIKlasse7,
  },
  mapninger: {
    kardinalitet: '0..n',
    maal: ['klasse'],
    titel: tekster('Mapninger', 'Mappings'),
    definition: tekster(
      'Klasser i andre klassifikationer, der svarer til denne.',
      'Classes of other classifications that correspond to this one.',
    ),
    kilde: kilde('K', 'STS Klassifikation v6: Mapninger'),
    siden: '1.1',
    xml: 'Mapninger',
    profiler: profiler({
      kombit: tekster(
        'Har rolle, type og indeks fra Klasse version 7.',
        'Has role, type and indeks from Klasse version 7 on.',
      ),
    }),
  },
  tilfoejelser: {
    kardinalitet: '0..n',
    maal: ['klasse'],
    titel: tekster('Tilføjelser', 'Additions'),
    definition: tekster(
      'Klasser, der er føjet til denne for at gøre den mere præcis, for eksempel lokalt.',
      'Classes that have been added to this one to make it more precise, for instance locally.',
    ),
    kilde: kilde('K', 'STS Klassifikation v6: Tilfoejelser'),
    siden: '1.1',
    xml: 'Tilfoejelser',
    profiler: udgaaetIKlasse7,
  },
  erstatter: {
    kardinalitet: '0..n',
    maal: ['klasse'],
    titel: tekster('Erstatter', 'Replaces'),
    definition: tekster(
      'De klasser, denne klasse træder i stedet for.',
      'The classes that this class takes the place of.',
    ),
    kilde: kilde('K', 'STS Klassifikation v6: Erstatter'),
    siden: '1.1',
    xml: 'Erstatter',
    profiler: udgaaetIKlasse7,
  },
  lovligekombinationer: {
    kardinalitet: '0..n',
    maal: ['klasse'],
    titel: tekster('Lovlige kombinationer', 'Permitted combinations'),
    definition: tekster(
      'De klasser, denne klasse må bruges sammen med, for eksempel de handlinger, et emne kan have. Er listen tom, er intet sagt.',
      'The classes that this class may be used together with, for instance the actions that a subject can have. Where the list is empty, nothing is said.',
    ),
    kilde: kilde('K', 'STS Klassifikation v6: LovligeKombinationer'),
    siden: '1.1',
    xml: 'LovligeKombinationer',
    profiler: udgaaetIKlasse7,
  },
} as const satisfies Relationer;
