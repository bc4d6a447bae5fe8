/** The line of a letterhead that says where and when: "An Khê, ngày 28 tháng 10 năm 2025", "Phường 9, ngày … tháng … năm …". */
const DATELINE = /^(\p{Lu}[^,]{1,40}),\s*ngày\s+[\d.…\s]+tháng/u;

/** The place of such a line; undefined where a line is none. */
export const datedAt = (line: string): string | undefined => DATELINE.exec(line)?.[1]?.trim();
