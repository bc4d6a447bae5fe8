/** Days in running text: 0 before days below 10 and months 1 and 2 only (NĐ 30/2020/NĐ-CP, Phụ lục I, Mục II, khoản 4.b). */

/** "2021-07-06" is "06/7/2021"; undefined for anything but an ISO date. */
export function dateText(iso: string | undefined): string | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso ?? '');
  if (!match) return undefined;
  const month = Number(match[2]);
  return `${match[3] ?? ''}/${month <= 2 ? `0${String(month)}` : String(month)}/${match[1] ?? ''}`;
}
