/** One check of the portal's content: gives a sentence for each fault that it finds, with the file it is in. */
export type Check = () => readonly string[] | Promise<readonly string[]>;
