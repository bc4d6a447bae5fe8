/** How a line is built: brackets, sentences and clauses by their offsets. */

export interface Bracket {
  /** Offsets of "(" and of ")" or the line's end. */
  readonly open: number;
  readonly close: number;
}

export interface Structure {
  readonly text: string;
  /** Outermost first, in order. */
  readonly brackets: readonly Bracket[];
  /** How many brackets are open at each offset. */
  readonly depth: Uint8Array;
}

const OPEN = new Set('([');
const CLOSE = new Set(')]');

export function structureOf(text: string): Structure {
  const depth = new Uint8Array(text.length + 1);
  const brackets: { open: number; close: number }[] = [];
  const stack: { open: number; close: number }[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (CLOSE.has(sign)) {
      const bracket = stack.pop();
      if (bracket) bracket.close = at;
    }
    depth[at] = stack.length;
    if (OPEN.has(sign)) {
      const bracket = { open: at, close: text.length };
      brackets.push(bracket);
      stack.push(bracket);
    }
  }
  depth[text.length] = stack.length;
  return { text, brackets, depth };
}

const ENDS = {
  sentence: /^(?:[.!?…](?=\s+|$)|\n)/u,
  item: /^(?:;|[.!?…](?=\s+|$)|\n)/u,
} as const;
/** A full stop after these is none: "TP. Huế", "Tr. đồng", "v.v. ". */
const SHORT = /(?<!\p{L})(?:tp|tx|tt|tr|ths|ts|bs|gs|pgs|p|q|v\.v|stt|tr\.đ|đ\/c|kh|ub)$/iu;

/** Signs that may end one: asked of each sign before any pattern is. */
const MAY_END = new Set([...'.;!?…\n'].map((sign) => sign.charCodeAt(0)));

/** Whether a sentence (or an item) ends at an offset. */
function endsAt(text: string, at: number, of: keyof typeof ENDS): boolean {
  return (
    MAY_END.has(text.charCodeAt(at)) &&
    ENDS[of].test(text.slice(at, at + 2)) &&
    !SHORT.test(text.slice(Math.max(0, at - 6), at))
  );
}

/** Offset of the next end of a sentence (or of an item) from `from` on, at the depth of `from`; the line's end without one. */
export function endFrom(structure: Structure, from: number, of: keyof typeof ENDS): number {
  const { text, depth } = structure;
  const level = depth[from] ?? 0;
  for (let at = from; at < text.length; at += 1) {
    const here = depth[at] ?? 0;
    if (here < level) return at;
    if (here > level) continue;
    if (endsAt(text, at, of)) return at;
  }
  return text.length;
}

const flats = new WeakMap<Structure, Structure>();

/** The same line with no bracket open anywhere: its sentences end inside brackets, too. */
export function withoutDepth(structure: Structure): Structure {
  let flat = flats.get(structure);
  if (!flat) flats.set(structure, (flat = { ...structure, depth: new Uint8Array(structure.depth.length) }));
  return flat;
}

/**
 * Offset after the last end of a sentence (or of an item) before `to`, as the reader goes back: out of the brackets that
 * `to` stands in, past all others.
 */
export function startAround({ text, depth }: Structure, to: number, of: keyof typeof ENDS): number {
  let level = depth[to] ?? 0;
  for (let at = to - 1; at >= 0; at -= 1) {
    const here = depth[at] ?? 0;
    if (here > level) continue;
    level = here;
    if (endsAt(text, at, of)) return at + 1;
  }
  return 0;
}

/** Offset after the last end of a sentence (or of an item) before `to`, at the depth of `to`; 0 or the bracket's start without one. */
export function startBefore(structure: Structure, to: number, of: keyof typeof ENDS): number {
  const { text, depth } = structure;
  const level = depth[to] ?? 0;
  for (let at = to - 1; at >= 0; at -= 1) {
    const here = depth[at] ?? 0;
    if (here < level) return at + 1;
    if (here > level) continue;
    if (endsAt(text, at, of)) return at + 1;
  }
  return 0;
}
