/** The commonest Japanese family names, to tell where an unspaced name divides and which word of a romaji name is it. */
const JAPANESE_FAMILY_NAMES: readonly (readonly [kanji: string, romaji: string])[] = (
  '佐藤sato 鈴木suzuki 高橋takahashi 田中tanaka 伊藤ito 渡辺watanabe 山本yamamoto 中村nakamura 小林kobayashi 加藤kato 吉田yoshida ' +
  '山田yamada 佐々木sasaki 山口yamaguchi 松本matsumoto 井上inoue 木村kimura 林hayashi 斎藤saito 清水shimizu 山崎yamazaki 森mori ' +
  '池田ikeda 橋本hashimoto 阿部abe 石川ishikawa 山下yamashita 中島nakajima 石井ishii 小川ogawa 前田maeda 岡田okada 長谷川hasegawa ' +
  '藤田fujita 後藤goto 近藤kondo 村上murakami 遠藤endo 青木aoki 坂本sakamoto 福田fukuda 太田ota 西村nishimura 藤井fujii 岡本okamoto ' +
  '金子kaneko 藤原fujiwara 三浦miura 中野nakano 中川nakagawa 原田harada 松田matsuda 竹内takeuchi 小野ono 田村tamura 中山nakayama ' +
  '和田wada 石田ishida 森田morita 上田ueda 原hara 内田uchida 柴田shibata 酒井sakai 宮崎miyazaki 横山yokoyama 高木takagi 安藤ando ' +
  '宮本miyamoto 大野ono 小島kojima 谷口taniguchi 今井imai 工藤kudo 高田takada 増田masuda 丸山maruyama 杉山sugiyama 村田murata 大塚otsuka ' +
  '新井arai 小山koyama 平野hirano 藤本fujimoto 河野kono 上野ueno 野口noguchi 武田takeda 松井matsui 千葉chiba 菅原sugawara 岩崎iwasaki ' +
  '久保kubo 木下kinoshita 佐野sano 野村nomura 松尾matsuo 市川ichikawa 菊地kikuchi 杉本sugimoto 古川furukawa 島田shimada 水野mizuno ' +
  '桜井sakurai 高野takano 吉川yoshikawa 山内yamauchi 西田nishida 飯田iida 菊池kikuchi 西川nishikawa 小松komatsu 北村kitamura 安田yasuda ' +
  '五十嵐igarashi 川口kawaguchi 平田hirata 関seki 中田nakata 久保田kubota 服部hattori 東higashi 岩田iwata 土屋tsuchiya 川崎kawasaki ' +
  '福島fukushima 本田honda 樋口higuchi 秋山akiyama 田口taguchi 永井nagai 川上kawakami 山中yamanaka 中西nakanishi 吉村yoshimura ' +
  '大西onishi 辻tsuji 石原ishihara 馬場baba 大橋ohashi 浅野asano 松岡matsuoka 浜田hamada 矢野yano 川村kawamura ' +
  '松下matsushita 大久保okubo 小池koike 荒木araki 黒田kuroda 尾崎ozaki 望月mochizuki 永田nagata 熊谷kumagai 内藤naito 松村matsumura ' +
  '西山nishiyama 大谷otani 平井hirai 大島oshima 岩本iwamoto 片山katayama 本間honma 早川hayakawa 横田yokota 岡崎okazaki 荒井arai ' +
  '鎌田kamada 成田narita 宮田miyata 小田oda 石橋ishibashi 篠原shinohara 須藤sudo 萩原hagiwara 高山takayama 大沢osawa 小西konishi ' +
  '栗原kurihara 伊東ito 松原matsubara 三宅miyake 福井fukui 大森omori 奥村okumura 岡oka 内山uchiyama 片岡kataoka 大石oishi 桑原kuwabara'
)
  .split(' ')
  .map(entry => {
    const romaji = /[a-z]+$/.exec(entry)?.[0] ?? ''
    return [entry.slice(0, entry.length - romaji.length), romaji]
  })

export const familyNamesInKanji: ReadonlySet<string> = new Set(JAPANESE_FAMILY_NAMES.map(([kanji]) => kanji))
export const familyNamesInRomaji: ReadonlySet<string> = new Set(JAPANESE_FAMILY_NAMES.map(([, romaji]) => romaji))

/** The commonest given names of many countries (English, European, Indian, Arabic, East Asian), in lower case. */
export const commonGivenNames: ReadonlySet<string> = new Set(
  (
    'james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald ' +
    'steven paul andrew joshua kenneth kevin brian george timothy ronald edward jason jeffrey ryan jacob gary nicholas eric ' +
    'jonathan stephen larry justin brandon benjamin samuel gregory frank alexander raymond patrick jack dennis jerry tyler ' +
    'aaron jose adam nathan henry douglas zachary peter kyle walter ethan jeremy harold keith christian roger noah gerald carl ' +
    'terry sean austin arthur lawrence jesse dylan bryan joe jordan billy bruce albert willie gabriel logan alan juan wayne ' +
    'roy ralph randy eugene vincent russell elijah louis bobby philip johnny mary patricia jennifer linda elizabeth barbara ' +
    'susan jessica sarah karen lisa nancy betty margaret sandra ashley kimberly emily donna michelle carol amanda dorothy ' +
    'melissa deborah stephanie rebecca sharon laura cynthia kathleen amy angela shirley anna brenda pamela emma nicole helen ' +
    'samantha katherine christine debra rachel carolyn janet catherine maria heather diane ruth julie olivia joyce virginia ' +
    'victoria kelly lauren christina joan evelyn judith megan andrea cheryl hannah jacqueline martha gloria teresa ann sara ' +
    'madison frances kathryn janice jean abigail alice julia judy sophia grace denise amber doris marilyn danielle beverly ' +
    'isabella theresa diana natalie brittany charlotte marie kayla alexis lori tiffany kathy tammy crystal jane lucy claire ' +
    'oliver harry charlie oscar leo max simon martin stefan andreas hans klaus jurgen wolfgang peter thomas markus sabine ' +
    'petra monika heike jan piotr anna tomasz krzysztof agnieszka ivan sergei dmitri olga elena natalia marco luca giuseppe ' +
    'giovanni francesco paolo chiara giulia pierre jean michel philippe nicolas francois isabelle sophie camille antonio ' +
    'manuel francisco carlos luis miguel javier pedro pablo alejandro diego fernando ricardo roberto rafael carmen ana isabel ' +
    'lucia rosa joao paulo mohammed muhammad ahmed ali omar hassan ibrahim yusuf fatima aisha mariam layla zainab amit rahul ' +
    'sanjay rajesh priya anita sunita deepak vijay arjun lakshmi pooja neha wei ming hong mei lin xin jing yan hui min ji ' +
    'linh minh anh thi nam somchai siti nur budi dewi erik lars anders nils karin ingrid bjorn sven astrid mia sam alex scott ' +
    'tom mike jim bob bill steve dave chris matt dan tony nick ben kate sue liz jenny beth ellen anne erin shannon tracy dawn ' +
    'tina wendy robin jamie leslie holly april renee monica tanya jill kristen kristin phyllis norma paula peggy connie ' +
    'haruto yuto sota yuki hayato haruki ryusei taro ichiro jiro kenji kenta takeshi hiroshi makoto satoshi takashi akira ' +
    'daisuke shota ryo naoki kazuki tatsuya yusuke hiroki sakura yui aoi hina rin yuna miyu mei akari yoko keiko kumiko yumiko ' +
    'naoko tomoko mayumi emi megumi ayumi aya mai kaori eri haruka misaki nanami asuka chika rika mika yuka'
  ).split(' ')
)
