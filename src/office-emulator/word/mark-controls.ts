/** A copy of a document for drawing: bookmarks around what its content controls hold, so that a drawing knows each control's place. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { contentRanges } from './control-ranges';
import { controlsOf, type ControlNode } from './document-model';
import { readDocx } from './read-docx';

/** Names of the bookmarks before and behind a control's content. */
export const markNames = (id: number): readonly [from: string, to: string] => [
  `khopso-from-${String(id)}`,
  `khopso-to-${String(id)}`,
];

/** Above any bookmark's id of a document that people make. */
const FIRST_ID = 900_000;

/** Marks the inline controls whose tag begins with `prefix`, in the body and in footnotes. Throws on bytes that are no .docx. */
export function markControls(bytes: Uint8Array, prefix: string): Uint8Array {
  const model = readDocx(bytes);
  const controls = [model.body, ...model.notes.values()]
    .flatMap((blocks) => controlsOf(blocks))
    .filter((control): control is ControlNode => control.kind === 'control' && control.tag.startsWith(prefix));
  const parts = unzipSync(bytes);
  let next = FIRST_ID;
  const bookmark = (name: string): string => {
    next += 1;
    return `<w:bookmarkStart w:id="${String(next)}" w:name="${name}"/><w:bookmarkEnd w:id="${String(next)}"/>`;
  };
  for (const name of new Set(controls.map((control) => control.source?.part ?? ''))) {
    const source = parts[name];
    if (!source) continue;
    let xml = strFromU8(source);
    const ranges = contentRanges(xml);
    const splices = controls
      .filter((control) => control.source?.part === name)
      .flatMap((control) => {
        const range = ranges.get(control.source?.ordinal ?? -1);
        const [from, to] = markNames(control.id);
        return range
          ? [
              { at: range[0], text: bookmark(from) },
              { at: range[1], text: bookmark(to) },
            ]
          : [];
      });
    for (const { at, text } of splices.sort((a, b) => b.at - a.at)) xml = xml.slice(0, at) + text + xml.slice(at);
    parts[name] = strToU8(xml);
  }
  return zipSync(parts, { level: 0, mtime: new Date(1980, 0, 1) });
}
