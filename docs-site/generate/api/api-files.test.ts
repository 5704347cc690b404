import { describe, expect, it } from '@jest/globals';
import { PROBLEMER } from '@sagdok/nest/kerne';
import { FEJLKODER } from '@sagdok/validering';
import { currentSource } from '../current-source.ts';
import { apiFiles } from './api-files.ts';
import { operationFor } from './example.ts';
import { openapiDocuments } from './openapi-versions.ts';
import { examplesOf } from './operation-section.ts';
import { operationsOf, servicesOf } from './service.ts';

const source = currentSource();
const documents = openapiDocuments(source.openapi.current);
const services = servicesOf(documents, source.standarder);
const pages = apiFiles(source);

const FOLDERS = ['docs/api/generated', 'i18n/en/docusaurus-plugin-content-docs/current/api/generated'];

const page = (folder: string, name: string): string => pages.get(`${folder}/${name}.mdx`) ?? '';

describe('the API reference', () => {
  it('has every operation of every OpenAPI document in a section, and no other', () => {
    const told = services.flatMap(({ sections }) =>
      sections.flatMap(({ operations }) => operations.map(({ method, path }) => `${method} ${path}`)),
    );
    const documented = [...documents.values()].flatMap((document) =>
      operationsOf(document, source.standarder).map(({ method, path }) => `${method} ${path}`),
    );

    expect(told.toSorted()).toEqual([...new Set(documented)].toSorted());
  });

  it('tells of each parameter of each operation', () => {
    for (const folder of FOLDERS)
      for (const { navn, sections, document } of services)
        for (const { parameters = [] } of sections.flatMap(({ operations }) => operations))
          for (const parameter of parameters) {
            const name = '$ref' in parameter ? nameOf(document.components, parameter.$ref) : parameter.name;
            expect(page(folder, navn)).toMatch(new RegExp(`^\\| (<Anchor [^>]+>)?\`${name}\`[^|]*\\|`, 'm'));
          }
  });

  it('has an example of every operation on types and of what all services have', () => {
    const without = services.flatMap((service) =>
      service.sections
        .filter(({ operations: [{ objekttype, tags }] }) => objekttype !== undefined || tags.includes('drift'))
        .filter((section) => examplesOf(section, service, source.examples).length === 0)
        .map(({ method, path }) => `${method} ${path}`),
    );

    expect(without).toEqual([]);
  });

  it('shows every example once in each language', () => {
    for (const folder of FOLDERS)
      for (const { id, request } of source.examples) {
        const showing = services.filter(
          ({ sections }) =>
            operationFor(
              request,
              sections.flatMap(({ operations }) => operations),
            ) !== undefined,
        );
        expect([request.path, showing.length]).toEqual([request.path, 1]);
        const text = page(folder, showing[0]?.navn ?? '');
        expect(text.split(`<Anchor id={"eksempel-${id}"} />`)).toHaveLength(2);
      }
  });

  it('says in both languages what each error code means, and what to do', () => {
    for (const [kode, { betydning, handling }] of Object.entries(PROBLEMER)) {
      expect(page('docs/api/generated', `problemer/${kode}`)).toContain(`slug: /problemer/${kode}/`);
      for (const [folder, locale] of [
        [FOLDERS[0] ?? '', 'da'],
        [FOLDERS[1] ?? '', 'en'],
      ] as const)
        for (const text of [betydning, handling])
          expect(plain(page(folder, `problemer/${kode}`))).toContain(text[locale].replaceAll('`', ''));
    }
  });

  it('says what each code of a fault means', () => {
    for (const folder of FOLDERS)
      for (const kode of Object.keys(FEJLKODER))
        expect(page(folder, 'problemer/index')).toContain(`<Anchor id={"fejl-${kode}"} />`);
  });
});

const plain = (text: string): string => text.replaceAll(/[`\\]/g, '');

function nameOf(components: Readonly<Record<string, Readonly<Record<string, unknown>>>>, $ref: string): string {
  const found = components.parameters?.[$ref.split('/').at(-1) ?? ''];

  return (found as { readonly name: string }).name;
}
