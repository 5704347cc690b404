import type { Haendelsesbesked } from '@sagdok/mox';

/** A delivered message as it was sent: without the Leveranceruter that the distributor notes in it. */
export const udenRute = ({ Beskedkuvert: kuvert, ...besked }: Haendelsesbesked): Haendelsesbesked => {
  const { Leveranceruter: _, ...Leveranceinformation } = kuvert.Leveranceinformation;
  return { ...besked, Beskedkuvert: { ...kuvert, Leveranceinformation } };
};
