/**
 * The operations of commands, the values of the header `operation`. Source: LoRA's MOX messages (standard.md 3.2), but for `import`,
 * which is ours.
 */
export const KOMMANDOER = ['create', 'read', 'search', 'list', 'update', 'passivate', 'delete', 'import'] as const;

/** One of {@link KOMMANDOER}. */
export type Kommandooperation = (typeof KOMMANDOER)[number];
