/** What stands between a workbook and its being handed in. Never an empty list with a refusal: each entry says what and where. */
import type { FormDefinition } from '../../core/form';
import { counted, isOfOtherPeriod } from '../../language';
import type { Outcome } from '../../threads';
import type { Problem, Said } from '../refusal';
import { isUnknownTable } from './by-title';
import { identityProblems, strangeSheets, type Destination } from './whose';
import { periodSaid } from './period';

function titles(ids: readonly string[], forms: readonly FormDefinition[]): Said {
  const of = (language: 'vi' | 'en'): string =>
    ids.map((id) => `“${forms.find((form) => form.id === id)?.title[language] ?? id}”`).join(', ');
  return { vi: of('vi'), en: of('en') };
}

/** The cover sheet says whose a workbook is; nobody owes it by itself. */
const isOwed = (form: string | null): form is string => form !== null && form !== 'cover';

/** Sheets of forms whose titles say another period alone, whatever the cover says: last year's sheet left in. */
function otherSheets({ sheets, period: stated }: Outcome, { period }: Destination): readonly Problem[] {
  return sheets.flatMap(({ name, form, dated }): Problem[] => {
    if (!isOwed(form) || !dated || !isOfOtherPeriod(dated.periods, period)) return [];
    // A whole workbook of another period is told once.
    if (stated && stated.id !== period && dated.periods.includes(stated.id)) return [];
    const wanted = periodSaid(period);
    const own = periodSaid(dated.periods[0] ?? '');
    const said: Said = {
      vi: `Trang “${name}” (ô ${dated.cell}) ghi kỳ “${own.vi}”, kỳ đang nộp là “${wanted.vi}”; hãy thay bằng biểu của kỳ này, hoặc sửa tiêu đề của trang nếu số đúng là của kỳ này.`,
      en: `Sheet "${name}" (cell ${dated.cell}) says "${own.en}", what is handed in is "${wanted.en}"; put this period's sheet in its place, or correct its title if the figures are of this period.`,
    };
    return [{ said, sheet: name, cell: dated.cell }];
  });
}

/** Ids of the forms in it that somebody filled in, each once. */
export const formsIn = ({ sheets }: Outcome): readonly string[] => [
  ...new Set(sheets.flatMap(({ form, filling }) => (isOwed(form) && filling !== 'blank' ? [form] : []))),
];

/** Ids of those that are there as they were handed out. */
export function blankIn(outcome: Outcome): readonly string[] {
  const filled = formsIn(outcome);
  const there = outcome.sheets.map(({ form }) => form).filter(isOwed);
  return [...new Set(there)].filter((form) => !filled.includes(form));
}

/** Tables of figures that are no form: each by its title, and what to write there. */
function unknownTables({ sheets }: Outcome): Said {
  const unknown = sheets.filter(isUnknownTable);
  if (unknown.length === 0) return { vi: '', en: '' };
  const named = (title: string): string =>
    unknown.map((sheet) => `“${sheet.name}”${sheet.title ? ` (${title} “${sheet.title}”)` : ''}`).join(', ');
  return {
    vi: `; trang ${named('tiêu đề')} có số liệu nhưng không phải biểu nào đang chờ: nếu đúng là biểu ấy, hãy ghi tên biểu vào tiêu đề trên bảng`,
    en: `; ${named('titled')} has figures but is none of the forms that are due: if it is one, write the form's name in the title above the table`,
  };
}

function formProblems(outcome: Outcome, { expected, forms }: Destination): readonly Problem[] {
  if (outcome.sheets.every(({ facts, form }) => facts === 0 && !isOwed(form))) {
    const none: Problem = {
      said: {
        vi: 'Không đọc được bảng số liệu nào trong sổ; hãy dùng biểu chuẩn (tải ở mục Biểu).',
        en: 'No table of figures was recognised in the workbook; use the standardized sheets.',
      },
    };
    return [
      none,
      ...outcome.sheets.flatMap(({ name, unread }) => (unread === null ? [] : [{ sheet: name, said: unread }])),
    ];
  }
  const there = formsIn(outcome);
  if (expected.some((form) => there.includes(form))) return [];
  if (expected.length === 0)
    return [
      {
        said: {
          vi: 'Đơn vị không có biểu nào phải nộp; hãy hỏi thư ký.',
          en: 'The unit owes no form; ask the secretary.',
        },
      },
    ];
  const blankOnes = blankIn(outcome).filter((form) => there.length === 0 || expected.includes(form));
  if (blankOnes.length > 0) {
    const blank = titles(blankOnes, forms);
    return [
      {
        said: {
          vi: `Sổ chưa điền số nào (${blank.vi} còn trống); không có gì phát sinh thì ghi 0, hoặc “Không phát sinh” vào biểu.`,
          en: `No figure is filled in (${blank.en}: blank); where there is nothing to report, write 0, or "Không phát sinh" on the sheet.`,
        },
      },
    ];
  }
  const others = unknownTables(outcome);
  const [owed, brought] = [titles(expected, forms), titles(there, forms)];
  return [
    {
      said: {
        vi: `Sổ không có biểu nào đang chờ (${owed.vi}); trong sổ có: ${brought.vi || 'không biểu nào'}${others.vi}.`,
        en: `The workbook holds none of the forms that are due (${owed.en}); it holds: ${brought.en || 'none'}${others.en}.`,
      },
    },
  ];
}

const SEALS: Readonly<Partial<Record<Outcome['seal'], Said>>> = {
  broken: {
    vi: 'Niêm phong đã vỡ: có số liệu hoặc chữ bị sửa sau khi niêm phong; hãy kiểm tra và niêm phong lại.',
    en: 'The seal is broken: figures or words were changed after sealing; check them and seal again.',
  },
  damaged: {
    vi: 'Trang niêm phong không còn đọc được; hãy niêm phong lại.',
    en: 'The sheet of the seal cannot be read any more; seal again.',
  },
};

/** The workbook's errors, each with its cell; those beyond what is kept as one line. */
function errorProblems({ findings, errors }: Outcome): readonly Problem[] {
  const told = findings.filter(({ severity }) => severity === 'error');
  const left = errors - told.length;
  const rest: Said = { vi: `Và ${String(left)} lỗi nữa.`, en: `And ${counted(left, 'more error')}.` };
  return [
    ...told.map(({ said, sheet = '', cell = '' }) => ({ said, sheet, cell })),
    ...(left > 0 ? [{ said: rest }] : []),
  ];
}

/** In the order in which one would clear them; empty: nothing stands in the way. */
export function blockersOf(outcome: Outcome, destination: Destination): readonly Problem[] {
  const seal = SEALS[outcome.seal];
  return [
    ...identityProblems(outcome, destination),
    ...strangeSheets(outcome, destination),
    ...otherSheets(outcome, destination),
    ...formProblems(outcome, destination),
    ...(seal ? [{ said: seal }] : []),
    ...errorProblems(outcome),
  ];
}
