/** アルムナイの一覧、ビュー、プレビュー、対話。 */
export const alumni = { title: 'アルムナイ' } as const
