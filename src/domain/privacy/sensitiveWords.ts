/**
 * Words by which a value in an allowed column tells what may not be kept: health, pregnancy and care, family, disability,
 * beliefs, crime. Wide on purpose for an exit reason, which speaks about the person.
 */
const IN_REASONS =
  /\b(medical\w*|health (issues?|reasons?|problems?|conditions?|grounds)|ill health|poor health|ill(ness)?|sick(ness)?|disease|cancer|surgery|hospital\w*|injur\w*|disab\w*|depress\w*|burn ?out|mental\w*|stress leave|stroke|maternity|paternity|parental|pregnan\w*|child ?birth|birth of|child ?care|baby|babies|children|family|care ?giv\w*|caring for|elder ?care|marriage|married|marry|marrying|wedding|divorce\w*|spouse\w*|spousal|husband|wife|bereave\w*|death of|religio\w*|church|union (activity|membership|member)|politic\w*|convicted|conviction|criminal record|arrest(ed)?|imprison\w*|prison|jail|domestic violence|rehab\w*|addict\w*|alcohol\w*|drug (test|use|abuse)|long covid|covid\w*)\b|\bhealth$|^health\b|病(?!院)|療養|治療|入院|通院|手術|怪我|ケガ|けが|体調|健康上|健康問題|^健康|心身|精神|メンタル|うつ|鬱|適応障害|障害|障がい|妊娠|出産|産休|育休|育児|子育て|介護(?!職|士|業|福祉士|施設|サービス)|看護(?!師|学校|大学|職|部)|看病|結婚|離婚|配偶者|家族|家庭の|家庭事情|家事都合|夫の|妻の|親の|宗教|信仰|政治|組合活動|逮捕|服役|前科|犯罪歴|忌引|死別/i

/** In free text and other columns only words that hardly say anything else: *medical* may be a line of business. */
const IN_TEXT =
  /\b(maternity leave|paternity leave|parental leave|pregnan\w*|sick leave|medical (leave|issues?|reasons?|condition)|health (issues?|problems?|reasons?)|mental (health|illness)|diagnosed|cancer|chemo\w*|depression|disability|divorced?|wheelchair|criminal record|convicted|religious)\b|病気|療養|入院|手術|体調不良|うつ|鬱病|適応障害|障害者|障がい者|障害手帳|妊娠|出産|産休|育休|育児休業|介護休|介護のため|離婚|前科|信仰/i

/** True when the words of an exit reason tell something that may not be kept. */
export function tellsSensitiveReason(text: string): boolean {
  return IN_REASONS.test(text.normalize('NFKC'))
}

/** Free text without the sentences that tell such a thing; the same text where none does. */
export function withoutSensitiveSentences(text: string): string {
  if (!IN_TEXT.test(text.normalize('NFKC'))) return text
  const sentences = text.match(/[^.!?。！？\n]+[.!?。！？]*[ \n]*|[.!?。！？\n]+/g) ?? []
  return sentences
    .filter(sentence => !IN_TEXT.test(sentence.normalize('NFKC')))
    .join('')
    .trim()
}
