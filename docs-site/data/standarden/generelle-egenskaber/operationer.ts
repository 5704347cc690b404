import { kilde, tekster } from '@sagdok/model';
import type { Afsnit } from '../standarddel.ts';

export const operationer: Afsnit = {
  kode: 'OPE',
  anker: 'operationer',
  titel: tekster('Operationer', 'Operations'),
  forklaring: [
    tekster(
      'Standarden beskriver operationerne uafhængigt af transport. Hvordan de ser ud over HTTP, står i API-referencen; over AMQP, i delen Besked.',
      'The standard describes the operations independently of transport. What they look like over HTTP stands in the API reference; over AMQP, in the part Besked.',
    ),
  ],
  krav: [
    {
      id: 'GEN-OPE-001',
      tekst: tekster(
        'En tjeneste SKAL tilbyde Opret, Importer, Ret, Passiver, Slet, Læs, List og Søg for hver type, den har.',
        'A service MUST offer Opret, Importer, Ret, Passiver, Slet, Læs, List and Søg for each type that it keeps.',
      ),
      kilde: kilde(
        'S',
        tekster(
          'VaerdilisteOperationer.xsd og titlen på Generelle egenskaber',
          'VaerdilisteOperationer.xsd and the title of Generelle egenskaber',
        ),
      ),
    },
    {
      id: 'GEN-OPE-002',
      tekst: tekster(
        'Opret SKAL give objektet en uuid, som tjenesten danner.',
        'Opret MUST give the object a uuid that the service makes.',
      ),
      kilde: kilde('S', 'VaerdilisteOperationer.xsd: OpretInput'),
    },
    {
      id: 'GEN-OPE-003',
      tekst: tekster(
        'Importer SKAL lade objektet beholde den uuid, det har.',
        'Importer MUST let the object keep the uuid that it has.',
      ),
      kilde: kilde('S', 'VaerdilisteOperationer.xsd: ImporterInput'),
    },
    {
      id: 'GEN-OPE-004',
      tekst: tekster(
        'Opret og Importer SKAL give alle typens tilstande og de egenskaber, modellen kræver.',
        'Opret and Importer MUST give all states of the type and the attributes that the model demands.',
      ),
      kilde: kilde('L', tekster('MO400 ved manglende tilstand', 'MO400 where a state is missing')),
      antaget: true,
    },
    {
      id: 'GEN-OPE-005',
      tekst: tekster(
        'Læs og List SKAL kunne afgrænses i begge tider.',
        'Læs and List MUST be able to be limited in both times.',
      ),
      kilde: kilde('S', 'VaerdilisteOperationer.xsd: LaesInput'),
    },
    {
      id: 'GEN-OPE-006',
      tekst: tekster('Søg SKAL svare med objekternes uuid.', 'Søg MUST answer with the uuids of the objects.'),
      kilde: kilde('S', 'SagDokObjekt.xsd: SoegOutputType, IdListe'),
    },
    {
      id: 'GEN-OPE-007',
      tekst: tekster(
        'Søg SKAL kunne begrænses i antal og fortsættes fra et sted i resultatet.',
        'Søg MUST be able to be limited in number and continued from a place in the result.',
      ),
      kilde: kilde('S', 'SagDokObjekt.xsd: MaksimalAntalKvantitet, FoersteResultatReference'),
    },
    {
      id: 'GEN-OPE-008',
      tekst: tekster(
        'En tjeneste SKAL afvise en operation, hvis betingelser ikke er opfyldt, og da lade alt være, som det var.',
        'A service MUST refuse an operation whose conditions are not met, and then leave everything as it was.',
      ),
      kilde: kilde(
        'I',
        tekster(
          'forsvar af betingelser i indholdet af Generelle egenskaber',
          'the defence of conditions in the contents of Generelle egenskaber',
        ),
      ),
      antaget: true,
    },
    {
      id: 'GEN-OPE-009',
      tekst: tekster(
        'Svaret på en operation SKAL sige, om den lykkedes, og ellers hvad der var galt.',
        'The answer to an operation MUST say whether it succeeded, and if not what was wrong.',
      ),
      kilde: kilde('S', 'SagDokObjekt.xsd: StandardReturType'),
    },
    {
      id: 'GEN-OPE-010',
      tekst: tekster(
        'En tjeneste BØR kunne afvise en ændring, der bygger på en forældet læsning.',
        'A service SHOULD be able to refuse a change that builds on a read that is out of date.',
      ),
      kilde: kilde('L', 'MO409, as_update'),
      antaget: true,
    },
  ],
};
