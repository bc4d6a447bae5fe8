/** The built pane: small enough, nothing inline, nothing evaluated, every own file with its hash. Builds it where it is missing. */
import { strict as assert } from 'node:assert';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { webLightTheme } from '@fluentui/tokens';
import { lightTheme } from '../src/taskpane/parts/light-theme';
import { GUIDES } from '../src/taskpane/views/help/help-words';
import { buildPages } from './support/browser';

const dist = join(__dirname, '../dist/taskpane');
/** Of own script: by gzip until the pane stands there, by Brotli what the page itself needs until its first findings do, and all of it, the engine beside the page included. */
const FIRST_VIEW = 60 * 1024;
const FIRST_FINDINGS = 110 * 1024;
const WITH_WORKER = 281 * 1024;
const read = (file: string): Buffer => readFileSync(join(dist, file));
const hash = (file: string): string => `sha384-${createHash('sha384').update(read(file)).digest('base64')}`;
/** As the build left it beside each file for servers. */
const compressed = (file: string): number => read(`${file}.br`).length;

describe('the built pane', function () {
  this.timeout(600_000);
  let page = '';
  let scripts: readonly string[] = [];
  let entry: readonly string[] = [];
  let built: readonly string[] = [];
  before(() => {
    buildPages();
    page = read('taskpane.html').toString('utf8');
    const named = [...page.matchAll(/<script[^>]*\bsrc="([^"]+)"/g)].map((match) => match[1] ?? '');
    built = readdirSync(dist).filter((file) => file.endsWith('.js'));
    // The entry asks for office.js, and fetches the page.
    entry = named;
    scripts = [...named, ...chunksWith('page', named)];
  });
  const fileOf = (chunk: string): string =>
    built.find((file) => file.startsWith(`${chunk}.`)) ?? assert.fail(`${chunk} is not built`);
  /** The files of a chunk that these files ask for, and of those that come with it. */
  const chunksWith = (chunk: string, files: readonly string[]): string[] => {
    const loader = files.map((file) => read(file).toString('utf8')).join('');
    const alone = `.e("${chunk}")`;
    const together = loader.match(/Promise\.all\(\[[^\]]*\]\)/g)?.find((asked) => asked.includes(alone)) ?? alone;
    assert.ok(loader.includes(together), `${files.join(' + ')} ask for no ${chunk}`);
    const chunks = [...together.matchAll(/\.e\("([^"]+)"\)/g)].map((match) => match[1] ?? '');
    return chunks.map(fileOf);
  };

  it('stands there after at most 60 KB of own script', () => {
    const size = scripts.reduce((sum, file) => sum + gzipSync(read(file), { level: 9 }).length, 0);
    assert.ok(size <= FIRST_VIEW, `${scripts.join(' + ')}: ${String(size)} bytes`);
  });

  it('needs at most 110 KB of own script for the first findings, compressed, and 281 KB with the engine beside it', () => {
    const first = [...scripts, ...chunksWith('excel', scripts)];
    const sizeOf = (files: readonly string[]): number => files.reduce((sum, file) => sum + compressed(file), 0);
    assert.ok(sizeOf(first) <= FIRST_FINDINGS, `${first.join(' + ')}: ${String(sizeOf(first))} bytes`);
    const worker = built.find((file) => file.includes('_worker_')) ?? assert.fail('no worker is built');
    const named = /Promise\.all\(\[([^\]]*)\]/.exec(read(worker).toString('utf8'))?.[1] ?? '';
    const beside = [...named.matchAll(/"([^"]+)"/g)].map((match) => fileOf(match[1] ?? ''));
    assert.ok(beside.length > 2);
    const all = [...new Set([...first, worker, ...beside])];
    assert.ok(sizeOf(all) <= WITH_WORKER, `${all.join(' + ')}: ${String(sizeOf(all))} bytes`);
  });

  it("leaves the document writer, the workbook writer and the report's templates to be fetched when used", () => {
    const first = scripts.map((file) => read(file).toString('utf8')).join('');
    for (const sign of ['w:footnoteReference', 'xl/sharedStrings.xml', 'LiquidError'])
      assert.ok(!first.includes(sign), sign);
  });

  it('carries every design token that its styles ask for', () => {
    const styles = readdirSync(dist).filter((file) => /\.(?:js|css)$/.test(file));
    const asked = new Set(
      styles.flatMap((file) =>
        [
          ...read(file)
            .toString('utf8')
            .matchAll(/var\(--([a-zA-Z0-9]+)/g),
        ].map((match) => match[1] ?? ''),
      ),
    );
    const fluent = Object.keys(webLightTheme).filter((name) => asked.has(name));
    assert.ok(fluent.length > 100);
    assert.deepEqual(
      fluent.filter((name) => !(name in lightTheme)),
      [],
    );
  });

  it('has no inline script or style, and a policy that would refuse them', () => {
    assert.equal([...page.matchAll(/<script(?![^>]*\bsrc=)/g)].length, 0);
    assert.ok(!/<style|\sstyle=|\son[a-z]+=/.test(page));
    const policy = /Content-Security-Policy"? content="([^"]+)"/.exec(page)?.[1] ?? '';
    const rules = new Map(policy.split('; ').map((rule) => [rule.split(' ')[0], rule] as const));
    assert.equal(rules.get('default-src'), "default-src 'none'");
    assert.equal(rules.get('script-src'), "script-src 'self' https://appsforoffice.microsoft.com");
    assert.ok(!policy.includes('unsafe-inline') && !policy.includes('unsafe-eval'));
    assert.equal(rules.get('base-uri'), "base-uri 'none'");
    assert.equal(rules.get('worker-src'), "worker-src 'self'");
  });

  it('evaluates no text: no eval, no Function constructor in any of our files', () => {
    for (const file of readdirSync(dist).filter((name) => name.endsWith('.js'))) {
      const text = read(file).toString('utf8');
      assert.ok(!/[^\w.]eval\(/.test(text), `${file} calls eval`);
      assert.ok(!/new Function\(/.test(text), `${file} makes a Function`);
    }
  });

  it('states the hash of every own script and style, and the loader those of the later ones', () => {
    const stated = [
      ...page.matchAll(/(?:src|href)="([^"]+\.(?:js|css))" integrity="([^"]+)" crossorigin="anonymous"/g),
    ];
    assert.deepEqual(stated.map((match) => match[1]).sort(), [...entry, 'pane.css'].sort());
    for (const [, file, integrity] of stated) assert.equal(integrity, hash(file ?? ''), file);
    const loader = entry.map((file) => read(file).toString('utf8')).join('');
    const later = readdirSync(dist).filter((file) => file.endsWith('.js') && !entry.includes(file));
    assert.ok(later.length > 5);
    // Browsers check no hash of a worker's first file: the policy lets it come from our own address alone.
    const [worker, ...others] = later.filter((file) => !loader.includes(hash(file)));
    assert.match(worker ?? '', /_worker_/);
    assert.deepEqual(others, []);
  });

  it('brings office.js along, with what Excel and Word load after it, and the manifest', () => {
    for (const file of [
      'office.js',
      'excel-web-16.00.js',
      'excel-win32-16.01.js',
      'excel-mac-16.00.js',
      'word-web-16.00.js',
      'word-win32-16.01.js',
      'vi-vn/office_strings.js',
      'en-us/office_strings.js',
    ]) {
      assert.ok(existsSync(join(dist, 'office', file)), file);
    }
    for (const file of ['manifest.xml', 'assets/icon-32.png', 'assets/check-80.png'])
      assert.ok(existsSync(join(dist, file)), file);
  });

  it('brings the guides along, each leading only to what is there', () => {
    const guides = join(dist, 'guides');
    const folders = ['huong-dan', 'trien-khai'].map((room) => join(guides, room));
    const pages = folders.flatMap((folder) =>
      readdirSync(folder)
        .filter((name) => name.endsWith('.html'))
        .map((name) => join(folder, name)),
    );
    for (const guide of Object.values(GUIDES))
      assert.ok(pages.includes(join(guides, 'huong-dan', `${guide}.html`)), guide);
    let links = 0;
    for (const file of pages)
      for (const [, to = ''] of readFileSync(file, 'utf8').matchAll(/(?:href|src)="([^"]+)"/g)) {
        // What is not for users (decisions, samples) stands in the repository alone.
        if (/^(?:https?:|#)|decisions\/|samples\//.test(to)) continue;
        links += 1;
        assert.ok(existsSync(join(file, '..', to.replace(/#.*/, ''))), `${file}: ${to}`);
      }
    assert.ok(links > 40, String(links));
  });
});
