/** The manifest is what Office installs: every reference it makes must lead somewhere, in both hosts and languages. */
import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { OfficeAddinManifest } from 'office-addin-manifest';
import { SaxesParser } from 'saxes';
import { drawIcons } from '../tools/draw-icons';

const root = join(__dirname, '..');
const path = join(root, 'manifest.xml');
const text = readFileSync(path, 'utf8');
// eslint-disable-next-line @typescript-eslint/no-require-imports -- the build reads it as plain CommonJS
const { manifestFor } = require('../tools/webpack/manifest-base.cjs') as {
  readonly manifestFor: (text: string, base: string) => string;
};

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly path: string;
}

function elementsOf(xml: string): Element[] {
  const found: Element[] = [];
  const open: string[] = [];
  const parser = new SaxesParser();
  parser.on('opentag', (tag) => {
    open.push(tag.name);
    found.push({ name: tag.name, attributes: tag.attributes, path: open.join('/') });
  });
  parser.on('closetag', () => void open.pop());
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  return found;
}

const elements = elementsOf(text);
const named = (name: string): Element[] => elements.filter((element) => element.name === name);

describe('manifest.xml', () => {
  it("is read by Office's own tool as a task pane for Excel and Word with a GUID, https addresses and Vietnamese first", async () => {
    const info = await OfficeAddinManifest.readManifestFile(path);
    assert.match(info.id ?? '', /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    assert.deepEqual(info.hosts, ['Workbook', 'Document']);
    assert.equal(info.officeAppType, 'TaskPaneApp');
    assert.equal(info.defaultLocale, 'vi-VN');
    assert.equal(info.permissions, 'ReadWriteDocument');
    assert.equal(info.displayName, 'Khớp Số');
    assert.match(info.version ?? '', /^\d+\.\d+\.\d+\.\d+$/);
    assert.ok(info.defaultSettings?.sourceLocation?.startsWith('https://'));
  });

  it('carries the version of the package', () => {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
    assert.ok(text.includes(`<Version>${version}.0</Version>`));
  });

  it('refers only to resources that exist, of the right kind, and leaves none unused', () => {
    const resources = new Map(
      elements
        .filter((element) => /^bt:(Image|Url|String)$/.test(element.name) && element.attributes['id'])
        .map((element) => [element.attributes['id'] ?? '', element]),
    );
    const used = new Set<string>();
    for (const element of elements) {
      const resid = element.attributes['resid'];
      if (resid === undefined) continue;
      used.add(resid);
      const target = resources.get(resid);
      assert.ok(target, `${element.path} refers to ${resid}`);
      assert.ok(resid.length <= 32, `${resid} has more than 32 characters`);
      const kind =
        element.name === 'bt:Image'
          ? 'bt:Images'
          : element.name === 'SourceLocation' || element.name === 'LearnMoreUrl'
            ? 'bt:Urls'
            : element.name === 'Description'
              ? 'bt:LongStrings'
              : 'bt:ShortStrings';
      assert.ok(target.path.includes(`${kind}/`), `${element.name} ${resid} must stand in ${kind}`);
    }
    assert.deepEqual(
      [...resources.keys()].filter((id) => !used.has(id)),
      [],
    );
  });

  it('has English for every text and keeps to the lengths that Office accepts', () => {
    for (const element of [...named('bt:String'), ...named('DisplayName')]) {
      const at = elements.indexOf(element);
      const override = elements[at + 1];
      assert.ok(
        override && /Override$/.test(override.name) && override.attributes['Locale'] === 'en-US',
        `${element.path} lacks en-US`,
      );
      const limit = element.path.includes('LongStrings') ? 250 : 125;
      for (const value of [element.attributes['DefaultValue'] ?? '', override.attributes['Value'] ?? '']) {
        assert.ok(value.length > 0 && value.length <= limit, value);
      }
    }
  });

  it('asks no address but https of one origin', () => {
    const addresses = elements
      .flatMap((element) => Object.values(element.attributes))
      .filter(
        (value) =>
          /^https?:/.test(value) &&
          !value.startsWith('http://schemas.microsoft.com/') &&
          !value.startsWith('http://www.w3.org/'),
      );
    assert.ok(addresses.length > 10);
    for (const address of addresses) assert.equal(new URL(address).origin, 'https://localhost:3000', address);
  });

  it('names icons that exist, are PNG, and have the size they are named for', () => {
    const images = elements.filter((element) => element.name === 'bt:Image' && element.attributes['size']);
    assert.ok(images.length >= 15);
    const sources = new Map(
      named('bt:Image').map((element) => [element.attributes['id'] ?? '', element.attributes['DefaultValue'] ?? '']),
    );
    const wanted: [string, number][] = images.map((image) => [
      sources.get(image.attributes['resid'] ?? '') ?? '',
      Number(image.attributes['size']),
    ]);
    wanted.push(
      [named('IconUrl')[0]?.attributes['DefaultValue'] ?? '', 32],
      [named('HighResolutionIconUrl')[0]?.attributes['DefaultValue'] ?? '', 64],
    );
    for (const [address, size] of wanted) {
      const bytes = readFileSync(join(root, new URL(address).pathname));
      assert.equal(bytes.subarray(0, 8).toString('hex'), '89504e470d0a1a0a', address);
      assert.deepEqual([bytes.readUInt32BE(16), bytes.readUInt32BE(20)], [size, size], address);
    }
  });

  it('gives each button and group the three sizes that Office demands, and no size that it does not know', () => {
    const icons = elements.flatMap((element, at) => (element.name === 'Icon' ? [at] : []));
    assert.ok(icons.length >= 7);
    for (const at of icons) {
      const sizes: number[] = [];
      for (const image of elements.slice(at + 1)) {
        if (image.name !== 'bt:Image') break;
        sizes.push(Number(image.attributes['size']));
      }
      assert.deepEqual(
        [16, 32, 80].filter((size) => !sizes.includes(size)),
        [],
      );
      assert.deepEqual(
        sizes.filter((size) => ![16, 20, 24, 32, 40, 48, 64, 80].includes(size)),
        [],
      );
    }
  });

  it("keeps the order of elements that Office's schema demands", () => {
    const children = (parent: string): string[] =>
      elements
        .filter(
          (element) =>
            element.path.endsWith(`${parent}/${element.name}`) &&
            element.path.split('/').length === parent.split('/').length + 1,
        )
        .map((element) => element.name);
    assert.deepEqual(children('OfficeApp'), [
      'Id',
      'Version',
      'ProviderName',
      'DefaultLocale',
      'DisplayName',
      'Description',
      'IconUrl',
      'HighResolutionIconUrl',
      'SupportUrl',
      'Hosts',
      'Requirements',
      'DefaultSettings',
      'Permissions',
      'VersionOverrides',
    ]);
    assert.deepEqual(children('OfficeApp/VersionOverrides'), ['Hosts', 'Resources']);
    assert.deepEqual(children('OfficeApp/VersionOverrides/Resources'), [
      'bt:Images',
      'bt:Urls',
      'bt:ShortStrings',
      'bt:LongStrings',
    ]);
    const ids = elements.flatMap((element) =>
      element.attributes['id'] === undefined || element.attributes['id'] === 'TabHome'
        ? []
        : [element.attributes['id']],
    );
    assert.deepEqual(
      ids.filter((id, at) => ids.indexOf(id) !== at),
      [],
      'ids stand once',
    );
  });

  it('gives Excel the three buttons and Word its two, each with a title, a tip and a view of the pane', () => {
    const buttons = elements.filter(
      (element) => element.name === 'Control' && element.attributes['xsi:type'] === 'Button',
    );
    assert.deepEqual(
      buttons.map((button) => button.attributes['id']),
      ['KhopSo.Excel.Check', 'KhopSo.Excel.Report', 'KhopSo.Excel.Submit', 'KhopSo.Word.Check', 'KhopSo.Word.Report'],
    );
    const labels = new Map(
      named('bt:String').map((element) => [element.attributes['id'], element.attributes['DefaultValue']]),
    );
    assert.deepEqual(
      ['Check', 'Report', 'Submit'].map((id) => labels.get(`${id}.Label`)),
      ['Kiểm tra số liệu', 'Tạo báo cáo', 'Nộp biểu'],
    );
    for (const url of named('bt:Url')) {
      assert.match(url.attributes['DefaultValue'] ?? '', /\/taskpane\.html\?view=(check|report|submit)$/);
    }
  });

  it('demands no requirement set of one host alone, which would hide the add-in in the other', () => {
    const sets = elements.filter((element) => element.path.endsWith('OfficeApp/Requirements/Sets/Set'));
    assert.deepEqual(
      sets.map((set) => `${set.attributes['Name'] ?? ''} ${set.attributes['MinVersion'] ?? ''}`),
      ['DialogApi 1.1'],
    );
  });

  it('moves to another address as a whole, and only to https', () => {
    const moved = manifestFor(text, 'https://so.tinh.gov.vn/khop-so/');
    assert.ok(!moved.includes('localhost'));
    assert.ok(moved.includes('"https://so.tinh.gov.vn/khop-so/taskpane.html?view=check"'));
    assert.equal(elementsOf(moved).length, elements.length);
    for (const [base, why] of [
      ['http://so.tinh.gov.vn', /Office opens https alone/],
      ['so.tinh.gov.vn/khop-so', /this is no address/],
      ['', /no address is given/],
      ['https://so.tinh.gov.vn/?v=1', /before "\?" and "#"/],
      ['https://so.tinh.gov.vn/#a', /before "\?" and "#"/],
      ['https://a:b@so.tinh.gov.vn', /no name or password/],
      ['https://so.tinh.gov.vn/taskpane.html', /the folder, not a page/],
      ['https://so.tinh.gov.vn/a"b', /a character/],
    ] as const) {
      assert.throws(
        () => manifestFor(text, base),
        (error: Error) => why.test(error.message) && error.message.includes('https://so.tinh.gov.vn/khop-so'),
        base,
      );
    }
  });

  it('stands beside icons that the drawing script makes byte for byte', () => {
    for (const { file, bytes } of drawIcons()) {
      assert.ok(readFileSync(join(root, 'assets', file)).equals(bytes), file);
    }
  });
});
