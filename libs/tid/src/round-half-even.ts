/** The nearest whole number, of two the even one: C's rint, by which PostgreSQL rounds. */
export const roundHalfEven = (n: number): number => {
  const below = Math.floor(n);
  if (n - below !== 0.5) return Math.round(n);

  return below % 2 === 0 ? below : below + 1;
};
