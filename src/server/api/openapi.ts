/** The description of /api/v1 (OpenAPI 3.1), written from the routes themselves. */
import { z } from 'zod';
import { ANSWERS } from './answer-shapes';
import { STATUS_OF } from '../refusal';
import { DOOR_ROUTES } from './door';
import type { Route } from './route';

interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query';
  readonly required: boolean;
  readonly schema: unknown;
}

type JsonSchema = { readonly properties?: Readonly<Record<string, unknown>>; readonly required?: readonly string[] };

type Override = NonNullable<NonNullable<Parameters<typeof z.toJSONSchema>[1]>['override']>;

/** What a library adds for itself says nothing of a shape. */
const plain: Override = ({ jsonSchema }) => {
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
  delete jsonSchema.$schema;
  delete jsonSchema.$id;
};

function schemaOf(shape: z.ZodType): JsonSchema {
  const { $schema: _dialect, ...schema } = z.toJSONSchema(shape, { io: 'input', override: plain });
  return schema;
}

function parametersOf(shape: z.ZodType | undefined, place: Parameter['in']): readonly Parameter[] {
  if (!shape) return [];
  const { properties = {}, required = [] } = schemaOf(shape);
  return Object.entries(properties).map(([name, schema]) => ({
    ...{ name, in: place, schema },
    required: place === 'path' || required.includes(name),
  }));
}

function bodyOf({ body }: Route): object {
  if (body === undefined) return {};
  const content = body === 'workbook' ? BINARY : { 'application/json': { schema: schemaOf(body) } };
  const required = body === 'workbook' || (schemaOf(body).required ?? []).length > 0;
  return { requestBody: { required, content } };
}

const COMPONENTS = '#/components/schemas/';
const BINARY = { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } };

/** By its name in the components; a list, by that of its members. */
function referenceTo(shape: z.ZodType): object {
  const name = ANSWERS.get(shape)?.id;
  if (name !== undefined) return { $ref: COMPONENTS + name };
  return { type: 'array', items: referenceTo((shape as z.ZodArray<z.ZodType>).element) };
}

const responsesOf = ({ gives, answer }: Pick<Route, 'gives' | 'answer'>): object => ({
  '200': {
    description: answer,
    content: gives === 'file' ? BINARY : { 'application/json': { schema: referenceTo(gives) } },
  },
  default: { $ref: '#/components/responses/Refused' },
});

/** What answers hold, by name. More may be added to them in time: what is not described is to be passed over. */
function schemasOfAnswers(): object {
  const { schemas } = z.toJSONSchema(ANSWERS, {
    uri: (name) => COMPONENTS + name,
    override: (given) => {
      plain(given);
      if (given.jsonSchema.additionalProperties === false) delete given.jsonSchema.additionalProperties;
    },
  });
  return Object.fromEntries(
    Object.entries(schemas).map(([name, { $schema: _dialect, $id: _at, ...schema }]) => [name, schema]),
  );
}

function operationOf(route: Route): object {
  const { summary, who, wide, params, query, method } = route;
  const changes = method !== 'GET';
  return {
    summary,
    description: `Roles: ${who.join(', ')}${wide ? ', of all units' : ''}.`,
    security: [{ session: [], ...(changes ? { csrf: [] } : {}) }],
    parameters: [...parametersOf(params, 'path'), ...parametersOf(query, 'query')],
    ...bodyOf(route),
    responses: responsesOf(route),
  };
}

const doorOf = ({ summary, shape, answer, gives }: (typeof DOOR_ROUTES)[number]): object => ({
  summary,
  description: 'Anyone.',
  security: [],
  ...(shape ? { requestBody: { required: true, content: { 'application/json': { schema: schemaOf(shape) } } } } : {}),
  responses: responsesOf({ answer, gives }),
});

const ERROR = {
  type: 'object',
  required: ['error'],
  properties: {
    error: {
      type: 'object',
      required: ['kind', 'message', 'problems'],
      properties: {
        kind: { enum: Object.keys(STATUS_OF), description: 'For programs' },
        message: { type: 'string', description: 'For people, in the language of accept-language (vi or en)' },
        problems: {
          type: 'array',
          items: {
            type: 'object',
            required: ['message'],
            properties: { message: { type: 'string' }, sheet: { type: 'string' }, cell: { type: 'string' } },
          },
        },
      },
    },
  },
};

export function openApi(routes: readonly Route[], version: string, base: string): object {
  const paths: Record<string, Record<string, object>> = {};
  for (const door of DOOR_ROUTES) (paths[door.path] ??= {})[door.shape ? 'post' : 'get'] = doorOf(door);
  for (const route of routes) (paths[route.path] ??= {})[route.method.toLowerCase()] = operationOf(route);
  return {
    openapi: '3.1.0',
    info: { title: 'Khớp Số', version },
    servers: [{ url: `${base}/api/v1` }],
    paths,
    components: {
      securitySchemes: {
        session: { type: 'apiKey', in: 'cookie', name: 'khopso_session' },
        csrf: { type: 'apiKey', in: 'header', name: 'x-khopso-csrf' },
      },
      schemas: schemasOfAnswers(),
      responses: { Refused: { description: 'Refused', content: { 'application/json': { schema: ERROR } } } },
    },
  };
}
