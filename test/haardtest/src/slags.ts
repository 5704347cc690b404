/** A type of object that is written, as far as the test uses it. Written by hand, so that it does not lean on what is tested. */
export interface Slags {
  readonly navn: string;
  readonly sti: string;
  /** The PostgreSQL schema it is kept in. */
  readonly schema: string;
  readonly obligatoriske: readonly string[];
  readonly valgfrie: readonly [string, ...string[]];
  readonly tilstand: string;
  readonly vaerdier: readonly [string, ...string[]];
  /** Relations with one target at a time. */
  readonly enkelte: readonly [string, ...string[]];
  /** Relations with any number of targets. */
  readonly lister: readonly [string, ...string[]];
  /** Are the entries of the lists numbered? */
  readonly nummereret: boolean;
}

/** A case: its lists are numbered. */
const sag: Slags = {
  navn: 'sag',
  sti: '/sag/sag',
  schema: 'sag',
  obligatoriske: ['brugervendtnoegle', 'beskrivelse', 'kassationskode', 'sagsnummer', 'titel'],
  valgfrie: ['hjemmel', 'integrationsdata'],
  tilstand: 'fremdrift',
  vaerdier: ['Opstaaet', 'Oplyst', 'Afgjort', 'Bestilt', 'Udfoert', 'Afsluttet'],
  enkelte: ['ejer', 'ansvarlig', 'primaerklasse'],
  lister: ['andresager', 'andrebehandlere', 'journalpost'],
  nummereret: true,
};

/** A unit: its lists are replaced as a whole. */
const organisationenhed: Slags = {
  navn: 'organisationenhed',
  sti: '/organisation/organisationenhed',
  schema: 'organisation',
  obligatoriske: ['brugervendtnoegle'],
  valgfrie: ['enhedsnavn', 'integrationsdata'],
  tilstand: 'gyldighed',
  vaerdier: ['Aktiv', 'Inaktiv'],
  enkelte: ['overordnet', 'enhedstype'],
  lister: ['opgaver', 'adresser'],
  nummereret: false,
};

/** A class: as a unit, with search words. */
const klasse: Slags = {
  navn: 'klasse',
  sti: '/klassifikation/klasse',
  schema: 'klassifikation',
  obligatoriske: ['brugervendtnoegle', 'titel'],
  valgfrie: ['beskrivelse', 'omfang', 'soegeord'],
  tilstand: 'publiceret',
  vaerdier: ['Publiceret', 'IkkePubliceret'],
  enkelte: ['overordnetklasse', 'facet'],
  lister: ['sideordnede', 'erstatter'],
  nummereret: false,
};

/** What is written. */
export const SLAGS: readonly [Slags, ...Slags[]] = [sag, organisationenhed, klasse];
