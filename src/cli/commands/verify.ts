/** `khopso verify`: proves offline every figure that a report prints, its unit and the words about it. */
import { Fault } from '../../core/fault';
import type { Language } from '../../core/finding';
import type { ReportDocument } from '../../core/report-document';
import { draftReport, examineBooks, type DraftInput } from '../../engine';
import { describeVerification, traceReport, verifyReport } from '../../hosts/docx-file';
import { openBooks } from '../books';
import { bounds } from '../bounds';
import { DONE, FINDINGS, type ExitStatus } from '../exit-status';
import { about, readBytes } from '../files';
import type { Io } from '../io';
import { namedBooks } from '../named-books';
import { ownOutline } from '../own-outline';
import { readOffice } from '../own-report';
import { readOwnTemplates } from '../own-templates';

export interface VerifyOptions {
  readonly strict?: boolean;
  readonly format: 'text' | 'json';
  readonly lang: Language;
  readonly forms?: string;
  readonly templates?: string;
  readonly office?: string;
}

/** What would be written today; null where the report's profile is none of ours. */
function drafted(input: DraftInput): ReportDocument | null {
  try {
    return draftReport(input).document;
  } catch (error) {
    if (error instanceof Fault && error.code === 'unknown-profile') return null;
    throw error;
  }
}

/** Status 1 when a figure is not proven, and with `strict` when people added one that is bound to no cell. */
export async function verify(
  report: string,
  paths: readonly string[],
  options: VerifyOptions,
  io: Io,
): Promise<ExitStatus> {
  const bytes = await readBytes(report);
  const { profile, period } = await about(report, () => traceReport(bytes, bounds(io)));
  const { forms, own: folder } = await readOffice(options.office, options.forms);
  const { reading, snapshots, whole } = await openBooks(await namedBooks(paths), io, forms);
  const own = ownOutline(folder, snapshots, forms);
  const templates = await readOwnTemplates(options.templates, snapshots, io, options.lang);
  const examination = examineBooks(reading, snapshots, { whole }, io.budget);
  const given = (text: string): string | undefined => (text === '' ? undefined : text);
  const wanted = { profile: given(profile), period: given(period), templates, own };
  const document = drafted({ reading, examination, ...wanted, budget: io.budget });
  const verification = await about(report, () =>
    verifyReport(
      bytes,
      reading.facts,
      snapshots.map(({ file, sha256 }) => ({ file, sha256 })),
      { ...bounds(io), ...(document === null ? {} : { document }) },
    ),
  );
  io.out(
    options.format === 'json'
      ? `${JSON.stringify(verification, null, 2)}\n`
      : describeVerification(verification, options.lang),
  );
  const tied = verification.unbound.length === 0 && verification.untied.length === 0;
  const holds = verification.holds && (options.strict !== true || tied);
  return holds ? DONE : FINDINGS;
}
