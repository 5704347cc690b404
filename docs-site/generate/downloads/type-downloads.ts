import type { Objekttype } from '@sagdok/model';
import { opretEksempel, opretSchema, retSchema, svarSchema } from '@sagdok/validering';
import { type Download, HENT, jsonFile } from './download.ts';

/** The files about a type: its declaration, the schemas made from it, and an example. */
export function typeDownloads(objekttype: Objekttype): readonly Download[] {
  const { del, version, navn } = objekttype;
  const at = `${HENT}/${del}/${version}/${navn}`;

  return [
    { path: `${at}.model.json`, label: { da: 'model', en: 'model' }, content: () => jsonFile(objekttype) },
    {
      path: `${at}.opret.schema.json`,
      label: { da: 'skema for Opret', en: 'schema of an Opret' },
      content: () => jsonFile(opretSchema(objekttype)),
    },
    {
      path: `${at}.ret.schema.json`,
      label: { da: 'skema for Ret', en: 'schema of a Ret' },
      content: () => jsonFile(retSchema(objekttype)),
    },
    {
      path: `${at}.svar.schema.json`,
      label: { da: 'skema for svar', en: 'schema of answers' },
      content: () => jsonFile(svarSchema(objekttype)),
    },
    {
      path: `${at}.eksempel.json`,
      label: { da: 'eksempel', en: 'example' },
      content: () => jsonFile(opretEksempel(objekttype)),
    },
  ];
}
