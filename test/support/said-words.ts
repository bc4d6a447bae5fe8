/**
 * Every sentence of the sources that stands in both languages: `{ vi: …, en: … }`, `language === 'vi' ? … : …`, and what is
 * given as two arguments, the Vietnamese before the English.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';

export interface Said {
  readonly file: string;
  readonly language: 'vi' | 'en';
  /** With "…" where something is filled in. */
  readonly text: string;
}

const SRC = join(__dirname, '../../src');

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sources(path);
    return /\.tsx?$/.test(entry.name) && !/\.(test|generated)\.tsx?$|\.d\.ts$/.test(entry.name) ? [path] : [];
  });
}

/** The texts within a piece of the source, a template as one. */
function textsIn(node: ts.Node): string[] {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return [node.text];
  if (ts.isTemplateExpression(node)) {
    const whole = node.head.text + node.templateSpans.map(({ literal }) => `…${literal.text}`).join('');
    return [whole, ...node.templateSpans.flatMap(({ expression }) => textsIn(expression))];
  }
  // What is compared or looked up is no word.
  if (ts.isElementAccessExpression(node)) return textsIn(node.expression);
  if (ts.isBinaryExpression(node) && /^[!=]==$/.test(node.operatorToken.getText())) return [];
  const texts: string[] = [];
  const name = ts.isPropertyAssignment(node) ? node.name : null;
  ts.forEachChild(node, (child) => {
    if (child === name) return;
    texts.push(...textsIn(child));
  });
  return texts;
}

/** Names that stay what they are in English, and what is filled in. */
const NAMES = /Khớp Số|"[^"]*"|“[^”]*”|\$\{[^}]*\}/g;
/** A whole catalogue under the name of its language. */
const LANGUAGES: Readonly<Record<string, 'vi' | 'en'>> = { vi: 'vi', VI: 'vi', en: 'en', EN: 'en' };

const isText = (node: ts.Node): boolean => ts.isStringLiteralLike(node) || ts.isTemplateExpression(node);
const VIETNAMESE = /[ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/i;

const nameOf = (property: ts.ObjectLiteralElementLike): string =>
  property.name && (ts.isIdentifier(property.name) || ts.isStringLiteral(property.name)) ? property.name.text : '';

function saidIn(file: string, text: string): Said[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
  const said: Said[] = [];
  const say = (language: Said['language'], node: ts.Node): void => {
    for (const each of textsIn(node)) said.push({ file: relative(SRC, file), language, text: each });
  };
  const walk = (node: ts.Node): void => {
    if (ts.isVariableDeclaration(node) && ts.isIdentifier(node.name) && node.initializer) {
      const language = LANGUAGES[node.name.text];
      const value = ts.isAsExpression(node.initializer) ? node.initializer.expression : node.initializer;
      if (language && ts.isObjectLiteralExpression(value)) {
        say(language, value);
        return;
      }
    }
    if (ts.isObjectLiteralExpression(node)) {
      const names = node.properties.map(nameOf);
      if (names.includes('vi') && names.includes('en')) {
        for (const property of node.properties) {
          const name = nameOf(property);
          if (name === 'vi' || name === 'en') say(name, property);
        }
        return;
      }
    }
    if (
      ts.isConditionalExpression(node) &&
      /^(?:\w*[lL]ang(?:uage)? === 'vi'|vi|isVi)$/.test(node.condition.getText())
    ) {
      say('vi', node.whenTrue);
      say('en', node.whenFalse);
      return;
    }
    if (ts.isCallExpression(node)) {
      const at = node.arguments.findIndex((each) => isText(each) && VIETNAMESE.test(each.getText()));
      const [first, second] = [node.arguments[at], node.arguments[at + 1]];
      if (first && second && isText(second) && !VIETNAMESE.test(second.getText().replace(NAMES, ''))) {
        say('vi', first);
        say('en', second);
        return;
      }
    }
    ts.forEachChild(node, walk);
  };
  walk(source);
  return said;
}

/** `rooms`: folders of src. */
export function saidWords(rooms: readonly string[]): readonly Said[] {
  return rooms.flatMap((room) =>
    sources(join(SRC, room)).flatMap((file) => {
      const text = readFileSync(file, 'utf8');
      return /\b(?:vi|VI|en|EN)\b/.test(text) || VIETNAMESE.test(text) ? saidIn(file, text) : [];
    }),
  );
}
