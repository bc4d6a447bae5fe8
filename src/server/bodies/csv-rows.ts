/** The rows of a CSV as Excel writes and reads it. */

export interface Row {
  readonly line: number;
  readonly cells: readonly string[];
}

/** Cells by the separator; quotes hold separators, line breaks and, doubled, quotes. `open` is the line of one that never ends. */
export function rowsOf(
  text: string,
  separator: string,
): { readonly rows: readonly Row[]; readonly open: number | null } {
  const rows: Row[] = [];
  let from = 1;
  let [cells, cell, quoted, line, begun]: [string[], string, boolean, number, number] = [[], '', false, 1, 1];
  const end = (): void => {
    cells.push(cell.trim());
    if (cells.some((each) => each !== '')) rows.push({ line: begun, cells });
    [cells, cell, begun] = [[], '', line];
  };
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charAt(at);
    if (letter === '\n') line += 1;
    if (quoted) {
      if (letter !== '"') cell += letter;
      else if (text.charAt(at + 1) === '"') cell += text.charAt((at += 1));
      else quoted = false;
    } else if (letter === '"' && cell.trim() === '') [quoted, cell, from] = [true, '', line];
    else if (letter === separator) {
      cells.push(cell.trim());
      cell = '';
    } else if (letter === '\n') end();
    else cell += letter;
  }
  end();
  return { rows, open: quoted ? from : null };
}
