/** The parameters of a request in order: the name in lower case with what follows its colon apart, and the value. */
export interface QueryParameter {
  /** As the request has it, for messages. */
  readonly name: string;
  readonly key: string;
  /** The type of object after a colon, e.g. `Bruger` in `ejer:Bruger`; its case counts. */
  readonly objekttype?: string;
  readonly value: string;
}
