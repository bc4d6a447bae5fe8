/** The content of `si` and `is` elements: plain or rich text, without phonetic hints (ECMA-376 Part 1, §18.4.8). */
import type { FontRun } from '../../core/snapshot';
import { legacyFont } from '../../language';
import { raise } from './superscript';
import { unescapeCellText } from './cell-text';
import { CLOSE, OPEN, TEXT, type XmlScanner } from '../opc';

export interface RichText {
  readonly text: string;
  /** Weight of all runs where the text has runs of its own; null where the cell's font decides. */
  readonly bold: boolean | null;
  /** Where runs have fonts of their own: from where each has which; only fonts from before Unicode are named. */
  readonly runs?: readonly FontRun[];
}

/** Text of the current OPEN element up to its CLOSE. */
export function readElementText(xml: XmlScanner): string {
  const depth = xml.depth;
  let text = '';
  for (let token = xml.next(); xml.depth >= depth; token = xml.next()) if (token === TEXT) text += xml.text();
  return text;
}

function isOn(xml: XmlScanner): boolean {
  while (xml.nextAttribute()) {
    const value = xml.value();
    if (value === '0' || value === 'false' || value === 'none') return false;
  }
  return true;
}

interface Run {
  readonly text: string;
  readonly bold: boolean | null;
  /** null where the cell's font stays, "" for one of today. */
  readonly font: string | null;
}

function readRun(xml: XmlScanner): Run {
  const depth = xml.depth;
  let text = '';
  let raised = false;
  let bold: boolean | null = null;
  let font: string | null = null;
  for (let token = xml.next(); xml.depth >= depth; token = xml.next()) {
    if (token !== OPEN) continue;
    if (xml.is('rPr')) bold = false;
    else if (xml.is('b')) bold = isOn(xml);
    else if (xml.is('vertAlign')) raised = xml.attributes().get('val') === 'superscript';
    else if (xml.is('rFont')) {
      const name = xml.attributes().get('val') ?? '';
      font = legacyFont(name) ? name : '';
    } else if (xml.is('t')) text += unescapeCellText(readElementText(xml));
  }
  return { text: raised ? raise(text) : text, bold, font };
}

/** Reads from the current OPEN `si` or `is` to its CLOSE. */
export function readRichText(xml: XmlScanner): RichText {
  const depth = xml.depth;
  let text = '';
  let weights = 0;
  const runs: FontRun[] = [];
  let previous: string | null = null;
  for (let token = xml.next(); !(token === CLOSE && xml.depth < depth); token = xml.next()) {
    if (token !== OPEN) continue;
    if (xml.is('t')) text += unescapeCellText(readElementText(xml));
    else if (xml.is('r')) {
      const run = readRun(xml);
      if (run.font !== previous && run.text !== '')
        runs.push(run.font === null ? { start: text.length } : { start: text.length, font: run.font });
      if (run.text !== '') previous = run.font;
      text += run.text;
      if (run.text.trim() !== '') weights |= run.bold === null ? 4 : run.bold ? 2 : 1;
    } else xml.skip();
  }
  const bold = weights === 2 ? true : (weights & 1) !== 0 ? false : null;
  return runs.length === 0 ? { text, bold } : { text, bold, runs };
}
