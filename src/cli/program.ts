/** The commands, their arguments and options: nothing is done here, every action is a function beside it. */
import { Command } from 'commander';
import { oneOf, speakVietnamese } from './arguments';
import { withBudgetOptions } from './budget-options';
import type { CheckOptions } from './commands/check';
import type { ConsolidateOptions } from './commands/consolidate';
import type { FactsOptions } from './commands/facts';
import type { FormsOptions } from './commands/forms';
import type { LearnOptions } from './commands/learn';
import type { OfficeOptions, OfficeWork } from './commands/office';
import type { ReportOptions } from './commands/report';
import type { TemplateOptions } from './commands/template';
import type { TraceOptions } from './commands/trace';
import type { UpdateOptions } from './commands/update';
import type { VerifyOptions } from './commands/verify';
import type { WaiveOptions } from './commands/waive';
import type { ExitStatus } from './exit-status';
import type { Io } from './io';
import { addServerCommands } from './server-commands';
import { version } from './version';

const BOOKS = ['<BOOK.xlsx...>', 'các tệp Excel của các phòng, ban, hoặc thư mục chứa chúng'] as const;
const INPUTS = [
  '<BOOK.xlsx...>',
  'các tệp Excel của các phòng, ban, hoặc thư mục chứa chúng; báo cáo Word bất kỳ, một mình hoặc cùng các tệp ấy',
] as const;
const LANG = ['--lang <vi|en>', 'ngôn ngữ của lời báo', oneOf('vi', 'en'), 'vi'] as const;
const FORMS = ['--forms <DIR>', 'thư mục biểu mẫu riêng của đơn vị (YAML)'] as const;
const TEMPLATES = ['--templates <DIR>', 'thư mục mẫu câu riêng của đơn vị'] as const;
const OFFICE = ['--office <DIR>', 'thư mục báo cáo riêng của đơn vị (report.yaml, passages/, forms/)'] as const;
const TEXT_OR_JSON = ['--format <text|json>', 'dạng kết quả', oneOf('text', 'json'), 'text'] as const;
const ACCEPT_BODY = ['--accept-other-body', 'đồng ý dùng cả sổ của cơ quan khác'] as const;
const ACCEPT_PERIOD = ['--accept-other-period', 'đồng ý dùng cả sổ của kỳ khác'] as const;
const REPORT = ['<REPORT.docx>', 'báo cáo do Khớp Số viết'] as const;

