/** Inline content to runs: text, figures in content controls, footnote marks outside every control, marked gaps. */
import { FootnoteReferenceRun, TextRun, type XmlComponent } from 'docx';
import type { FigureInline, FootnoteInline, GapInline, Inline, TextInline } from '../../core/report-document';
import { ContentControl, PlainRun } from './content-control';
import type { ControlIds } from './control-ids';
import { cleanText } from './clean-text';
import { figureTag, NOTE_ANCHOR } from './provenance/tags';
import { GAP_STYLE } from './styles';

/** Collects the footnotes while the body is written; `add` gives the new footnote's id, counting from 1. */
export interface FootnoteCollector {
  add(content: FootnoteInline['content']): number;
}

function textRun(inline: TextInline): XmlComponent {
  if (!inline.bold && !inline.italic) return new PlainRun(cleanText(inline.text));
  return new TextRun({
    text: cleanText(inline.text),
    ...(inline.bold ? { bold: true } : {}),
    ...(inline.italic ? { italics: true } : {}),
  });
}

function figureControl(inline: FigureInline, ids: ControlIds): ContentControl {
  const alias = `${inline.at.file} · ${inline.at.sheet} · ${inline.at.cell}`;
  return new ContentControl({ alias: cleanText(alias), tag: figureTag(inline.factId) }, ids, [
    new PlainRun(cleanText(inline.text)),
  ]);
}

function gapRun(inline: GapInline): TextRun {
  return new TextRun({ text: cleanText(inline.text), style: GAP_STYLE });
}

/** Runs of a footnote's or a table cell's content, which holds no footnotes of its own. */
export function plainRuns(
  content: readonly (TextInline | FigureInline | GapInline)[],
  ids: ControlIds,
): XmlComponent[] {
  return content.map((inline) => {
    switch (inline.type) {
      case 'text':
        return textRun(inline);
      case 'figure':
        return figureControl(inline, ids);
      case 'gap':
        return gapRun(inline);
    }
  });
}

/** See `NOTE_ANCHOR`; none where no note stands before the first figure. */
function noteAnchor(content: readonly Inline[], ids: ControlIds): XmlComponent[] {
  const first = content.find(({ type }) => type === 'footnote' || type === 'figure');
  return first?.type === 'footnote' ? [new ContentControl({ alias: '', tag: NOTE_ANCHOR, hidden: true }, ids, [])] : [];
}

/** Runs of one paragraph of the body. */
export function runs(content: readonly Inline[], ids: ControlIds, footnotes: FootnoteCollector): XmlComponent[] {
  const written = content.map((inline) =>
    inline.type === 'footnote'
      ? new FootnoteReferenceRun(footnotes.add(inline.content))
      : (plainRuns([inline], ids)[0] as XmlComponent),
  );
  return [...noteAnchor(content, ids), ...written];
}
