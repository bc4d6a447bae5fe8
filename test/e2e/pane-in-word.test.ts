/**
 * The pane in Word in a browser, over the real office.js and both emulated hosts, in both languages: figures with their
 * sources, jump, refresh and undo, figures typed over, the whole update as a new document, a new report.
 */
import { strict as assert } from 'node:assert';
import { readFileSync, rmSync } from 'node:fs';
import { traceReport } from '../../src/hosts/docx-file';
import { openInWord } from '../../src/office-emulator';
import { violations } from '../support/axe';
import { BrowserHarness, until, type Opened } from '../support/browser';
import { partText } from '../support/package-parts';
import {
  changedBooks,
  chosen,
  newerReport,
  openWordPane,
  OWN_WORDS,
  workedOnReport,
  type WordRig,
} from '../support/word-rig';

const WORDS = {
  vi: {
    report: 'Báo cáo',
    undone: 'Đã trả lại',
    opened: 'Đã mở bản cập nhật thành văn bản mới',
    notNow: 'chưa giao được trọn văn bản',
    mark: 'sẽ mất dấu chú thích',
    footnote: 'chú thích',
    typed: 'đã gõ đè, bản gốc là 329',
    commented: 'Đã ghi 1 nhận xét',
  },
  en: {
    report: 'Report',
    undone: 'old text back',
    opened: 'open as a new document',
    notNow: 'could not hand out the whole document',
    mark: 'would destroy a footnote mark',
    footnote: 'footnote',
    typed: 'typed over, originally 329',
    commented: '1 comment was written',
  },
} as const;

