import { variableLines } from '@sagdok/mox';
import { variablesOf } from '../config/app-variabler.js';
import { VARIABLES } from '../config/variables.js';
import type { App } from './app.js';

/** The environment variables that a process of some apps reads, as `--help` shows them. */
export const environmentHelp = (apps: readonly App[]): string =>
  `Environment:\n${variableLines({ ...VARIABLES, ...variablesOf(apps) })}\n`;
