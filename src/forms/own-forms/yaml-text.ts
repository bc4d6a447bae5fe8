/** YAML as people write it: bounded, every value as its text, every path with its line and column. */
import { LineCounter, isCollection, isMap, isNode, isScalar, parseDocument, visit, type Document } from 'yaml';
import { yamlReason } from './yaml-reason';

const MOST_CHARACTERS = 500_000;
const DEEPEST = 20;

export interface YamlPlace {
  readonly line: number;
  readonly column: number;
}
export type YamlPath = readonly (string | number)[];

export type YamlText =
  | { readonly raw: unknown; readonly placeOf: (path: YamlPath) => YamlPlace }
  | { readonly problem: string; readonly place: YamlPlace };

/** One document of at most so many characters; never throws for what the text holds. */
export function readYaml(text: string, most = MOST_CHARACTERS): YamlText {
  const top = { line: 1, column: 1 };
  if (text.length > most) return { problem: 'tệp quá dài', place: top };
  if (deepestBracket(text) > DEEPEST) return { problem: 'các phần lồng nhau quá sâu', place: top };
  const counter = new LineCounter();
  try {
    const document = parseDocument(text, {
      schema: 'failsafe',
      lineCounter: counter,
      prettyErrors: false,
      uniqueKeys: false,
    });
    const error = document.errors[0] ?? repeatedKey(document);
    if (error) {
      const at = counter.linePos(error.pos[0]);
      return { problem: `YAML không đọc được (${yamlReason(error.code)})`, place: { line: at.line, column: at.col } };
    }
    const raw: unknown = document.toJS({ maxAliasCount: 50 });
    return { raw, placeOf: (path) => placeOf(document, counter, path) };
  } catch {
    // What is still wrong now is an alias: of nothing, or of too much.
    return { problem: `YAML không đọc được (${yamlReason('BAD_ALIAS')})`, place: top };
  }
}

/** The first key that its map has already, as the parser would tell it: it compares each key with all others. */
export function repeatedKey(
  document: Document,
): { readonly pos: readonly [number]; readonly message: string; readonly code: string } | null {
  let found: number | null = null;
  visit(document, {
    Map: (_at, { items }) => {
      const seen = new Set<unknown>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        if (seen.has(key.value)) {
          found = key.range?.[0] ?? 0;
          return visit.BREAK;
        }
        seen.add(key.value);
      }
      return undefined;
    },
  });
  return found === null ? null : { pos: [found], message: 'Map keys must be unique', code: 'DUPLICATE_KEY' };
}

/** Flow brackets and block indentation bound the nesting before the parser's own recursion meets it. */
export function deepestBracket(yaml: string): number {
  let depth = 0;
  let deepest = 0;
  for (const character of yaml) {
    if (character === '[' || character === '{') deepest = Math.max(deepest, (depth += 1));
    else if ((character === ']' || character === '}') && depth > 0) depth -= 1;
  }
  for (const [indent] of yaml.matchAll(/^[ ]*(?:- )*/gm)) deepest = Math.max(deepest, Math.floor(indent.length / 8));
  return deepest;
}

/** Where a path stands in the text; of a missing key, where its parent begins. */
export function placeOf(document: Document, counter: LineCounter, path: YamlPath): YamlPlace {
  for (let length = path.length; length >= 0; length -= 1) {
    const steps = path.slice(0, length);
    const offset = keyOffset(document, steps) ?? nodeOffset(document, steps);
    if (offset === null) continue;
    const at = counter.linePos(offset);
    return { line: at.line, column: at.col };
  }
  return { line: 1, column: 1 };
}

function nodeOffset(document: Document, path: readonly (string | number)[]): number | null {
  const node = path.length === 0 ? document.contents : document.getIn(path, true);
  return isNode(node) && node.range ? node.range[0] : null;
}

/** Of "columns.2.role" the place of the value, or of the key where the value is a whole collection. */
function keyOffset(document: Document, path: readonly (string | number)[]): number | null {
  const last = path[path.length - 1];
  if (typeof last !== 'string') return null;
  const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  if (!isMap(parent)) return null;
  const pair = parent.items.find((item) => isNode(item.key) && String(item.key) === last);
  if (!pair || !isNode(pair.key)) return null;
  const value = isNode(pair.value) && !isCollection(pair.value) ? pair.value : pair.key;
  return value.range ? value.range[0] : null;
}
