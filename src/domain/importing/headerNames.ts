import type { ColumnUse, ImportTarget } from '@shared/contract/importPlan'

/** The header as synonyms are written: one width, lower case, letters and digits only. */
export function squashHeader(header: string): string {
  return header
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}ー]+/gu, '')
}

/** Headers that mean one thing everywhere, squashed. */
const SYNONYMS: Readonly<Record<Exclude<ColumnUse, 'custom' | 'neverRead'>, string>> = {
  'person.family':
    'familyname lastname surname family last lname namelast secondname 姓 氏 名字 苗字 姓漢字 氏漢字 従業員姓 社員姓 戸籍姓',
  'person.given':
    'givenname firstname forename given first fname namefirst christianname 名 名漢字 下の名前 従業員名前 社員名前 戸籍名',
  'person.middle': 'middlename middle middleinitial mi additionalname ミドルネーム',
  'person.fullName':
    'name fullname employeename displayname personname candidatename contactname employee empname legalname workername 氏名 名前 お名前 姓名 社員名 従業員名 従業員氏名 社員氏名 氏名漢字 漢字氏名 表示名',
  'person.familyKana':
    'lastnamekana familynamekana familykana seikana phoneticlastname lastnamephonetic 姓カナ 姓かな 姓ヨミガナ 姓よみがな 姓フリガナ 姓ふりがな セイ せい 氏カナ 氏フリガナ 姓読み カナ姓 フリガナ姓',
  'person.givenKana':
    'firstnamekana givennamekana givenkana meikana phoneticfirstname firstnamephonetic 名カナ 名かな 名ヨミガナ 名よみがな 名フリガナ 名ふりがな メイ めい 名読み カナ名 フリガナ名',
  'person.fullKana':
    'namekana kana fullnamekana furigana yominame phoneticname 氏名カナ 氏名かな 氏名フリガナ 氏名ふりがな 氏名ヨミガナ 氏名よみがな カナ氏名 フリガナ ふりがな ヨミガナ よみがな 読み仮名 カナ 名前カナ 名前フリガナ 社員名カナ 従業員名カナ',
  'person.preferred':
    'preferredname nickname knownas preferred goesby callname 通称 呼び名 ニックネーム ビジネスネーム',
  'person.familyRomaji':
    'familynameromaji lastnameromaji 姓ローマ字 ローマ字姓 familynameenglish lastnameenglish 姓英字 英字姓',
  'person.givenRomaji':
    'givennameromaji firstnameromaji 名ローマ字 ローマ字名 givennameenglish firstnameenglish 名英字 英字名',
  'contact.email':
    'email mail emailaddress emails mailaddress personalemail privateemail homeemail email1 email1value primaryemail email1address eメール メール メールアドレス 個人メールアドレス 私用メールアドレス 個人メール 連絡先メールアドレス eメールアドレス',
  'contact.email2':
    'email2 email2address email2value secondaryemail otheremail alternateemail workemail companyemail email3 email3address email3value businessemail 会社メールアドレス 社用メールアドレス メールアドレス2 その他メールアドレス',
  'contact.phone':
    'phone phonenumber phonenumbers telephone tel mobile mobilephone mobilenumber cell cellphone cellphonenumber homephone primaryphone phone1value phone2value phone1 phone2 homephone2 otherphone contactnumber personalphone 電話番号 電話 携帯 携帯電話 携帯番号 携帯電話番号 連絡先 連絡先電話番号 自宅電話番号',
  'contact.url':
    'url urls linkedin linkedinurl linkedinprofile profileurl website web webpage homepage personalwebpage website1value publicprofileurl linkedinプロフィール ホームページ プロフィールurl',
  'person.city': 'city town homecity residencecity locality homeaddresscity 市区町村 居住地 市町村 在住地',
  'stint.employeeNumber':
    'employeenumber employeeno employeeid empid empno empnumber employeecode staffid staffnumber staffno personnelnumber personnelno workerid payrollnumber num badgenumber associateid 社員番号 従業員番号 社員コード 従業員コード 社員no 従業員no 社員id 従業員id 職員番号',
  'stint.startOn':
    'dateofhire hiredate hired hiredon datehired startdate startedon joindate joiningdate dateofjoining joined joinedon entrydate originalhiredate employmentstartdate employmentstart dateofentry 入社日 入社年月日 入社 採用日 採用年月日 雇用開始日 入職日 就業開始日 勤務開始日',
  'stint.endOn':
    'dateoftermination terminationdate termdate termination terminatedon leavedate leavingdate dateofleaving lefton left exitdate exitedon enddate endedon lastday lastworkingday lastdayofwork retiredate retirementdate separationdate dateofseparation resignationdate employmentenddate employmentend departuredate 退職日 退職年月日 退社日 退社年月日 退職 離職日 離職年月日 雇用終了日 退職予定日',
  'stint.department':
    'department dept departmentname deptname division team orgunit organizationunit businessunit 部署 部署名 所属 所属部署 部門 部門名 所属部門 配属先 最終所属 退職時部署 退職時所属 最終部署 organizationdepartment',
  'stint.title':
    'positiontitle lastposition lastjobtitle jobtitleatexit 役職 役職名 職種 職位 肩書 肩書き 最終役職 退職時役職 職務',
  'stint.grade': 'grade joblevel level payband jobgrade 等級 グレード 職級 資格等級 職能等級',
  'stint.employmentType':
    'employmenttype employeetype contracttype workertype employmentclass typeofemployment fulltimeparttime 雇用形態 雇用区分 社員区分 従業員区分 契約形態 雇用種別',
  'stint.manager':
    'manager managername supervisor supervisorname reportsto linemanager boss teamlead 上司 上長 上司名 直属上司 直属の上司 マネージャー マネジャー 管理者',
  'exit.kind':
    'exittype exitkind terminationtype separationtype termtype leavetype turnovertype typeoftermination voluntaryinvoluntary 退職区分 退職種別 離職区分 退職タイプ 退職形態',
  'exit.reason':
    'termreason terminationreason reasonforleaving leavingreason exitreason reason separationreason reasonfortermination reasonofleaving resignationreason turnoverreason whyleft 退職理由 退職事由 離職理由 離職事由 退社理由 退職理由詳細',
  'exit.experience': 'exitexperience exitsatisfaction exitscore exitinterviewscore 退職体験 退職時満足度 退職満足度',
  'exit.eligibility':
    'rehireeligible eligibleforrehire rehireeligibility eligiblerehire rehire wouldrehire okforrehire rehirestatus 再雇用可否 再入社可否 再雇用 再入社 再雇用可 カムバック可否',
  'exit.performance':
    'performance performancescore performancerating lastperformancerating rating performanceatexit finalrating performancegrade lastrating 評価 人事評価 最終評価 考課 人事考課 評価ランク 退職時評価 直近評価',
  'employment.status':
    'employmentstatus status employeestatus empstatus workerstatus termd terminated isterminated active isactive 在籍状況 在籍区分 在職状況 在籍ステータス 在職区分 状態 雇用状況 ステータス',
  'position.employer':
    'currentcompany currentemployer newemployer newcompany nextemployer employernow presentemployer 現勤務先 勤務先 現職 転職先 現在の勤務先 現在の会社 勤務先名 organizationname organization1name',
  'position.title':
    'currenttitle currentposition currentjobtitle newtitle newposition currentrole 現職種 現役職 現在の役職 現在の職種 organizationtitle organization1title',
  'person.tags': 'tags tag labels label categories keywords groups groupmembership タグ ラベル グループ カテゴリ',
  'person.note': 'note notes comment comments memo remarks remark 備考 メモ コメント 特記事項 摘要',
  'sensitiveOptIn:sex': 'sex gender genderdesc 性別',
  'sensitiveOptIn:birthDate': 'dob dateofbirth birthdate birthday born birth 生年月日 誕生日 birthyear 生年',
  'sensitiveOptIn:pay':
    'salary pay wage compensation basesalary annualsalary payrate hourlyrate income monthlysalary bonus 給与 年収 月給 基本給 報酬 賃金 年俸 賞与',
  ignore:
    'connectedon suffix prefix nameprefix namesuffix zip zipcode postalcode postcode state country age 郵便番号 都道府県 年齢 photo 住所 住所1 住所2 address street createdtime candidateid projectid hiringstateid fileas'
}

