/**
 * A paragraph of WordprocessingML as people read it (ISO/IEC 29500-1, 17.3): texts, figures in their controls, footnote
 * marks, pictures and the like, with the elements they came from. Tracked deletions are not read, insertions are.
 */
import { isFigureTag, NOTE_ANCHOR } from '../provenance/tags';
import { childOf, type XmlTree } from '../../opc';

export interface TextPiece {
  readonly kind: 'text';
  readonly text: string;
  readonly run: XmlTree;
  /** The w:t; null for a tab, a break or a hyphen, which cannot be split. */
  readonly t: XmlTree | null;
}

export interface ControlPiece {
  readonly kind: 'control';
  readonly sdt: XmlTree;
  /** null where an editor dropped it. */
  readonly tag: string | null;
  readonly pieces: readonly Piece[];
}

export interface NotePiece {
  readonly kind: 'note';
  readonly run: XmlTree;
  readonly id: string;
}

/** A picture, a field, an equation, an endnote mark: something people put there. */
export interface ObjectPiece {
  readonly kind: 'object';
  readonly element: XmlTree;
}

/** Takes no room: ends of comments and bookmarks, and the run of a comment's mark. */
export interface MarkerPiece {
  readonly kind: 'marker';
  readonly element: XmlTree;
  readonly opens: boolean;
}

export type Piece = TextPiece | ControlPiece | NotePiece | ObjectPiece | MarkerPiece;

export interface Tracked {
  readonly element: XmlTree;
  readonly author: string;
}

export interface ReadParagraph {
  readonly element: XmlTree;
  readonly pieces: readonly Piece[];
  /** Insertions, deletions, moves and format changes of anyone. */
  readonly tracked: readonly Tracked[];
  /** Controls whose content stands under a tracked deletion. */
  readonly deletedControls: readonly ControlPiece[];
}

const CONTAINERS = new Set([
  'w:hyperlink',
  'w:smartTag',
  'w:customXml',
  'w:fldSimple',
  'w:dir',
  'w:bdo',
  'w:ins',
  'w:moveTo',
]);
/** Tracked: what stands in them is no part of the text any more. */
export const DELETIONS: ReadonlySet<string> = new Set(['w:del', 'w:moveFrom']);
const TRACKS = new Set(['w:ins', 'w:del', 'w:moveFrom', 'w:moveTo', 'w:rPrChange', 'w:pPrChange']);
const OPENING = new Set([
  'w:commentRangeStart',
  'w:bookmarkStart',
  'w:permStart',
  'w:moveFromRangeStart',
  'w:moveToRangeStart',
]);
const CLOSING = new Set(['w:commentRangeEnd', 'w:bookmarkEnd', 'w:permEnd', 'w:moveFromRangeEnd', 'w:moveToRangeEnd']);
const OBJECTS = new Set([
  'w:drawing',
  'w:pict',
  'w:object',
  'mc:AlternateContent',
  'w:sym',
  'w:fldChar',
  'w:endnoteReference',
  'w:ptab',
  'w:ruby',
  'w:pgNum',
  'w:contentPart',
]);
const SIGNS: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '\u2011',
};

export function tagOf(sdt: XmlTree): string | null {
  const properties = childOf(sdt, 'w:sdtPr');
  const tag = properties && childOf(properties, 'w:tag');
  return tag?.attributes['w:val'] ?? null;
}

