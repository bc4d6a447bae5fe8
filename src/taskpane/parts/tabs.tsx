/** The pane's tabs: Fluent's, which bring the arrow keys along. */
import { h, type VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useWords } from './words';

export interface TabsProps<V extends string> {
  readonly views: readonly V[];
  readonly view: V;
  readonly names: Readonly<Record<V, string>>;
  readonly onView: (view: V) => void;
}

export function Tabs<V extends string>({ views, view, names, onView }: TabsProps<V>): VNode {
  const { t } = useWords();
  const list = useRef<HTMLElement & { activeid?: string }>(null);
  const latest = useRef({ view, onView });
  latest.current = { view, onView };
  useEffect(() => {
    const element = list.current;
    const changed = (): void => {
      const found = views.find((candidate) => `tab-${candidate}` === element?.activeid);
      if (found !== undefined && found !== latest.current.view) latest.current.onView(found);
    };
    element?.addEventListener('change', changed);
    return () => { element?.removeEventListener('change', changed); };
  }, [views]);
  return h('nav', { class: 'tabs' }, h('fluent-tablist', { ref: list, activeid: `tab-${view}`, role: 'tablist', 'aria-label': t('tabs.title'), size: 'small' },
    views.map((id) => h('fluent-tab', { id: `tab-${id}`, key: id, role: 'tab' }, names[id])))) as VNode;
}
