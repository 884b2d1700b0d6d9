/** Invented people get their names from these: kanji, kana, romaji. */
export const FAMILY_NAMES = parse(`
佐藤 さとう Sato|鈴木 すずき Suzuki|高橋 たかはし Takahashi|田中 たなか Tanaka|渡辺 わたなべ Watanabe|伊藤 いとう Ito
山本 やまもと Yamamoto|中村 なかむら Nakamura|小林 こばやし Kobayashi|加藤 かとう Kato|吉田 よしだ Yoshida|山田 やまだ Yamada
佐々木 ささき Sasaki|山口 やまぐち Yamaguchi|松本 まつもと Matsumoto|井上 いのうえ Inoue|木村 きむら Kimura|林 はやし Hayashi
斎藤 さいとう Saito|清水 しみず Shimizu|山崎 やまざき Yamazaki|阿部 あべ Abe|池田 いけだ Ikeda|橋本 はしもと Hashimoto
山下 やました Yamashita|石川 いしかわ Ishikawa|中島 なかじま Nakajima|前田 まえだ Maeda|藤田 ふじた Fujita|小川 おがわ Ogawa
後藤 ごとう Goto|岡田 おかだ Okada|長谷川 はせがわ Hasegawa|村上 むらかみ Murakami|近藤 こんどう Kondo|坂本 さかもと Sakamoto
遠藤 えんどう Endo|青木 あおき Aoki|藤井 ふじい Fujii|福田 ふくだ Fukuda|太田 おおた Ota|三浦 みうら Miura
岡本 おかもと Okamoto|松田 まつだ Matsuda|中川 なかがわ Nakagawa|中野 なかの Nakano|原田 はらだ Harada|小野 おの Ono
田村 たむら Tamura|竹内 たけうち Takeuchi|金子 かねこ Kaneko|和田 わだ Wada|中山 なかやま Nakayama|上田 うえだ Ueda
森田 もりた Morita|原 はら Hara|柴田 しばた Shibata|酒井 さかい Sakai|工藤 くどう Kudo|横山 よこやま Yokoyama
宮崎 みやざき Miyazaki|宮本 みやもと Miyamoto|内田 うちだ Uchida|高木 たかぎ Takagi|安藤 あんどう Ando|谷口 たにぐち Taniguchi
大野 おおの Ono|丸山 まるやま Maruyama|今井 いまい Imai|河野 こうの Kono|藤原 ふじわら Fujiwara|小島 こじま Kojima
村田 むらた Murata|武田 たけだ Takeda|上野 うえの Ueno|杉山 すぎやま Sugiyama|増田 ますだ Masuda|平野 ひらの Hirano
久保 くぼ Kubo|松井 まつい Matsui|千葉 ちば Chiba|岩崎 いわさき Iwasaki|桜井 さくらい Sakurai|野口 のぐち Noguchi
松尾 まつお Matsuo|菊地 きくち Kikuchi|野村 のむら Nomura|新井 あらい Arai|渡部 わたなべ Watanabe|佐野 さの Sano
杉本 すぎもと Sugimoto|古川 ふるかわ Furukawa|西村 にしむら Nishimura|島田 しまだ Shimada|水野 みずの Mizuno|熊谷 くまがい Kumagai
五十嵐 いがらし Igarashi|大塚 おおつか Otsuka|小松 こまつ Komatsu|秋山 あきやま Akiyama|関 せき Seki|本間 ほんま Homma
`)

export const GIVEN_NAMES = parse(`
蓮 れん Ren|陽菜 ひな Hina|翔太 しょうた Shota|美咲 みさき Misaki|大輝 だいき Daiki|葵 あおい Aoi
拓也 たくや Takuya|彩花 あやか Ayaka|健一 けんいち Kenichi|由美子 ゆみこ Yumiko|直樹 なおき Naoki|智子 ともこ Tomoko
雄太 ゆうた Yuta|恵美 えみ Emi|誠 まこと Makoto|真由美 まゆみ Mayumi|亮 りょう Ryo|久美子 くみこ Kumiko
和也 かずや Kazuya|さやか さやか Sayaka|隆 たかし Takashi|美穂 みほ Miho|達也 たつや Tatsuya|裕子 ゆうこ Yuko
浩 ひろし Hiroshi|香織 かおり Kaori|剛 つよし Tsuyoshi|千尋 ちひろ Chihiro|学 まなぶ Manabu|奈々 なな Nana
悠斗 ゆうと Yuto|結衣 ゆい Yui|陸 りく Riku|凛 りん Rin|颯太 そうた Sota|美月 みづき Mizuki
俊介 しゅんすけ Shunsuke|麻衣 まい Mai|康平 こうへい Kohei|友香 ゆか Yuka|哲也 てつや Tetsuya|早紀 さき Saki
慎一 しんいち Shinichi|理恵 りえ Rie|大介 だいすけ Daisuke|愛 あい Ai|純 じゅん Jun|沙織 さおり Saori
一郎 いちろう Ichiro|佳奈 かな Kana|修 おさむ Osamu|志保 しほ Shiho|竜也 りゅうや Ryuya|瞳 ひとみ Hitomi
祐介 ゆうすけ Yusuke|梓 あずさ Azusa|貴之 たかゆき Takayuki|明日香 あすか Asuka|正樹 まさき Masaki|琴音 ことね Kotone
豊 ゆたか Yutaka|彩 あや Aya|伸也 しんや Shinya|遥 はるか Haruka|光 ひかる Hikaru|菜摘 なつみ Natsumi
圭吾 けいご Keigo|真理 まり Mari|秀明 ひであき Hideaki|里奈 りな Rina|智也 ともや Tomoya|咲 さき Saki
洋平 ようへい Yohei|絵里 えり Eri|航 わたる Wataru|文香 ふみか Fumika|勇気 ゆうき Yuki|桃子 ももこ Momoko
春樹 はるき Haruki|晴美 はるみ Harumi|諒 りょう Ryo|柚希 ゆずき Yuzuki|章 あきら Akira|和子 かずこ Kazuko
卓 すぐる Suguru|みどり みどり Midori|晃 あきら Akira|聡美 さとみ Satomi|渉 わたる Wataru|梨花 りか Rika
`)

/** Names from elsewhere in Asia, with the reading used in Japan. */
export const NEIGHBOUR_NAMES = parse(`
陳 ちん Chen|王 おう Wang|張 ちょう Zhang|金 きむ Kim|朴 ぱく Park|林 りん Lin|劉 りゅう Liu|黄 こう Huang
`)
export const NEIGHBOUR_GIVEN_NAMES = parse(`
偉 い Wei|静 せい Jing|秀英 しゅうえい Xiuying|志明 しめい Zhiming|智恩 じうん Jieun|民浩 みんほ Minho|雨桐 うとう Yutong|俊傑 しゅんけつ Junjie
`)

export type JapaneseName = { written: string; kana: string; romaji: string }

function parse(text: string): readonly JapaneseName[] {
  return text
    .trim()
    .split(/[|\n]/)
    .map(entry => {
      const [written = '', kana = '', romaji = ''] = entry.trim().split(' ')
      return { written, kana, romaji }
    })
}
