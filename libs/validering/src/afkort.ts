/** More members and elements than any body in use has; what lies beyond is not looked through for further faults. */
const MAKS_DELE = 50_000;

/** Deeper than any schema reaches. */
const MAKS_DYBDE = 16;

/**
 * The body itself, or a copy of its beginning when it is huge, so that collecting all its faults takes bounded time
 * and memory.
 */
export function afkort(body: unknown): unknown {
  const regnskab = { tilbage: MAKS_DELE };
  const kopi = kopier(body, regnskab, 0);

  return regnskab.tilbage > 0 ? body : kopi;
}

function kopier(vaerdi: unknown, regnskab: { tilbage: number }, dybde: number): unknown {
  if (typeof vaerdi !== 'object' || vaerdi === null || dybde > MAKS_DYBDE) return vaerdi;
  if (Array.isArray(vaerdi)) return kopierListe(vaerdi, regnskab, dybde);

  const medlemmer: [string, unknown][] = [];
  for (const navn in vaerdi) {
    if (regnskab.tilbage-- <= 0) break;
    medlemmer.push([navn, kopier((vaerdi as Readonly<Record<string, unknown>>)[navn], regnskab, dybde + 1)]);
  }

  return Object.fromEntries(medlemmer);
}

function kopierListe(liste: readonly unknown[], regnskab: { tilbage: number }, dybde: number): unknown[] {
  const elementer: unknown[] = [];
  for (const element of liste) {
    if (regnskab.tilbage-- <= 0) break;
    elementer.push(kopier(element, regnskab, dybde + 1));
  }

  return elementer;
}
