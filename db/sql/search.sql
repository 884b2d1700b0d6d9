-- The quick search: folded words of each alumnus, asked by prefix. Row number = alumni_summary.n.
-- Contentless and without positions: the words are in the tables already, the index only has to find them.
CREATE VIRTUAL TABLE IF NOT EXISTS alumni_search USING fts5(
  words,
  content = '',
  contentless_delete = 1,
  detail = none,
  tokenize = "unicode61 remove_diacritics 0 categories 'L* N* M* Co'"
);
