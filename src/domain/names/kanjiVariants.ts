/** Variant and old forms of kanji met in names, each before the form that they are searched by. */
const PAIRS =
  '髙高 﨑崎 嵜崎 碕崎 埼崎 邊辺 邉辺 齋斉 齊斉 斎斉 濱浜 濵浜 澤沢 廣広 國国 櫻桜 瀧滝 龍竜 眞真 惠恵 榮栄 實実 彌弥 壽寿 學学 條条 ' +
  '嶋島 嶌島 冨富 渕淵 渊淵 舘館 藪薮 檜桧 曾曽 蘆芦 鷗鴎 德徳 黑黒 靑青 淸清 靜静 圓円 鐵鉄 鉃鉄 豐豊 佛仏 萬万 與与 爲為 亞亜 應応 樂楽 ' +
  '關関 觀観 氣気 區区 會会 經経 縣県 將将 乘乗 淨浄 愼慎 數数 聲声 稻稲 專専 淺浅 總総 聰聡 藏蔵 增増 團団 澁渋 澀渋 燈灯 藝芸 邨村 埜野 ' +
  '巖巌 嵒岩 𠮷吉 栁柳 桺柳 鹽塩 鄕郷 禮礼 祿禄 驒騨 峯峰 嶽岳 舩船 凉涼 凜凛 翆翠 晧皓 昻昴 步歩 每毎 來来 內内 ' +
  '悅悦 晚晩 橫横 歷歴 瀨瀬 狹狭 獨独 莊荘 薰薫 藥薬 蟬蝉 遙遥 郞郎 鄉郷 醬醤 鎭鎮 隱隠 靈霊 頰頬 顏顔 飮飲 ' +
  '鷄鶏 麥麦 黃黄 點点 齒歯 壯壮 壹壱 拜拝 攝摂 敎教 晝昼 曉暁 桒桑 槇槙 樣様 歸帰 殘残 濟済 溪渓 滿満 濕湿 瑤瑶 當当 疊畳 發発 盡尽 ' +
  '祕秘 穰穣 竝並 纖繊 續続 聽聴 臺台 舊旧 處処 號号 蠶蚕 讓譲 賴頼 踐践 輕軽 辨弁 遞逓 邇迩 釋釈 錄録 閒間 陷陥 險険 雜雑 驛駅 體体 鬪闘'

const VARIANTS: ReadonlyMap<string, string> = new Map(
  PAIRS.split(' ').flatMap(pair => {
    const [variant, standard] = [...pair]
    return variant !== undefined && standard !== undefined && variant !== standard ? [[variant, standard] as const] : []
  })
)

/** The form under which a kanji is searched: 髙 is 高; a kanji without variants is itself. */
export function standardKanji(character: string): string {
  return VARIANTS.get(character) ?? character
}
