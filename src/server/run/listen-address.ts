/** `--listen HOST:PORT`; without a host this machine alone. */
import { Fault } from '../../core/fault';

const FORM = /^(?:(\[[0-9a-f:]+\]|[\w.-]+):)?(\d{1,5})$/i;

export function listenAddress(text: string): { readonly host: string; readonly port: number } {
  const [, host = '127.0.0.1', digits = ''] = FORM.exec(text) ?? [];
  const port = Number(digits);
  if (digits === '' || port > 65_535) throw new Fault('bad-argument', { argument: '--listen', problem: 'bad-listen' });
  return { host: host.replace(/^\[|\]$/g, ''), port };
}
