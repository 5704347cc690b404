/** How much XML is read before it is refused, so that no document can keep a service busy or fill its memory. */
export interface XmlLimits {
  /** The size of the document, in bytes, or in UTF-16 units when it is given as a text. @default 5 MiB */
  readonly maxSize?: number;
  /** How many elements may lie in each other. @default 64 */
  readonly maxDepth?: number;
  /** How many attributes one element may have, namespaces included. @default 256 */
  readonly maxAttributes?: number;
}

/** The limits where none are given. */
export const XML_LIMITS: Required<XmlLimits> = {
  maxSize: 5 * 1024 * 1024,
  maxDepth: 64,
  maxAttributes: 256,
};