const BY_NAME: ReadonlyMap<string, ColumnUse> = new Map(
  (Object.entries(SYNONYMS) as [ColumnUse, string][]).flatMap(([use, words]) =>
    words.split(' ').map(word => [word, use] as const)
  )
)

/** Headers that only resemble a synonym, tried in order; each is less sure than a name in the table. */
const PATTERNS: readonly (readonly [RegExp, ImportTarget | 'ignore'])[] = [
  [/性別|gender|^sex/, 'sensitiveOptIn:sex'],
  [/(id|code|コード|cd)$/, 'ignore'],
  [/^(email|mail)\d*(label|type)$|^(phone|address|website|organization)\d*(label|type)$/, 'ignore'],
  [/review|評価日|lastperformancereview/, 'ignore'],
  [/^ビジネスネーム/, 'person.preferred'],
  [/^(姓|氏).*(カナ|かな|ヨミ|よみ|フリガナ)/, 'person.familyKana'],
  [/^名.*(カナ|かな|ヨミ|よみ|フリガナ)/, 'person.givenKana'],
  [/(カナ|かな|ヨミ|よみ|フリガナ|ふりがな)/, 'person.fullKana'],
  [/^(e?mail)\d+(address|value)?$|メールアドレス|eメール/, 'contact.email'],
  [/^(phone|tel|mobile)\d+(value)?$|電話番号|(business|home|mobile|work|other|car|company)phone/, 'contact.phone'],
  [/(dateof)?(termination|separation|leaving|resignation)date|退職.*日|離職.*日/, 'stint.endOn'],
  [/(hire|joining|entry)date|入社.*日|採用.*日/, 'stint.startOn'],
  [
    /(termination|leaving|exit|resignation|separation).*reason|reason.*(leaving|termination)|退職.*(理由|事由)/,
    'exit.reason'
  ],
  [/(termination|exit|separation)(type|kind|category)|退職.*(区分|種別)/, 'exit.kind'],
  [/rehire|再雇用|再入社/, 'exit.eligibility'],
  [/performance(score|rating|grade)?$|評価$|考課/, 'exit.performance'],
  [/salary|payrate|wage|年収|月給|給与|賃金/, 'sensitiveOptIn:pay'],
  [/birth|生年月日|誕生/, 'sensitiveOptIn:birthDate'],
  [/雇用(形態|区分)/, 'stint.employmentType'],
  [/(社員|従業員|職員)(番号|no)/, 'stint.employeeNumber'],
  [/部署|所属|部門|department/, 'stint.department'],
  [/役職|職種/, 'stint.title'],
  [/(上司|上長|manager|supervisor)(名|name)?$/, 'stint.manager'],
  [/在籍|在職/, 'employment.status'],
  [/^(氏名|従業員名|社員名)/, 'person.fullName']
]

