import { defineObjekttype, type Kilde, tekster } from '@sagdok/model';

const kilde: Kilde = { evidens: 'I', sted: 'test' };

/** What every element says, of an element by this name. */
const om = (navn: string) => ({ titel: tekster(navn, navn), definition: tekster(navn, navn), kilde, siden: '1.0' });

const vaerdi = <const V extends string>(navn: V) => ({ vaerdi: navn, ...om(navn) });

const maaling = {
  navn: 'maaling',
  ...om('maaling'),
  felter: {
    enhed: { type: 'tekst', obligatorisk: true, vaerdier: [vaerdi('kg'), vaerdi('m')], ...om('enhed') },
    antal: { type: 'heltal', laesesSom: 'maaltantal', ...om('antal') },
  },
} as const;

const ord = {
  navn: 'ord',
  ...om('ord'),
  felter: {
    identifikator: { type: 'tekst', ...om('identifikator') },
    kategori: { type: 'tekst', ...om('kategori') },
  },
} as const;

/** An object type that has everything the model can declare. */
export const proeve = defineObjekttype({
  navn: 'proeve',
  del: 'proeve',
  version: '1.0',
  ...om('proeve'),
  attributter: {
    egenskaber: {
      brugervendtnoegle: {
        type: 'tekst',
        obligatorisk: true,
        noegle: true,
        eksempel: 'P-1',
        ...om('brugervendtnoegle'),
      },
      navne: { type: 'tekstliste', ...om('navne') },
      aktiv: { type: 'boolean', ...om('aktiv') },
      antal: { type: 'heltal', ...om('antal') },
      dag: { type: 'dato', ...om('dag') },
      start: { type: 'tidspunkt', ...om('start') },
      varighed: { type: 'varighed', ...om('varighed') },
      ejer: { type: 'uuid', ...om('ejer') },
      farve: { type: 'tekst', vaerdier: [vaerdi('roed'), vaerdi('blaa')], ...om('farve') },
      maaling: { type: 'struktur', struktur: maaling, ...om('maaling') },
      maalinger: { type: 'strukturliste', struktur: maaling, ...om('maalinger') },
      ord: { type: 'strukturliste', struktur: ord, positionel: true, ...om('ord') },
    },
    ekstra: { farve: { type: 'tekst', laesesSom: 'kulør', ...om('farve') } },
  },
  tilstande: {
    status: {
      ...om('status'),
      vaerdier: [
        { vaerdi: 'Ny', ...om('Ny') },
        { vaerdi: 'Gammel', ...om('Gammel') },
      ],
    },
    fase: { ...om('fase'), vaerdier: [{ vaerdi: 'Foerste', ...om('Foerste') }] },
  },
  relationer: {
    en: { kardinalitet: '0..1', ...om('en') },
    flere: { kardinalitet: '0..n', ...om('flere') },
    maalt: {
      kardinalitet: '0..n',
      felter: {
        kode: {
          type: 'tekst',
          obligatorisk: true,
          vaerdier: [vaerdi('a'), vaerdi('b')],
          laesesSom: 'kodetype',
          ...om('kode'),
        },
        maaling: { type: 'struktur', struktur: maaling, ...om('maaling') },
      },
      ...om('maalt'),
    },
    valgfri: { kardinalitet: '0..n', maalValgfrit: true, ...om('valgfri') },
    vaerdier: {
      kardinalitet: '0..n',
      udenMaal: true,
      felter: { maaling: { type: 'struktur', obligatorisk: true, struktur: maaling, ...om('maaling') } },
      ...om('vaerdier'),
    },
  },
  nummereret: true,
  underobjekter: {
    varianter: {
      noegle: 'varianttekst',
      ...om('varianter'),
      egenskaber: { aktiv: { type: 'boolean', ...om('aktiv') } },
      underobjekter: {
        dele: {
          noegle: 'deltekst',
          ...om('dele'),
          egenskaber: { antal: { type: 'heltal', obligatorisk: true, ...om('antal') } },
          relationer: {
            ejer: { kardinalitet: '0..1', ...om('ejer') },
            brugere: { kardinalitet: '0..n', ...om('brugere') },
          },
        },
      },
    },
  },
});
