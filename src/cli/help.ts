export const HELP = `okaeri: the contract of the app in a terminal. JSON on stdout, progress on stderr.

  okaeri routes                       every route with its kind, summary and input schema
  okaeri call ROUTE ['JSON']          call a route: okaeri call alumni.search '{"query":"taka"}'
  okaeri import FILE                  load leavers from a CSV or XLSX file
  okaeri export --all DIR             every table as open CSV and JSON [--language en|ja]
  okaeri demo                         sample data: --size 260 --seed 1 --as-of YYYY-MM-DD --language en|ja
  okaeri backup [--to DIR]            a verified backup
  okaeri verify                       integrity, foreign keys, scores and counts recomputed; exit 1 when not whole

Every verb takes --data DIR (or OKAERI_DATA) and creates or completes the folder.
Secret: OKAERI_KEY (the data key, 64 hex digits), or the passphrase on stdin (--recovery-code: it is that instead).
Errors: {"code","message"} on stderr and an exit code other than 0.
`
