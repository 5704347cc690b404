const DAG = 86_400_000;

/** How many days there are from one civil date to another: 1 from a day to the next, negative backwards. */
export function dageMellem(fra: string, til: string): number {
  return Math.round((Date.parse(til) - Date.parse(fra)) / DAG);
}
