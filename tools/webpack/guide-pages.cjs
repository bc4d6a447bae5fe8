/** The guides as pages beside the pane, so that wherever it is hosted its link to them leads somewhere. */
'use strict';

const path = require('node:path');

const root = path.join(__dirname, '../..');
const docs = path.join(root, 'docs');

/** Markdown becomes a page, its links to other guides lead to their pages; pictures and configurations stay as they are. */
function guidePages() {
  require('@swc-node/register');
  const { guidePage } = require('../../src/server/site/guide-page.ts');
  const page = (content, file) => {
    const depth = path.relative(docs, path.dirname(file)) === '' ? '' : '../';
    return guidePage(String(content), `${depth}guide.css`).replace(/href="(?!https?:)([^"#]+)\.md/g, 'href="$1.html');
  };
  return [
    { from: path.join(root, 'src/server/pages/pages.css'), to: 'guides/guide.css' },
    ...['huong-dan/*.md', 'trien-khai/*.md', 'mau-cau.md'].map((from) => ({
      ...{ from, context: docs, to: 'guides/[path][name].html', transform: page, info: { minimized: true } },
    })),
    ...['huong-dan/hinh/*', 'trien-khai/hinh/*', 'trien-khai/cau-hinh/*'].map((from) => ({
      ...{ from, context: docs, to: 'guides/[path][name][ext]', info: { minimized: true } },
    })),
  ];
}

module.exports = { guidePages };
