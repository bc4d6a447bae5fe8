/** A built-in report with what an office has of its own put over it. */
import type { OutlineItem, Profile } from '../profile';
import type { OwnReport } from './own-report';

/**
 * The one-page version keeps its own outline. Without an outline of its own an office's new passages stand before the
 * general assessment: adding one is adding its file.
 */
export function ownProfile(profile: Profile, own: OwnReport): Profile {
  const isShort = profile.length === 'short';
  return {
    ...profile,
    frame: { ...profile.frame, ...own.frame, ...(isShort ? { subject: profile.frame.subject } : {}) },
    outline: isShort ? profile.outline : (own.outline ?? withPassages(profile.outline, own)),
    annexes: isShort ? profile.annexes : (own.annexes ?? profile.annexes),
  };
}

function withPassages(outline: readonly OutlineItem[], own: OwnReport): readonly OutlineItem[] {
  const named = new Set(outline.flatMap((item) => (item.kind === 'passage' ? [item.passage] : [])));
  const added = [...own.passages.keys()]
    .filter((id) => !named.has(id))
    .map((passage): OutlineItem => ({ kind: 'passage', passage }));
  const first = outline.findIndex((item) => item.kind === 'heading' && item.level === 1);
  const second = outline.findIndex((item, at) => at > first && item.kind === 'heading' && item.level === 1);
  const at = second < 0 ? outline.length : second;
  return [...outline.slice(0, at), ...added, ...outline.slice(at)];
}
