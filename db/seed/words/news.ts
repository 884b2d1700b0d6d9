import { words, type Words } from './words'

/** What changed in the company, the latest first: about one a quarter. */
export const NEWS: readonly Words[] = [
  words('シンガポール拠点の開設', 'the new Singapore office'),
  words('ハイブリッド勤務の新制度', 'the new hybrid-work rules'),
  words('評価制度の見直し', 'the new review system'),
  words('フルリモート勤務の開始', 'the fully remote option'),
  words('新社長の就任', 'our new chief executive'),
  words('副業の解禁', 'side jobs now being welcome'),
  words('新本社への移転', 'the move to the new head office'),
  words('環境に配慮した新製品', 'the low-waste product line'),
  words('データ基盤の刷新', 'the rebuilt data platform'),
  words('社内メンター制度', 'the mentoring scheme'),
  words('短時間正社員制度', 'permanent contracts with shorter hours'),
  words('サポート夜間シフトの廃止', 'the end of night shifts in support'),
  words('横浜工場の新ライン稼働', 'the new line at the Reading plant'),
  words('経営理念の改定', 'our rewritten purpose'),
  words('お客さま向けポータルの公開', 'the new customer portal'),
  words('社内公募の拡大', 'the wider internal job market'),
  words('等級制度の簡素化', 'fewer grades and open pay bands'),
  words('技術ブログの開設', 'the new engineering blog'),
  words('物流センターの自動化', 'the automated distribution centre'),
  words('創立40周年', 'our 40th anniversary'),
  words('育成プログラムの刷新', 'the rebuilt training programme'),
  words('代理店との新しい提携', 'the partnership with our new distributor'),
  words('会議時間の半減', 'half as many meetings'),
  words('アルムナイネットワークの発足', 'the launch of the alumni network')
]

/** Small gatherings: the one to come, then the latest first, about two a year. */
export const EVENTS: readonly Words[] = [
  words('アルムナイ交流会', 'the alumni evening'),
  words('営業部OB・OGの小さな集い', 'the sales alumni evening'),
  words('オフィス開放日', 'the open day at the office'),
  words('技術勉強会', 'the tech talk evening'),
  words('工場見学会', 'the plant visit'),
  words('キャリア座談会', 'the careers round table'),
  words('オンライン近況会', 'the online catch-up'),
  words('製品お披露目会', 'the product preview'),
  words('ものづくり体験会', 'the workshop day'),
  words('創立40周年パーティー', 'the anniversary party'),
  words('読書会', 'the reading evening'),
  words('アルムナイ発足会', 'the first alumni evening')
]
