/** Headers of every answer: nothing is run, framed or loaded that this server does not serve; the pane keeps its own policy. */

const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

export function securityHeaders(url: string, base: string): Record<string, string> {
  // Office shows the pane in a frame of its own, and the page carries its policy.
  const framed = url.startsWith('/taskpane/');
  return {
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'permissions-policy': 'camera=(), microphone=(), geolocation=()',
    ...(framed ? {} : { 'content-security-policy': PAGE_POLICY, 'x-frame-options': 'DENY' }),
    ...(framed ? {} : { 'cross-origin-opener-policy': 'same-origin' }),
    ...(base.startsWith('https:') ? { 'strict-transport-security': 'max-age=31536000' } : {}),
  };
}
