/** What a server keeps (people, sessions, first passwords, workbooks) is for the one who runs it alone, whatever the folder above allows. */

const OWNER_ALONE = 0o077;

/** Files and folders that `work` makes are nobody else's to read; Windows goes by the folder's own rights. */
export async function withPrivateFiles<T>(work: () => Promise<T>): Promise<T> {
  if (process.platform === 'win32') return work();
  const before = process.umask(OWNER_ALONE);
  try {
    return await work();
  } finally {
    process.umask(before);
  }
}
