/**
 * What may never be read in, whatever the file says (domain.md, Employment Security Act, GDPR Art. 9). A category is
 * known by the column's header, or by values that only such a column holds.
 */
export const NEVER_READ = [
  'race',
  'origin',
  'citizenship',
  'registeredDomicile',
  'religion',
  'politics',
  'union',
  'family',
  'pregnancy',
  'health',
  'disability',
  'criminal',
  'sexuality',
  'genetic',
  'nationalId'
] as const
export type NeverReadCategory = (typeof NEVER_READ)[number]

type Rule = {
  category: NeverReadCategory
  /** Against the header in lower case, NFKC, words apart by blanks. */
  header: RegExp
  /** Against a whole value in lower case; null where values do not tell. */
  value: RegExp | null
}

/** The first rule that fits decides. */
const RULES: readonly Rule[] = [
  {
    category: 'race',
    header:
      /\b(race|racial|ethnic\w*|hispanic|latin[oax]|skin colou?r|diversity|eeo\d?|minority|underrepresented|tribe|caste)\b|人種|民族|肌の色/,
    value:
      /^(white|caucasian|black|african american|black or african american|asian|two or more races|american indian or alaska native|native hawaiian( or other pacific islander)?|pacific islander|hispanic( or latino)?|latino|not hispanic( or latino)?)$/
  },
  {
    category: 'origin',
    header:
      /\b(national origin|country of birth|birth ?place|place of birth|birth (city|country)|social origin|ancestry)\b|出身地|出生地|社会的身分|門地/,
    value: null
  },
  {
    category: 'citizenship',
    header:
      /\b(citizen\w*|nationality|visa|immigration|passport|residence (permit|card|status)|alien|i 9|work permit)\b|国籍|在留|ビザ|パスポート|旅券/,
    value: /^((us|u\.s\.) citizen|(eligible )?non ?citizen|permanent resident|日本国籍|外国籍)$/
  },
  { category: 'registeredDomicile', header: /本籍|戸籍|\b(registered domicile|honseki)\b/, value: null },
  {
    category: 'religion',
    header: /\b(religion|religious|faith|belief|church|denomination)\b|宗教|信仰|信条|宗派/,
    value:
      /^(christian|catholic|protestant|muslim|islam|jewish|hindu|buddhist|sikh|atheist|キリスト教|仏教|神道|イスラム教)$/
  },
  {
    category: 'politics',
    header: /\b(politic\w*|party (affiliation|membership)|ideology)\b|政治|政党|思想|支持政党/,
    value: null
  },
  {
    category: 'union',
    header:
      /\b((trade|labou?r) union|union (member\w*|status|code)|union|works council)\b|労働組合|組合員|組合加入|組合/,
    value: null
  },
  {
    category: 'family',
    header:
      /\b(marital|married|marriage|spouse|wife|husband|divorce\w*|child(ren)?|kids|dependents?|dependants?|family (status|members?|situation|size)|next of kin|maiden name|civil status|parental status)\b|婚姻|既婚|未婚|独身|結婚|離婚|配偶者|扶養|家族|子供|子ども|お子|世帯|旧姓理由|緊急連絡先/,
    value:
      /^(married|single|divorced|separated|widow(ed)?|unmarried|never married|civil partnership|既婚|未婚|独身|離婚|死別|離別|配偶者(有|無|あり|なし))$/
  },
  {
    category: 'pregnancy',
    header: /\b(pregnan\w*|maternity|paternity)\b|妊娠|出産|産休|産前|産後|育児|育休/,
    value: null
  },
  { category: 'disability', header: /\b(disab\w*|handicap\w*|impairment)\b|障害|障がい|障碍/, value: null },
  {
    category: 'health',
    header:
      /\b(health (status|condition|check|record|issues?)|medical|illness|sick(ness)?( leave| days)?|disease|diagnos\w*|blood (type|group)|vaccin\w*|allerg\w*|medication|injury|smok(er|ing)|fmla)\b|健康|病歴|病気|既往|持病|疾病|傷病|血液型|通院|ストレスチェック|ワクチン|喫煙|アレルギー|労災/,
    value: /^([abo]|ab)型$/
  },
  {
    category: 'criminal',
    header: /\b(criminal|convict\w*|arrest\w*|offen[cs]es?|background check|felony|victim)\b|犯罪|前科|逮捕|賞罰|被害/,
    value: null
  },
  {
    category: 'sexuality',
    header:
      /\b(sexual orientation|lgbt\w*|gender identity|transgender|pronouns?)\b|性的指向|性自認|ジェンダーアイデンティティ/,
    value: /^(heterosexual|homosexual|bisexual|gay|lesbian|transgender|straight)$/
  },
  { category: 'genetic', header: /\b(genetic|dna|genome)\b|遺伝|ゲノム/, value: null },
  {
    category: 'nationalId',
    header:
      /\b(ssn|social security( number)?|national (id|insurance)( number)?|tax ?(id|number)|my number|driver'?s? licen[cs]e)\b|マイナンバー|個人番号|基礎年金番号|雇用保険(被保険者)?番号|免許証番号/,
    value: null
  }
]

/** `FromDiversityJobFairID` as `from diversity job fair id`: words apart, one width, lower case. */
export function headerWords(header: string): string {
  return header
    .normalize('NFKC')
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[\s_\-./:()[\]【】「」・]+/g, ' ')
    .trim()
    .replace(/ (id|code|desc|description|flag|cd|no)$/, '')
}

/** The category that a column may not be read for, going by its header; null where it may. */
export function neverReadHeader(header: string): NeverReadCategory | null {
  const words = headerWords(header)
  return RULES.find(rule => rule.header.test(words))?.category ?? null
}

/** The same by values: when most of the different values are words that only such a column holds. */
export function neverReadValues(values: Iterable<string>): NeverReadCategory | null {
  const distinct = new Set<string>()
  for (const value of values) {
    const plain = value.normalize('NFKC').trim().toLowerCase()
    if (plain !== '') distinct.add(plain)
    if (distinct.size > 40) return null
  }
  if (distinct.size < 2) return null
  for (const { category, value } of RULES) {
    if (value === null) continue
    const hits = [...distinct].filter(text => value.test(text)).length
    if (hits >= 2 && hits >= 0.6 * distinct.size) return category
  }
  return null
}
