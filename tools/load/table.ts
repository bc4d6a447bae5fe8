/** The table of a whole province: as the server answers it, and as the secretary sees it in a browser. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { BrowserHarness } from '../../test/support/browser';
import { signIn } from './client';
import { seconds } from './percentiles';
import { PASSWORD, PERIOD } from './province';
import type { Served } from './served';

const PAGE = join(__dirname, '../../dist/pages/index.html');

async function asAnswered(server: Served): Promise<void> {
  const headers = await signIn(server.address, { login: 'thuky' });
  for (const which of ['first', 'again']) {
    const [started, used] = [performance.now(), server.cpu()];
    const answer = await fetch(`${server.address}/api/v1/due?period=${PERIOD}`, { headers });
    const { units } = (await answer.json()) as { units: { slots: unknown[] }[] };
    const slots = units.reduce((sum, unit) => sum + unit.slots.length, 0);
    console.log(
      `the table, ${which}: ${String(units.length)} bodies, ${String(slots)} forms, ${seconds(performance.now() - started)} s, of the processor ${(server.cpu() - used).toFixed(2)} s`,
    );
  }
}

/** From the click on "Đăng nhập", then from loading the page anew, until its lines stand there. */
async function asSeen({ address }: Served): Promise<void> {
  const harness = await BrowserHarness.start();
  try {
    const page = await harness.browser.newPage({ viewport: { width: 1280, height: 800 } });
    await page.goto(address);
    await page.getByLabel('Tên đăng nhập').fill('thuky');
    await page.getByLabel('Mật khẩu').fill(PASSWORD);
    for (let time = 0; time < 4; time += 1) {
      const started = performance.now();
      if (time === 0) await page.getByRole('button', { name: 'Đăng nhập' }).click();
      else await page.reload();
      await page.locator('tbody tr').nth(20).waitFor();
      const how = time === 0 ? 'signed in' : 'loaded anew';
      console.log(`the page, ${how}: its table stands after ${seconds(performance.now() - started)} s`);
    }
    const started = performance.now();
    await page.getByLabel('Tìm đơn vị').fill('Thứ 33');
    await page.waitForFunction(() => !document.body.innerText.includes('UBND xã Thứ 1\n'));
    console.log(`the page, searched by name: ${seconds(performance.now() - started)} s`);
  } finally {
    await harness.stop();
  }
}

export async function measureTable(server: Served): Promise<void> {
  await asAnswered(server);
  if (existsSync(PAGE)) await asSeen(server);
  else console.log('the page is not built (npm run build): not measured');
}
