/** Which texts read like money, a measure or a scale (CONTRACT 4): "Triệu/ha" does, "Công sở" is something to count. */
import { foldText } from '../../language';

/** Words, each alone: "triệu" in "triệu/ha", never "ha" in "hàng". */
const WORD =
  /(?<!\p{L})(?:đồng|dồng|dòng|đòng|đ|vnđ|vnd|usd|eur|euro|yên|nghìn|ngàn|triệu|tr|tỷ|tỉ|tỳ|trăm|chục|nghin|trieu|kg|kilôgam|gam|g|mg|tấn|tạ|yến|lạng|ha|hecta|héc ta|sào|mẫu|công đất|m|cm|mm|km|dm|mét|m2|m3|km2|m²|m³|km²|lít|lit|ml|kw|kwh|mw|mwh|kva|mva|độ|giờ|phút|phần trăm|phần nghìn)(?!\p{L})/u;
const SIGN = /[%‰$€£¥²³]|(?<!\d)1(?:[., ]?0)+(?!\d)/u;

export function readsLikeMeasure(text: string): boolean {
  return WORD.test(foldText(text)) || SIGN.test(text);
}
