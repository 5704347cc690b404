/** The namespaces of messages, by the prefix that we write each with. Readers go by the namespace, whatever its prefix. */
export const NAVNERUM = {
  /** The shared vocabulary of the 1.1 standards. */
  sd: 'urn:oio:sagdok:3.0.0',
  /** The envelope. */
  kuvert: 'urn:oio:besked:kuvert:1.0',
  /** What a receiver offers. */
  sts: 'urn:oio:sts:1.0.0',
  /** What the distributor offers. */
  bf: 'urn:oio:sts:beskedfordeler:1.0.0',
} as const;

/** The prefix of one of the namespaces. */
export type Navnerum = keyof typeof NAVNERUM;

/** The namespace of the element that carries JSON in XML. Only ours. */
export const BESKEDDATA_NAVNERUM = 'urn:sagdok:beskeddata:1.0';
