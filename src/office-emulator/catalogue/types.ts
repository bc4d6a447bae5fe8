/** What the real API offers: class -> member -> kind and the requirement set it came with. */

export type MemberKind = 'value' | 'object' | 'method' | 'event';

/** Kind, requirement set ("ExcelApi 1.4", "" where the declarations name none), and whether it cannot be set. */
export type ApiMember = readonly [kind: MemberKind, set: string, access?: 'readonly'];

export type ApiCatalogue = Readonly<Record<string, Readonly<Record<string, ApiMember>>>>;
