/** The report as it will be written, every figure a way back to its cell. */
import { Fragment, type ComponentChildren, type VNode } from 'preact';
import type { CellAddress } from '../../../core/cell-address';
import { parseDecimal } from '../../../core/decimal';
import type { Block, ChartBlock, FootnoteInline, Inline, ReportDocument } from '../../../core/report-document';
import { formatNumber } from '../../../language';
import { useWords } from '../../parts/words';

export interface PreviewProps {
  readonly document: ReportDocument;
  readonly go: (at: CellAddress) => void;
}

interface Draw {
  readonly go: (at: CellAddress) => void;
  readonly goLabel: (at: CellAddress, text: string) => string;
  /** Number of a footnote, in the order in which they stand. */
  readonly numberOf: (note: FootnoteInline) => number;
  /** Id of the footnote's text in the page. */
  readonly noteId: (number: number) => string;
}

export function Preview({ document, go }: PreviewProps): VNode {
  const { t } = useWords();
  const notes: FootnoteInline[] = [];
  for (const block of document.blocks) {
    if (block.type === 'paragraph')
      for (const inline of block.content) if (inline.type === 'footnote') notes.push(inline);
  }
  const draw: Draw = {
    go,
    goLabel: (at, text) => t('preview.figure', { text, file: at.file, sheet: at.sheet, cell: at.cell }),
    numberOf: (note) => notes.indexOf(note) + 1,
    noteId: (number) => `note-${String(number)}`,
  };
  return (
    <div class="preview" id="preview" role="document" aria-label={t('preview.title')} lang="vi">
      <p class="preview-kind">{document.frame.kind}</p>
      <p class="preview-subject">{document.frame.subject}</p>
      {document.blocks.map((block, index) => (
        <Fragment key={block.id}>{blockOf(block, draw, `${t('preview.table')} ${String(index + 1)}`)}</Fragment>
      ))}
      {notes.length > 0 && (
        <ol class="footnotes" aria-label={t('preview.footnotes')}>
          {notes.map((note, index) => (
            <li key={index} id={draw.noteId(index + 1)}>
              {inlinesOf(note.content, draw)}
            </li>
          ))}
        </ol>
      )}
      {document.annexes.map((annex) => (
        <section key={annex.id}>
          <h3>{annex.title}</h3>
          {annex.note !== '' && <p class="hint">{annex.note}</p>}
          {annex.blocks.map((block, index) => (
            <Fragment key={block.id}>{blockOf(block, draw, `${annex.title} (${String(index + 1)})`)}</Fragment>
          ))}
        </section>
      ))}
    </div>
  );
}

export interface ParagraphsProps {
  readonly paragraphs: readonly (readonly Inline[])[];
  readonly go: (at: CellAddress) => void;
}

/** Paragraphs without a document around them; their footnotes follow in full. */
export function Paragraphs({ paragraphs, go }: ParagraphsProps): VNode {
  const { t } = useWords();
  const notes = paragraphs.flatMap((paragraph) => paragraph.filter((inline) => inline.type === 'footnote'));
  const draw: Draw = {
    go,
    goLabel: (at, text) => t('preview.figure', { text, file: at.file, sheet: at.sheet, cell: at.cell }),
    numberOf: (note) => notes.indexOf(note) + 1,
    noteId: (number) => `part-note-${String(number)}`,
  };
  return (
    <>
      {paragraphs.map((paragraph, index) => (
        <p key={index}>{inlinesOf(paragraph, draw)}</p>
      ))}
      {notes.length > 0 && (
        <ol class="footnotes" aria-label={t('preview.footnotes')}>
          {notes.map((note, index) => (
            <li key={index} id={draw.noteId(index + 1)}>
              {inlinesOf(note.content, draw)}
            </li>
          ))}
        </ol>
      )}
    </>
  );
}

/** `name` tells one table from another where it has no caption. */
function blockOf(block: Block, draw: Draw, name: string): VNode | null {
  switch (block.type) {
    case 'heading':
      return block.level === 1 ? (
        <h3>{block.text}</h3>
      ) : block.level === 2 ? (
        <h4>{block.text}</h4>
      ) : (
        <h5>{block.text}</h5>
      );
    case 'paragraph':
      return <p data-block={block.id}>{inlinesOf(block.content, draw)}</p>;
    case 'table':
      return (
        <div
          class="scroll"
          tabIndex={0}
          role="region"
          aria-label={block.caption === '' ? name : `${block.caption} (${name})`}
        >
          <table class="grid">
            {block.caption !== '' && <caption>{block.caption}</caption>}
            <thead>
              {block.header.map((row, index) => (
                <tr key={index}>
                  {row.map((text, column) => (
                    <th key={column} scope="col">
                      {text}
                    </th>
                  ))}
                </tr>
              ))}
            </thead>
            <tbody>
              {block.rows.map((row, index) => (
                <tr key={index}>
                  {row.map((cell, column) => (
                    <td key={column}>{inlinesOf([cell], draw)}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      );
    case 'chart':
      return chartTable(block);
    default:
      return null;
  }
}

/** The figures that the document draws, as a table: the preview draws no charts. */
function chartTable(block: ChartBlock): VNode {
  const title = block.unit === '' ? block.title : `${block.title} (${block.unit})`;
  const shown = (value: string | null | undefined): string => {
    const exact = typeof value === 'string' ? parseDecimal(value) : null;
    return exact ? formatNumber(exact) : '–';
  };
  return (
    <div class="scroll" tabIndex={0} role="region" aria-label={title}>
      <table class="grid">
        <caption>{title}</caption>
        <thead>
          <tr>
            <td />
            {block.series.map(({ name }) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {block.categories.map((category, row) => (
            <tr key={category}>
              <th scope="row">{category}</th>
              {block.series.map(({ name, values }) => (
                <td key={name}>{shown(values[row])}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function inlinesOf(content: readonly Inline[], draw: Draw): ComponentChildren {
  return content.map((inline, index) => {
    switch (inline.type) {
      case 'text':
        return inline.bold ? (
          <b key={index}>{inline.text}</b>
        ) : inline.italic ? (
          <i key={index}>{inline.text}</i>
        ) : (
          <Fragment key={index}>{inline.text}</Fragment>
        );
      case 'figure':
        return (
          <button
            key={index}
            type="button"
            class="figure-link"
            data-fact={inline.factId}
            data-cell={inline.at.cell}
            aria-label={draw.goLabel(inline.at, inline.text)}
            title={`${inline.at.sheet}!${inline.at.cell}`}
            onClick={() => {
              draw.go(inline.at);
            }}
          >
            {inline.text}
          </button>
        );
      case 'footnote':
        return (
          <sup key={index}>
            <a class="note-mark" href={`#${draw.noteId(draw.numberOf(inline))}`}>
              {draw.numberOf(inline)}
            </a>
          </sup>
        );
      case 'gap':
        return (
          <mark key={index} class="gap" title={inline.missing}>
            {inline.text}
          </mark>
        );
    }
  });
}
