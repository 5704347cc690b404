import { link, readFile, rm, writeFile } from 'node:fs/promises';

/** A process, told from a later one with the same number by when it began. */
interface Holder {
  readonly pid: number;
  readonly began: string;
}

/** Another process has the folder of the embedded database. */
export class FolderInUse extends Error {
  override readonly name = 'FolderInUse';

  constructor(folder: string, pid: number | undefined) {
    super(
      `The database in ${folder} is in use by process ${pid ?? 'unknown'}. Stop that one, give this one another folder (SAGDOK_DATA), or run both on PostgreSQL (DATABASE_URL).`,
    );
  }
}

/** When a process began, as Linux counts it; `''` on other systems, undefined when there is no such process. */
const beganAt = async (pid: number): Promise<string | undefined> => {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return undefined;
  }
  try {
    const boot = await readFile('/proc/sys/kernel/random/boot_id', 'utf8');
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
    // The name of the program stands in brackets and may hold spaces; when it began is the 20th field after it.
    return `${boot.trim()} ${stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? ''}`;
  } catch {
    return '';
  }
};

const isAlive = async ({ pid, began }: Holder): Promise<boolean> => {
  const now = await beganAt(pid);
  return now !== undefined && (now === '' || began === '' || now === began);
};

const holderOf = async (file: string): Promise<Holder | undefined> => {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Holder;
  } catch {
    return undefined;
  }
};

const tryLink = async (from: string, to: string): Promise<boolean> => {
  try {
    await link(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
};

/**
 * Takes a folder for this process alone: an embedded database that two processes open loses data. The lock is a file beside the
 * folder; one that a process has left behind, killed for instance, is taken over.
 * @returns what gives the folder free again
 * @throws FolderInUse that names the process which has the folder
 */
export const lockFolder = async (folder: string): Promise<() => Promise<void>> => {
  const file = `${folder}.lock`;
  const own = `${file}.${process.pid}`;
  await writeFile(
    own,
    JSON.stringify({ pid: process.pid, began: (await beganAt(process.pid)) ?? '' } satisfies Holder),
  );
  try {
    if (!(await tryLink(own, file))) {
      const holder = await holderOf(file);
      if (holder !== undefined && (await isAlive(holder))) throw new FolderInUse(folder, holder.pid);
      await rm(file, { force: true });
      if (!(await tryLink(own, file))) throw new FolderInUse(folder, (await holderOf(file))?.pid);
    }
  } finally {
    await rm(own, { force: true });
  }
  return () => rm(file, { force: true });
};
