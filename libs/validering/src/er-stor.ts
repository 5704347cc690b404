/** More members and elements than bodies in daily use have: a Sag with thousands of journalposter. */
const MAKS_DELE = 50_000;

/** Is the JSON so large that finding all its faults could take long, and much memory? */
export function erStor(json: unknown): boolean {
  let dele = 0;
  const stak = [json];
  while (stak.length > 0) {
    const vaerdi = stak.pop();
    if (typeof vaerdi !== 'object' || vaerdi === null) continue;
    const indre: readonly unknown[] = Object.values(vaerdi);
    dele += indre.length;
    if (dele > MAKS_DELE) return true;
    for (const del of indre) stak.push(del);
  }

  return false;
}
