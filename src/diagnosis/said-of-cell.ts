/** What is said of one cell alone, its sign or its scale, where failing equations name the same cell and figure: one cause. */
import { addressKey } from '../core/cell-address';
import { equals, parseDecimal } from '../core/decimal';
import type { FoundCause } from '../core/cause';
import type { Finding } from '../core/finding';

interface Named {
  readonly cause: FoundCause;
  readonly value: string;
}

/** The cells that causes put right, where they name what happened. */
export function namedCells(causes: Iterable<FoundCause>): ReadonlyMap<string, Named> {
  const named = new Map<string, Named>();
  for (const cause of causes) {
    const [first] = cause.kind === 'undecided' ? [] : cause.explanations;
    for (const { at, value } of first?.repairs ?? []) named.set(addressKey(at), { cause, value });
  }
  return named;
}

/** The cause that writes into the finding's cell what the finding itself expects there; null where there is none. */
export function causeAtCell(named: ReadonlyMap<string, Named>, { at, data }: Finding): FoundCause | null {
  const found = named.size === 0 ? undefined : named.get(addressKey(at));
  const [written, expected] = [found?.value, data['expected']].map((text) => parseDecimal(text ?? ''));
  return found && written && expected && equals(written, expected) ? found.cause : null;
}
