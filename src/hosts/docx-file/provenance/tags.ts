/** Tags of content controls (CONTRACT 3): which fact a figure is, which block a paragraph is. Word cuts tags at 64 characters. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

const LONGEST_TAG = 64;
const FIGURE = 'khopso:';
const BLOCK = 'khopso-block:';

function fitted(prefix: string, id: string): string {
  const room = LONGEST_TAG - prefix.length;
  if (id.length <= room) return prefix + id;
  return `${prefix}${id.slice(0, room - 13)}~${bytesToHex(sha256(utf8ToBytes(id))).slice(0, 12)}`;
}

/** "khopso:<fact id>"; an id that would not fit ends in a digest of itself. */
export function figureTag(factId: string): string {
  return fitted(FIGURE, factId);
}

/** "khopso-block:<block id>", fitted in the same way. */
export function blockTag(blockId: string): string {
  return fitted(BLOCK, blockId);
}

export function isFigureTag(tag: string | undefined): tag is string {
  return tag !== undefined && tag.startsWith(FIGURE);
}

export function isBlockTag(tag: string | undefined): tag is string {
  return tag !== undefined && tag.startsWith(BLOCK);
}

/**
 * Of an empty control at the head of a paragraph whose first note stands before any figure: LibreOffice sets the note's mark
 * at the head of a paragraph that is alone in its control and holds no other control in front of the mark.
 */
export const NOTE_ANCHOR = 'khopso-note';

/** The fact id or block id as far as the tag holds it; a fitted one is only found by comparing tags. */
export function idOfTag(tag: string): string {
  return tag.slice(tag.indexOf(':') + 1);
}
