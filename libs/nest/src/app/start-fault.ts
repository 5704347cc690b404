import { ModelFejl } from '@sagdok/model';
import { ConfigError } from '@sagdok/mox';
import { FolderInUse } from '../database/folder-lock.js';
import { isUnreachable } from '../database/unreachable.js';

/** Why a process did not start, in words for who starts it; undefined for what only a programmer can mend. */
export const startFault = (error: unknown): string | undefined => {
  if (error instanceof ConfigError || error instanceof ModelFejl || error instanceof FolderInUse) return error.message;
  const { code, syscall, message, address, port } = error as NodeJS.ErrnoException & {
    readonly address?: string;
    readonly port?: number;
  };
  if (syscall === 'listen' && code === 'EADDRINUSE') {
    return `Something listens on ${address ?? ''}:${port ?? ''} already. Stop it, or set PORT to another port.`;
  }
  if (syscall === 'listen') return `Cannot listen on ${address ?? ''}:${port ?? ''}: ${message}. Set HOST and PORT.`;
  return isUnreachable(error) ? `The database of DATABASE_URL cannot be used: ${message}` : undefined;
};
