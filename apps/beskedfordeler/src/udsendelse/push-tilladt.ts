import { lookup as dnsLookup, type LookupAddress, type LookupOptions } from 'node:dns';
import { BlockList, isIP, type LookupFunction } from 'node:net';

/** Where nobody is ever pushed to: addresses of the link itself, where clouds keep the credentials of their machines. */
const LINK_LOCAL: readonly string[] = ['169.254.0.0/16', 'fe80::/10', 'fd00:ec2::254/128'];

const familyOf = (address: string): 'ipv4' | 'ipv6' => (isIP(address) === 6 ? 'ipv6' : 'ipv4');

const blockList = (cidrs: readonly string[]): BlockList => {
  const list = new BlockList();
  for (const cidr of cidrs) {
    const [net = '', bits] = cidr.split('/');
    list.addSubnet(net, Number(bits), familyOf(net));
  }
  return list;
};

const bare = (host: string): string =>
  host
    .toLowerCase()
    .replace(/^\[|\]$/g, '')
    .replace(/\.$/, '');

/** The address is none that may be pushed to. */
export class IkkeTilladtAdresse extends Error {
  override readonly name = 'IkkeTilladtAdresse';

  constructor() {
    super('adressen er ikke tilladt / the address is not allowed');
  }
}

/** Which receivers may be posted to: asked of the address that is connected to, whatever a name led to before. */
export class PushTilladt {
  readonly #never = blockList(LINK_LOCAL);
  readonly #names: readonly string[] | undefined;
  readonly #nets: BlockList;

  /** @param tilladt host names, `*.suffix` and CIDR; undefined: all but the link's own addresses */
  constructor(tilladt: readonly string[] | undefined) {
    const nets = tilladt?.filter((each) => each.includes('/')) ?? [];
    this.#nets = blockList(nets);
    this.#names = tilladt?.filter((each) => !each.includes('/')).map(bare);
  }

  /** @throws IkkeTilladtAdresse when a host is an address that may not be posted to; a name is looked up first */
  kontroller(host: string): void {
    const address = bare(host);
    if (isIP(address) !== 0 && !this.#maa(address, address)) throw new IkkeTilladtAdresse();
  }

  /** Looks a host's name up, as a connection does, and fails when it leads to an address that may not be posted to. */
  readonly lookup: LookupFunction = (host, options: LookupOptions, done) => {
    dnsLookup(host, { ...options, all: true }, (error, found?: LookupAddress[]) => {
      const addresses = found ?? [];
      const [first] = addresses;
      if (error !== null || first === undefined) done(error, '', 0);
      else if (!addresses.every(({ address }) => this.#maa(bare(host), address))) done(new IkkeTilladtAdresse(), '', 0);
      else if (options.all === true) done(null, addresses);
      else done(null, first.address, first.family);
    });
  };

  #maa(name: string, address: string): boolean {
    const family = familyOf(address);
    if (this.#never.check(address, family)) return false;
    if (this.#names === undefined || this.#nets.check(address, family)) return true;
    return this.#names.some((each) => (each.startsWith('*.') ? name.endsWith(each.slice(1)) : name === each));
  }
}
