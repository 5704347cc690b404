import { tekster } from '@sagdok/model';
import { fejl, type Fejl } from '@sagdok/validering';

// Names are those of the declaration, or cut: what is told of a document never fills a page.

/** The element stands after one that it must stand before. */
export const wrongOrder = (sti: string, name: string, before: string): Fejl =>
  fejl(
    sti,
    'forkert-raekkefoelge',
    tekster(`»${name}« skal stå før »${before}«.`, `“${name}” must stand before “${before}”.`),
  );

/** The element stands once more. */
export const repeated = (sti: string, name: string): Fejl =>
  fejl(sti, 'gentaget-element', tekster(`»${name}« må kun stå én gang her.`, `“${name}” may stand only once here.`));

/** The element is in another namespace. */
export const wrongNamespace = (sti: string, name: string, namespace: string): Fejl =>
  fejl(
    sti,
    'forkert-navnerum',
    tekster(`»${name}« skal stå i navnerummet ${namespace}.`, `“${name}” must be in the namespace ${namespace}.`),
  );

/** There is text between elements. */
export const unexpectedText = (sti: string): Fejl =>
  fejl(sti, 'uventet-tekst', tekster('Her må der kun stå elementer.', 'Only elements may stand here.'));

/** The element has an attribute. */
export const unknownAttribute = (sti: string, name: string): Fejl => {
  const cut = name.length > 60 ? `${name.slice(0, 59)}…` : name;

  return fejl(
    sti,
    'ukendt-attribut',
    tekster(`Elementet kan ikke have attributten »${cut}«.`, `The element cannot have the attribute “${cut}”.`),
  );
};
