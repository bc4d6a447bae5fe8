/** `khopso report`: checks, then writes the report; with open errors it refuses unless forced. */
import { checkText, compose, describeGap, examine, reaches } from '../../engine';
import type { Language } from '../../core/finding';
import { writeReport } from '../../hosts/docx-file';
import { openBooks } from '../books';
import { epochSeconds } from '../clock';
import { DONE, FINDINGS, type ExitStatus } from '../exit-status';
import { writeWhole } from '../files';
import type { Io } from '../io';
import { readOwnForms } from '../own-forms';

export interface ReportOptions {
  readonly output: string;
  readonly profile?: string;
  readonly period?: string;
  readonly force?: boolean;
  readonly lang: Language;
  readonly forms?: string;
}

/** Writes OUT.docx whole, or nothing and status 1 when errors are open and `force` is not given. */
export async function report(paths: readonly string[], options: ReportOptions, io: Io): Promise<ExitStatus> {
  const epoch = epochSeconds();
  const { reading } = await openBooks(paths, io, await readOwnForms(options.forms));
  const examination = examine(reading);
  const open = reaches(examination.findings, 'error');
  if (open && options.force !== true) {
    io.out(checkText(reading, examination, options.lang));
    io.error(
      options.lang === 'vi'
        ? 'Chưa viết báo cáo vì còn lỗi; sửa các ô trên, hoặc thêm --force để in kèm danh sách lỗi.\n'
        : 'The report was not written because errors are open; repair the cells above, or add --force to print them as an annex.\n',
    );
    return FINDINGS;
  }
  const { profile, period } = options;
  const composition = compose(reading, examination, { ...(profile === undefined ? {} : { profile }), ...(period === undefined ? {} : { period }) });
  await writeWhole(options.output, await writeReport(composition.document, { epoch }));
  for (const gap of composition.gaps) io.error(`${describeGap(gap, options.lang)}\n`);
  return DONE;
}
