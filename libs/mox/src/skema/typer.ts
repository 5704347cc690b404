import type { Indhold, Vaerdi } from '../deklaration/indhold.js';

/** A content with a name of its own. */
export type NavngivetIndhold = Exclude<Indhold, Vaerdi>;

/** Every named content that these are made of, each once, a content before those in it. */
export function navngivneTyper(...yderste: readonly Indhold[]): readonly NavngivetIndhold[] {
  const fundne = new Set<NavngivetIndhold>();
  for (const indhold of yderste) saml(indhold, fundne);

  return [...fundne];
}

function saml(indhold: Indhold, fundne: Set<NavngivetIndhold>): void {
  if (indhold.slags === 'vaerdi' || fundne.has(indhold)) return;
  fundne.add(indhold);
  if (indhold.slags !== 'sekvens' && indhold.slags !== 'valg') return;
  for (const element of Object.values(indhold.elementer)) saml(element.indhold, fundne);
}
