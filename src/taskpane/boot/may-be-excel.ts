/**
 * Whether the page may be Excel's pane, before Office has said anything. Nearly always it is; where Office's own part of the
 * address names Word, or the page is another window or a plain browser's, nothing is fetched and made in vain.
 */
export function mayBeExcel(search: string): boolean {
  const asked = new URLSearchParams(search);
  return asked.get('window') !== 'sign-in' && !asked.has('browser') && !/^Word\b/i.test(asked.get('_host_Info') ?? '');
}