describe('the pane in Word', function () {
  this.timeout(240_000);
  let harness: BrowserHarness;
  let report: Uint8Array;
  let books: string[] = [];
  let newer = '';

  before(async () => {
    harness = await BrowserHarness.start();
    report = workedOnReport();
    books = await changedBooks();
    newer = await newerReport(books);
  });
  after(async () => {
    await harness.stop();
    for (const path of [...books, newer]) rmSync(path, { force: true });
  });

  for (const host of ['web', 'desktop'] as const) {
    for (const language of ['vi', 'en'] as const) {
      describe(`over the ${host} host, ${language}`, () => {
        const said = WORDS[language];
        // What changes neither with the host nor with the language is asked on the two pairs that cover both.
        const whole = (host === 'web') === (language === 'vi');
        let rig: WordRig;
        let opened: Opened;
        let total = 0;
        const shoot = (name: string): Promise<void> => opened.shoot(`word-${host}-${language}-${name}`);
        const row = (text: string) => opened.pane.locator('#figures li', { hasText: text });
        /** Id of the control that says the text; the first one where several do. */
        const control = async (text: string): Promise<number> =>
          Number(Object.entries((await rig.now()).figures).find(([, one]) => one === text)?.[0]);
        const says = (text: string): Promise<void> => opened.pane.locator('#view', { hasText: text }).waitFor();
        const drawn = async (id: number, text: string): Promise<void> => {
          if (host === 'web')
            await opened.page.locator(`mark.figure[data-control="${String(id)}"]`, { hasText: text }).waitFor();
        };

        before(async () => {
          rig = await openWordPane(harness, host, report);
          ({ opened } = rig);
          await row('70.067').first().waitFor({ timeout: 60_000 });
          if (language === 'en') await opened.pane.locator('#language').click();
          await opened.pane.locator('#tab-report', { hasText: said.report }).waitFor();
          total = Object.keys((await rig.now()).figures).length;
        });
        after(async () => {
          const { failures, openFiles } = await rig.now();
          assert.deepEqual([...opened.trouble.errors, ...opened.trouble.outside, ...failures], []);
          assert.equal(openFiles, 0);
          await opened.close();
        });

        it('lists every figure with the words around it and its cell', async () => {
          await until(
            async () => (await opened.pane.locator('#figures .around').count()) > 100,
            'the words around were read',
          );
          assert.equal(await opened.pane.locator('#figures li').count(), total);
          const inText = (await row('92.024').first().innerText()).replace(/\s+/g, ' ');
          assert.ok(inText.includes('Tổng chi ngân sách 6 tháng đầu năm ước thực hiện 92.024'), inText);
          assert.ok(inText.includes('tai-chinh.xlsx, Biểu 95!D8'), inText);
          const inTable = (await row('70.067').last().innerText()).replace(/\s+/g, ' ');
          assert.ok(
            /Chi thường xuyên.*tai-chinh\.xlsx, Biểu 95!D11/.test(inTable) || inTable.includes(said.footnote),
            inTable,
          );
          await shoot('figures');
          if (whole) assert.deepEqual(await violations(opened), []);
        });

        it('finds figures by word and by filter', async () => {
          await opened.pane.locator('#find-figure input').fill('chi thuong xuyen d11');
          await until(
            async () => (await opened.pane.locator('#figures li').count()) === 2,
            'only recurrent spending is left',
          );
          await shoot('search');
          await opened.pane.locator('#find-figure input').fill('');
          await opened.pane.locator('#lens-footnote').click();
          await until(
            async () => (await opened.pane.locator('#figures li').count()) < total,
            'only footnotes are left',
          );
          for (const text of await opened.pane.locator('#figures li').allInnerTexts())
            assert.ok(text.includes(said.footnote), text);
          await opened.pane.locator('#lens-all').click();
        });

        it('jumps to a figure in the body and in a footnote', async () => {
          for (const text of ['92.024', '70.067']) {
            await row(text).first().locator('button').click();
            await until(async () => {
              const { selected, figures } = await rig.now();
              return selected !== null && figures[selected]?.startsWith(text) === true;
            }, `${text} is selected`);
            if (host === 'web')
              await until(
                async () =>
                  (await opened.page.locator('mark.figure.is-shown').innerText()).includes(text) &&
                  (await opened.page.locator('mark.figure.is-shown').isVisible()),
                `${text} is lit up`,
              );
          }
          await shoot('jump');
        });

        if ((host === 'web') === (language === 'vi')) {
          it('lists what is wrong in the document itself, leads to the words, marks them, puts one right and takes it back', async () => {
            const { pane } = opened;
            await pane.locator('#tab-proof').click();
            await pane.locator('#proof-check').click();
            const wrong = pane.locator('li.card.error', { hasText: '70.067' }).first();
            await wrong.waitFor({ timeout: 60_000 });
            if (whole) assert.deepEqual(await violations(opened), []);
            await wrong.locator('.figure-link').first().click();
            await until(async () => (await rig.now()).words === '70.067', 'the words are selected');
            if (host === 'web')
              await until(
                () => opened.page.evaluate(() => CSS.highlights.has('words')),
                'the words are lit up in the drawing',
              );
            await wrong.locator('.mark-one').click();
            await says(said.commented);
            assert.deepEqual((await rig.now()).comments, ['70.067']);
            await pane.locator('#proof-unasked > summary').click();
            await pane.locator('#proof-unasked .figure-link').first().waitFor();
            await pane.locator('#proof-unasked > summary').click();
            await shoot('proof');
            const standing = async (): Promise<string> => JSON.stringify((await rig.now()).figures);
            const before = await standing();
            await wrong.locator('.repair').first().click();
            await until(async () => (await standing()) !== before, 'another figure stands there');
            await shoot('proof-repaired');
            await pane.locator('#proof-undo').click();
            await until(async () => (await standing()) === before, 'the old one is back');
            await wrong.waitFor();
            await pane.locator('#tab-figures').click();
          });
        }

        it('refreshes figures from several changed workbooks, never writing where a footnote mark is, and takes it back', async () => {
          const before = await rig.now();
          const id = await control('70.067');
          await opened.pane.locator('#refresh-books').setInputFiles(chosen(books));
          await opened.pane.locator('#changes', { hasText: '70.067 → 70.250' }).waitFor();
          await says(said.mark);
          const now = await rig.now();
          assert.equal(now.notes, before.notes);
          assert.ok(Object.values(now.figures).includes('92.024\u0002'), 'the figure with the mark is as it was');
          assert.equal(now.figures[id], '70.250');
          await drawn(id, '70.250');
          await row('70.067 → 70.250').first().waitFor();
          await shoot('refreshed');
          if (whole) assert.deepEqual(await violations(opened), []);
          await opened.pane.locator('#undo-refresh').click();
          await says(said.undone);
          assert.deepEqual((await rig.now()).figures, before.figures);
          await drawn(id, '70.067');
          assert.equal(await opened.pane.locator('#figures li[data-typed-over="true"]').count(), 0);
        });

        it('refreshes figures from a newer report file', async () => {
          const id = await control('70.067');
          await opened.pane.locator('#refresh-report').setInputFiles(newer);
          await opened.pane.locator('#changes', { hasText: '70.067 → 70.250' }).waitFor();
          assert.equal((await rig.now()).figures[id], '70.250');
          await opened.pane.locator('#lens-changed').click();
          await until(
            async () => (await opened.pane.locator('#figures li[data-changed="false"]').count()) === 0,
            'only what changed is listed',
          );
          await shoot('from-report');
          await opened.pane.locator('#lens-all').click();
        });

        it('marks a figure that somebody typed over', async () => {
          await rig.type(await control('329'), '330');
          await opened.pane.locator('#look').click();
          await opened.pane.locator('#lens-typedOver').click();
          await row(said.typed).waitFor();
          assert.equal(await opened.pane.locator('#figures li').count(), 1);
          await shoot('typed-over');
          if (whole) assert.deepEqual(await violations(opened), []);
          await opened.pane.locator('#lens-all').click();
        });

        it('says when Word does not hand the document out, and changes nothing', async () => {
          await rig.losing(true);
          await opened.pane.locator('#update-books').setInputFiles(chosen(books));
          await says(said.notNow);
          await rig.losing(false);
          assert.equal((await rig.made()).length, 0);
        });

        if (whole) {
          it('updates the wording too: shows first what will change, then opens a new document and leaves this one', async () => {
            const before = await rig.now();
            await opened.pane.locator('#update-books').setInputFiles(chosen(books));
            await opened.pane.locator('#proposal').waitFor();
            assert.match(await opened.pane.locator('#proposal').innerText(), /330 → 329/);
            assert.match(await opened.pane.locator('#proposal').innerText(), /tai-chinh\.xlsx/);
            assert.equal((await rig.made()).length, 0);
            await shoot('update-preview');
            if (whole) assert.deepEqual(await violations(opened), []);
            await opened.pane.locator('#update-open').click();
            await says(said.opened);
            assert.match(await opened.pane.locator('#told').innerText(), /330 → 329/);
            const [made] = await rig.made();
            assert.ok(made);
            const texts = traceReport(made).figures.map((figure) => figure.text);
            assert.ok(
              texts.includes('70.250') && texts.includes('329') && !texts.includes('330') && !texts.includes('70.067'),
            );
            assert.ok(partText(made, 'word/document.xml').includes(OWN_WORDS), 'what people wrote stays');
            assert.deepEqual((await rig.now()).figures, before.figures);
            if (host === 'web') await opened.page.locator('#paper .docx-wrapper').waitFor();
            await shoot('updated');
            if (whole) assert.deepEqual(await violations(opened), []);
          });

          it('writes a new report from chosen workbooks and opens it as a new document', async () => {
            await opened.pane.locator('#tab-report').click();
            await opened.pane.locator('#report-books').setInputFiles(chosen(books));
            await opened.pane.locator('#preview').waitFor();
            await opened.pane.locator('#preview .figure-link').first().click();
            // Once the workbooks are read.
            await opened.pane.locator('#write:not([aria-disabled])').waitFor();
            await shoot('report');
            if (whole) assert.deepEqual(await violations(opened), []);
            await opened.pane.locator('#write').click();
            const asked = opened.pane.locator('#write-anyway');
            await until(async () => (await rig.made()).length > 1 || (await asked.count()) > 0, 'asked or opened');
            if ((await asked.count()) > 0) await asked.click();
            await until(async () => (await rig.made()).length === 2, 'a new document opened');
            const made = (await rig.made())[1] ?? new Uint8Array();
            assert.ok(
              traceReport(made).figures.some((figure) => figure.text === '70.250' && figure.at?.cell === 'D11'),
            );
            await shoot('report-opened');
          });
        }

        if (whole && host === 'web') {
          it('goes on with the new document in Word, and saves it', async () => {
            const previous = opened.pane;
            await opened.page.locator('#paper-word').click();
            await until(() => Promise.resolve(previous.isDetached()), 'the pane is loaded anew');
            const frame = await (await opened.page.waitForSelector('iframe#pane[src]')).contentFrame();
            await frame?.locator('#figures li', { hasText: '70.250' }).first().waitFor({ timeout: 60_000 });
            await opened.page.locator('mark.figure', { hasText: '70.250' }).first().waitFor();
            const [download] = await Promise.all([
              opened.page.waitForEvent('download'),
              opened.page.locator('#save').click(),
            ]);
            assert.match(download.suggestedFilename(), /\.docx$/);
            const saved = new Uint8Array(readFileSync(await download.path()));
            assert.ok(traceReport(saved).figures.some((figure) => figure.text === '70.250'));
            await shoot('new-document');
          });
        }
      });
    }
  }

  for (const colorScheme of ['light', 'dark'] as const) {
    it(`fits 320 px and the host's colours: ${colorScheme}`, async () => {
      const opened = await harness.openDesktop(openInWord(report).host, { width: 320, height: 900, colorScheme });
      await opened.pane.locator('#figures .around').first().waitFor({ timeout: 60_000 });
      assert.equal(await opened.pane.evaluate(() => document.documentElement.scrollWidth), 320);
      assert.equal(await opened.pane.evaluate(() => document.documentElement.dataset['theme']), colorScheme);
      await opened.shoot(`word-320-${colorScheme}`);
      assert.deepEqual(await violations(opened), []);
      await opened.pane.locator('#update-books').setInputFiles(chosen(books));
      await opened.pane.locator('#proposal').waitFor();
      assert.equal(await opened.pane.evaluate(() => document.documentElement.scrollWidth), 320);
      await opened.shoot(`word-320-${colorScheme}-update`);
      assert.deepEqual(await violations(opened), []);
      assert.deepEqual([...opened.trouble.errors, ...opened.trouble.outside], []);
      await opened.close();
    });
  }

  it('says so where Word neither hands out its document nor opens new ones', async () => {
    const { host } = openInWord(report, {
      sets: { WordApi: '1.3', CustomXmlParts: '1.1', RichApiRuntime: '1.2', DialogApi: '1.2' },
    });
    const opened = await harness.openDesktop(host);
    await opened.pane.locator('#update-elsewhere').waitFor({ timeout: 60_000 });
    assert.equal(await opened.pane.locator('#update-books').count(), 0);
    await opened.shoot('word-older');
    assert.deepEqual(await violations(opened), []);
    await opened.close();
  });
});
