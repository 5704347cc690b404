import { kilde, tekster } from '@sagdok/model';
import type { Standarddel } from '../standarddel.ts';
import { aktoerer } from './aktoerer.ts';
import { arkiver } from './arkiver.ts';
import { egenskaber } from './egenskaber.ts';
import { fremdrift } from './fremdrift.ts';
import { journal } from './journal.ts';
import { klasser } from './klasser.ts';
import { parter } from './parter.ts';
import { sagsrelationer } from './sagsrelationer.ts';

export const sag: Standarddel = {
  navn: 'sag',
  kode: 'SAG',
  titel: tekster('Sag', 'Case'),
  formaal: tekster(
    'Hvad en sag er på tværs af systemer: dens egenskaber, fremdrift, aktører, parter, klasser, forbindelser til andre sager og dens journal.',
    'What a case is across systems: its attributes, progress, actors, parties, classes, links to other cases, and its journal.',
  ),
  versioner: [
    {
      version: '1.0',
      dato: '2009-12',
      status: 'afloest',
      nyt: [tekster('Godkendt af OIO-komiteen.', 'Approved by the OIO committee.')],
      kilde: kilde(
        'S',
        tekster('OIO-standarderne på sags- og dokumentområdet', 'The OIO standards for cases and documents'),
      ),
    },
    {
      version: '1.1',
      dato: '2011',
      status: 'afloest',
      nyt: [
        tekster(
          'Udledt af det fælles ordforråd; teksten har ikke været tilgængelig.',
          'Inferred from the shared vocabulary; the text was not available.',
        ),
        tekster(
          'På listen over obligatoriske åbne standarder fra 15. maj 2012.',
          'On the list of obligatory open standards from 15 May 2012.',
        ),
      ],
      kilde: kilde('I', 'SagDokObjekt.xsd; digitaliser.dk/resource/3778883'),
      beskrevet: true,
    },
    {
      version: '1.2',
      status: 'gaeldende',
      nyt: [
        tekster(
          'Ét arkiv bliver til behandlings-, afleverings- og andet arkiv.',
          'One archive becomes working, receiving and other archive.',
        ),
        tekster(
          'Parter deles i primær part, sekundære parter og ydelsesmodtager, og klasserne efter, hvad de er til.',
          'Parties are divided into primary party, secondary parties and recipient of benefit, and the classes by what they are for.',
        ),
        tekster(
          'Undersager bliver til oversag, og sagsgenstande kommer til.',
          'Subordinate cases become parent case, and the objects of a case are added.',
        ),
        tekster(
          'Fremdrift får Bestilt og Udfoert. Journalposter får roller og journalnotat.',
          'Progress gains Bestilt and Udfoert. Journal entries gain roles and the journal note.',
        ),
      ],
      kilde: kilde(
        'I',
        tekster(
          'SagDokObjekt.xsd sammenholdt med SDI 1.2.STS-4 og LoRA; ikke en ændringslog',
          'SagDokObjekt.xsd compared with SDI 1.2.STS-4 and LoRA; not a change log',
        ),
      ),
      beskrevet: true,
    },
    {
      version: '2.0',
      dato: '2018',
      status: 'informationsmodel',
      nyt: [
        tekster(
          'Fra serviceinterface til ren informationsmodel: operationer er ikke længere med, kun fælles metadata, som domænerne specialiserer.',
          'From service interface to a pure information model: operations are no longer part of it, only common metadata that the domains specialise.',
        ),
      ],
      kilde: kilde('2.0', 'arkitektur.digst.dk/node/1119'),
    },
  ],
  afsnit: [egenskaber, fremdrift, aktoerer, parter, klasser, sagsrelationer, journal, arkiver],
  profiler: [
    {
      profil: 'LoRA',
      tekst: tekster(
        'Beskrivelse og kassationskode kræves. Relationer til flere mål nummereres med indeks. Journalposter har to koder, og navnene er andre i svar.',
        'Description and disposal code are required. Relations to many targets are numbered by indeks. Journal entries have two codes, and their names are others in answers.',
      ),
    },
    {
      profil: 'KOMBIT',
      tekst: tekster(
        'Sags- og Dokumentindekset samler relationerne i grupper med rolle, type og indeks; en rolle rettes ikke, den afsluttes og en ny tilføjes. Fra version 6 har fremdrift fire værdier, arkiverne er væk, og koden er altid Importeret.',
        'The Sags- og Dokumentindeks gathers the relations in groups with role, type and index; a role is not edited, it is ended and a new one added. From version 6 on progress has four values, the archives are gone, and the code is always Importeret.',
      ),
    },
    {
      profil: 'KOMBIT',
      tekst: tekster(
        'Ud over standarden: Bopælskommune, Afgørelsesklasse, Kontroltemaklasse, Visningsklasse, it-systemerne Master og Afsender, sikkerhedsprofilen Adgang og teksten Sagsstatus.',
        'Beyond the standard: Bopælskommune, Afgørelsesklasse, Kontroltemaklasse, Visningsklasse, the IT systems Master and Afsender, the security profile Adgang and the text Sagsstatus.',
      ),
    },
  ],
};
