import { isJson, memberOf, objectsOf, textOf, type Json } from '../service/json.js';

/** A type of object that the service keeps. */
export interface ServiceType {
  readonly navn: string;
  /** Where it is: `/organisation/organisationenhed`. */
  readonly path: string;
  /** The JSON Schema of its registreringer as they are answered and imported. */
  readonly schema: Json;
}

/** The types of object that a service keeps, and what it knows of each, extensions included: from its OpenAPI description. */
export class ServiceTypes {
  readonly #schemas: Json;
  readonly #byMember = new Map<string, ServiceType>();

  /** @param openapi what the service answers on `/openapi.json` */
  constructor(openapi: Json) {
    this.#schemas = memberOf(memberOf(openapi, 'components'), 'schemas');
    for (const [address, operations] of Object.entries(memberOf(openapi, 'paths'))) {
      const [, path, navn] = /^(\/[^/]+\/([^/]+))\/\{uuid\}$/.exec(address) ?? [];
      const schema = this.#registreringSchema(memberOf(operations, 'put'));
      if (path === undefined || navn === undefined || schema === undefined) continue;
      const members = ['attributter', 'tilstande'].flatMap((section) => Object.keys(this.#inside(schema, section)));
      for (const member of members) this.#byMember.set(member, { navn, path, schema });
    }
  }

  /** Recognises the type of an object by the members of its registreringer: `klasseegenskaber` is of a klasse. */
  typeOf(registreringer: readonly Json[]): ServiceType | undefined {
    const members = registreringer.flatMap((registrering) =>
      ['attributter', 'tilstande'].flatMap((section) => Object.keys(memberOf(registrering, section))),
    );
    return members.map((member) => this.#byMember.get(member)).find((type) => type !== undefined);
  }

  /** The schema itself, where it is a reference to one. */
  resolve(schema: unknown): Json {
    const reference = textOf(isJson(schema) ? schema.$ref : undefined);
    if (reference !== undefined) return memberOf(this.#schemas, reference.slice(reference.lastIndexOf('/') + 1));
    return isJson(schema) ? schema : {};
  }

  /** The schema of a registrering, from that of the body of a PUT: one of its alternatives is the object with its history. */
  #registreringSchema(put: Json): Json | undefined {
    const content = memberOf(memberOf(put, 'requestBody'), 'content');
    const schema = memberOf(memberOf(content, 'application/json'), 'schema');
    const history = objectsOf(schema.anyOf)
      .map((alternative) => memberOf(memberOf(this.resolve(alternative), 'properties'), 'registreringer'))
      .find((registreringer) => 'items' in registreringer);
    return history && this.resolve(history.items);
  }

  #inside(schema: Json, section: string): Json {
    return memberOf(this.resolve(memberOf(schema, 'properties')[section]), 'properties');
  }
}
