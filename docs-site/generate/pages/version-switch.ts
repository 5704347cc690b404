import { elementer, type Objekttype } from '@sagdok/model';
import { changesAddress, elementAnchor, textAddress } from '../../src/standard/addresses.ts';
import { addressOf, beskrevneVersioner, isReplaced, kravI, type StandardSource } from '../standard.ts';
import { type Translate, WORDS } from '../words.ts';

/** A version of the page, where it is, and the anchors that it has. */
interface Version {
  readonly version: string;
  readonly address: string;
  readonly status: string;
  readonly anchors: ReadonlySet<string>;
}

/** The way from the reference of a type to its other versions; nothing, where there is but one. */
export function versionSwitch(source: StandardSource, objekttype: Objekttype, t: Translate): string {
  const versions = source.standarder
    .filter(({ del }) => del === objekttype.del)
    .flatMap(({ objekttyper }) => objekttyper)
    .filter(({ navn }) => navn === objekttype.navn)
    .map((each) => ({
      version: each.version,
      address: addressOf(source, each),
      status: statusOf(source, each.del, each.version, t),
      anchors: new Set([...elementer(each)].map(({ sti }) => elementAnchor(sti))),
    }));

  return switchBetween(objekttype.del, versions, objekttype.version);
}

/** The way from the text of a version to that of the others. */
export function textVersionSwitch(source: StandardSource, del: string, version: string, t: Translate): string {
  const part = source.dele.find(({ navn }) => navn === del);
  if (!part) return '';
  const versions = beskrevneVersioner(part).map((each) => ({
    version: each,
    address: textAddress(del, each),
    status: statusOf(source, del, each, t),
    anchors: new Set(kravI(part.afsnit, each).map(({ id }) => id)),
  }));

  return switchBetween(del, versions, version);
}

function switchBetween(del: string, versions: readonly Version[], current: string): string {
  const here = versions.find(({ version }) => version === current);
  if (!here || versions.length < 2) return '';
  const choices = versions.map(({ version, address, status, anchors }) => ({
    version,
    address,
    status,
    missing: [...here.anchors].filter((anchor) => !anchors.has(anchor)),
    ...(version !== current && { changes: changesBetween(del, versions, version, current) }),
  }));

  return `<VersionSwitch current=${JSON.stringify(current)} versions={${JSON.stringify(choices)}} />`;
}

function changesBetween(del: string, versions: readonly Version[], a: string, b: string): string {
  const order = versions.map(({ version }) => version);
  const [fra = a, til = b] = [a, b].toSorted((x, y) => order.indexOf(x) - order.indexOf(y));

  return changesAddress(del, fra, til);
}

function statusOf(source: StandardSource, del: string, version: string, t: Translate): string {
  return t(isReplaced(source, { del, version }) ? WORDS.afloest : WORDS.gaeldende);
}
