import { faults } from './faults.ts';

const found = await faults();
for (const fault of found) console.error(fault);
process.exitCode = found.length > 0 ? 1 : 0;
