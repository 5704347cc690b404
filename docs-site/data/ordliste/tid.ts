import type { Begreb } from './begreb.ts';

/** The words of time and life cycle. */
export const tid: readonly Begreb[] = [
  {
    id: 'dobbelthistorik',
    ord: { da: 'dobbelthistorik', en: 'double history' },
    definition: {
      da: 'At hver oplysning har to tidsakser: hvornår den gælder (virkning), og hvornår den blev skrevet (registrering). Man kan derfor altid se, hvad man vidste på et tidspunkt om et andet.',
      en: 'That every fact has two axes of time: when it holds (virkning) and when it was written (registrering). So one can always see what was known at one time about another.',
    },
    former: { da: ['dobbelthistorik', 'dobbelthistorikken'], en: ['double history', 'dobbelthistorik'] },
    se: ['virkning', 'registrering'],
  },
  {
    id: 'virkning',
    ord: { da: 'virkning', en: 'time of effect' },
    danskIEngelsk: true,
    definition: {
      da: 'Den periode, hvori en oplysning gælder i virkeligheden, og hvem der står inde for den. Fra-tidspunktet er med i perioden, til-tidspunktet er ikke.',
      en: 'The period in which a fact holds in the world, and who answers for it. The start belongs to the period, the end does not.',
    },
    former: {
      da: ['virkning', 'virkningen', 'virkningsperiode', 'virkningsperioden', 'virkningstid', 'virkningstiden'],
      en: ['virkning', 'virkningstid', 'time of effect'],
    },
    se: ['dobbelthistorik', 'registrering'],
  },
  {
    id: 'registrering',
    ord: { da: 'registrering', en: 'registration' },
    danskIEngelsk: true,
    definition: {
      da: 'Det, der blev skrevet om et objekt på et tidspunkt: hvornår, af hvem og med hvilken livscykluskode. En registrering ændres aldrig; en senere afløser den.',
      en: 'What was written about an object at an instant: when, by whom and with which code of the life cycle. A registrering is never changed; a later one takes over from it.',
    },
    former: {
      da: [
        'registrering',
        'registreringen',
        'registreringer',
        'registreringstid',
        'registreringstiden',
        'registreringstidspunkt',
      ],
      en: ['registrering', 'registreringer', 'registreringstid'],
    },
    se: ['dobbelthistorik', 'livscyklus'],
  },
  {
    id: 'livscyklus',
    ord: { da: 'livscyklus', en: 'life cycle' },
    danskIEngelsk: true,
    definition: {
      da: 'Hvad en registrering gjorde ved objektet: Opstaaet, Importeret, Rettet, Passiveret eller Slettet.',
      en: 'What a registrering did to the object: Opstaaet (created), Importeret (imported), Rettet (corrected), Passiveret (made passive) or Slettet (deleted).',
    },
    former: {
      da: ['livscyklus', 'livscyklussen', 'livscykluskode', 'livscykluskoden'],
      en: ['livscyklus', 'livscykluskode', 'life cycle'],
    },
    se: ['ret', 'passiver', 'slet', 'importer'],
  },
  {
    id: 'ret',
    ord: { da: 'Ret', en: 'correct' },
    danskIEngelsk: true,
    definition: {
      da: 'Operationen, der skriver en ny registrering af et objekt. Det, den ikke nævner, gælder uændret videre.',
      en: 'The operation that writes a new registrering of an object. What it does not name goes on holding unchanged.',
    },
    se: ['livscyklus', 'registrering'],
  },
  {
    id: 'importer',
    ord: { da: 'Importer', en: 'import' },
    danskIEngelsk: true,
    definition: {
      da: 'Operationen, der overtager et objekt med den identitet, det allerede har et andet sted. Den kan også vække et passiveret eller slettet objekt.',
      en: 'The operation that takes an object over with the identity it has elsewhere already. It can also revive an object that was made passive or deleted.',
    },
    se: ['livscyklus'],
  },
  {
    id: 'passiver',
    ord: { da: 'Passiver', en: 'make passive' },
    danskIEngelsk: true,
    definition: {
      da: 'Operationen, der siger, at objektet ikke længere vedligeholdes her. Historikken bliver.',
      en: 'The operation that says that the object is no longer maintained here. The history stays.',
    },
    se: ['livscyklus'],
  },
  {
    id: 'slet',
    ord: { da: 'Slet', en: 'delete' },
    danskIEngelsk: true,
    definition: {
      da: 'Operationen, der sletter et objekt logisk: det findes ikke længere ved opslag, men historikken bliver.',
      en: 'The operation that deletes an object logically: it is no longer found, but the history stays.',
    },
    se: ['livscyklus'],
  },
];
