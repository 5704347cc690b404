/** The address of the API reference. */
export const API = '/api/';

/** The address of the reference of a service. */
export function serviceAddress(service: string): string {
  return `${API}${service}/`;
}

/** The address of the list of error codes. */
export const PROBLEMER_ADDRESS = '/problemer/';

/** The address of the page of an error code: the path that `type` of such an answer has at a service. */
export function problemAddress(kode: string): string {
  return `${PROBLEMER_ADDRESS}${kode}/`;
}
