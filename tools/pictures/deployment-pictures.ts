/** The pictures of docs/trien-khai: what runs here as it is, and Office's own dialogs as drawings of ours, marked as such. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Picture } from './main';

const DIST = join(__dirname, '../../dist/taskpane');
const DRAWINGS = pathToFileURL(join(__dirname, 'office-drawings.html')).href;

/** One section of office-drawings.html. */
const drawing =
  (id: string): Picture =>
  async (harness, file) => {
    const page = await harness.browser.newPage({ viewport: { width: 1100, height: 900 }, deviceScaleFactor: 1.5 });
    await page.goto(DRAWINGS);
    await page.locator(`#${id}`).screenshot({ path: file });
    await page.close();
    return true;
  };

/** The folder that a web server is given, with the files that are there now. */
const folder: Picture = async (harness, file) => {
  const page = await harness.browser.newPage({ viewport: { width: 760, height: 900 }, deviceScaleFactor: 1.5 });
  await page.goto(DRAWINGS);
  const names = readdirSync(DIST).filter((name) => !/\.(map|br)$/.test(name));
  const scripts = names.filter((name) => name.endsWith('.js') && !/^(taskpane|excel|word)\./.test(name));
  const size = (name: string): number => statSync(join(DIST, name)).size;
  const kilobytes = (bytes: number): string => `${String(Math.ceil(bytes / 1024))} KB`;
  const lines = names
    .filter((name) => !scripts.includes(name))
    .map((name) => {
      const isFolder = statSync(join(DIST, name)).isDirectory();
      return {
        name,
        size: isFolder ? `${String(readdirSync(join(DIST, name)).length)} mục` : kilobytes(size(name)),
        isFolder,
      };
    })
    .sort((a, b) => Number(b.isFolder) - Number(a.isFolder) || a.name.localeCompare(b.name));
  lines.push({
    name: `… ${String(scripts.length)} tệp .js khác, chỉ tải khi dùng đến`,
    size: kilobytes(scripts.reduce((sum, name) => sum + size(name), 0)),
    isFolder: false,
  });
  await page.evaluate((rows) => {
    const table = document.querySelector('#thu-muc tbody');
    for (const row of rows) {
      const line = document.createElement('tr');
      const name = line.appendChild(document.createElement('td'));
      name.appendChild(document.createElement('i')).className = row.isFolder ? 'folder' : '';
      name.append(row.name);
      line.appendChild(document.createElement('td')).textContent = row.size;
      table?.append(line);
    }
  }, lines);
  await page.locator('#thu-muc').screenshot({ path: file });
  await page.close();
  return true;
};

export const DEPLOYMENT_PICTURES: Readonly<Record<string, Picture>> = {
  'thu-muc': folder,
  'trinh-duyet': async (harness, file) => {
    const opened = await harness.openPlain('?browser=1&lang=vi', { width: 820, height: 360 });
    await opened.pane.locator('#report-books').waitFor({ state: 'attached' });
    await opened.page.waitForTimeout(600);
    await opened.page.screenshot({ path: file });
    await opened.close();
    return true;
  },
  'the-trang-dau': drawing('the-trang-dau'),
  'trung-tam-tin-cay': drawing('trung-tam-tin-cay'),
  'thu-muc-dung-chung': drawing('thu-muc-dung-chung'),
  'quan-tri': drawing('quan-tri'),
  'excel-tren-web': drawing('excel-tren-web'),
  mac: drawing('mac'),
};
