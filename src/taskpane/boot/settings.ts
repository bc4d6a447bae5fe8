/** What a person set once and expects to find again: kept where the host lets a page remember anything. */
import type { WorkbookState } from '../state/workbook-state';

type Kept = Pick<WorkbookState, 'automatic' | 'marking' | 'name' | 'profile'> & {
  readonly lenses: readonly string[];
  readonly place: string | undefined;
  readonly signerPosition: string | undefined;
  readonly signer: string | undefined;
};

const KEY = 'khopso.settings';
const LENSES = ['error', 'warning', 'note', 'waived', 'skipped'] as const;

/** The last settings as a change of the state; nothing where none are kept or what is kept is no such thing. */
export function rememberedSettings(): Partial<WorkbookState> {
  try {
    const kept = JSON.parse(localStorage.getItem(KEY) ?? 'null') as Partial<Kept> | null;
    if (kept === null || typeof kept !== 'object') return {};
    const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
    const [place, signerPosition, signer] = [text(kept.place), text(kept.signerPosition), text(kept.signer)];
    return {
      ...(typeof kept.automatic === 'boolean' ? { automatic: kept.automatic } : {}),
      ...(typeof kept.marking === 'boolean' ? { marking: kept.marking } : {}),
      ...(Array.isArray(kept.lenses) ? { lenses: new Set(LENSES.filter((lens) => kept.lenses?.includes(lens))) } : {}),
      name: text(kept.name) ?? '',
      profile: text(kept.profile) ?? null,
      variables: {
        ...(place === undefined ? {} : { place }),
        ...(signerPosition === undefined ? {} : { signerPosition }),
        ...(signer === undefined ? {} : { signer }),
      },
    };
  } catch {
    // A frame without storage, or somebody else's text under our key: the pane begins as new.
    return {};
  }
}

/** Keeps the settings whenever one of them changed; called with every change of the state. */
export function settingsKeeper(): (state: WorkbookState) => void {
  let last = '';
  return ({ automatic, marking, lenses, name, profile, variables }) => {
    const { place, signerPosition, signer } = variables;
    const kept: Kept = { automatic, marking, lenses: [...lenses], name, profile, place, signerPosition, signer };
    const text = JSON.stringify(kept);
    if (text === last) return;
    last = text;
    try {
      localStorage.setItem(KEY, text);
    } catch {
      // Office on the web may refuse storage to a frame: nothing is lost but the choices.
    }
  };
}
