/**
 * The shape of an office's own form, as YAML or the sheet "Khai báo biểu" write it: every value is text (a code "001" keeps
 * its zeros), booleans are words, lists may be one text. Without eval: zod runs jitless, as the pane's CSP demands.
 */
import * as z from 'zod/mini';
import type { FormColumn, FormDefinition, FormIdentity, FormLine, FormRelation } from '../../core/form';

/** Bounds that no honest form reaches. */
export const FORM_LIMITS = {
  forms: 100,
  columns: 400,
  lines: 2000,
  relations: 500,
  texts: 200,
  characters: 2000,
} as const;

const YES = ['true', 'có', 'yes'] as const;
const NO = ['false', 'không', 'no'] as const;
const nothing = (value: unknown): unknown => (value === '' || value === '~' || value === 'null' ? null : value);

/** Made when the first form is read: most workbooks are checked without one. */
function shapeOfForm() {
  z.config({ jitless: true });
  const text = z.string().check(z.trim(), z.minLength(1), z.maxLength(FORM_LIMITS.characters));
  const texts = z.pipe(
    z.transform((value: unknown) => (typeof value === 'string' ? [value] : value)),
    z.array(text).check(z.maxLength(FORM_LIMITS.texts)),
  );
  const someTexts = z.pipe(texts, z.array(z.string()).check(z.minLength(1)));
  const truth = z.pipe(
    z.enum([...YES, ...NO]),
    z.transform((word) => (YES as readonly string[]).includes(word)),
  );
  const column = z.strictObject({
    key: text,
    role: z.enum(['number', 'label', 'measure', 'text', 'unit']),
    measure: z.optional(text),
    headings: someTexts,
    code: z.optional(text),
    formula: z.optional(text),
    unit: z.optional(text),
    additive: z.optional(truth),
    rounded: z.optional(truth),
    group: z.optional(texts),
    printed: z.optional(truth),
  });

  const line = z.strictObject({
    key: text,
    label: text,
    synonyms: z.optional(texts),
    number: z.optional(text),
    parent: z.optional(text),
    breakdown: z.optional(z.enum(['exhaustive', 'partial', 'none'])),
    unit: z.optional(text),
    required: z.optional(truth),
    additive: z.optional(truth),
    printed: z.optional(truth),
  });

  const relation = z.strictObject({
    over: z.enum(['columns', 'lines']),
    formula: text,
    only: z.optional(texts),
    exhaustive: z.optional(truth),
  });
  const identity = z.strictObject({ left: text, right: text });

  return z.strictObject({
    id: text,
    title: z.union([text, z.strictObject({ vi: text, en: z.optional(text) })]),
    basis: z.optional(z.string().check(z.trim(), z.maxLength(FORM_LIMITS.characters))),
    layout: z.enum(['outline', 'units', 'list', 'cover', 'texts']),
    recognise: z.strictObject({ numbers: z.optional(texts), titles: z.optional(texts), marks: z.optional(texts) }),
    unit: z.optional(z.pipe(z.transform(nothing), z.nullable(text))),
    columns: z.array(column).check(z.maxLength(FORM_LIMITS.columns)),
    lines: z.optional(z.array(line).check(z.maxLength(FORM_LIMITS.lines))),
    relations: z.optional(z.array(relation).check(z.maxLength(FORM_LIMITS.relations))),
    identities: z.optional(z.array(identity).check(z.maxLength(FORM_LIMITS.relations))),
  });
}
let shape: ReturnType<typeof shapeOfForm> | undefined;

export type SchemaIssue = z.core.$ZodIssue;

/** One raw definition to a form, or what is wrong with its shape. */
export function parseForm(
  raw: unknown,
): { readonly form: FormDefinition } | { readonly issues: readonly SchemaIssue[] } {
  const result = z.safeParse((shape ??= shapeOfForm()), raw, { reportInput: true });
  if (!result.success) return { issues: result.error.issues };
  const { title, basis, recognise, unit, columns, lines, relations, identities, ...rest } = result.data;
  const vi = typeof title === 'string' ? title : title.vi;
  return {
    form: {
      ...rest,
      title: { vi, en: (typeof title === 'string' ? undefined : title.en) ?? vi },
      basis: basis ?? '',
      recognise: { numbers: recognise.numbers ?? [], titles: recognise.titles ?? [], marks: recognise.marks ?? [] },
      unit: unit ?? null,
      columns: columns.map((each) => defined<FormColumn>(each)),
      lines: (lines ?? []).map((each) => defined<FormLine>(each)),
      relations: (relations ?? []).map((each) => defined<FormRelation>(each)),
      identities: (identities ?? []).map((each) => defined<FormIdentity>(each)),
    },
  };
}

/** Without the keys that were left out, so that an absent option is absent. */
function defined<Shape extends object>(object: { readonly [Key in keyof Shape]: Shape[Key] | undefined }): Shape {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as Shape;
}
