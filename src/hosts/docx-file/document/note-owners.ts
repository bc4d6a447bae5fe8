/**
 * Which generated footnote each footnote of the document is: by the tags in it, else by its own words. Where its mark
 * stands decides nothing: editors drop marks and pair notes anew (LibreOffice the n-th mark with the n-th note).
 */
import { figureTag } from '../provenance/tags';
import type { RememberedNote } from '../provenance/model';
import { taggedFigures } from './figure-sites';
import { likeness, tokens, type Token } from './likeness';
import type { OpenReport } from './open-report';
import { canonical, printed } from './words';

export interface NoteOwner {
  readonly block: string;
  readonly note: RememberedNote['note'];
}

const ALIKE = 0.6;
const MARGIN = 0.12;

interface Known extends NoteOwner {
  readonly text: string;
  readonly tags: readonly string[];
}

function knownNotes({ record }: OpenReport): Known[] {
  return record.blocks.flatMap((block) =>
    block.paragraphs.flat().flatMap((part): Known[] => {
      if (typeof part === 'string' || !('note' in part)) return [];
      const text = canonical(part.note.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join(''));
      const tags = part.note.flatMap((piece) => (typeof piece === 'string' ? [] : [figureTag(piece.fact)]));
      return [{ block: block.id, note: part.note, text, tags }];
    }),
  );
}

/** Whether most of what was printed in `then` still stands in `now`; figures are what a text must not lose. */
export function figuresAgree(printedThen: readonly string[], now: readonly Token[]): boolean {
  if (printedThen.length === 0) return true;
  const left = new Map<string, number>();
  for (const { text } of now) left.set(text, (left.get(text) ?? 0) + 1);
  let found = 0;
  for (const text of printedThen) {
    const number = tokens(text)[0]?.text ?? '';
    const count = left.get(number) ?? 0;
    if (count > 0) found += 1;
    left.set(number, count - 1);
  }
  return found * 2 >= printedThen.length;
}

interface Candidate {
  readonly id: string;
  readonly text: string;
  readonly words: readonly Token[];
  readonly tags: readonly string[];
}

function candidatesOf(report: OpenReport): Candidate[] {
  return [...report.noteById.keys()].map((id) => {
    const lines = report.note(id);
    const text = lines.map((line) => printed(line.pieces, report)).join('\n');
    let words: readonly Token[] | null = null;
    return {
      id,
      text,
      // Only those that nothing else tells are compared word by word.
      get words() {
        return (words ??= tokens(text));
      },
      tags: lines.flatMap((line) => taggedFigures(line).map(({ tag }) => tag)),
    };
  });
}

function ownersOf(report: OpenReport): ReadonlyMap<string, NoteOwner> {
  const owners = new Map<string, NoteOwner>();
  const open = new Set(knownNotes(report));
  const found = candidatesOf(report);
  const take = (id: string, owner: Known): void => {
    owners.set(id, owner);
    open.delete(owner);
  };
  const each = (fits: (candidate: Candidate, known: Known) => boolean): void => {
    for (const candidate of found) {
      if (owners.has(candidate.id)) continue;
      for (const known of open)
        if (fits(candidate, known)) {
          take(candidate.id, known);
          break;
        }
    }
  };
  const byText = new Map<string, Known[]>();
  for (const known of [...open].reverse()) {
    const alike = byText.get(known.text);
    if (alike) alike.push(known);
    else byText.set(known.text, [known]);
  }
  for (const { id, text } of found) {
    const owner = text === '' ? undefined : byText.get(text)?.pop();
    if (owner) take(id, owner);
  }
  each(({ tags }, known) => {
    if (tags.length === 0) return false;
    const own = tags.filter((tag) => known.tags.includes(tag)).length;
    return own * 2 > tags.length && own * 2 > known.tags.length;
  });
  const pairs = found
    .filter(({ id, tags }) => !owners.has(id) && tags.length === 0)
    .flatMap((candidate) =>
      [...open].map((known) => ({ candidate, known, score: likeness(candidate.words, tokens(known.text)) })),
    )
    .sort((a, b) => b.score - a.score);
  for (const pair of pairs) {
    const { candidate, known, score } = pair;
    if (score < ALIKE || owners.has(candidate.id) || !open.has(known)) continue;
    const rival = pairs.find(
      (other) =>
        other !== pair &&
        (other.candidate === candidate
          ? open.has(other.known)
          : other.known === known && !owners.has(other.candidate.id)),
    );
    const figures = known.note.flatMap((piece) => (typeof piece === 'string' ? [] : [piece.text]));
    if ((rival && score - rival.score < MARGIN) || !figuresAgree(figures, candidate.words)) continue;
    take(candidate.id, known);
  }
  return owners;
}

const known = new WeakMap<OpenReport, ReadonlyMap<string, NoteOwner>>();

/** By footnote id; a footnote that people wrote, or that is not recognised, is missing. */
export function noteOwners(report: OpenReport): ReadonlyMap<string, NoteOwner> {
  const done = known.get(report);
  if (done) return done;
  const owners = ownersOf(report);
  known.set(report, owners);
  return owners;
}
