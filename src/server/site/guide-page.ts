/** A guide's Markdown as a plain page: headings, paragraphs, lists, tables, code, links, pictures; nothing else is written in them. */

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** Only places of this server and https: nothing that a click would run. */
const isSafe = (address: string): boolean => /^(?:https:\/\/|#|(?![a-z]+:)[\w./-])/i.test(address);

function inline(text: string): string {
  const codes: string[] = [];
  const kept = text.replace(/`([^`]+)`/g, (_all, code: string) => `\u0000${String(codes.push(code) - 1)}\u0000`);
  return escaped(kept)
    .replace(/!\[([^\]]*)\]\(([^)\s]+)\)/g, (all, alt: string, to: string) =>
      isSafe(to) ? `<img src="${to}" alt="${alt}">` : all,
    )
    .replace(/\[([^\]]+)\]\(([^)\s]+)\)/g, (all, words: string, to: string) =>
      isSafe(to) ? `<a href="${to}">${words}</a>` : all,
    )
    .replace(/\*\*([^*]+)\*\*/g, '<strong>$1</strong>')
    .replace(/\u0000(\d+)\u0000/g, (_all, index: string) => `<code>${escaped(codes[Number(index)] ?? '')}</code>`);
}

const cells = (line: string): readonly string[] =>
  line
    .replace(/^\||\|$/g, '')
    .split('|')
    .map((cell) => cell.trim());

function table(lines: readonly string[]): string {
  const [head = '', , ...body] = lines;
  const row = (line: string, tag: 'th' | 'td'): string =>
    `<tr>${cells(line)
      .map((cell) => `<${tag}>${inline(cell)}</${tag}>`)
      .join('')}</tr>`;
  return `<table><thead>${row(head, 'th')}</thead><tbody>${body.map((line) => row(line, 'td')).join('')}</tbody></table>`;
}

const LIST = /^\s*(?:[-*]|\d+\.)\s+/;

function list(block: readonly string[]): string {
  const tag = /^\s*\d/.test(block[0] ?? '') ? 'ol' : 'ul';
  const items: string[] = [];
  for (const line of block)
    if (LIST.test(line)) items.push(line.replace(LIST, ''));
    else items.push(`${items.pop() ?? ''} ${line.trim()}`);
  return `<${tag}>${items.map((item) => `<li>${inline(item)}</li>`).join('')}</${tag}>`;
}

/** What other guides call a heading in their links. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .trim()
    .replaceAll(' ', '-');

function blockHtml(block: readonly string[]): string {
  const [first = ''] = block;
  const heading = /^(#{1,4}) (.+)$/.exec(first);
  if (heading) {
    const level = String(heading[1]?.length ?? 1);
    const rest = block.slice(1);
    const text = heading[2] ?? '';
    return `<h${level} id="${anchorOf(text)}">${inline(text)}</h${level}>${rest.length === 0 ? '' : blockHtml(rest)}`;
  }
  if (first.startsWith('|')) return table(block);
  if (LIST.test(first)) return list(block);
  return `<p>${inline(block.join(' '))}</p>`;
}

function bodyOf(markdown: string): string {
  const out: string[] = [];
  // Fenced code keeps its lines as they are.
  for (const [index, part] of markdown.split(/^```.*$/m).entries()) {
    if (index % 2 === 1) out.push(`<pre tabindex="0"><code>${escaped(part.replace(/^\n/, ''))}</code></pre>`);
    else
      for (const block of part.split(/\n\s*\n/)) {
        const lines = block.split('\n').filter((line) => line.trim() !== '');
        if (lines.length > 0) out.push(blockHtml(lines));
      }
  }
  return out.join('\n');
}

/** `stylesheet`: its address as seen from the page. */
export function guidePage(markdown: string, stylesheet = '/pages/pages.css'): string {
  const title = escaped(/^# (.+)$/m.exec(markdown)?.[1] ?? 'Khớp Số');
  return `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>${title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><link rel="stylesheet" href="${stylesheet}"></head>
<body class="guide"><main>${bodyOf(markdown)}</main></body></html>`;
}
