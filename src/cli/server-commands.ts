/** The commands of the server, their arguments and options; the server itself is loaded when one of them runs. */
import type { Command } from 'commander';
import { oneOf } from './arguments';
import type { DataOptions, DataWord } from './commands/data';
import type { ServeCommandOptions } from './commands/serve';
import type { ExitStatus } from './exit-status';
import type { Io } from './io';
import { withPrivateFiles } from './private-files';

/** No budget is theirs: a server runs until it is told to stop, and its threads have budgets of their own. */
export function addServerCommands(
  command: (name: string, description: string) => Command,
  io: Io,
  finish: (status: ExitStatus) => void,
): void {
  command('serve', 'mở máy chủ: phục vụ bổ trợ và nhận sổ nộp, cho đến khi dừng (Ctrl+C)')
    .option('--data <DIR>', 'thư mục dữ liệu', 'khopso-du-lieu')
    .option('--listen <HOST:PORT>', 'địa chỉ và cổng', '127.0.0.1:8080')
    .option('--base <URL>', 'địa chỉ mà người dùng mở, khi có máy chủ https ở phía trước')
    .option('--database <URL>', 'cơ sở dữ liệu PostgreSQL thay cho thư mục --data')
    .option('--forms <DIR>', 'biểu riêng của cơ quan (*.yaml), thay cho các biểu riêng đã nạp cùng cây cơ quan')
    .option('--certificate <FILE>', 'chứng chỉ TLS (PEM)')
    .option('--key <FILE>', 'khóa của chứng chỉ (PEM)')
    .option(
      '--oidc <ISSUER>',
      'nơi đăng nhập chung của cơ quan (OpenID Connect); mật khẩu của máy chủ ở đó đặt trong KHOPSO_OIDC_SECRET',
    )
    .option('--oidc-client <ID>', 'tên của máy chủ này ở nơi đăng nhập chung')
    .option('--oidc-claim <CLAIM>', 'mục nêu tên đăng nhập: preferred_username, email…', 'preferred_username')
    .option('--oidc-name <TEXT>', 'tên gọi của nơi đăng nhập chung, hiện trên nút')
    .option('--demo', 'dữ liệu trống thì nạp bộ dùng thử: ba sở, hai mươi xã, hai kỳ')
    .option('--lang <vi|en>', 'ngôn ngữ của lời báo', oneOf('vi', 'en'), 'vi')
    .action(async (options: ServeCommandOptions) =>
      finish(await withPrivateFiles(async () => (await import('./commands/serve')).serve(options, io))),
    );

  command(
    'data',
    'dữ liệu của máy chủ: backup chép ra, restore chép vào, verify chứng minh, bodies nạp cây cơ quan, accounts lập tài khoản',
  )
    .argument(
      '<backup|restore|verify|bodies|accounts>',
      'việc cần làm',
      oneOf('backup', 'restore', 'verify', 'bodies', 'accounts'),
    )
    .argument('<DIR>', 'thư mục dữ liệu của máy chủ')
    .argument(
      '[OTHER]',
      'thư mục bản sao (backup, restore), tệp bodies.yaml hoặc .csv, hoặc thư mục báo cáo riêng có tệp ấy (bodies), tệp .xlsx để ghi bảng tài khoản (accounts)',
    )
    .option('--forms <DIR>', 'biểu riêng của cơ quan (*.yaml) mà cây cơ quan nêu (bodies)')
    .option('--lang <vi|en>', 'ngôn ngữ của lời báo', oneOf('vi', 'en'), 'vi')
    .action(async (word: DataWord, dir: string, other: string | undefined, options: DataOptions) =>
      finish(
        await withPrivateFiles(async () => (await import('./commands/data')).data(word, [dir, other], options, io)),
      ),
    );
}
