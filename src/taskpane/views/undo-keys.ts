/** Ctrl+Z and Ctrl+Y (or Ctrl+Shift+Z) in the pane take back what the pane did; a field being typed in has its own. */
import { useEffect } from 'preact/hooks';
import type { EditAct } from '../state/edit-act';

const FIELDS = 'fluent-text-input, input:not([type="checkbox"], [type="file"]), textarea, select, [contenteditable]';

/** Which way a pressed key turns; null for any other. */
export function turnOf({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): 'undo' | 'redo' | null {
  if (!(ctrlKey || metaKey) || altKey) return null;
  if (key.toLowerCase() === 'y' && !shiftKey) return 'redo';
  if (key.toLowerCase() !== 'z') return null;
  return shiftKey ? 'redo' : 'undo';
}

export function useUndoKeys(edits: Pick<EditAct, 'undo' | 'redo'>): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      const turn = turnOf(event);
      if (turn === null || (event.target instanceof Element && event.target.closest(FIELDS))) return;
      event.preventDefault();
      void edits[turn]();
    };
    document.addEventListener('keydown', pressed);
    return () => {
      document.removeEventListener('keydown', pressed);
    };
  }, [edits]);
}
