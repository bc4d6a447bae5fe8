/** A finished .docx to .pdf or .odt by LibreOffice, where it is installed (CONTRACT 5); this program writes .docx itself and nothing else. */
import { execFile } from 'node:child_process';
import { access, constants, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Fault } from '../core/fault';
import type { Language } from '../core/finding';
import type { Io } from './io';

export type DocumentFormat = 'docx' | 'pdf' | 'odt';

const FORMATS: readonly string[] = ['.docx', '.pdf', '.odt'];
const NAMES = process.platform === 'win32' ? ['soffice.com', 'soffice.exe'] : ['soffice', 'libreoffice'];
/** Where installers put it without a word in PATH. */
const FOLDERS = [
  '/Applications/LibreOffice.app/Contents/MacOS',
  'C:\\Program Files\\LibreOffice\\program',
  'C:\\Program Files (x86)\\LibreOffice\\program',
  '/opt/libreoffice/program',
];
const LONGEST_MS = 120_000;

/** What a result's ending asks for; Fault `bad-argument` for any other. */
export function formatOf(output: string): DocumentFormat {
  const ending = extname(output).toLowerCase();
  if (!FORMATS.includes(ending))
    throw new Fault('bad-argument', { argument: '-o', value: output, allowed: FORMATS.join(', ') });
  return ending.slice(1) as DocumentFormat;
}

async function found(path: string, installed: readonly string[]): Promise<string | null> {
  for (const folder of [...path.split(delimiter).filter((each) => each !== ''), ...installed])
    for (const name of NAMES) {
      const path = join(folder, name);
      if (
        await access(path, constants.X_OK).then(
          () => true,
          () => false,
        )
      )
        return path;
    }
  return null;
}

/** The program that converts, asked for before anything is read; null for .docx. Fault `bad-argument` where it is not installed. */
export async function converterFor(
  output: string,
  path: string = process.env['PATH'] ?? '',
  installed: readonly string[] = FOLDERS,
): Promise<string | null> {
  if (formatOf(output) === 'docx') return null;
  const program = await found(path, installed);
  if (program === null) throw new Fault('bad-argument', { argument: extname(output), problem: 'no-converter' });
  return program;
}

/** The .docx in the format that the result's ending asks for. Its own profile folder, so that an open LibreOffice is not in the way. */
export async function converted(program: string, docx: Uint8Array, output: string): Promise<Uint8Array> {
  const format = formatOf(output);
  const folder = await mkdtemp(join(tmpdir(), 'khopso-'));
  try {
    const source = join(folder, 'bao-cao.docx');
    await writeFile(source, docx);
    const profile = pathToFileURL(join(folder, 'profile')).href;
    const words = [
      `-env:UserInstallation=${profile}`,
      '--headless',
      '--convert-to',
      format,
      '--outdir',
      folder,
      source,
    ];
    await new Promise<void>((done) => {
      execFile(program, words, { timeout: LONGEST_MS, windowsHide: true }, () => {
        done();
      });
    });
    return await readFile(join(folder, `bao-cao.${format}`)).catch(() => {
      throw new Fault('cannot-write', { file: output, reason: 'LibreOffice' });
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** That another program had a hand in it, and what is lost by it. */
export function sayConverted(language: Language, io: Io): void {
  io.error(
    language === 'vi'
      ? 'LibreOffice đã chuyển đổi từ .docx; muốn cập nhật hoặc kiểm chứng về sau, hãy giữ cả bản .docx.\n'
      : 'Converted from .docx by LibreOffice; keep a .docx too if it is to be updated or verified later.\n',
  );
}
