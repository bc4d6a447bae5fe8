/** The built-in letterhead as a base.docx with its places typed out: what an office begins from, in Word. */
import { Document, Paragraph, SectionType } from 'docx';
import { signatureBlock, stateHeading, titleBlock } from '../frame';
import { packed, partsOf } from '../pack';
import { pageHeaders, sectionProperties } from '../page';
import { documentStyles } from '../styles';

/** What most bodies and reports print there: as long as the rules are drawn for. */
const BODY = ['Ủy ban nhân dân'];
const SUBJECT = ['Công tác chỉ đạo, điều hành 6 tháng đầu năm'];

const place = (name: string): string => `{{ ${name} }}`;

/** Seconds since 1970: the file's only clock. */
export function startBase(epoch: number): Uint8Array {
  const text = {
    parentBody: [place('CO_QUAN_CHU_QUAN')],
    body: [place('CO_QUAN')],
    number: `Số: ${place('so')}/${place('ky_hieu')}`,
    placeAndDate: place('dia_danh_ngay_thang'),
    kind: place('TEN_LOAI'),
    subject: [place('trich_yeu')],
    addressees: [place('kinh_gui')],
    authority: [place('QUYEN_HAN')],
    position: [place('CHUC_VU')],
    name: place('ho_ten'),
    recipients: [place('noi_nhan')],
  };
  const file = new Document({
    title: 'base.docx',
    styles: documentStyles(),
    sections: [
      {
        headers: pageHeaders(),
        properties: { ...sectionProperties(false), type: SectionType.NEXT_PAGE },
        children: [
          stateHeading(text, BODY),
          ...titleBlock(text, SUBJECT),
          new Paragraph({ style: 'NoiDung', text: place('noi_dung') }),
          new Paragraph({ style: 'DuongKe' }),
          signatureBlock(text),
        ],
      },
    ],
  });
  const parts = partsOf(file, { epoch, title: 'base.docx', author: 'Khớp Số', provenance: null, charts: [] });
  return packed(parts, epoch);
}
