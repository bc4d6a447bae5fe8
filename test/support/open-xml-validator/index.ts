/** The Open XML SDK's validator over bytes, for tests of everything that writes Office files. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { askValidator } from './validator-process';

/** The validator's complaints about a workbook or document; none when it is valid. */
export async function complaints(bytes: Uint8Array, extension: 'xlsx' | 'docx' = 'xlsx'): Promise<unknown[]> {
  const folder = mkdtempSync(join(tmpdir(), 'khopso-'));
  try {
    const file = join(folder, `file.${extension}`);
    writeFileSync(file, bytes);
    return (JSON.parse(await askValidator(file)) as { errors: unknown[] }).errors;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
