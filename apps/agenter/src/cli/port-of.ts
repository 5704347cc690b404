import { InvalidArgumentError } from 'commander';

/** A port as it is given on the command line. */
export const portOf = (text: string): number => {
  const port = Number(text);
  if (text.trim() === '' || !Number.isInteger(port) || port < 0 || port > 65_535)
    throw new InvalidArgumentError('en port er et tal fra 0 til 65535 / a port is a number from 0 to 65535');
  return port;
};
