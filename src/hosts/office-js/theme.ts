/** The host's own colours, where it tells them. */
import type { HostTheme } from '../../core/host';

export function themeOf(office: typeof Office): HostTheme | null {
  const theme = office.context.officeTheme as Office.OfficeTheme | undefined;
  const background = theme?.bodyBackgroundColor;
  const foreground = theme?.bodyForegroundColor;
  if (!background || !foreground || !/^#[0-9a-f]{6}$/i.test(background)) return null;
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((i) => parseInt(background.slice(i, i + 2), 16));
  return { background, foreground, dark: 0.299 * red + 0.587 * green + 0.114 * blue < 128 };
}
