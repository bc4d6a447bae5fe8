/**
 * Loads office.js: Microsoft's own first, as it alone is supported, the copy beside the page where the network has
 * none (closed government networks) or where the page is asked to (`?office=copy`: tests and the workbench).
 * Loading, `Office.onReady` and the host's kind stay here; every other Office call lives in hosts/.
 */

import { Fault } from '../../core/fault';

const CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
const COPY = 'office/office.js';
/** A network that neither answers nor refuses is given this long. */
const PATIENCE_MS = 6000;

export type HostKind = 'workbook' | 'document' | 'none';

export interface Surroundings {
  readonly kind: HostKind;
  /** Requirement set that this Office lacks and the pane cannot do without; null where all is well. */
  readonly tooOld: string | null;
  /** `none`: the page was told that there is no Office, so office.js was not asked. */
  readonly source: 'cdn' | 'copy' | 'none';
}

function load(address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    const timer = setTimeout(() => {
      script.remove();
      reject(new Error('timeout'));
    }, PATIENCE_MS);
    script.src = address;
    script.onload = () => {
      clearTimeout(timer);
      resolve();
    };
    script.onerror = () => {
      clearTimeout(timer);
      script.remove();
      reject(new Error('unreachable'));
    };
    document.head.append(script);
  });
}

function wantsCopy(): boolean {
  const stated = document.querySelector('meta[name="khopso-office"]')?.getAttribute('content');
  return stated === 'copy' || new URLSearchParams(location.search).get('office') === 'copy';
}

/**
 * Boots office.js and says where the page runs; `none` outside Office. Fault office-missing when the copy is missing too.
 * `ran` is told when office.js itself has run, or will not: what it asks for next takes a while.
 */
export async function loadOffice(ran: () => void): Promise<Surroundings> {
  if (new URLSearchParams(location.search).has('browser')) {
    ran();
    return { kind: 'none', tooOld: null, source: 'none' };
  }
  let source: 'cdn' | 'copy' = wantsCopy() ? 'copy' : 'cdn';
  if (source === 'cdn') {
    try {
      await load(CDN);
    } catch {
      ran();
      source = 'copy';
    }
  }
  if (source === 'copy')
    await load(COPY).catch(() => {
      ran();
      throw new Fault('office-missing');
    });
  ran();
  const info = await Office.onReady();
  // office.js compares with enumerations of its own; outside Office the host is null.
  const host: unknown = info.host;
  const kind: HostKind =
    host === Office.HostType.Excel ? 'workbook' : host === Office.HostType.Word ? 'document' : 'none';
  const needed: Readonly<Record<HostKind, readonly [string, string] | null>> = {
    workbook: ['ExcelApi', '1.7'],
    document: ['WordApi', '1.3'],
    none: null,
  };
  const set = needed[kind];
  const lacks = set !== null && !Office.context.requirements.isSetSupported(set[0], set[1]);
  return {
    kind,
    tooOld: lacks ? set.join(' ') : null,
    source,
  };
}
