import { InvalidArgumentError } from 'commander';

/** Where services are, as it is given on the command line. */
export const addressOf = (text: string): string => {
  if (!/^https?:\/\//.test(text) || !URL.canParse(text))
    throw new InvalidArgumentError(
      'en adresse begynder med http:// eller https:// / an address begins with http:// or https://',
    );
  return text;
};
