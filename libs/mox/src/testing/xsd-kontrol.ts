import { XmlBufferInputProvider, XmlDocument, XmlError, xmlRegisterInputProvider, XsdValidator } from 'libxml2-wasm';
import { NAVNERUM, type Navnerum } from '../deklaration/navnerum.js';
import { xsd, XSD_FILER } from '../skema/xsd.js';

const filer = Object.fromEntries(
  (Object.keys(NAVNERUM) as Navnerum[]).map((navnerum) => [XSD_FILER[navnerum], Buffer.from(xsd(navnerum))]),
);

/** Checks a document against our schema of the namespace of its root: what is wrong, nothing when it is in order. */
export function xsdKontrol(navnerum: Navnerum): (xml: string) => string | undefined {
  xmlRegisterInputProvider(new XmlBufferInputProvider(filer));
  const skema = XsdValidator.fromDoc(XmlDocument.fromString(xsd(navnerum), { url: XSD_FILER[navnerum] }));

  return (xml) => {
    const dokument = XmlDocument.fromString(xml);
    try {
      skema.validate(dokument);

      return undefined;
    } catch (error) {
      if (error instanceof XmlError) return error.message;
      throw error;
    } finally {
      dokument.dispose();
    }
  };
}
