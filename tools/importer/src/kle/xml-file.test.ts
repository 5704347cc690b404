import { describe, expect, it } from '@jest/globals';
import { FileFault } from '../run/file-fault.js';
import { all, TestFiles } from '../testing/test-files.js';
import { readXml, type XmlReader } from './xml-file.js';

const files = new TestFiles();

/** Gathers what is read as text. */
class Log implements XmlReader<string> {
  #said: string[] = [];

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    this.#said.push(`<${[name, ...Object.values(attributes)].join(' ')}>`);
  }

  text(text: string): void {
    this.#said.push(text);
  }

  close(name: string): void {
    this.#said.push(`</${name}>`);
  }

  take(): readonly string[] {
    const said = this.#said;
    this.#said = [];
    return said;
  }
}

const read = async (name: string, content: string | Uint8Array): Promise<string> =>
  (await all(readXml(await files.write(name, content), new Log()))).join('');

const faultOf = async (name: string, content: string): Promise<FileFault> => {
  try {
    await read(name, content);
  } catch (error) {
    if (error instanceof FileFault) return error;
    throw error;
  }
  throw new Error('the file was read');
};

describe('readXml', () => {
  it('gives names without prefix, attributes and text', async () => {
    await expect(read('a.xml', '<k:a xmlns:k="urn:k" b="1">x &amp; <![CDATA[<y>]]></k:a>')).resolves.toBe(
      '<a urn:k 1>x & <y></a>',
    );
  });

  it('reads the encoding that the file names', async () => {
    const xml = '<?xml version="1.0" encoding="ISO-8859-1"?><a>blåbær</a>';
    await expect(read('latin1.xml', Buffer.from(xml, 'latin1'))).resolves.toBe('<a>blåbær</a>');
  });

  it.each([
    ['a mark that is not closed', '<a>\n  <b>\n</a>', 3, 'XML'],
    ['an end too early', '<a>\n', 2, 'XML'],
    ['an entity that nothing declares', '<a>\n\n&nbsp;</a>', 3, 'XML'],
    ['a document type', '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/hostname">]>\n<a>&x;</a>', 1, 'DOCTYPE'],
    ['nothing', '', 1, 'XML'],
  ])('refuses %s, and says where', async (_, xml, line, word) => {
    const { place, sentence } = await faultOf('broken.xml', xml);
    expect(place).toMatchObject({ line });
    expect(sentence.da).toContain(word);
  });

  it('refuses text that is not in the encoding', async () => {
    const file = await files.write('bytes.xml', Buffer.from([0x3c, 0x61, 0x3e, 0xff, 0xfe]));
    await expect(all(readXml(file, new Log()))).rejects.toThrow('cannot be read');
  });

  it('says that a file is not there', async () => {
    await expect(all(readXml(files.path('no.xml'), new Log()))).rejects.toThrow('ENOENT');
  });
});
