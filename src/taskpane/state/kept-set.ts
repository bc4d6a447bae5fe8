/** The secretary's set from one day to the next: the files as they were taken in, and their names apart, which are shown at once. */
import type { Keeper } from '../delivery/keeper';

export interface KeptFile {
  readonly file: string;
  readonly bytes: Uint8Array;
}

interface KeptSet {
  readonly files: readonly KeptFile[];
  /** Those of which a person said that they belong here. */
  readonly admitted: readonly string[];
}

const NAMES = 'set-names';
const FILES = 'set-files';
/** More than this is no set of a commune or a province's departments, and a browser may refuse it. */
const MOST_BYTES = 200_000_000;

const isText = (value: unknown): value is string => typeof value === 'string';
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** True where the set is kept. */
export async function keepSet(
  keeper: Keeper,
  files: readonly KeptFile[],
  admitted: readonly string[],
): Promise<boolean> {
  const size = files.reduce((sum, { bytes }) => sum + bytes.length, 0);
  const isKept = files.length > 0 && size <= MOST_BYTES && (await keeper.set(FILES, { files, admitted }));
  if (!isKept) await keeper.set(FILES, null);
  await keeper.set(NAMES, isKept ? files.map(({ file }) => file) : null);
  return isKept;
}

export async function keptNames(keeper: Keeper): Promise<readonly string[]> {
  return listOf(await keeper.get(NAMES)).filter(isText);
}

/** Nothing of what somebody else may have put under our key. */
export async function keptFiles(keeper: Keeper): Promise<KeptSet> {
  const kept = (await keeper.get(FILES)) as Partial<KeptSet> | null;
  const isFile = (value: unknown): value is KeptFile => {
    const { file, bytes } = (value ?? {}) as Partial<KeptFile>;
    return isText(file) && bytes instanceof Uint8Array;
  };
  return { files: listOf(kept?.files).filter(isFile), admitted: listOf(kept?.admitted).filter(isText) };
}
