/** `khopso serve`: the add-in and the submissions over the network, until it is told to stop. */
import { join } from 'node:path';
import type { Language } from '../../core/finding';
import { startServer, type Running } from '../../server';
import { DONE, type ExitStatus } from '../exit-status';
import type { Io } from '../io';
import { ownFormFiles } from '../own-forms';
import { version } from '../version';

export interface ServeCommandOptions {
  readonly data: string;
  readonly listen: string;
  readonly database?: string;
  readonly base?: string;
  readonly certificate?: string;
  readonly key?: string;
  readonly oidc?: string;
  readonly oidcClient?: string;
  readonly oidcClaim?: string;
  readonly oidcName?: string;
  readonly demo?: boolean;
  /** Folder of the office's own forms. */
  readonly forms?: string;
  readonly lang: Language;
}

/** The project's root: above the built program, and above its source. */
const ROOT = __filename.endsWith('.ts') ? join(__dirname, '../../..') : join(__dirname, '../..');

const ROLES: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  vi: { administrator: 'quản trị', secretary: 'thư ký', reader: 'người xem', head: 'người nộp', preparer: 'người lập' },
  en: { administrator: 'administrator', secretary: 'secretary', reader: 'reader', head: 'head', preparer: 'preparer' },
};

/** What a person needs to go on: the address, and the accounts that were made, whose password is said this once. */
function said({ address, first }: Running, { lang, base }: ServeCommandOptions): string {
  const vi = lang === 'vi';
  const lines = [`Khớp Số: ${base ?? address}`];
  // Whoever puts a web server before it has to know where it listens.
  if (base !== undefined && base !== address) lines.push(vi ? `Nghe ở ${address}` : `Listening at ${address}`);
  if (first) {
    lines.push(
      vi ? `Mật khẩu của các tài khoản mới: ${first.password}` : `Password of the new accounts: ${first.password}`,
    );
    for (const { login, role, unit } of first.accounts)
      lines.push(`  ${login.padEnd(16)} ${(ROLES[lang][role] ?? role).padEnd(14)} ${unit}`.trimEnd());
  }
  return `${lines.join('\n')}\n`;
}

const PLAIN: Readonly<Record<Language, string>> = {
  vi: 'Chú ý: địa chỉ http ngoài máy này không được mã hóa; hãy dùng --certificate và --key, hoặc một máy chủ https ở phía trước (--base).\n',
  en: 'Note: over http nothing is encrypted beyond this machine; give --certificate and --key, or put an https server before it (--base).\n',
};

const isOpen = ({ listen, base, certificate }: ServeCommandOptions): boolean =>
  certificate === undefined &&
  base?.startsWith('https:') !== true &&
  !/^(?:127\.|localhost:|\[::1\]|\d+$)/.test(listen);

/** Resolves when a signal has stopped it and what was under way is answered. */
export async function serve(options: ServeCommandOptions, io: Io, stop = untilSignal()): Promise<ExitStatus> {
  const site = {
    pane: join(ROOT, 'dist/taskpane'),
    pages: join(ROOT, 'dist/pages'),
    guides: join(ROOT, 'docs'),
  };
  const log = (line: object): void => {
    io.error(`${JSON.stringify(line)}\n`);
  };
  // Not among the words of the command, which other people of this machine can read.
  const oidcSecret = process.env['KHOPSO_OIDC_SECRET'] ?? '';
  const { forms: folder, ...rest } = options;
  const files = folder === undefined ? null : await ownFormFiles(folder);
  const own = files && { forms: files.map(({ name: file, text }) => ({ file, text })) };
  const given = { ...rest, ...own, oidcSecret, demo: options.demo === true };
  const running = await startServer({ ...given, version, site, log });
  io.out(said(running, options));
  if (isOpen(options)) io.error(PLAIN[options.lang]);
  await stop;
  await running.close();
  return DONE;
}

function untilSignal(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const)
      process.once(signal, () => {
        resolve();
      });
  });
}
