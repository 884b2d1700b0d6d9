/** How files say yes and no, in lower case. The app itself stores `true`, or no value at all. */
export const YES_WORDS = ['true', '1', 'yes', 'y', 'はい', '有', '有り', 'あり', '可', '○', '◯', '〇'] as const
export const NO_WORDS = ['false', '0', 'no', 'n', 'いいえ', '無', '無し', 'なし', '不可', '×'] as const
