/** アルムナイの一覧、ビュー、プレビュー、対話。 */
export const alumni = {
  title: 'アルムナイ',
  yes: 'はい',
  no: 'いいえ',
  export: { reading: 'よみ' }
} as const
