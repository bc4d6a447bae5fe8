/** View "Kiểm tra" in Word: what is wrong in the document's prose and tables, each with its words, its cause and what helps. */
import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import type { CellAddress } from '../../../core/cell-address';
import { cellsText, coverageReason, describeSkip, isCoverage, textCoverageText } from '../../../engine';
import { exactText } from '../../parts/figure-text';
import { FileButton } from '../../parts/file-button';
import { Badge, Button, Message } from '../../parts/fluent';
import { VirtualList } from '../../parts/virtual-list';
import { useWords } from '../../parts/words';
import type { DocumentProof } from '../../asking/document-proof';
import type { DocumentSession } from '../../state/document-session';
import type { DocumentState } from '../../state/document-state';
import { listedBlocks, RANK, type Listed } from '../../state/listed-blocks';
import { sentenceOf } from '../../state/listed-text';
import { placeKey, repairsOf } from '../../state/proof-act';

interface Props {
  readonly session: DocumentSession;
  readonly state: DocumentState;
}

const COLOURS = { error: 'danger', warning: 'warning', note: 'informative' } as const;
/** Repairs that a card offers. */
const MOST = 3;
/** Longer lists would make the pane slow; the rest is counted. */
const MOST_UNASKED = 200;

/** The gravest first, otherwise as they stand in the document. */
function entriesOf({ findings }: DocumentProof): readonly Listed[] {
  const listed = listedBlocks({ examination: { findings }, reading: { workbooks: [], tables: [] } });
  return [...listed].sort((a, b) => RANK[a.severity] - RANK[b.severity]);
}

export function ProofView({ session, state }: Props): VNode {
  const { t, language } = useWords();
  const { proof, busy, books, repaired } = state;
  const entries = useMemo(() => (proof ? entriesOf(proof) : []), [proof]);
  const left = entries.filter(({ key, severity }) => severity !== 'note' && !state.marked.has(key));
  const figure = (count: number): string => exactText(String(count), language);
  if (!session.proof.possible()) return <p id="proof-elsewhere">{t('proof.noBytes')}</p>;
  return (
    <>
      <div class="toolbar">
        <Button id="proof-check" appearance="primary" onClick={() => void session.proof.check()}>
          {t('proof.check')}
        </Button>
        <FileButton
          id="proof-books"
          label={t('proof.against')}
          accept=".xlsx,.xlsm"
          multiple
          onFiles={(files) => void session.proof.against(files)}
        />
      </div>
      <p class="hint">{books === null ? t('proof.hint') : t('proof.withBooks', { files: books.files.join(', ') })}</p>
      {busy && <p role="status">{t('proof.busy')}</p>}
      {repaired.length > 0 && (
        <div class="undo" tabIndex={-1}>
          <span>{t('proof.repairs', { count: repaired.length })}</span>
          <Button id="proof-undo" onClick={() => void session.proof.undo()}>
            {t('proof.undo')}
          </Button>
        </div>
      )}
      {proof !== null && (
        <>
          <p id="proof-summary" class="hint">
            {t('proof.summary', {
              errors: figure(proof.summary.errors),
              warnings: figure(proof.summary.warnings),
              notes: figure(proof.summary.notes),
              proven: figure(proof.proven),
            })}
          </p>
          <p id="proof-cells" class="hint">
            {proof.summary.text
              ? textCoverageText(proof.summary.text, language)
              : cellsText(proof.summary.cells, language, true)}
          </p>
          {entries.length === 0 && <Message intent="success">{t('proof.clean')}</Message>}
          {left.length > 0 && session.proof.canComment() && (
            <div class="row">
              <Button id="proof-mark" tip={t('proof.mark.tip')} onClick={() => void session.proof.mark(left)}>
                {t('proof.mark', { count: left.length })}
              </Button>
            </div>
          )}
          <VirtualList
            label={t('proof.list')}
            items={entries}
            guess={guess}
            wish={null}
            draw={(listed) => (
              <ProofCard key={listed.key} listed={listed} proof={proof} session={session} state={state} />
            )}
          />
          <Unasked proof={proof} session={session} />
        </>
      )}
    </>
  );
}

/** Silence is not success: what nothing could be asked of, each with the way to its words. */
function Unasked({ proof: { skipped }, session }: Pick<CardProps, 'proof' | 'session'>): VNode | null {
  const { t, language } = useWords();
  if (skipped.length === 0) return null;
  return (
    <details id="proof-unasked">
      <summary tabIndex={0}>{t('proof.unasked', { count: exactText(String(skipped.length), language) })}</summary>
      <ul class="lines">
        {skipped.slice(0, MOST_UNASKED).map((skip) => (
          <li key={`${placeKey(skip.at)} ${skip.check}`}>
            <Place at={skip.at} session={session} />{' '}
            {isCoverage(skip) ? coverageReason(skip, language) : describeSkip(skip, language)}
          </li>
        ))}
        {skipped.length > MOST_UNASKED && (
          <li class="hint">{t('list.more', { count: skipped.length - MOST_UNASKED })}</li>
        )}
      </ul>
    </details>
  );
}

/** Pixels, near enough until it was drawn. */
const guess = (): number => 150;

interface CardProps extends Props {
  readonly listed: Listed;
  readonly proof: DocumentProof;
}

function ProofCard({ listed, proof, session, state }: CardProps): VNode {
  const { t, language } = useWords();
  const { key, severity, first, block } = listed;
  const repairs = useMemo(() => repairsOf(listed, proof).slice(0, MOST), [listed, proof]);
  const places = [...new Map(block.findings.map(({ at }) => [placeKey(at), at])).values()].slice(0, 6);
  return (
    <li class={`card ${severity}`} data-key={key} data-check={first.check} data-code={first.code} tabIndex={-1}>
      <div class="card-head">
        <Badge colour={COLOURS[severity]}>{t(`severity.${severity}`)}</Badge>
        {places.map((at) => (
          <Place key={placeKey(at)} at={at} session={session} />
        ))}
        {state.marked.has(key) && <Badge colour="subtle">{t('proof.isMarked')}</Badge>}
      </div>
      <p class="sentence">{sentenceOf(listed, language)}</p>
      {repairs.length > 0 && (
        <ul class="offers">
          {repairs.map((repair) => (
            <li key={`${placeKey(repair.at)} ${repair.to}`} class="offer">
              <span class="changes">
                <span class="change">
                  <span class="before">{repair.from}</span> → <b>{repair.to}</b>
                </span>
              </span>
              <Button
                class="repair"
                label={t('proof.repair.label', { before: repair.from, after: repair.to })}
                onClick={() => void session.proof.repair(repair)}
              >
                {t('proof.repair')}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {severity !== 'note' && session.proof.canComment() && !state.marked.has(key) && (
        <Button class="mark-one" appearance="subtle" onClick={() => void session.proof.mark([listed])}>
          {t('proof.markOne')}
        </Button>
      )}
    </li>
  );
}

/** Where the words stand, as a way to them. */
function Place({ at, session }: { readonly at: CellAddress; readonly session: DocumentSession }): VNode {
  const { t } = useWords();
  const { inText } = at;
  const where =
    inText?.note !== undefined
      ? t('proof.at.note', { note: inText.note })
      : inText === undefined || inText.place === 'table'
        ? at.sheet
        : t('proof.at.paragraph', { paragraph: inText?.paragraph ?? 0 });
  const words = inText?.text ?? at.cell;
  return (
    <button
      type="button"
      class="figure-link"
      aria-label={t('proof.go', { words, where })}
      onClick={() => void session.proof.show(at)}
    >
      {words === '' ? where : `“${words}”, ${where}`}
    </button>
  );
}
