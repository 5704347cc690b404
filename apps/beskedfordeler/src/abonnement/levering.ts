import type { Levering } from '@sagdok/mox';

/** The levering as it may be shown: without its secret. */
export const udenHemmelighed = (levering: Levering): Levering => {
  if (levering.slags !== 'push') return levering;
  const { hemmelighed: _, ...shown } = levering;
  return shown;
};

/** Do they deliver alike? */
export const sammeLevering = (a: Levering, b: Levering): boolean => {
  if (a.slags === 'push' && b.slags === 'push')
    return a.url === b.url && a.format === b.format && a.hemmelighed === b.hemmelighed;
  if (a.slags === 'amqp' && b.slags === 'amqp') return a.format === b.format;
  return a.slags === b.slags;
};
