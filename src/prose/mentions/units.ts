/** The unit that follows a number in prose: the longest words that name one, else the noun that is counted. */
import type { Unit } from '../../core/unit';
import { foldText, parseUnit } from '../../language';

export interface UnitAt {
  readonly unit: Unit | null;
  readonly end: number;
}

/** Words that end a count instead of naming what is counted. */
const NO_NOUN = new Set(
  `và là so trong của tại ở đạt tăng giảm với cho từ đến có được trên dưới bằng vượt chiếm còn gồm bao như để do vào ra theo về mà thì đã đang sẽ sau trước nên hoặc nhưng trở qua cả nếu khi này đó kia rồi lên xuống ước thực thu chi`.split(
    /\s+/,
  ),
);
const PERCENT = /^\s?(?:(?:điểm\s?)?%(?:\s*điểm)?|điểm phần trăm|phần trăm)/iu;
const WORDS = /^\s*(?:[\p{L}²³]+[\d²³]?)(?:(?:\s*[/,]\s*|\s+)(?:[\p{L}²³]+[\d²³]?)){0,4}/u;

function cleaned(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function countOf(text: string): Unit {
  return { text, dimension: 'count', kind: foldText(text), power: 0 };
}

/** Ends of every word of the phrase, longest first. */
function endsOf(phrase: string): number[] {
  return [...phrase.matchAll(/[\p{L}²³]+[\d²³]?/gu)].map((word) => word.index + word[0].length).reverse();
}

/** People by what they are: counted as "người" too. */
const PERSONS = new Set(
  `người|cán bộ|công chức|viên chức|học viên|học sinh|sinh viên|lao động|đại biểu|đảng viên|hội viên|đoàn viên|công dân|giáo viên|bệnh nhân|trẻ em|trẻ|em|cháu|nhân khẩu|khẩu|thanh niên|phụ nữ|tuyên truyền viên|cộng tác viên|bác sĩ|thí sinh|đối tượng|biên chế|trường hợp|hòa giải viên|dân quân|chiến sĩ|đồng chí|nông dân|hội viên|đồng bào|bị can|bị cáo|bị hại|nạn nhân|phạm nhân|nghi phạm|nhân viên|người lao động|hành khách|du khách|vận động viên|nghệ nhân|cựu chiến binh|điều dưỡng|y sĩ|hộ sinh|luật sư|thẩm phán|kiểm sát viên`.split(
    '|',
  ),
);
/** Nouns of two syllables whose first alone would name something else: "đơn vị" is no "đơn". */
const NOUNS = new Set(
  `đơn vị|phương tiện|cơ sở|cơ quan|tổ chức|tổ hợp tác|hợp tác xã|công ty|công trình|nhà máy|nhà văn hóa|địa phương|cá nhân|sản phẩm|mô hình|thủ tục|nhiệm vụ|văn bản|hạng mục|ý kiến|câu lạc bộ|hội nghị|hội thảo|trang trại|làng nghề|điểm trường|trạm y tế|cuộc họp|phòng học|chi bộ|đảng bộ|quyết định|công văn|thông báo|tờ trình|nghị quyết|chỉ thị|báo cáo|hướng dẫn|giấy mời|công điện|kế hoạch|dịch vụ|dịch vụ công|giấy chứng nhận|giấy phép|giấy xác nhận|thành viên|chủ thể|hộ gia đình|hộ kinh doanh|khách sạn|quỹ tín dụng|khu công nghiệp|cụm công nghiệp|khẩu súng|tờ rơi|trạm biến áp|tổ công tác|đoàn công tác|đoàn kiểm tra|đồng chí|đồng bào|chi nhánh|chi hội|chi đoàn|chi cục|chi đội|ký sinh trùng`.split(
    '|',
  ),
);
/** Nouns of one syllable that `parseUnit` does not know; any other stands with its second ("dịch vụ", "chủ thể", "mô tô"). */
const ALONE = new Set(
  `bước|chốt|cụm|cửa|đập|đợt|gian|hố|hội|kênh|khâu|khoản|khối|khu|loài|loại|màn|món|mỏ|mục|nghề|ngành|ngôi|nút|ổ|phố|quỹ|rạp|sao|súng|suối|sông|thẻ|tốp|tuổi|vòng|xóm|xưởng|ấp|buôn|làng|sổ|vé|chuyến|mái|ghe|bè|cơn|trận|câu|lỗi|mức|nhánh|đống|kho|ban|sở`.split(
    '|',
  ),
);
/** What goes on behind a noun instead of being its second syllable. */
const GOES_ON = new Set(
  `mới cũ khác chưa không bị phải cần hay mỗi đều cùng giữa theo thuộc bởi đủ vẫn còn nhất trái vay ra lên`.split(' '),
);

/** What counted things are called for short. */
const SHORT: Readonly<Record<string, string>> = {
  HTX: 'hợp tác xã',
  THT: 'tổ hợp tác',
  DN: 'doanh nghiệp',
  HKD: 'hộ kinh doanh',
  GCN: 'giấy chứng nhận',
  GCNQSDĐ: 'giấy chứng nhận',
  TTHC: 'thủ tục hành chính',
  CLB: 'câu lạc bộ',
  TDP: 'tổ dân phố',
  BN: 'bệnh nhân',
  ĐVHC: 'đơn vị hành chính',
  ĐVSN: 'đơn vị sự nghiệp',
};

/** "29 HTX nông nghiệp", "1.436 đ/c". */
function shortAt(rest: string, from: number): UnitAt | null {
  const comrades = /^\s*(đ\/c)(?!\p{L})/iu.exec(rest);
  if (comrades) return { unit: { ...countOf('đồng chí'), text: comrades[1] ?? '' }, end: from + comrades[0].length };
  const [words, name = ''] = /^\s*(\p{Lu}{2,7})(?![\p{L}\d/-])/u.exec(rest) ?? [''];
  const meant = SHORT[name];
  return meant === undefined ? null : { unit: { ...countOf(meant), text: name }, end: from + words.length };
}

/** "268 dịch vụ công": a first syllable that counts nothing by itself takes the one behind it. */
function withSecond(rest: string, first: string): string {
  const folded = foldText(first);
  const second = /^\s*\p{L}+ (\p{Ll}+)(?!\p{L})/u.exec(rest);
  if (!second || ALONE.has(folded) || parseUnit(folded)) return first;
  const word = foldText(second[1] ?? '');
  return NO_NOUN.has(word) || GOES_ON.has(word) ? first : cleaned(second[0]);
}

const isPerson = (noun: string): boolean => PERSONS.has(noun);

/**
 * "3.120 con, đàn bò 12.450 con": the noun behind the comma belongs to the next figure; "tăng 04 đơn, đơn môi trường giảm": a
 * noun said again begins what comes next.
 */
function joinsNext(words: string, rest: string): boolean {
  if (!words.includes(',')) return false;
  const [first, ...others] = foldText(words)
    .split(',')
    .map((noun) => noun.trim());
  if (others.includes(first ?? '')) return true;
  const clause = /^[^.,;:()]*/u.exec(rest)?.[0] ?? '';
  return /[\d·]/u.test(clause) && !/^\s*(?:của|ở|thuộc|tại|trên|trong)(?!\p{L})/u.test(clause);
}

/** Two nouns of which only the first is counted: "91 năm ngày thành lập", "29 đơn kỳ trước chuyển sang", "70 hộ thôn Hạ". */
function isTwo(kind: string, rest: string): boolean {
  if (/^(?:năm|tháng) | (?:kỳ|năm|tháng|quý)$/u.test(kind)) return true;
  return /^\S+ (?:thôn|xóm|xã|phường|tổ|huyện|tỉnh|bản)$/u.test(kind) && /^\s+[\p{Lu}\d·]/u.test(rest);
}

const NUMBER_OF = /^\s+số(?: lượng)?(?=\s+(?:vụ|người|hộ|ca|xã|thôn|trường hợp|doanh nghiệp|lượt|con|cơ sở)(?!\p{L}))/u;

/** The unit at offset `from` of `text`. */
export function unitAt(text: string, from: number): UnitAt {
  const rest = text.slice(from, from + 60);
  const percent = PERCENT.exec(rest);
  if (percent)
    return { unit: parseUnit(cleaned(percent[0]).replace(/điểm%/u, 'điểm %')), end: from + percent[0].length };
  const short = shortAt(rest, from);
  if (short) return short;
  // "giảm 34 số vụ": that many cases, and no numbers.
  const lead = NUMBER_OF.exec(rest);
  if (lead) return unitAt(text, from + lead[0].length);
  const phrase = WORDS.exec(rest)?.[0] ?? '';
  for (const end of endsOf(phrase)) {
    const words = cleaned(phrase.slice(0, end));
    if (NOUNS.has(foldText(words))) return { unit: countOf(words), end: from + end };
    const unit = parseUnit(words);
    if (unit && !isTwo(unit.kind, rest.slice(end)) && !joinsNext(phrase.slice(0, end), rest.slice(end)))
      return { unit, end: from + end };
  }
  const noun = /^\s*(\p{L}+)/u.exec(rest);
  if (!noun || NO_NOUN.has(foldText(noun[1] ?? '')) || /^\s*\p{Lu}/u.test(rest)) return { unit: null, end: from };
  const compound = /^\s*(\p{L}+\s+\p{L}+(?:\s+\p{L}+)?)/u.exec(rest);
  for (const end of compound ? endsOf(compound[0]) : []) {
    const words = cleaned(rest.slice(0, end));
    if (isPerson(foldText(words)) || NOUNS.has(foldText(words))) return { unit: countOf(words), end: from + end };
  }
  const whole = withSecond(rest, noun[1] ?? '');
  return { unit: countOf(whole), end: from + noun[0].length - (noun[1] ?? '').length + whole.length };
}

const nounsOf = ({ kind }: Unit): string[] =>
  kind.replace(/^(phường|xã|thôn|bản) (xã|phường|thị trấn|khu phố)$/u, '$1, $2').split(/\s*[,/]\s*/u);

/** Whether a figure counts in hundredths, or in points of them. */
export const isPercent = ({ unit }: { readonly unit: Unit | null }): boolean =>
  unit?.dimension === 'percent' || unit?.dimension === 'percent-point';

/** What is counted or measured, for telling whether two figures may be added. */
export function sameKind(a: Unit | null, b: Unit | null): boolean {
  if (a === null || b === null) return a === b;
  if (a.dimension !== b.dimension) return false;
  if (a.dimension !== 'count' && a.dimension !== 'other' && a.dimension !== 'money') return true;
  if (a.kind === b.kind || a.kind.startsWith(`${b.kind} `) || b.kind.startsWith(`${a.kind} `)) return true;
  if (a.dimension !== 'count') return false;
  const [first, second] = [nounsOf(a), nounsOf(b)];
  const isKin = (one: string, other: string): boolean =>
    one === other || one.startsWith(`${other} `) || other.startsWith(`${one} `);
  return (
    first.some((noun) => second.some((other) => isKin(noun, other))) ||
    (first.every(isPerson) && second.every(isPerson))
  );
}
