/** What a request brings, against its schema: what lacks or is not right is told by its name, never by a program's. */
import type { FastifyInstance } from 'fastify';
import type { z } from 'zod';
import { Refusal, type Said } from '../refusal';
import { fieldSaid } from './field-names';

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

const MOST_PROBLEMS = 20;

const at = (given: unknown, path: Path): unknown =>
  path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | null | undefined)?.[key], given);

/** "remarks", 2, "cell": the cell of the third remark. */
function where(path: Path): Said {
  const index = path.findIndex((part) => typeof part === 'number');
  const said = fieldSaid(String(path.at(-1)));
  if (index < 0 || index === path.length - 1) return said;
  const number = String(Number(path[index]) + 1);
  return { vi: `${said.vi} của nhận xét thứ ${number}`, en: `${said.en} of remark ${number}` };
}

function saidOf(issue: Issue, given: unknown): Said {
  if (issue.code === 'unrecognized_keys') {
    const names = issue.keys.map((key) => `“${key}”`).join(', ');
    return { vi: `Không nhận mục ${names}.`, en: `${names} is not taken.` };
  }
  if (issue.path.length === 0)
    return { vi: 'Nội dung gửi lên không phải một bộ các mục có tên.', en: 'What was sent is no set of named parts.' };
  const { vi, en } = where(issue.path);
  const value = at(given, issue.path);
  return value === undefined || value === ''
    ? { vi: `Thiếu ${vi}.`, en: `Missing: ${en}.` }
    : { vi: `Mục “${vi}” chưa đúng.`, en: `Not right: ${en}.` };
}

export function parsed(shape: z.ZodType | undefined, given: unknown): unknown {
  if (!shape) return undefined;
  const result = shape.safeParse(given ?? {});
  if (result.success) return result.data;
  const problems = result.error.issues.slice(0, MOST_PROBLEMS).map((issue) => ({ said: saidOf(issue, given) }));
  const said = { vi: 'Thông tin gửi lên còn thiếu hoặc chưa đúng.', en: 'What was sent is incomplete or not right.' };
  throw new Refusal('not-understood', said, problems);
}

const wrongType = (vi: string, en: string): Refusal => new Refusal('wrong-type', { vi, en });

export function bodyOf(shape: z.ZodType | 'workbook' | undefined, given: unknown): unknown {
  const isBytes = given instanceof Uint8Array;
  if (shape !== 'workbook') {
    if (shape && isBytes) throw wrongType('Nội dung gửi lên phải là JSON.', 'What is sent here must be JSON.');
    return parsed(shape, given);
  }
  if (isBytes && given.length > 0) return given;
  if (!isBytes && given !== undefined && given !== null)
    throw wrongType(
      'Sổ tính phải được gửi nguyên dạng tệp (application/octet-stream).',
      'A workbook is sent as its bytes (application/octet-stream).',
    );
  throw new Refusal('not-understood', {
    vi: 'Chưa có nội dung tệp; hãy chọn lại sổ tính.',
    en: 'No file came with this; choose the workbook again.',
  });
}

/** JSON and workbooks, nothing else; JSON that is blank is as none. How many bytes is each route's to say. */
export function takeContent(app: FastifyInstance): void {
  app.removeAllContentTypeParsers();
  const json = app.getDefaultJsonParser('error', 'error');
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (request, body, done) => {
    if (body.toString().trim() === '') done(null, undefined);
    else void json(request, body.toString(), done);
  });
  app.addContentTypeParser(/^application\/(?:octet-stream|vnd\.)/, { parseAs: 'buffer' }, (_request, body, done) => {
    done(null, body);
  });
}
