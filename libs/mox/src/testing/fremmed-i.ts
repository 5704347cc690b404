import { XmlC14NMode, XmlDocument } from 'libxml2-wasm';

const KUVERT = { k: 'urn:oio:besked:kuvert:1.0' };
const FREMMED = `//k:Beskeddata/* | //*[namespace-uri()='${KUVERT.k}' and contains(local-name(), 'LokalUdvidelse')]/*`;

/** The foreign elements of a message in XML, each as canonical XML of itself (exclusive, with comments). */
export function fremmedI(xml: string): readonly string[] {
  const dokument = XmlDocument.fromString(xml);
  try {
    return dokument
      .find(FREMMED, KUVERT)
      .map((element) => element.canonicalizeToString({ mode: XmlC14NMode.XML_C14N_EXCLUSIVE_1_0, withComments: true }));
  } finally {
    dokument.dispose();
  }
}