/** In an HR system's export these are about the stint here, in an address book about the job that she has now. */
const BY_CONTEXT: ReadonlyMap<string, readonly [inHr: ColumnUse, inContacts: ColumnUse]> = new Map([
  ['position', ['stint.title', 'position.title']],
  ['title', ['stint.title', 'position.title']],
  ['jobtitle', ['stint.title', 'position.title']],
  ['role', ['stint.title', 'position.title']],
  ['job', ['stint.title', 'position.title']],
  ['occupation', ['stint.title', 'position.title']],
  ['company', ['ignore', 'position.employer']],
  ['companyname', ['ignore', 'position.employer']],
  ['employer', ['position.employer', 'position.employer']],
  ['organization', ['ignore', 'position.employer']],
  ['会社名', ['ignore', 'position.employer']],
  ['会社', ['ignore', 'position.employer']],
  ['department', ['stint.department', 'ignore']],
  ['部署', ['stint.department', 'ignore']],
  ['役職', ['stint.title', 'position.title']],
  ['職種', ['stint.title', 'position.title']]
])

/** Headers that show that a file speaks about employment here. */
export function isHrHeader(header: string): boolean {
  const use = BY_NAME.get(squashHeader(header))
  return use !== undefined && /^(stint\.(employeeNumber|startOn|endOn|employmentType|manager)|exit\.)/.test(use)
}

/** What a header names, with how sure that is (0–1); null where it names nothing known. */
export function useOfHeader(header: string, isHr: boolean): { use: ColumnUse; confidence: number } | null {
  const name = squashHeader(header)
  const context = BY_CONTEXT.get(name)
  if (context) return { use: isHr ? context[0] : context[1], confidence: name === 'jobtitle' ? 0.9 : 0.85 }
  const use = BY_NAME.get(name)
  if (use) return { use, confidence: name === 'termd' || name === 'reason' || name === 'status' ? 0.8 : 0.95 }
  const pattern = PATTERNS.find(([expression]) => expression.test(name))
  return pattern ? { use: pattern[1], confidence: 0.7 } : null
}
