/** XML that the standard leaves open, as text that declares all its namespaces: one element, as a rule. */
export interface FremmedXml {
  readonly xml: string;
}

/** JSON where the standard leaves the content open; in XML it is the text of one element of ours. */
export interface FremmedJson {
  readonly json: unknown;
}

/** Content that the standard leaves open. */
export type FremmedIndhold = FremmedXml | FremmedJson;
