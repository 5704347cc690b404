import { isIP } from 'node:net';
import { numberValue, pathValue, type Parser, type Values, type Variables } from '@sagdok/mox';
import type { InjectionToken } from '@nestjs/common';

/** A host's name, all of a domain, or a network. */
const isReceiver = (text: string): boolean => {
  const [net = '', bits, ...more] = text.split('/');
  if (bits === undefined) return /^(\*\.)?[\w-]+(\.[\w-]+)*$/.test(text) || isIP(text) !== 0;
  return isIP(net) !== 0 && more.length === 0 && /^\d{1,3}$/.test(bits) && Number(bits) <= (isIP(net) === 4 ? 32 : 128);
};

const receiversValue: Parser<readonly string[]> = {
  must: 'be host names, *.suffix and networks such as 10.1.0.0/16, with commas between',
  parse: (text) => {
    const receivers = text
      .split(',')
      .map((each) => each.trim())
      .filter((each) => each !== '');
    return receivers.every(isReceiver) ? receivers : undefined;
  },
};

/** The variables of the environment that the distributor alone reads. */
export const VARIABLER = {
  SAGDOK_ABONNEMENTER: {
    default: '',
    text: 'a JSON file with the abonnementer that the beskedfordeler is to have: made or changed when it starts',
    ...pathValue,
  },
  SAGDOK_OPGIV_EFTER: {
    default: '14',
    text: 'for how many days the beskedfordeler tries to deliver to a receiver that does not answer',
    ...numberValue(1, 3650),
  },
  SAGDOK_BESKEDER_DAGE: {
    default: '',
    text: 'for how many days the beskedfordeler keeps messages that nobody waits for; without it, for ever',
    ...numberValue(1, 36_500),
  },
  SAGDOK_PUSH_TIMEOUT: {
    default: '15',
    text: 'how many seconds a receiver that messages are posted to may take to answer',
    ...numberValue(1, 300),
  },
  SAGDOK_PUSH_TILLADT: {
    default: '',
    text: 'where messages may be posted to, with commas between: host names, *.suffix, and networks such as 10.1.0.0/16; without it, everywhere but to link-local addresses',
    ...receiversValue,
  },
  SAGDOK_AFHENT_DAGE: {
    default: '90',
    text: 'for how many days the beskedfordeler keeps messages for a receiver that does not fetch them',
    ...numberValue(1, 36_500),
  },
  SAGDOK_FEJLKOE_DAGE: {
    default: '365',
    text: 'for how many days the beskedfordeler keeps what is in the fejlkø',
    ...numberValue(1, 36_500),
  },
} as const satisfies Variables;

/** How the distributor is set up. */
export type Indstillinger = Values<typeof VARIABLER>;

/** What its modules ask for that by. */
export const INDSTILLINGER: InjectionToken<Indstillinger> = Symbol('sagdok.beskedfordeler.indstillinger');
