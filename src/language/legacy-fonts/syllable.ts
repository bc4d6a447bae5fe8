/**
 * Whether a word is one Vietnamese syllable: an onset, a rime, at most one tone, and only the sharp or the heavy tone before
 * a stop. So strict that a word typed for another code table hardly ever passes by chance.
 */

const ONSET = '(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdđghklmnprstvx])?';
const RIMES = `
  a ac ach ai am an ang anh ao ap at au ay  ăc ăm ăn ăng ăp ăt  âc âm ân âng âp ât âu ây
  e ec em en eng eo ep et  ê êch êm ên êng ênh êp êt êu  i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu
  o oa oac oach oc oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oe oen oeo oet oi om on ong ooc oong op ot
  ô ôc ôi ôm ôn ông ôp ôt  ơ ơi ơm ơn ơp ơt
  u ua uân uâng uât uây uc uê uêch uênh ui um un ung uôc uôi uôm uôn uông uôt uơ up ut
  uy uya uych uyên uyêt uynh uyt uyu uyp  ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu
  y ych yêm yên yêng yêt yêu ynh yt`
  .trim()
  .split(/\s+/)
  .join('|');
const SYLLABLE = new RegExp(`^${ONSET}(?:${RIMES})$`);
const STOP = /(?:c|ch|p|t)$/;
/** êng stands only after the onset gi, which is written "gi" + "êng". */
const ENG = /^(?!gi).*êng$/;
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/g;

const judged = new Map<string, boolean>();

function judge(word: string): boolean {
  const parts = word.toLowerCase().normalize('NFD');
  const tones = parts.match(TONE) ?? [];
  if (tones.length > 1) return false;
  const letters = parts.replace(TONE, '').normalize('NFC');
  if (!SYLLABLE.test(letters) || (ENG.test(letters) && !letters.includes('iêng') && !letters.includes('yêng')))
    return false;
  return !STOP.test(letters) || tones[0] === '\u0301' || tones[0] === '\u0323';
}

/** `word` is letters only, composed or not. */
export function isSyllable(word: string): boolean {
  if (word.length === 0 || word.length > 14) return false;
  let result = judged.get(word);
  if (result === undefined) {
    if (judged.size > 20_000) judged.clear();
    result = judge(word);
    judged.set(word, result);
  }
  return result;
}
