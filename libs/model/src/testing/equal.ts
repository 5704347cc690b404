/** `true` where two types are assignable to each other. Used as `expect<Equal<A, B>>(true)`, which only then compiles. */
export type Equal<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;
