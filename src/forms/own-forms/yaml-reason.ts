/** Why a text is no YAML, in the words of who wrote it: the parser's own are English. */

const REASONS: Readonly<Record<string, string>> = {
  BAD_INDENT: 'thụt lề chưa thẳng, hoặc thiếu dấu đóng ] }',
  TAB_AS_INDENT: 'thụt lề bằng phím Tab; hãy dùng dấu cách',
  MISSING_CHAR:
    'thiếu một dấu: gạch đầu dòng (-), hai chấm (:), hoặc dấu đóng ngoặc, ngoặc kép; hoặc dòng thụt lề không thẳng với dòng cùng cấp',
  BLOCK_AS_IMPLICIT_KEY: 'một dòng có hai dấu hai chấm; hãy đặt lời trong ngoặc kép',
  MULTILINE_IMPLICIT_KEY: 'tên mục kéo sang dòng khác; có thể thiếu dấu hai chấm',
  BLOCK_IN_FLOW: 'gạch đầu dòng nằm trong dấu [ ] hoặc { }',
  BAD_SCALAR_START: 'lời bắt đầu bằng ký tự đặc biệt (%, @, `); hãy đặt trong ngoặc kép',
  BAD_DQ_ESCAPE: 'dấu \\ trong ngoặc kép không đúng chỗ',
  DUPLICATE_KEY: 'một mục được ghi hai lần',
  MULTIPLE_DOCS: 'tệp có nhiều phần ngăn bởi ---; chỉ nhận một',
  BAD_ALIAS: 'bí danh * chưa được đặt bằng &',
};

/** By the parser's code. */
export const yamlReason = (code: string): string =>
  REASONS[code] ?? 'có ký tự ở chỗ không nên có, hoặc thiếu dấu phẩy giữa hai mục trong { } hay [ ]';
