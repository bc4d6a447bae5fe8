/** Puts an emulated Excel together: a workbook, the API over it, and the events that Excel raises about it. */
import type { WorkbookSnapshot } from '../../core/snapshot';
import { printRange } from '../book/a1';
import { BookModel, type BookEvent } from '../book/book-model';
import { excelCatalogue } from '../catalogue/excel';
import { EmulatedHost } from '../emulated-host';
import { OFFICE_LIMITS, type HostLimits } from '../limits';
import type { RequirementSets } from '../rich-api/members';
import type { ExcelContext } from './context';
import { Workbook } from './workbook';
import { Worksheet } from './worksheet';

/** Type numbers of office.js's Excel events. */
const EVENT = { changed: 10, activated: 11, added: 13, selected: 14, deleted: 15, rowHidden: 22, renamed: 25 } as const;

export const EXCEL_SETS: RequirementSets = { ExcelApi: '1.15', RichApiRuntime: '1.2', DialogApi: '1.2' };

export interface ExcelHostOptions {
  readonly sets?: RequirementSets;
  readonly limits?: Partial<HostLimits>;
  readonly latency?: number;
  /** The workbook as it is now, as .xlsx bytes; without it the host declares no CompressedFile set. */
  readonly file?: (book: BookModel) => Promise<Uint8Array>;
  readonly openXlsx?: ExcelContext['openXlsx'];
  readonly recalculate?: ExcelContext['recalculate'];
}

export interface EmulatedExcel {
  readonly host: EmulatedHost;
  readonly book: BookModel;
}

/** Opens a workbook in a new emulated Excel. */
export function openInExcel(workbook: WorkbookSnapshot, options: ExcelHostOptions = {}): EmulatedExcel {
  const book = new BookModel(workbook);
  const { file } = options;
  const context: ExcelContext = {
    book,
    worksheetOf: (sheet) => Worksheet.of(context, sheet),
    limits: { ...OFFICE_LIMITS, ...options.limits },
    ...(options.openXlsx ? { openXlsx: options.openXlsx } : {}),
    ...(options.recalculate ? { recalculate: options.recalculate } : {}),
  };
  const host = new EmulatedHost({
    application: 'Excel',
    root: new Workbook(context),
    catalogue: excelCatalogue,
    sets: options.sets ?? (file ? { ...EXCEL_SETS, CompressedFile: '1.1' } : EXCEL_SETS),
    ...(file ? { file: () => file(book) } : {}),
    limits: context.limits,
    latency: options.latency ?? 0,
  });
  book.listen((event) => {
    raise(host, event);
  });
  return { host, book };
}

function raise(host: EmulatedHost, event: BookEvent): void {
  const base = { source: 'Local', worksheetId: event.sheet.id };
  const send = (name: string, type: number, message: Record<string, unknown>): void => {
    for (const target of ['Workbook', event.sheet.id]) {
      if (host.listens(name, target)) host.raise({ type, target, message: { ...base, ...message } });
    }
  };
  switch (event.kind) {
    case 'cells':
      return send('DataChanged', EVENT.changed, {
        changeType: 'RangeEdited',
        address: printRange(event.range),
        shiftDirection: 'None',
        triggerSource: event.byAddin ? 'ThisLocalAddin' : 'Unknown',
      });
    case 'structure':
      return send('DataChanged', EVENT.changed, {
        changeType: event.change,
        address: printRange(event.range),
        shiftDirection: 'None',
        triggerSource: 'Unknown',
      });
    case 'rows-shown':
      return send('RowHiddenChanged', EVENT.rowHidden, { address: printRange(event.range), changeType: 'Hidden' });
    case 'added':
      return send('Added', EVENT.added, {});
    case 'deleted':
      return send('Deleted', EVENT.deleted, {});
    case 'renamed':
      return send('NameChanged', EVENT.renamed, { nameAfter: event.sheet.name, nameBefore: '' });
    case 'activated':
      return send('Activated', EVENT.activated, {});
    case 'selected':
      return send('SelectionChanged', EVENT.selected, { address: printRange(event.range) });
    case 'marked':
      return;
  }
}
