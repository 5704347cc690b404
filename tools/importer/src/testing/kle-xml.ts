/** The XML of an element's fields, in either format; all that is not given is left out. */
export interface XmlOf {
  readonly nr: string;
  readonly titel?: string;
  readonly oprettet?: string;
  /** XML that goes into the AdministrativInfo after OprettetDato. */
  readonly info?: string;
  /** XML that goes after the AdministrativInfo. */
  readonly andet?: string;
  /** XML of the elements in this one. */
  readonly indhold?: string;
}

const elementXml =
  (name: string) =>
  ({ nr, titel = `Titel ${nr}`, oprettet = '2000-01-01', info = '', andet = '', indhold = '' }: XmlOf): string =>
    `<${name}><${name}Nr>${nr}</${name}Nr><${name}Titel>${titel}</${name}Titel>
<${name}AdministrativInfo><OprettetDato>${oprettet}</OprettetDato>${info}</${name}AdministrativInfo>
${andet}${indhold}</${name}>\n`;

/** An invented hovedgruppe, gruppe, emne, kategori or handlingsfacet, as a KLE file has it. */
export const hovedgruppe = elementXml('Hovedgruppe');
export const gruppe = elementXml('Gruppe');
export const emne = elementXml('Emne');
export const kategori = elementXml('HandlingsfacetKategori');
export const handlingsfacet = elementXml('Handlingsfacet');

/** What says that an element has ended, for `info`. */
export const udgaaet = (dato: string): string => `<Historisk><UdgaaetDato>${dato}</UdgaaetDato></Historisk>`;

/** What says that an element has moved, for `info`. */
export const flyttet = (dato: string, ...emner: readonly string[]): string =>
  `<Historisk><Flyttet><FlyttetDato>${dato}</FlyttetDato>${emner
    .map((nr) => `<AfloestAf><EmneNr>${nr}</EmneNr></AfloestAf>`)
    .join('')}</Flyttet></Historisk>`;

/** A whole file. */
export const emneplan = (udgivelsesdato: string, ...hovedgrupper: readonly string[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<KLE-Emneplan><UdgivelsesDato>${udgivelsesdato}</UdgivelsesDato>
${hovedgrupper.join('')}</KLE-Emneplan>
`;

/** A whole file of handlingsfacetter. */
export const handlingsfacetter = (udgivelsesdato: string, ...kategorier: readonly string[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<KLE-Handlingsfacetter><UdgivelsesDato>${udgivelsesdato}</UdgivelsesDato>
${kategorier.join('')}</KLE-Handlingsfacetter>
`;
