/** Workbooks of many bodies read one by one and let go again: what a province sends does not fit into the memory at once. */
import { Fault } from '../core/fault';
import type { FormDefinition } from '../core/form';
import type { WorkbookSnapshot } from '../core/snapshot';
import { Gathering, understand, unrecognisedFiles } from '../engine';
import { distinctPaths, readBytes, shownNames } from './files';
import type { Io } from './io';
import { inThreads, isMany, unlessPassed, type NamedFile, type PassOver } from './many-books';
import { readBook } from './other-files';
import { progressOn } from './progress';

async function* oneByOne(
  files: readonly NamedFile[],
  io: Io,
  passOver: PassOver | null,
): AsyncGenerator<WorkbookSnapshot> {
  for (const { path, name } of files) {
    const reading = readBytes(path, name).then((bytes) => readBook(bytes, name, io.budget.deadline()));
    const read = await unlessPassed(reading, name, passOver);
    io.budget.spend({ file: name });
    if (read) yield read.snapshot;
  }
}

export interface GatherOptions {
  readonly forms: readonly FormDefinition[];
  /** Go on without workbooks that cannot be read, naming them. */
  readonly skipUnreadable: boolean;
}

/** Fault of the first that cannot be read, or that holds no table; with `skipUnreadable` only where none is left. */
export async function gatherUnits(
  named: readonly string[],
  io: Io,
  { forms, skipUnreadable }: GatherOptions,
): Promise<Gathering> {
  const progress = progressOn(io);
  const paths = distinctPaths(named);
  const names = shownNames(paths);
  io.budget.grant(paths.length);
  const files = paths.map((path, index) => ({ path, name: names[index] ?? path }));
  const gathering = new Gathering();
  const passOver: PassOver | null = skipUnreadable
    ? (file, fault) => {
        gathering.unread.push({ file, fault });
      }
    : null;
  let done = 0;
  try {
    for await (const snapshot of isMany(files) ? inThreads(files, io, passOver) : oneByOne(files, io, passOver)) {
      progress.step(done, files.length, snapshot.file);
      const reading = understand([snapshot], { forms, budget: io.budget });
      if (unrecognisedFiles(reading).length > 0) {
        const fault = new Fault('nothing-recognised', { file: snapshot.file });
        if (!passOver) throw fault;
        passOver(snapshot.file, fault);
      } else gathering.add(snapshot, reading);
      done += 1;
    }
    progress.step(files.length, files.length, '');
    const [unread] = gathering.unread;
    if (unread && gathering.books.length === 0) throw unread.fault;
    return gathering;
  } finally {
    progress.end();
  }
}
