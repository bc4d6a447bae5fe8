/** Around every view: where one is, who one is, what was said. */
import type { ComponentChildren, VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Refused } from '../../../submission-api';
import { usePage } from '../page-context';
import { Told } from './told';

export interface FrameProps {
  readonly told: string | Refused | null;
  readonly place: string;
  readonly turn: () => void;
  readonly leave: () => void;
  readonly children: ComponentChildren;
}

/** Places that are of no period. */
const APART: ReadonlySet<string> = new Set(['people', 'log', 'me']);

export function Frame({ told, place, turn, leave, children }: FrameProps): VNode {
  const { say, person } = usePage();
  const main = useRef<HTMLElement>(null);
  // Keys and readers go on from what one went to, not from the top of the page.
  useEffect(() => {
    const moved = (): void => main.current?.focus({ preventScroll: true });
    moved();
    addEventListener('hashchange', moved);
    return () => {
      removeEventListener('hashchange', moved);
    };
  }, []);
  const here = (own: string): { 'aria-current'?: 'page' } =>
    place === own || (own === '' && !APART.has(place)) ? { 'aria-current': 'page' } : {};
  return (
    <>
      <header class="top">
        <p class="name">Khớp Số</p>
        <nav aria-label={say('main')}>
          <a href="#/" {...here('')}>
            {say('table')}
          </a>
          {person.role === 'administrator'
            ? (['people', 'log'] as const).map((place) => (
                <a key={place} href={`#/${place}`} {...here(place)}>
                  {say(place)}
                </a>
              ))
            : null}
          <a href="#/me" {...here('me')}>
            {say('account')}
          </a>
          <a href="/huong-dan/may-chu.md">{say('guide')}</a>
        </nav>
        <p class="who">
          <span>{person.name}</span>
          <span class="quiet">{say(person.role)}</span>
          <button class="plain" onClick={turn}>
            VI / EN
          </button>
          <button class="plain" onClick={leave}>
            {say('signOut')}
          </button>
        </p>
      </header>
      <main ref={main} tabIndex={-1}>
        <Told told={told} />
        {children}
      </main>
    </>
  );
}
