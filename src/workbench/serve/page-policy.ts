/**
 * What the workbench's server tells browsers of its pages. The bench runs its own scripts alone; the drawing of a Word file
 * brings styles and fonts that are made on the spot. The pane in the frame has a stricter policy of its own.
 */
const BENCH = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data: blob:",
  "connect-src 'self'",
  "frame-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Headers beside a file's type; a path of the bench's own page gets its policy. */
export function pageHeaders(path: string): Readonly<Record<string, string>> {
  const always = {
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
  };
  return /^\/workbench\/[^/]*\.html$/.test(path) ? { ...always, 'content-security-policy': BENCH } : always;
}

/** Names of this machine: a page of another name that leads here (DNS rebinding) gets nothing. */
export function isThisMachine(host: string | undefined): boolean {
  return /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/i.test(host ?? '');
}
