/** What requests hold, as schemas: read by them, and described by them in the OpenAPI document. */
import { z } from 'zod';
import { ROLES } from '../store';

z.config({ jitless: true });

const line = (most: number): z.ZodString => z.string().trim().min(1).max(most);

export const id = z.string().regex(/^[0-9a-f]{32}$/);
export const byId = z.strictObject({ id });
export const period = z.string().regex(/^\d{4}[0-9A-Za-z-]{0,30}$/);
export const byPeriod = z.strictObject({ period });
export const ofSum = z.strictObject({ unit: id.optional(), despite: z.enum(['true', 'false']).default('false') });

export const signIn = z.strictObject({ login: z.string().min(1).max(100), password: z.string().min(1).max(200) });
export const redeem = z.strictObject({ code: z.string().min(1).max(100) });
export const passwordChange = z.strictObject({ old: z.string().min(1).max(200), password: z.string().min(1).max(200) });

export const handing = z.strictObject({
  unit: id,
  period,
  file: line(200),
  submit: z.enum(['true', 'false']).default('false'),
});
export const ofUnit = z.strictObject({ unit: id, period });

/** The cell as people write it ("d8", "'Biểu 94'!$D$8"): which one it is the flow says. */
const remark = z.strictObject({
  sheet: z.string().trim().max(100).default(''),
  cell: line(200),
  text: line(1000),
});
export const sendBack = z.strictObject({
  text: z.string().trim().max(2000).default(''),
  remarks: z.array(remark).max(500).default([]),
});
export const since = z.strictObject({ from: id.optional() });

export const newPerson = z.strictObject({
  login: z
    .string()
    .trim()
    .min(2)
    .max(60)
    .regex(/^[\p{L}\p{N}._@-]+$/u),
  name: line(200),
  role: z.enum(ROLES),
  unit: id.nullable().default(null),
});
export const personChange = z.strictObject({
  name: line(200).optional(),
  role: z.enum(ROLES).optional(),
  unit: id.nullable().optional(),
  active: z.boolean().optional(),
  newPassword: z.boolean().default(false),
});
export const bodiesFile = z.strictObject({
  yaml: z.string().min(1).max(4_000_000),
  trial: z.boolean().default(false).describe('Only says what would come of it; nothing is changed'),
});
export const newPeriod = z.strictObject({ period });
export const page = z.strictObject({ before: z.coerce.number().int().positive().optional() });
