/**
 * The pane's tabs: Fluent's look, with a keyboard of our own. Fluent leaves it to the browser's `focusgroup`, which frames
 * and older WebViews lack: there Tab would walk through every tab and open each on its way.
 */
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
    const pressed = (event: KeyboardEvent): void => {
      const at = views.indexOf(latest.current.view);
      const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: views.length - 1 }[event.key];
      if (to === undefined) return;
      event.preventDefault();
      document.getElementById(`tab-${views[(to + views.length) % views.length] ?? ''}`)?.focus();
    };
    element?.setAttribute('focusgroup', 'none');
    element?.addEventListener('change', changed);
    element?.addEventListener('keydown', pressed);
    return () => {
      element?.removeEventListener('change', changed);
      element?.removeEventListener('keydown', pressed);
    };
  }, [views]);
  useEffect(() => {
    for (const id of views) document.getElementById(`tab-${id}`)?.setAttribute('tabindex', id === view ? '0' : '-1');
  }, [views, view]);
  return h(
    'nav',
    { class: 'tabs' },
    h(
      'fluent-tablist',
      { ref: list, activeid: `tab-${view}`, role: 'tablist', 'aria-label': t('tabs.title'), size: 'small' },
      views.map((id) => h('fluent-tab', { id: `tab-${id}`, key: id, role: 'tab' }, names[id])),
    ),
  ) as VNode;
}
