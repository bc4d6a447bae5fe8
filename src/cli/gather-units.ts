/** Workbooks of many bodies read one by one and let go again: what a province sends does not fit into the memory at once. */
import { Fault } from '../core/fault';
import type { FormDefinition } from '../core/form';
import type { WorkbookSnapshot } from '../core/snapshot';
import { Gathering, understand, unrecognisedFiles } from '../engine';
import { distinctPaths, readBytes, shownNames } from './files';
import type { Io } from './io';
import { inThreads, isMany, type NamedFile } from './many-books';
import { readBook } from './other-files';
import { progressOn } from './progress';

async function* oneByOne(files: readonly NamedFile[], io: Io): AsyncGenerator<WorkbookSnapshot> {
  for (const { path, name } of files) {
    const { snapshot } = await readBook(await readBytes(path, name), name, io.budget.deadline());
    io.budget.spend({ file: name });
    yield snapshot;
  }
}

/** Fault of the first that cannot be read, or that holds no table. */
export async function gatherUnits(
  named: readonly string[],
  io: Io,
  forms: readonly FormDefinition[],
): Promise<Gathering> {
  const progress = progressOn(io);
  const paths = await distinctPaths(named);
  const names = shownNames(paths);
  io.budget.grant(paths.length);
  const files = paths.map((path, index) => ({ path, name: names[index] ?? path }));
  const gathering = new Gathering();
  let done = 0;
  try {
    for await (const snapshot of isMany(files) ? inThreads(files, io) : oneByOne(files, io)) {
      progress.step(done, files.length, snapshot.file);
      const reading = understand([snapshot], { forms, budget: io.budget });
      if (unrecognisedFiles(reading).length > 0) throw new Fault('nothing-recognised', { file: snapshot.file });
      gathering.add(snapshot, reading);
      done += 1;
    }
    progress.step(done, done, '');
    return gathering;
  } finally {
    progress.end();
  }
}
