import { tekster } from '@sagdok/model';
import { fejl, type Fejl } from '@sagdok/validering';
import { saysSomething } from './frame.js';
import { ReadStop } from './read-stop.js';
import { XML_LIMITS } from './xml-limits.js';
import { parseXml } from './xml-parser.js';

/** What is wrong with foreign XML, which must be able to stand in a document of any namespaces, and may have to be one element. */
export function fragmentFault(
  xml: string,
  sti: string,
  { oneElement }: { readonly oneElement: boolean },
): Fejl | undefined {
  const outermost = { elements: 0, text: '' };
  let depth = 0;
  try {
    parseXml(
      { xml, limits: XML_LIMITS, fragment: true },
      {
        open: () => {
          if (depth === 0) outermost.elements++;
          depth++;
        },
        close: () => {
          depth--;
        },
        text: (text) => {
          if (depth === 0) outermost.text += text;
        },
      },
    );
  } catch (error) {
    if (!(error instanceof ReadStop)) throw error;

    return fejl(sti, error.kode, error.tekster);
  }
  const isOne = outermost.elements === 1 && !saysSomething(outermost.text);

  return oneElement && !isOne ? fejl(sti, 'ikke-et-element', NOT_ONE_ELEMENT) : undefined;
}

const NOT_ONE_ELEMENT = tekster('Her skal der stå netop ét XML-element.', 'Exactly one XML element belongs here.');
