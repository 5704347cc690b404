import { type SaxesAttributeNS, SaxesParser, type SaxesTagNS } from 'saxes';
import { ReadStop } from './read-stop.js';
import type { XmlLimits } from './xml-limits.js';

/** An element that begins. */
export interface XmlElement {
  /** The name as it is written, with prefix. */
  readonly qualifiedName: string;
  readonly name: string;
  readonly prefix: string;
  /** The namespace; empty when it has none. */
  readonly namespace: string;
  readonly attributes: Readonly<Record<string, SaxesAttributeNS>>;
  /** The namespaces that it declares itself, by prefix. */
  readonly declared: Readonly<Record<string, string>>;
  /** Where its start tag begins in the text, and where it has ended. */
  readonly from: number;
  readonly to: number;
}

/** What happens while XML is read. */
export interface XmlEvents {
  readonly open: (element: XmlElement) => void;
  /** The element that began last ends: where its content has ended, and where it has ended itself. */
  readonly close: (contentTo: number, to: number) => void;
  /** Text, entities and CDATA resolved, and where it has ended; a text may come in parts. */
  readonly text: (text: string, to: number) => void;
}

/** What is read, and how. */
export interface XmlSource {
  readonly xml: string;
  readonly limits: Required<XmlLimits>;
  /** A piece of a document, which may be text, one element or several, instead of a whole document. */
  readonly fragment?: boolean;
}

/**
 * Reads XML 1.0 with namespaces and tells what it meets. Refuses document type declarations, entities but the five of XML, and
 * what is beyond the limits.
 * @throws {ReadStop} at the first thing that makes it no XML to be read
 */
export function parseXml({ xml, limits, fragment = false }: XmlSource, { open, close, text }: XmlEvents): void {
  if (xml.length > limits.maxSize) throw ReadStop.tooLarge(limits.maxSize);
  const parser = new SaxesParser({
    xmlns: true,
    fragment,
    position: false,
    forceXMLVersion: true,
    defaultXMLVersion: '1.0',
  });
  let depth = 0;
  let attributes = 0;
  parser.on('error', ({ message }) => {
    throw ReadStop.notWellFormed(message, parser.position);
  });
  parser.on('doctype', () => {
    throw ReadStop.dtd(parser.position);
  });
  parser.on('opentagstart', () => {
    attributes = 0;
    depth++;
    if (depth > limits.maxDepth) throw ReadStop.tooDeep(limits.maxDepth, parser.position);
  });
  parser.on('attribute', () => {
    attributes++;
    if (attributes > limits.maxAttributes) {
      throw ReadStop.tooManyAttributes(limits.maxAttributes, parser.position);
    }
  });
  parser.on('opentag', (tag) => {
    open(element(xml, tag, parser.position));
  });
  parser.on('closetag', ({ isSelfClosing }) => {
    depth--;
    const to = parser.position;
    close(isSelfClosing ? to : xml.lastIndexOf('</', to - 1), to);
  });
  const textTo = (part: string): void => {
    text(part, parser.position);
  };
  parser.on('text', textTo);
  parser.on('cdata', textTo);
  if (fragment) {
    parser.on('xmldecl', () => {
      throw ReadStop.notWellFormed(DECLARATION, parser.position);
    });
  }
  parser.write(xml).close();
}

const DECLARATION = 'XML declaration inside a document.';

function element(xml: string, { name, local, prefix, uri, attributes, ns }: SaxesTagNS, to: number): XmlElement {
  return {
    qualifiedName: name,
    name: local,
    prefix,
    namespace: uri,
    attributes,
    declared: ns,
    // No start tag has a second "<": attribute values must not hold it.
    from: xml.lastIndexOf('<', to - 1),
    to,
  };
}
