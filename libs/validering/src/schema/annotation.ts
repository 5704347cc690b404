import type { Element, Tekster } from '@sagdok/model';
import type { JsonSchema } from './json-schema.js';

/** Title and description in Danish, and beside them in English as `x-title-en` and `x-description-en`. */
export function annotation(titel: Tekster, definition: Tekster): JsonSchema {
  return {
    title: titel.da,
    description: definition.da,
    'x-title-en': titel.en,
    'x-description-en': definition.en,
  };
}

/** What an element of the model says of itself, as members of its schema. */
export function elementAnnotation(element: Element): JsonSchema {
  return annotation(element.titel, element.definition);
}
