/** One passage in an office's own wording with the real figures: what the pane shows while a secretary types. */
import { Fault } from '../core/fault';
import type { Reading } from '../core/reading';
import type { Inline } from '../core/report-document';
import { monthsOf } from '../language';
import { passages, readTemplates, renderPassage, sourcesOf, type TemplateNotice } from '../narrative';
import { periodOf, reportWords, type ComposeReportOptions } from './compose-report';
import type { Profile } from './profile';

export interface Preview {
  readonly paragraphs: readonly (readonly Inline[])[];
  /** Why it cannot be shown, with line and column. */
  readonly fault: Fault | null;
  readonly notices: readonly TemplateNotice[];
}

export interface PreviewOptions extends Pick<ComposeReportOptions, 'period' | 'variables'> {
  /** Ids of relations whose failure was accepted with a reason: the report claims what they state. */
  readonly accepted?: ReadonlySet<string>;
}

/** Never throws for a wrong template. `text` null previews our own wording. */
export function previewPassage(
  reading: Reading,
  profile: Profile,
  passageId: string,
  text: string | null,
  options: PreviewOptions = {},
): Preview {
  const { templates, faults, notices } = readTemplates(text === null ? [] : [{ id: passageId, text, file: '' }]);
  const passage = passages.find((each) => each.id === passageId);
  const [fault] = faults;
  if (fault || !passage)
    return { paragraphs: [], fault: fault ?? new Fault('bad-template', { template: passageId }), notices: [] };
  const override = templates.get(passageId);
  try {
    const { paragraphs } = renderPassage(passage, sourcesOf(reading, options.accepted), {
      words: reportWords(reading, profile, options),
      length: profile.length,
      closesYear: monthsOf(options.period ?? periodOf(reading) ?? '')?.last === 12,
      ...(override ? { override } : {}),
    });
    return { paragraphs, fault: null, notices };
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    return { paragraphs: [], fault: error, notices };
  }
}