export function readParagraph(element: XmlTree): ReadParagraph {
  const tracked: Tracked[] = [];
  const deletedControls: ControlPiece[] = [];

  const track = (child: XmlTree): void => {
    if (TRACKS.has(child.name)) tracked.push({ element: child, author: child.attributes['w:author'] ?? '' });
    // Most of what stands in a run is its text, whose name is shorter than any of these.
    for (const inner of child.children)
      if (inner.name.length > 4 && (inner.name === 'w:rPr' || inner.name === 'w:pPr' || TRACKS.has(inner.name)))
        track(inner);
  };

  const readRun = (run: XmlTree, deleted: boolean, into: Piece[]): void => {
    if (deleted) return;
    for (const child of run.children) {
      const sign = SIGNS[child.name];
      if (child.name === 'w:t') into.push({ kind: 'text', text: child.text, run, t: child });
      else if (sign !== undefined) into.push({ kind: 'text', text: sign, run, t: null });
      else if (child.name === 'w:footnoteReference')
        into.push({ kind: 'note', run, id: child.attributes['w:id'] ?? '' });
      else if (child.name === 'w:commentReference') into.push({ kind: 'marker', element: run, opens: false });
      else if (OBJECTS.has(child.name)) into.push({ kind: 'object', element: child });
    }
  };

  const walk = (parent: XmlTree, deleted: boolean, into: Piece[]): void => {
    for (const child of parent.children) {
      if (child.name !== 'w:sdt') track(child);
      if (child.name === 'w:r') readRun(child, deleted, into);
      else if (child.name === 'w:sdt') {
        const content = childOf(child, 'w:sdtContent');
        const pieces: Piece[] = [];
        const kept = [...tracked];
        if (content) walk(content, deleted, pieces);
        const control: ControlPiece = { kind: 'control', sdt: child, tag: tagOf(child), pieces };
        const cut = tracked.slice(kept.length).some((change) => DELETIONS.has(change.element.name));
        const empty = !pieces.some((piece) => piece.kind !== 'marker');
        // Not a figure, and nobody's: what people typed into it is text like any.
        if (control.tag === NOTE_ANCHOR) into.push(...pieces);
        else if (deleted || (cut && empty)) {
          if (isFigureTag(control.tag ?? undefined)) deletedControls.push(control);
        } else into.push(control);
      } else if (CONTAINERS.has(child.name)) walk(child, deleted, into);
      else if (DELETIONS.has(child.name)) walk(child, true, into);
      else if (OPENING.has(child.name)) into.push({ kind: 'marker', element: child, opens: true });
      else if (CLOSING.has(child.name)) into.push({ kind: 'marker', element: child, opens: false });
      else if (child.name.startsWith('m:')) into.push({ kind: 'object', element: child });
    }
  };
  const pieces: Piece[] = [];
  walk(element, false, pieces);
  return { element, pieces, tracked, deletedControls };
}

/** The text of pieces as people read it; footnote marks and objects are one sign each. */
export function textOf(pieces: readonly Piece[]): string {
  let text = '';
  for (const piece of pieces) {
    if (piece.kind === 'text') text += piece.text;
    else if (piece.kind === 'control') text += textOf(piece.pieces);
    else if (piece.kind === 'note') text += NOTE_SIGN;
    else if (piece.kind === 'object') text += OBJECT_SIGN;
  }
  return text;
}

export const NOTE_SIGN = '\u2060';
export const OBJECT_SIGN = '\ufffc';

type Simple = Exclude<Piece, ControlPiece>;

/** A piece with the offset of its text. */
export interface Leaf {
  readonly piece: Simple;
  readonly start: number;
  readonly end: number;
}

const lengthOf = (piece: Simple): number =>
  piece.kind === 'text' ? piece.text.length : piece.kind === 'marker' ? 0 : 1;

/** Pieces never change once read. */
const known = new WeakMap<readonly Piece[], readonly Leaf[]>();

/** Every piece, those inside controls included, with the offset of its text. */
export function leaves(pieces: readonly Piece[]): readonly Leaf[] {
  const found = known.get(pieces) ?? findLeaves(pieces);
  known.set(pieces, found);
  return found;
}

function findLeaves(pieces: readonly Piece[]): readonly Leaf[] {
  const found: Leaf[] = [];
  let at = 0;
  const visit = (inner: readonly Piece[]): void => {
    for (const piece of inner)
      if (piece.kind === 'control') visit(piece.pieces);
      else {
        const start = at;
        at += lengthOf(piece);
        found.push({ piece, start, end: at });
      }
  };
  visit(pieces);
  return found;
}
