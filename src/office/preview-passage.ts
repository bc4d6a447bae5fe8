/** One passage in an office's own wording with the real figures: what the pane shows while a secretary types. */
import { Fault } from '../core/fault';
import type { FormDefinition } from '../core/form';
import type { Reading } from '../core/reading';
import type { Inline } from '../core/report-document';
import { monthsOf } from '../language';
import {
  lintTemplate,
  passages,
  readTemplates,
  renderPassage,
  sourcesOf,
  type FigureSource,
  type ParsedTemplate,
  type Passage,
  type TemplateNotice,
} from '../narrative';
import { periodOf, reportWords, type ComposeReportOptions } from './compose-report';
import { passageOfPeriod, passageOfRow } from './own';
import type { Profile } from './profile';

export interface Preview {
  readonly paragraphs: readonly (readonly Inline[])[];
  /** Why it cannot be shown, with line and column. */
  readonly fault: Fault | null;
  readonly notices: readonly TemplateNotice[];
}

/** A passage of the office's own as it is typed: its name and figures as the sheet "Mẫu câu" would have them. */
export interface TypedRow {
  readonly title: string;
  readonly figures: string;
  readonly forms: readonly FormDefinition[];
  /** Figures that all passages may name. */
  readonly shared: Readonly<Record<string, FigureSource>>;
}

export interface PreviewOptions extends Pick<ComposeReportOptions, 'period' | 'variables'> {
  /** Ids of relations whose failure was accepted with a reason: the report claims what they state. */
  readonly accepted?: ReadonlySet<string>;
  readonly row?: TypedRow;
}

/** The passage to be shown, and its wording where that is not its own; or why there is none. */
function typed(
  passageId: string,
  text: string | null,
  row: TypedRow | undefined,
): { readonly passage?: Passage; readonly override?: ParsedTemplate; readonly fault?: Fault | undefined } {
  if (row && text !== null) {
    const { forms, shared, ...words } = row;
    const { passage, faults } = passageOfRow({ id: passageId, text, ...words }, forms, shared);
    return passage ? { passage } : { fault: faults[0] };
  }
  const { templates, faults } = readTemplates(text === null ? [] : [{ id: passageId, text, file: '' }]);
  const passage = passages.find((each) => each.id === passageId);
  const override = templates.get(passageId);
  return { ...(passage ? { passage } : {}), ...(override ? { override } : {}), fault: faults[0] };
}

/** Never throws for a wrong template. `text` null previews our own wording. */
export function previewPassage(
  reading: Reading,
  profile: Profile,
  passageId: string,
  text: string | null,
  options: PreviewOptions = {},
): Preview {
  const { passage, override, fault } = typed(passageId, text, options.row);
  const notices = text === null ? [] : lintTemplate(text.normalize('NFC'), { id: passageId, file: '' });
  if (fault || !passage)
    return { paragraphs: [], fault: fault ?? new Fault('bad-template', { template: passageId }), notices: [] };
  try {
    const period = options.period ?? periodOf(reading) ?? '';
    const { paragraphs } = renderPassage(passageOfPeriod(passage, period), sourcesOf(reading, options.accepted), {
      words: reportWords(reading, profile, options),
      length: profile.length,
      closesYear: monthsOf(period)?.last === 12,
      ...(override ? { override } : {}),
    });
    return { paragraphs, fault: null, notices };
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    return { paragraphs: [], fault: error, notices };
  }
}
