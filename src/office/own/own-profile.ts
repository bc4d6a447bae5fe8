/** A built-in report with what an office has of its own put over it. */
import { passages } from '../../narrative';
import type { OutlineItem, Profile } from '../profile';
import type { OwnReport } from './own-report';

/** The one-page version keeps its own outline, less what the office never prints. */
export function ownProfile(profile: Profile, own: OwnReport): Profile {
  const isShort = profile.length === 'short';
  const outline = isShort ? profile.outline : withAdded(own.outline ?? profile.outline, own);
  return {
    ...profile,
    frame: { ...profile.frame, ...own.frame, ...(isShort ? { subject: profile.frame.subject } : {}) },
    outline: placed(outline, isShort ? { ...own, places: onlyDrops(own) } : own),
    annexes: isShort ? profile.annexes : (own.annexes ?? profile.annexes),
  };
}

const onlyDrops = ({ places }: OwnReport): OwnReport['places'] =>
  new Map([...places].filter(([, place]) => place.kind === 'drop'));

/**
 * The office's passages that its outline does not name stand at the end of the results: adding one is adding its file. A
 * built-in one that an outline of its own leaves out stays out.
 */
function withAdded(outline: readonly OutlineItem[], own: OwnReport): readonly OutlineItem[] {
  const named = new Set(outline.flatMap((item) => (item.kind === 'passage' ? [item.passage] : [])));
  const added = [...own.passages.keys()]
    .filter((id) => !named.has(id) && own.places.get(id)?.kind !== 'outline')
    .filter((id) => own.outline === null || !passages.some((passage) => passage.id === id))
    .map((passage): OutlineItem => ({ kind: 'passage', passage }));
  const first = outline.findIndex((item) => item.kind === 'heading' && item.level === 1);
  const second = outline.findIndex((item, at) => at > first && item.kind === 'heading' && item.level === 1);
  const at = second < 0 ? outline.length : second;
  return [...outline.slice(0, at), ...added, ...outline.slice(at)];
}

/** Each passage where the office says that it stands; one whose neighbour this report does not have stays where it is. */
function placed(outline: readonly OutlineItem[], { places }: OwnReport): readonly OutlineItem[] {
  let items = outline;
  const isOf = (id: string) => (item: OutlineItem) => item.kind === 'passage' && item.passage === id;
  for (const [id, place] of places) {
    if (place.kind === 'outline') continue;
    const rest = items.filter((item) => !isOf(id)(item));
    if (place.kind === 'drop') {
      items = rest;
      continue;
    }
    const at = rest.findIndex(isOf(place.passage));
    const own = items.find(isOf(id)) ?? ({ kind: 'passage', passage: id } as const);
    const to = place.kind === 'after' ? at + 1 : at;
    if (at >= 0) items = [...rest.slice(0, to), own, ...rest.slice(to)];
  }
  return items;
}
