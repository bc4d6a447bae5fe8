/** What every view is given: words, the server, who is signed in, and a way to say what happened. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Language } from '../../core/finding';
import type { ApiClient, PersonAnswer, Refused } from '../../submission-api';
import type { TableSight } from './rows';
import type { Say } from './words';

export interface PageContext {
  readonly language: Language;
  readonly say: Say;
  readonly server: ApiClient;
  readonly person: PersonAnswer;
  /** Does `work`; what goes wrong is said, and null comes of it. */
  readonly attempt: <T>(work: () => Promise<T>) => Promise<T | null>;
  /** A sentence for the person; a refusal with its problems; null clears. */
  readonly tell: (what: string | Refused | null) => void;
  /** By period. */
  readonly sights: Map<string, TableSight>;
  /** Leads to a place of the page ("#/2025-H1/table"). */
  readonly go: (place: string) => void;
}

export const Page = createContext<PageContext | null>(null);

export function usePage(): PageContext {
  const page = useContext(Page);
  if (!page) throw new Error('outside of the page');
  return page;
}
