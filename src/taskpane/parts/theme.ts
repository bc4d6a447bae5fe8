/** The pane wears its host's colours: Fluent's light or dark tokens, and the host's own background where it tells one. */
import { setTheme } from '@fluentui/web-components';
import type { HostTheme } from '../../core/host';
import { lightTheme } from './light-theme';

/** Applies the host's theme, or the system's where the host tells none. High contrast is the browser's own doing. */
export function wearTheme(theme: HostTheme | null): void {
  const dark = theme?.dark ?? matchMedia('(prefers-color-scheme: dark)').matches;
  paint(dark);
  if (!dark) return;
  import(/* webpackChunkName: "dark" */ './dark-theme').then(
    ({ darkTheme }) => {
      if (document.documentElement.dataset['theme'] === 'dark') setTheme(darkTheme);
    },
    // Without the dark colours the light ones can at least be read.
    () => {
      paint(false);
    },
  );
}

function paint(dark: boolean): void {
  // Hundreds of tokens, and the host mostly wears what the system does.
  if (document.documentElement.dataset['theme'] === (dark ? 'dark' : 'light')) return;
  if (!dark) setTheme(lightTheme);
  document.documentElement.dataset['theme'] = dark ? 'dark' : 'light';
  document.documentElement.style.setProperty('color-scheme', dark ? 'dark' : 'light');
}

/** Follows the system's switch between light and dark while the host tells no theme of its own. */
export function followTheme(theme: () => HostTheme | null): void {
  wearTheme(theme());
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => {
    wearTheme(theme());
  });
}
