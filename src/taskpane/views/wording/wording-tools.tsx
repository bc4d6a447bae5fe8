/** What the report's tab has of an office's own wording, fetched when it is first shown. */
import type { VNode } from 'preact';
import type { ViewProps } from '../view-props';
import { LearnSection } from './learn-section';
import { UnboundSection } from './unbound-section';
import { WordingSection, type WordingSectionProps } from './wording-section';

export type WordingToolsProps = ViewProps & { readonly wording: WordingSectionProps };

export function WordingTools({ session, state, wording }: WordingToolsProps): VNode {
  return (
    <>
      <UnboundSection session={session} state={state} />
      <WordingSection {...wording} />
      <LearnSection session={session} state={state} />
    </>
  );
}
