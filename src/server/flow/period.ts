/** The periods for which is collected: opened, closed, taken away again, and how they are told to people. */
import { periodName } from '../../language';
import { Refusal, type Said } from '../refusal';
import type { PeriodRecord, Tables } from '../store';

/** Never its id: a harvest or a slip is "this period". */
export const periodSaid = (id: string): Said => ({
  vi: periodName(id, 'vi') ?? 'này',
  en: periodName(id, 'en') ?? 'asked for',
});

const titled = (id: string): Said => {
  const { vi, en } = periodSaid(id);
  return { vi: `Kỳ ${vi}`, en: `The period "${en}"` };
};

/** The period, where it has been opened; Refusal `not-found` where not. */
export async function openedPeriod(units: Pick<Tables['units'], 'period'>, id: string): Promise<PeriodRecord> {
  const period = await units.period(id);
  if (period) return period;
  const { vi, en } = titled(id);
  throw new Refusal('not-found', {
    vi: `${vi} chưa được mở; thư ký mở kỳ thì mới nộp và xem được.`,
    en: `${en} is not open; the secretary opens it before anything is handed in or seen.`,
  });
}

/** Where something is taken in or changed: opened, and not locked. Said to whoever asks, the secretary too. */
export async function requireOpen(units: Pick<Tables['units'], 'period'>, id: string): Promise<void> {
  const { locked } = await openedPeriod(units, id);
  if (locked === null) return;
  const { vi, en } = titled(id);
  throw new Refusal('conflict', {
    vi: `${vi} đã khóa nên không nhận thêm, không đổi được gì; thư ký mở lại kỳ thì mới làm tiếp được.`,
    en: `${en} is locked: nothing is taken or changed until the secretary opens it again.`,
  });
}

interface By {
  readonly at: string;
  readonly person: string;
}

/** A period that is closed already keeps the time at which it was. */
export async function lockPeriod({ units, audit }: Tables, id: string, lock: boolean, by: By): Promise<PeriodRecord> {
  const period = await openedPeriod(units, id);
  if ((period.locked !== null) === lock) return period;
  await units.lockPeriod(id, lock ? by.at : null);
  await audit.append({ ...by, action: lock ? 'lock' : 'unlock', subject: id });
  return openedPeriod(units, id);
}

/** One opened by mistake; never one for which a workbook has come, be it a draft. */
export async function removePeriod({ units, submissions, audit }: Tables, id: string, by: By): Promise<PeriodRecord> {
  const period = await openedPeriod(units, id);
  const taken = (await submissions.ofPeriod(id)).length;
  const { vi, en } = titled(id);
  if (taken > 0)
    throw new Refusal('conflict', {
      vi: `${vi} đã có ${String(taken)} sổ được gửi nên không bỏ được; không dùng nữa thì hãy khóa kỳ.`,
      en: `${en} holds workbooks that were sent (${String(taken)}), so it cannot be taken away; lock it if it is not used any more.`,
    });
  await units.removePeriod(id);
  await audit.append({ ...by, action: 'remove', subject: id });
  return period;
}
