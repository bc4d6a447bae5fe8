/** An office's own forms from YAML: bounded, every value as its text, every problem with its line and column. */
import { LineCounter, parseAllDocuments, type Document } from 'yaml';
import { Fault } from '../../core/fault';
import type { FormDefinition } from '../../core/form';
import { formProblems } from '../form-soundness';
import { describeProblem, problemOf, type OwnFormProblem } from './problem';
import { FORM_LIMITS, parseForm } from './schema';
import { deepestBracket, placeOf, repeatedKey } from './yaml-text';

const MOST_CHARACTERS = 500_000;
const DEEPEST = 20;

export interface OwnForms {
  readonly forms: readonly FormDefinition[];
  readonly problems: readonly OwnFormProblem[];
}

/**
 * The forms of a YAML text: one definition, a list of them, or `forms:` with a list; several documents may follow one another.
 * Never throws for what the text holds; a form with a problem is left out.
 */
export function inspectOwnForms(yaml: string): OwnForms {
  const top = { line: 1, column: 1 };
  const fail = (code: string, data: Readonly<Record<string, string>> = {}, place = top): OwnForms => ({
    forms: [],
    problems: [{ place, code, data }],
  });
  if (yaml.length > MOST_CHARACTERS) return fail('too-large', { most: String(MOST_CHARACTERS) });
  if (deepestBracket(yaml) > DEEPEST) return fail('too-nested');
  const counter = new LineCounter();
  let documents: readonly Document[];
  try {
    const parsed = parseAllDocuments(yaml, {
      schema: 'failsafe',
      lineCounter: counter,
      prettyErrors: false,
      uniqueKeys: false,
    });
    documents = Array.isArray(parsed) ? (parsed as readonly Document[]) : [];
  } catch (error) {
    return fail(error instanceof RangeError ? 'too-nested' : 'yaml', { detail: 'its structure', reason: 'IMPOSSIBLE' });
  }
  const problems: OwnFormProblem[] = [];
  const forms: FormDefinition[] = [];
  for (const document of documents) {
    const error = document.errors[0] ?? repeatedKey(document);
    if (error) {
      const at = counter.linePos(error.pos[0]);
      problems.push({
        place: { line: at.line, column: at.col },
        code: 'yaml',
        data: { detail: error.message.split('\n')[0] ?? '', reason: error.code },
      });
      continue;
    }
    readDocument(document, counter, forms, problems);
  }
  if (forms.length + problems.length === 0) return fail('no-form');
  return { forms, problems };
}

/** As `inspectOwnForms`, for callers that need all or nothing: throws Fault `bad-form` for the first problem. */
export function parseOwnForms(yaml: string, file: string): readonly FormDefinition[] {
  const { forms, problems } = inspectOwnForms(yaml);
  const first = problems[0];
  if (!first) return forms;
  const others = problems.length - 1;
  const more = others > 0 ? [` (và ${String(others)} lỗi khác)`, ` (and ${String(others)} more)`] : ['', ''];
  const place = 'line' in first.place ? { line: String(first.place.line), column: String(first.place.column) } : {};
  throw new Fault('bad-form', {
    file,
    ...place,
    reason: `${describeProblem(first, 'vi')}${more[0] ?? ''}`,
    reasonEn: `${describeProblem(first, 'en')}${more[1] ?? ''}`,
  });
}

function readDocument(
  document: Document,
  counter: LineCounter,
  forms: FormDefinition[],
  problems: OwnFormProblem[],
): void {
  let raw: unknown;
  try {
    raw = document.toJS({ maxAliasCount: 50 });
  } catch {
    problems.push({ place: { line: 1, column: 1 }, code: 'too-nested', data: {} });
    return;
  }
  if (raw === null || raw === undefined || raw === '') return;
  const [list, base] = definitions(raw);
  if (list.length > FORM_LIMITS.forms) {
    problems.push({ place: { line: 1, column: 1 }, code: 'too-many-forms', data: { most: String(FORM_LIMITS.forms) } });
    return;
  }
  list.forEach((each, index) => {
    const path = base.length > 0 || list.length > 1 || Array.isArray(raw) ? [...base, index] : [];
    const add = (found: Parameters<typeof problemOf>[0]): void => {
      const { path: inner, code, data } = problemOf(found);
      problems.push({ place: placeOf(document, counter, [...path, ...inner]), code, data });
    };
    const result = parseForm(each);
    if ('issues' in result) return result.issues.forEach(add);
    const unsound = formProblems(result.form);
    unsound.forEach(add);
    if (unsound.length > 0) return;
    if (forms.some((form) => form.id === result.form.id)) {
      problems.push({
        place: placeOf(document, counter, [...path, 'id']),
        code: 'duplicate-form',
        data: { id: result.form.id },
      });
    } else forms.push(result.form);
  });
}

/** The raw definitions of a document and the path to their list. */
function definitions(raw: unknown): readonly [readonly unknown[], readonly (string | number)[]] {
  if (Array.isArray(raw)) return [raw, []];
  const forms =
    typeof raw === 'object' && raw !== null && Object.hasOwn(raw, 'forms')
      ? (raw as { forms: unknown }).forms
      : undefined;
  if (forms !== undefined) return [Array.isArray(forms) ? forms : [forms], ['forms']];
  return [[raw], []];
}
