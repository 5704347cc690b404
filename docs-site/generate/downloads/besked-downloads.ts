import { asyncApi, beskedSchema, filterSchema, returSchema, xsd, XSD_FILER } from '@sagdok/mox';
import { type Download, HENT, jsonFile } from './download.ts';

const AT = `${HENT}/besked/1.0`;

/** The files about messages: AsyncAPI, JSON Schema, and XML Schema of the structure that is read and written. */
export function beskedDownloads(): readonly Download[] {
  return [
    { path: `${AT}/mox.asyncapi.json`, label: { da: 'AsyncAPI', en: 'AsyncAPI' }, content: () => jsonFile(asyncApi()) },
    {
      path: `${AT}/besked.schema.json`,
      label: { da: 'skema for en besked', en: 'schema of a message' },
      content: () => jsonFile(beskedSchema()),
    },
    {
      path: `${AT}/retur.schema.json`,
      label: { da: 'skema for StandardRetur', en: 'schema of StandardRetur' },
      content: () => jsonFile(returSchema()),
    },
    {
      path: `${AT}/filter.schema.json`,
      label: { da: 'skema for et filter', en: 'schema of a filter' },
      content: () => jsonFile(filterSchema()),
    },
    ...(Object.keys(XSD_FILER) as (keyof typeof XSD_FILER)[]).map((navnerum) => ({
      path: `${AT}/${XSD_FILER[navnerum]}`,
      label: { da: `XML Schema, ${navnerum}`, en: `XML Schema, ${navnerum}` },
      content: () => xsd(navnerum),
    })),
  ];
}
