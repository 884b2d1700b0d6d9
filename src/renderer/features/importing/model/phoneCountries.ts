/** Countries to choose from for phone numbers without a country code, Japan first (ISO 3166-1 alpha-2). */
export const phoneCountries: readonly string[] = [
  'JP',
  ...'AE AR AT AU BD BE BR CA CH CL CN CO CZ DE DK EG ES FI FR GB GR HK HU ID IE IL IN IT KE KR LK MX MY NG NL NO NP NZ PH PK PL PT RO SA SE SG TH TR TW UA US VN ZA'.split(
    ' '
  )
]
