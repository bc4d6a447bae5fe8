/** The commands, their arguments and options: nothing is done here, every action is a function beside it. */
import { Command } from 'commander';
import { oneOf, speakVietnamese } from './arguments';
import { check, type CheckOptions } from './commands/check';
import { facts, type FactsOptions } from './commands/facts';
import { forms, type FormsOptions } from './commands/forms';
import { report, type ReportOptions } from './commands/report';
import type { ExitStatus } from './exit-status';
import type { Io } from './io';
import { version } from './version';

const BOOKS = ['<BOOK.xlsx...>', 'các tệp Excel của các phòng, ban'] as const;
const LANG = ['--lang <vi|en>', 'ngôn ngữ của lời báo', oneOf('vi', 'en'), 'vi'] as const;
const FORMS = ['--forms <DIR>', 'thư mục biểu mẫu riêng của đơn vị (YAML)'] as const;

/** The program over `io`; each action hands its status to `finish`. */
export function program(io: Io, finish: (status: ExitStatus) => void): Command {
  const root = speakVietnamese(new Command('khopso'))
    .description('Khớp Số: kiểm tra số liệu của các biểu chuẩn và viết báo cáo, mỗi con số đều nhớ ô của nó')
    .version(version, '--version', 'in phiên bản')
    .helpOption('--help', 'in trợ giúp')
    .helpCommand(false);
  const command = (name: string, description: string): Command =>
    speakVietnamese(root.command(name)).description(description).helpOption('--help', 'in trợ giúp');

  command('check', 'đọc, kiểm tra và báo những chỗ sai')
    .argument(...BOOKS)
    .option('--format <text|json>', 'dạng kết quả', oneOf('text', 'json'), 'text')
    .option(...LANG)
    .option('--fail-on <error|warning>', 'mức phát hiện làm lệnh trả về 1', oneOf('error', 'warning'), 'error')
    .option('--out <FILE>', 'ghi kết quả ra tệp thay vì in')
    .option(...FORMS)
    .action(async (paths: string[], options: CheckOptions) => finish(await check(paths, options, io)));

  command('facts', 'in mọi số liệu đã đọc, kèm ô của nó')
    .argument(...BOOKS)
    .option('--format <json|csv>', 'dạng kết quả', oneOf('json', 'csv'), 'json')
    .option(...FORMS)
    .action(async (paths: string[], options: FactsOptions) => finish(await facts(paths, options, io)));

  command('report', 'kiểm tra rồi viết báo cáo Word')
    .argument(...BOOKS)
    .requiredOption('-o, --output <OUT.docx>', 'tệp Word cần viết')
    .option('--profile <ID>', 'loại báo cáo')
    .option('--period <PERIOD>', 'kỳ báo cáo, ví dụ 2021-H1')
    .option('--force', 'vẫn viết khi còn lỗi, in kèm danh sách lỗi')
    .option(...LANG)
    .option(...FORMS)
    .action(async (paths: string[], options: ReportOptions) => finish(await report(paths, options, io)));

  command('forms', 'liệt kê các biểu mẫu đã biết')
    .option('--format <text|json>', 'dạng kết quả', oneOf('text', 'json'), 'text')
    .option('--explain <BOOK.xlsx...>', 'giải thích từng trang tính được hiểu thế nào')
    .option(...LANG)
    .option(...FORMS)
    .action(async (options: FormsOptions) => finish(await forms(options, io)));
  return root;
}
