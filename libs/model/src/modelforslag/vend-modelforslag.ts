import type { Modelforslag, Modeloperation } from './modelforslag.js';

/** The change that takes this one back: applied to what this one gives, it gives what there was before. */
export function vendModelforslag({ grundlag, operationer }: Modelforslag): Modelforslag {
  return { grundlag, operationer: operationer.toReversed().map(vend) };
}

function vend(operation: Modeloperation): Modeloperation {
  switch (operation.op) {
    case 'tilfoej':
      return { ...operation, op: 'fjern' };
    case 'fjern':
      return { ...operation, op: 'tilfoej' };
    case 'omdoeb': {
      const led = operation.sti.split('/');

      return { op: 'omdoeb', sti: [...led.slice(0, -1), operation.navn].join('/'), navn: led.at(-1) ?? '' };
    }
    case 'ret': {
      const { op, sti, egenskab, foer, efter } = operation;

      return {
        op,
        sti,
        egenskab,
        ...(efter !== undefined && { foer: efter }),
        ...(foer !== undefined && { efter: foer }),
      };
    }
  }
}
