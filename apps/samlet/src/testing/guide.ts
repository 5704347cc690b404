/** A block of code on a page. */
export interface Block {
  readonly language: string;
  /** The file that the block is the whole of; undefined: it is commands. */
  readonly file: string | undefined;
  readonly code: string;
}

/** What stands between the outputs of two blocks. */
const DIVIDER = '----';

/** How long a program may take until it says what the page promises. */
const SECONDS_TO_START = 60;

/** The blocks of code on a page, in order. */
export const blocksOf = (page: string): readonly Block[] =>
  [...page.matchAll(/^ *```(\w*)(?: title="([^"]*)")?.*\n([^]*?)^ *```$/gm)].map(
    ([, language = '', file, code = '']) => ({
      language,
      file,
      code,
    }),
  );

/** What a block says that its output holds: the lines after arrows, in which `…` stands for anything. */
export const promised = ({ code }: Block): readonly string[] =>
  code.split('\n').flatMap((line) => /^# → (.*)$/.exec(line)?.[1] ?? []);

/** A text of a block as a regular expression, for JavaScript and for grep. */
export const pattern = (text: string): string =>
  text
    .split('…')
    .map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`))
    .join('.*');

const quoted = (text: string): string => `'${text.replaceAll("'", String.raw`'\''`)}'`;

/** A file is written, a program that keeps running is started and waited for, commands are run. */
const step = (block: Block, index: number): string => {
  const { language, file, code } = block;
  if (file !== undefined)
    return `mkdir -p "$(dirname ${quoted(file)})"\ncat > ${quoted(file)} <<'END OF FILE'\n${code}END OF FILE`;
  if (language !== 'console') return code;
  const said = `"$SAID/${index}"`;
  return [
    `{ ${code}} > ${said} 2>&1 & programs+=($!)`,
    ...promised(block).map(
      (text) =>
        `timeout ${SECONDS_TO_START} bash -c 'until grep -qE -- "$0" "$1"; do sleep 0.1; done' ${quoted(pattern(text))} ${said} || cat ${said}`,
    ),
    `cat ${said}`,
  ].join('\n');
};

/** A script for bash of all that a page says is done, in one shell. */
export const scriptOf = (blocks: readonly Block[]): string =>
  [
    // Each program that keeps running is a process group, so that all it has started ends with it.
    'set -m; SAID=$(mktemp -d); programs=()',
    `trap 'for program in "\${programs[@]}"; do kill -- "-$program"; done; wait; rm -r "$SAID"' EXIT`,
    blocks.map(step).join(`\necho; echo ${DIVIDER}\n`),
  ].join('\n');

/** What each block of a script said. */
export const outputsOf = (stdout: string): readonly string[] => stdout.split(new RegExp(`^${DIVIDER}$`, 'm'));
