/** A form that knows a line's parent places it where the sheet itself shows no depth. */
import type { OutlineNode } from './outline';

export function adoptByForm(nodes: readonly OutlineNode[]): void {
  const byKey = new Map<string, number>();
  nodes.forEach(({ row }, at) => {
    if (row.key) byKey.set(row.key, at);
  });
  nodes.forEach((node, at) => {
    if (node.row.number !== '' || node.role !== 'line') return;
    const { key, parentKey, additive } = node.row;
    const parent = parentKey ? byKey.get(parentKey) : undefined;
    const knowsPlace = parent !== undefined || parentKey === undefined || parentKey === null;
    if (key && !node.certain) node.certain = additive === false || knowsPlace;
    const atTop = node.parent < 0 || nodes[node.parent]?.role === 'total';
    if (parent === undefined || parent === at || !atTop || node.parent === parent || node.group !== 0) return;
    node.parent = parent;
    node.level = (nodes[parent] as OutlineNode).level + 1;
  });
}