/** The program over `io`; each action hands its status to `finish`. */
export function program(io: Io, finish: (status: ExitStatus) => void): Command {
  const root = speakVietnamese(new Command('khopso'), io)
    .description('Khớp Số: kiểm tra số liệu của các biểu chuẩn và viết báo cáo, mỗi con số đều nhớ ô của nó')
    .version(version, '--version', 'in phiên bản')
    .helpOption('-h, --help', 'in trợ giúp')
    .helpCommand(false);
  const command = (name: string, description: string): Command =>
    speakVietnamese(root.command(name), io).description(description).helpOption('-h, --help', 'in trợ giúp');

  command('check', 'đọc, kiểm tra và báo những chỗ sai')
    .argument(...INPUTS)
    .option('--format <text|json|sarif|html>', 'dạng kết quả', oneOf('text', 'json', 'sarif', 'html'), 'text')
    .option(...LANG)
    .option('--fail-on <error|warning>', 'mức phát hiện làm lệnh trả về 1', oneOf('error', 'warning'), 'error')
    .option('--proofs', 'in thêm vì sao từng tổng, từng tỷ lệ là đúng')
    .option('--fix <OUT.xlsx>', 'ghi một bản đã sửa những ô mà số liệu quyết định được')
    .option(
      '--prior <LAST.xlsx...>',
      'sổ của kỳ trước: cùng kỳ năm trước, kế hoạch năm và số lũy kế được đối chiếu với nó',
    )
    .option('--out <FILE>', 'ghi kết quả ra tệp thay vì in')
    .option(...FORMS)
    .option(...ACCEPT_BODY)
    .option(...ACCEPT_PERIOD)
    .action(async (paths: string[], options: CheckOptions) =>
      finish(await (await import('./commands/check')).check(paths, options, io)),
    );

  command('facts', 'in mọi số liệu đã đọc, kèm ô của nó')
    .argument(...INPUTS)
    .option('--format <json|csv>', 'dạng kết quả', oneOf('json', 'csv'), 'json')
    .option(...LANG)
    .option(...FORMS)
    .action(async (paths: string[], options: FactsOptions) =>
      finish(await (await import('./commands/facts')).facts(paths, options, io)),
    );

  command('report', 'kiểm tra rồi viết báo cáo Word')
    .argument('[BOOK.xlsx...]', 'các tệp Excel của các phòng, ban, hoặc thư mục chứa chúng')
    .requiredOption('-o, --output <OUT.docx>', 'tệp Word cần viết; với --each là thư mục')
    .option('--each <FOLDER>', 'mỗi thư mục con hoặc mỗi tệp trong FOLDER là một cơ quan, mỗi cơ quan một báo cáo')
    .option('--profile <ID>', 'loại báo cáo')
    .option('--period <PERIOD>', 'kỳ báo cáo, ví dụ 2021-H1')
    .option('--force', 'vẫn viết khi còn lỗi, in kèm danh sách lỗi')
    .option('--from <LAST.docx>', 'giữ lời văn đã sửa tay của báo cáo kỳ trước')
    .option('--highlight-changed', 'tô những số đổi so với báo cáo kỳ trước (cùng --from)')
    .option(...OFFICE)
    .option(...TEMPLATES)
    .option(...LANG)
    .option(...FORMS)
    .option(...ACCEPT_BODY)
    .option(...ACCEPT_PERIOD)
    .action(async (paths: string[], options: ReportOptions) =>
      finish(
        options.each === undefined
          ? await (await import('./commands/report')).report(paths, options, io)
          : await (await import('./commands/report-each')).reportEach(options.each, options, io),
      ),
    );

  command('consolidate', 'cộng biểu của các đơn vị thành biểu của cấp trên, mỗi ô biết nó gồm những ô nào')
    .argument('<UNIT.xlsx...>', 'sổ của các đơn vị, hoặc thư mục chứa chúng')
    .option(
      '-o, --output <OUT.xlsx>',
      'sổ tổng hợp cần viết; với --into là bản sao của sổ ấy với các ô trống được điền',
    )
    .option('--into <UPPER.xlsx>', 'sổ của chính cấp trên: số đã có được so với tổng, ô trống được điền vào bản sao')
    .option('--body <NAME>', 'tên cơ quan cấp trên; không ghi thì theo sổ của cấp trên hoặc của các đơn vị')
    .option(
      '--bodies <FILE>',
      'bodies.yaml (hoặc thư mục có tệp ấy), hoặc bảng .csv: những cơ quan phải có, để nêu ai còn thiếu',
    )
    .option(...TEXT_OR_JSON)
    .option(...LANG)
    .option(
      '--fail-on <error|warning>',
      'mức làm lệnh trả về 1 (warning: cả khi thiếu số của đơn vị)',
      oneOf('error', 'warning'),
      'error',
    )
    .option('--out <FILE>', 'ghi kết quả ra tệp thay vì in')
    .option(...FORMS)
    .option('--accept-other-body', 'đồng ý cộng cả hai sổ của một cơ quan, cả sổ của cấp khác')
    .option('--accept-other-period', 'đồng ý cộng cả sổ của kỳ khác')
    .option(
      '--accept-other-form',
      'đồng ý cộng cả biểu có cột khác (những cột giống nhau được cộng) hoặc số lớn nhỏ hơn hẳn của các đơn vị',
    )
    .option(
      '--skip-unreadable',
      'bỏ qua sổ không đọc được (hỏng, có mật khẩu, không có biểu nào) và nêu tên, thay vì dừng',
    )
    .action(async (paths: string[], options: ConsolidateOptions) =>
      finish(await (await import('./commands/consolidate')).consolidate(paths, options, io)),
    );

  command('update', 'cập nhật báo cáo đã có người sửa, không mất chữ nào')
    .argument(...REPORT)
    .argument(...BOOKS)
    .requiredOption('-o, --output <OUT.docx>', 'tệp Word cần viết')
    .option('--period <PERIOD>', 'kỳ báo cáo, khi khác kỳ mà văn bản đang ghi')
    .option('--let-go', 'số không gắn lại được là của người viết: thôi theo dõi')
    .option(
      '--drop-missing',
      'bỏ cả lời và số của những sổ không đưa vào; không có thì chúng được giữ nguyên và nêu tên',
    )
    .option('--highlight-changed', 'tô những số vừa đổi, cho người ký xem')
    .option('--track-changes', 'ghi thay đổi thành sửa đổi có theo dõi của Word')
    .option('--author <NAME>', 'tên ghi ở lời nhận xét và sửa đổi')
    .option(...TEXT_OR_JSON)
    .option(...LANG)
    .option(...TEMPLATES)
    .option(...OFFICE)
    .option(...FORMS)
    .option(...ACCEPT_BODY)
    .option(...ACCEPT_PERIOD)
    .action(async (path: string, paths: string[], options: UpdateOptions) =>
      finish(await (await import('./commands/update')).update(path, paths, options, io)),
    );

  command('trace', 'in nguồn của từng con số trong báo cáo')
    .argument(...REPORT)
    .option('--figure <N>', 'chỉ con số thứ N')
    .option(...TEXT_OR_JSON)
    .option(...LANG)
    .action(async (path: string, options: TraceOptions) =>
      finish(await (await import('./commands/trace')).trace(path, options, io)),
    );

  command('verify', 'chứng minh từng con số trong báo cáo vẫn đúng với ô của nó')
    .argument(...REPORT)
    .argument(...BOOKS)
    .option('--strict', 'cả số do người viết thêm và số nằm sẵn trong mẫu câu cũng phải gắn với ô')
    .option(...TEXT_OR_JSON)
    .option(...LANG)
    .option(...TEMPLATES)
    .option(...OFFICE)
    .option(...FORMS)
    .action(async (path: string, paths: string[], options: VerifyOptions) =>
      finish(await (await import('./commands/verify')).verify(path, paths, options, io)),
    );

  command('waive', 'chấp nhận một phát hiện với lý do và tên; không có --cell thì liệt kê')
    .argument('<BOOK.xlsx>', 'tệp Excel')
    .option('--sheet <NAME>', 'trang tính')
    .option('--cell <CELL>', 'ô, ví dụ D11')
    .option('--check <ID>', 'phép kiểm tra, khi một ô có nhiều phát hiện')
    .option('--reason <TEXT>', 'lý do chấp nhận')
    .option('--by <NAME>', 'người chấp nhận')
    .option('--prior <LAST.xlsx...>', 'sổ của kỳ trước, khi phát hiện chỉ có lúc đối chiếu với nó')
    .option('-o, --output <OUT.xlsx>', 'ghi ra tệp khác thay vì ghi vào chính tệp ấy')
    .option(...LANG)
    .option(...FORMS)
    .action(async (path: string, options: WaiveOptions) =>
      finish(await (await import('./commands/waive')).waive(path, options, io)),
    );

  command('template', 'viết các biểu chuẩn trống để điền')
    .argument('[FORM...]', 'mã biểu (xem lệnh forms); không ghi thì lấy mọi biểu')
    .requiredOption('-o, --output <OUT.xlsx>', 'tệp Excel cần viết')
    .option('--body <NAME>', 'cơ quan báo cáo')
    .option('--parent-body <NAME>', 'cơ quan cấp trên trực tiếp')
    .option('--department <NAME>', 'phòng, ban')
    .option('--tier <CAP>', 'cấp: tỉnh, thành phố, xã, phường, đặc khu, sở; không ghi thì theo tên cơ quan')
    .option('--period <TEXT>', 'kỳ báo cáo, ví dụ "9 tháng năm 2025"')
    .option('--missing <BOOK.xlsx...>', 'chỉ viết những biểu mà các sổ này còn thiếu')
    .option(...LANG)
    .option(...FORMS)
    .action(async (ids: string[], options: TemplateOptions) =>
      finish(await (await import('./commands/template')).template(ids, options, io)),
    );

  command(
    'office',
    'báo cáo riêng của đơn vị: init viết thư mục khởi đầu, check chứng minh thư mục, sheets ghi vào các trang của một sổ',
  )
    .argument('<init|check|sheets>', 'việc cần làm', oneOf('init', 'check', 'sheets'))
    .argument('<DIR>', 'thư mục của đơn vị')
    .argument('[BOOK.xlsx...]', 'các sổ để thử (check), để biết cơ quan và kỳ (init), sổ nhận các trang (sheets)')
    .option('-o, --output <OUT.xlsx>', 'bản sao của sổ có thêm trang Dàn bài và Mẫu câu (sheets)')
    .option('--profile <ID>', 'loại báo cáo')
    .option(...LANG)
    .option(...FORMS)
    .action(async (what: OfficeWork, dir: string, paths: string[], options: OfficeOptions) =>
      finish(await (await import('./commands/office')).office(what, dir, paths, options, io)),
    );

  command('learn', 'học một báo cáo Word đã có và các sổ của nó thành thư mục báo cáo riêng của đơn vị')
    .argument('<REPORT.docx>', 'báo cáo Word của kỳ đã có sổ, ai viết cũng được')
    .argument(...BOOKS)
    .requiredOption('-o, --output <DIR>', 'thư mục cần viết; có sẵn thì phải trống')
    .option('--profile <ID>', 'loại báo cáo')
    .option(...TEXT_OR_JSON)
    .option(...LANG)
    .option(...FORMS)
    .option(...ACCEPT_BODY)
    .option(...ACCEPT_PERIOD)
    .action(async (path: string, paths: string[], options: LearnOptions) =>
      finish(await (await import('./commands/learn')).learn(path, paths, options, io)),
    );

  command('forms', 'liệt kê các biểu mẫu đã biết')
    .option(...TEXT_OR_JSON)
    .option('--explain <BOOK.xlsx...>', 'giải thích từng trang tính được hiểu thế nào')
    .option(...LANG)
    .option(...FORMS)
    .action(async (options: FormsOptions) => finish(await (await import('./commands/forms')).forms(options, io)));
  for (const each of root.commands) withBudgetOptions(each, io.budget);
  addServerCommands(command, io, finish);
  return root;
}
