/** How a process is set up cannot be used, by its environment or by what that names: all that is wrong, one line each. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';

  constructor(readonly faults: readonly string[]) {
    super(`The set-up is not right:\n${faults.map((fault) => `  ${fault}`).join('\n')}`);
  }
}
