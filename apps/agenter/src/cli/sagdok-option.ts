import { Option } from 'commander';
import { addressOf } from './address-of.js';

/** Where the agent's own register is. */
export const sagdokOption = (): Option =>
  new Option('--sagdok <url>', 'registret / the register')
    .env('SAGDOK_URL')
    .argParser(addressOf)
    .default('http://127.0.0.1:8080');
