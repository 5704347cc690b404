/** More letters than this are no slip of the pen. */
const MAKS_RETTELSER = 2;

/** The known name that the writer most likely meant, undefined when none is close. */
export function naermeste(navn: string, kendte: readonly string[]): string | undefined {
  let bedste: string | undefined;
  let mindste = MAKS_RETTELSER + 1;
  for (const kendt of kendte) {
    if (Math.abs(kendt.length - navn.length) > MAKS_RETTELSER) continue;
    const antal = rettelser(navn.toLowerCase(), kendt.toLowerCase());
    if (antal >= mindste || antal >= kendt.length / 2) continue;
    mindste = antal;
    bedste = kendt;
  }

  return bedste;
}

/** How many letters are to be changed, put in or taken out to make one text of the other (Levenshtein). */
function rettelser(a: string, b: string): number {
  let forrige = Array.from({ length: b.length + 1 }, (_, n) => n);
  for (let i = 1; i <= a.length; i++) {
    const raekke = [i];
    for (let j = 1; j <= b.length; j++) {
      const byttet = (forrige[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      raekke.push(Math.min((forrige[j] ?? 0) + 1, (raekke[j - 1] ?? 0) + 1, byttet));
    }
    forrige = raekke;
  }

  return forrige[b.length] ?? 0;
}
