/** A paragraph's text as its lines are compared by: in one writing, blanks as one. */
import { descendants, type XmlTree } from '../../opc';

export const plain = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();

export function plainText(paragraph: XmlTree): string {
  let text = '';
  for (const element of descendants(paragraph)) if (element.name === 'w:t') text += element.text;
  return plain(text);
}
