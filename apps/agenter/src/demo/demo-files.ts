import type { RaaAflaesning } from '../vand/aflaesning.js';

/** What the demonstration puts in the inbox. */
export interface DemoFiles {
  /** The installations, which nobody has seen before. */
  readonly installationer: readonly [string, string];
  readonly aflaesninger: readonly RaaAflaesning[];
  /** How many of them are different readings that can be placed, and how many cannot. */
  readonly gode: number;
  readonly daarlige: number;
  /** The file. */
  readonly csv: string;
}

/** Five readings: three of two installations, one of them once more, and one that cannot be understood. */
export const demoFiles = (run: string): DemoFiles => {
  const [en, to] = [`DEMO-${run}-1`, `DEMO-${run}-2`];
  const aflaesninger: readonly RaaAflaesning[] = [
    { installation: en, aflaest: '2025-10-01', stand: '101,5' },
    { installation: to, aflaest: '2025-10-01', stand: '88' },
    { installation: en, aflaest: '01-11-2025', stand: '109,25' },
    { installation: en, aflaest: '2025-11-01', stand: '109.250' },
    { installation: to, aflaest: '2025-11-01', stand: 'ulæselig' },
  ];
  const lines = aflaesninger.map(({ installation, aflaest, stand }) => `${installation};${aflaest};${stand}`);
  return {
    installationer: [en, to],
    aflaesninger,
    gode: 3,
    daarlige: 1,
    csv: `installation;aflaest;stand\n${lines.join('\n')}\n`,
  };
};
