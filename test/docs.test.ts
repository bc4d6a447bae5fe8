/** What a stranger follows must lead somewhere: every link, picture, command and script that the README and the guides name. */
import { strict as assert } from 'node:assert';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { OTHER_WAYS } from '../src/taskpane/messages/other-ways';
import { vi } from '../src/taskpane/messages/vi';
import { viCheck } from '../src/taskpane/messages/vi-check';
import { viMore } from '../src/taskpane/messages/vi-more';
import { viSubmit } from '../src/taskpane/messages/vi-submit';

const ROOT = join(__dirname, '..');
const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>;
};

const guides = [
  'README.md',
  'CHANGELOG.md',
  ...readdirSync(join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name)),
];
const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');

/** GitHub's name of a heading in an address. */
const anchor = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .trim()
    .replaceAll(' ', '-');

describe('the guides', () => {
  it('link only to files, pictures and headings that are there', () => {
    let links = 0;
    for (const guide of guides) {
      for (const [, target] of read(guide).matchAll(/\]\(([^)\s]+)\)/g)) {
        if (target === undefined || /^https?:/.test(target)) continue;
        links += 1;
        const [path, heading] = target.split('#');
        const file = path ? relative(ROOT, join(ROOT, dirname(guide), path)) : guide;
        assert.ok(existsSync(join(ROOT, file)), `${guide} links to ${target}`);
        if (heading)
          assert.ok(
            read(file)
              .split('\n')
              .some((line) => /^#+ /.test(line) && anchor(line.replace(/^#+ /, '')) === heading),
            `${guide}: no heading for ${target}`,
          );
      }
    }
    assert.ok(links > 40, String(links));
  });

  it('use every picture that stands beside them', () => {
    const text = guides.map(read).join('\n');
    for (const folder of ['docs/huong-dan/hinh', 'docs/trien-khai/hinh']) {
      for (const picture of readdirSync(join(ROOT, folder)))
        assert.ok(text.includes(`hinh/${picture}`), `${folder}/${picture} is shown nowhere`);
    }
  });

  it('name only npm scripts that exist', () => {
    const named = guides.flatMap((guide) =>
      [...read(guide).matchAll(/npm run ([a-z][\w:-]*)/g)].map((match) => match[1] ?? ''),
    );
    assert.ok(named.length > 5);
    assert.deepEqual(
      named.filter((name) => !(name in scripts)),
      [],
    );
  });

  it("call the pane's own buttons by the names that they have", () => {
    const words = new Set(
      [
        ...Object.values(vi),
        ...Object.values(viCheck),
        ...Object.values(viMore),
        ...Object.values(viSubmit),
        ...Object.values(OTHER_WAYS.vi),
      ].map((text) => text.replace(/ ?\{.*$/, '')),
    );
    for (const name of [
      'Kiểm tra số liệu',
      'Tạo báo cáo',
      'Vẫn tạo',
      'Hoàn tác',
      'Mở cửa sổ trình duyệt',
      'Niêm phong và lưu',
      'Xuất tệp để gửi',
      'Gộp thành một tệp',
      'Phép tính và ô đáng ngờ',
      'Thay bằng công thức',
      'Chấp nhận có lý do…',
      'Tự kiểm tra khi sửa',
      'Tô màu ô có lỗi',
      'Sửa thành',
    ]) {
      assert.ok(words.has(name), `the pane has no “${name}”`);
      assert.ok(
        guides.some((guide) => read(guide).includes(name)),
        `no guide speaks of “${name}”`,
      );
    }
  });

  it('offer server configurations that let Office frame the pane and keep its icons', () => {
    for (const file of ['nginx.conf', 'Caddyfile', 'web.config']) {
      const text = read(join('docs/trien-khai/cau-hinh', file));
      for (const origin of [
        'https://*.officeapps.live.com',
        'https://*.office.com',
        'https://*.sharepoint.com',
        'https://*.cloud.microsoft',
      ])
        assert.ok(text.includes(origin), `${file}: ${origin}`);
      assert.match(text, /frame-ancestors 'self'/, file);
      assert.ok(!/X-Frame-Options"? value|DENY|SAMEORIGIN/.test(text), file);
      assert.match(text, /Office thay/, file);
      assert.match(text, /no-cache/, file);
    }
  });

  it('offer an nginx configuration that nginx takes as it is: a file of blocks, patterns with braces in quotes', () => {
    const text = read('docs/trien-khai/cau-hinh/nginx.conf').replace(/^\s*#.*$/gm, '');
    const outermost: string[] = [];
    let depth = 0;
    // A pattern's braces are none of blocks once it stands in quotes.
    for (const line of text.replace(/"[^"]*"/g, '""').split('\n')) {
      if (depth === 0 && line.trim() !== '' && line.trim() !== '}') outermost.push(line.trim().split(' ')[0] ?? '');
      assert.doesNotMatch(line, /\{\d+\}/, line);
      depth += (line.match(/\{/g) ?? []).length - (line.match(/\}/g) ?? []).length;
    }
    assert.deepEqual([outermost, depth], [['map', 'server'], 0]);
  });
});
