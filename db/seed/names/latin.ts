/** Invented people get their names from these: Latin letters and katakana. */
export const LATIN_FAMILY_NAMES = parse(`
Adams アダムズ|Ahmed アーメド|Allen アレン|Andersson アンデション|Bailey ベイリー|Barnes バーンズ|Bennett ベネット|Bianchi ビアンキ
Brooks ブルックス|Campbell キャンベル|Carter カーター|Chapman チャップマン|Clarke クラーク|Collins コリンズ|Costa コスタ|Davies デイヴィス
Dubois デュボワ|Edwards エドワーズ|Ellis エリス|Evans エヴァンズ|Fernández フェルナンデス|Fischer フィッシャー|Fletcher フレッチャー|Foster フォスター
Gallagher ギャラガー|García ガルシア|Grant グラント|Gray グレイ|Green グリーン|Gupta グプタ|Hall ホール|Hansen ハンセン
Harris ハリス|Hughes ヒューズ|Hussain フセイン|Iyer アイヤー|Jansen ヤンセン|Jenkins ジェンキンズ|Johansson ヨハンソン|Jones ジョーンズ
Kelly ケリー|Khan カーン|Kowalski コヴァルスキ|Kumar クマール|Larsen ラーセン|Lewis ルイス|Lindqvist リンドクヴィスト|MacDonald マクドナルド
Mbeki ムベキ|Mensah メンサー|Mitchell ミッチェル|Moreau モロー|Morgan モーガン|Murphy マーフィー|Müller ミュラー|Nguyen グエン
Novak ノヴァク|O’Brien オブライエン|O’Connor オコナー|Okafor オカフォー|Oliveira オリヴェイラ|Owen オーウェン|Palmer パーマー|Parker パーカー
Patel パテル|Pearson ピアソン|Petrov ペトロフ|Phillips フィリップス|Popescu ポペスク|Price プライス|Reid リード|Roberts ロバーツ
Rossi ロッシ|Russell ラッセル|Santos サントス|Schmidt シュミット|Shah シャー|Sharma シャルマ|Silva シルヴァ|Singh シン
Stewart スチュワート|Sullivan サリヴァン|Taylor テイラー|Thomas トーマス|Turner ターナー|Van der Berg ファン・デル・ベルフ|Walker ウォーカー|Ward ウォード
Watson ワトソン|Webb ウェブ|West ウェスト|Williams ウィリアムズ|Wilson ウィルソン|Wood ウッド|Wright ライト|Zieliński ジェリンスキ
`)

export const LATIN_GIVEN_NAMES = parse(`
Aisha アイシャ|Alan アラン|Alice アリス|Amara アマラ|Amelia アメリア|Andrew アンドリュー|Anika アニカ|Anna アンナ
Arjun アルジュン|Arthur アーサー|Beatriz ベアトリス|Ben ベン|Callum カラム|Carlos カルロス|Charlotte シャーロット|Chloe クロエ
Claire クレア|Daniel ダニエル|David デイヴィッド|Deepa ディーパ|Diego ディエゴ|Edward エドワード|Elena エレナ|Ella エラ
Emma エマ|Erik エリック|Ethan イーサン|Fatima ファティマ|Fiona フィオナ|Freya フレイヤ|Gareth ガレス|George ジョージ
Grace グレース|Hannah ハンナ|Harry ハリー|Hassan ハサン|Helen ヘレン|Henry ヘンリー|Ines イネス|Isla アイラ
Ivan イヴァン|Jack ジャック|James ジェームズ|Jana ヤナ|Jessica ジェシカ|Joanna ジョアンナ|John ジョン|Joseph ジョセフ
Julia ジュリア|Karim カリム|Kate ケイト|Kwame クワメ|Laura ローラ|Leila レイラ|Leo レオ|Lewis ルイス
Liam リアム|Lucy ルーシー|Luke ルーク|Magnus マグヌス|Marek マレク|Maria マリア|Mark マーク|Martha マーサ
Mateo マテオ|Matthew マシュー|Maya マヤ|Megan ミーガン|Michael マイケル|Mohammed モハメド|Naomi ナオミ|Neha ネハ
Nina ニナ|Noah ノア|Nora ノラ|Olivia オリヴィア|Oscar オスカー|Owen オーウェン|Paula パウラ|Peter ピーター
Rachel レイチェル|Rahul ラフル|Rebecca レベッカ|Robert ロバート|Rosa ローザ|Ruth ルース|Sam サム|Samira サミラ
Sara サラ|Sean ショーン|Simon サイモン|Sofia ソフィア|Stephen スティーヴン|Tariq タリク|Theo テオ|Thomas トーマス
Tunde トゥンデ|Victoria ヴィクトリア|William ウィリアム|Yasmin ヤスミン|Yusuf ユスフ|Zara ザラ|Zoe ゾーイ|Adaeze アダエゼ
`)

export type LatinName = { written: string; kana: string }

function parse(text: string): readonly LatinName[] {
  return text
    .trim()
    .split(/[|\n]/)
    .map(entry => {
      const at = entry.trim().lastIndexOf(' ')
      return { written: entry.trim().slice(0, at), kana: entry.trim().slice(at + 1) }
    })
}
