/** Bodies of `bodies.yaml` (CONTRACT 8) that ought to be among the units and are not, and units that the tree does not know. */
import { againstBodies, type Lacking, type OwnBody } from '../../office';
import { isOtherBody, spellingsOf } from '../../language';
import { bodyKey, ownKey, sameBodyKey } from './unit-of';
import type { Unit, UnitBook } from './gather';

export interface Expected {
  readonly missing: readonly string[];
  readonly unknown: readonly string[];
  /** The body above all units of the tree; "" where none is. */
  readonly upper: string;
}

interface Node {
  readonly name: string;
  readonly key: string;
  readonly path: readonly string[];
}

function nodesOf(bodies: readonly OwnBody[], path: readonly string[] = []): readonly Node[] {
  return bodies.flatMap((body) => [
    { name: body.name, key: bodyKey(body.name, path.at(-1)), path },
    ...nodesOf(body.bodies, [...path, body.name]),
  ]);
}

function commonPath(paths: readonly (readonly string[])[]): readonly string[] {
  const [first = [], ...others] = paths;
  const end = first.findIndex((name, at) => others.some((path) => path[at] !== name));
  return end < 0 ? first : first.slice(0, end);
}

/** Forms that bodies.yaml expects of bodies that have sent something, and that are on none of their sheets. */
export function owedForms(books: readonly UnitBook[], tree: readonly OwnBody[], period: string): readonly Lacking[] {
  if (tree.length === 0) return [];
  const workbooks = books.map(({ file, sent: { body, department } }) => ({
    file,
    identity: {
      entries: {},
      ...(body === undefined ? {} : { body }),
      ...(department === undefined ? {} : { department }),
    },
  }));
  const tables = books.flatMap(({ file, sent }) => sent.forms.map((form) => ({ file, form })));
  return againstBodies({ workbooks, tables, texts: [] }, tree, period).lacking;
}

/** Bodies of the tree by what they may be looked up by: there are thousands of them, and of units. */
function nodesBy(
  nodes: readonly Node[],
  wordsOf: (node: Node) => Iterable<string>,
): ReadonlyMap<string, readonly Node[]> {
  const found = new Map<string, Node[]>();
  for (const node of nodes)
    for (const word of wordsOf(node)) {
      const list = found.get(word);
      if (list) list.push(node);
      else found.set(word, [node]);
    }
  return found;
}

/** The only body of the tree that a unit's name may be in another spelling. */
function spelledAs({ name, stated }: Unit, spellings: ReadonlyMap<string, readonly Node[]>): Node | undefined {
  if (!stated) return undefined;
  const near = new Set([...spellingsOf(name)].flatMap((spelling) => spellings.get(spelling) ?? []));
  const [only, ...more] = [...near].filter((node) => !isOtherBody(name, node.name, node.path));
  return more.length === 0 ? only : undefined;
}

/** `upper`: the body that the sum is of, where that is known; else the lowest one above all units. */
export function expectedUnits(units: readonly Unit[], tree: readonly OwnBody[], upper = ''): Expected {
  if (tree.length === 0) return { missing: [], unknown: [], upper };
  const nodes = nodesOf(tree);
  const keys = nodesBy(nodes, ({ key }) => [ownKey(key)]);
  const spellings = nodesBy(nodes, ({ name }) => spellingsOf(name));
  const keyed = (wanted: string): Node | undefined => {
    const near = keys.get(ownKey(wanted)) ?? [];
    return near.find(({ key }) => key === wanted) ?? near.find(({ key }) => sameBodyKey(key, wanted));
  };
  const nodeOf = (unit: Unit): Node | undefined => keyed(unit.key) ?? spelledAs(unit, spellings);
  const found = units.map(nodeOf);
  const there = found.filter((node) => node !== undefined);
  const unknown = units.filter((_, at) => found[at] === undefined).map(({ name }) => name);
  if (there.length === 0) return { missing: [], unknown, upper };
  const named = upper === '' ? undefined : keyed(bodyKey(upper));
  const above = named ? [...named.path, named.name] : commonPath(there.map(({ path }) => path));
  const depths = there.map(({ path }) => path.length);
  const usual = [...new Set(depths)].sort(
    (a, b) => depths.filter((depth) => depth === b).length - depths.filter((depth) => depth === a).length,
  )[0];
  const missing = nodes.filter(
    (node) => node.path.length === usual && above.every((name, at) => node.path[at] === name) && !there.includes(node),
  );
  return { missing: missing.map(({ name }) => name), unknown, upper: upper || (above.at(-1) ?? '') };
}
