import { unikId, type UnikId } from '@sagdok/mox';
import { InvalidArgumentError } from 'commander';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** An authority as it is given on the command line. */
export const myndighedOf = (text: string): UnikId => {
  const id = unikId(text);
  if (id === undefined)
    throw new InvalidArgumentError('en myndighed er en uuid eller en urn / an authority is a uuid or a urn');
  return id;
};

/** The uuid of an object as it is given on the command line. */
export const uuidOf = (text: string): string => {
  if (!UUID.test(text)) throw new InvalidArgumentError('det er ingen uuid / that is no uuid');
  return text.toLowerCase();
};
