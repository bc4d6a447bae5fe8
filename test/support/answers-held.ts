/** Holds what a server answers against its own OpenAPI document: every field described, none missing, none besides. */
import { strict as assert } from 'node:assert';
import { z } from 'zod';
import { openApi } from '../../src/server/api/openapi';
import { ROUTES } from '../../src/server/api/routes';

type Schema = Readonly<Record<string, unknown>>;
interface Response {
  readonly content: Readonly<Record<string, { readonly schema: Schema }>>;
}
interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, { readonly responses: Record<string, Response> }>>>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, Schema>>;
    readonly responses: { readonly Refused: Response };
  };
}

export interface Held {
  readonly method: string;
  /** With its query, from /api/v1 on. */
  readonly url: string;
  readonly status: number;
  readonly type: string;
  readonly json: unknown;
}

/** Nothing beside what is described: so what a view adds and nobody describes is found. */
function closed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(closed);
  if (typeof value !== 'object' || value === null) return value;
  const parts = Object.entries(value).map(([key, each]) => [
    key,
    typeof each === 'string' && key === '$ref' ? each.replace('#/components/schemas/', '#/$defs/') : closed(each),
  ]);
  const schema = Object.fromEntries(parts) as Schema;
  return schema.type === 'object' && schema.properties && !('additionalProperties' in schema)
    ? { ...schema, additionalProperties: false }
    : schema;
}

/** Operations of the document by whose words, "GET /due", an answer was held; over all servers of one run. */
export const heldOperations = new Set<string>();

export class AnswersHeld {
  readonly #document = openApi(ROUTES, '0', 'https://a.vn') as Document;
  readonly #read = new Map<string, z.ZodType>();
  readonly #paths = Object.keys(this.#document.paths).map(
    (path) => [path, new RegExp(`^${path.replace(/\{\w+\}/g, '[^/]+')}$`)] as const,
  );

  get operations(): readonly string[] {
    return Object.entries(this.#document.paths).flatMap(([path, of]) =>
      Object.keys(of).map((method) => `${method.toUpperCase()} ${path}`),
    );
  }

  #shape(key: string, schema: Schema): z.ZodType {
    const known = this.#read.get(key);
    if (known) return known;
    const whole = closed({ $defs: this.#document.components.schemas, ...schema });
    const shape = z.fromJSONSchema(whole as Parameters<typeof z.fromJSONSchema>[0]);
    this.#read.set(key, shape);
    return shape;
  }

  hold({ method, url, status, type, json }: Held): void {
    const address = url.replace(/\?.*/s, '');
    // A fixed address goes before one with a name in it.
    const [path = ''] =
      this.#paths.find(([each]) => each === address) ?? this.#paths.find(([, is]) => is.test(address)) ?? [];
    const operation = this.#document.paths[path]?.[method.toLowerCase()];
    if (!operation) return;
    const isDone = status === 200;
    const key = isDone ? `${method} ${path}` : 'refused';
    const response = isDone ? operation.responses['200'] : this.#document.components.responses.Refused;
    const content = response?.content[type.replace(/;.*/, '')];
    assert.ok(content, `${method} ${path} answers ${type}, which is not described`);
    if (isDone) heldOperations.add(key);
    if (!type.includes('json')) return;
    const { error } = this.#shape(key, content.schema).safeParse(json);
    assert.equal(error, undefined, `${method} ${url} answers otherwise than is described: ${error?.message ?? ''}`);
  }
}
