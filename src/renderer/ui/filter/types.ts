/** How a field's value is chosen. */
export type FilterEditor =
  | { kind: 'selectMany'; options: { value: string; label: string }[] }
  | { kind: 'date' }
  | { kind: 'number'; unit?: string }
  | { kind: 'text' }

/**
 * A comparison and how many values it takes: "is not known" none, "is after" one, "between" two, "is any of" many.
 * `editor` where its values are not typed as the field's: "in the last … days" of a date takes a number.
 */
export type FilterOperator = {
  code: string
  label: string
  arity: 'none' | 'one' | 'two' | 'many'
  editor?: FilterEditor
}

/** One field that can be filtered by. The first operator is the one a new filter starts with. */
export type FilterField = {
  key: string
  label: string
  operators: FilterOperator[]
  editor: FilterEditor
  /** Shown where it stands, but not offered for a new filter. */
  isFixed?: boolean
}

/** One condition. Values are texts: option values, YYYY-MM-DD dates, numbers as typed. */
export type FilterCondition = { id: string; field: string; operator: string; values: string[] }

/** The sentence: conditions, all joined by the same word. */
export type FilterValue = { joiner: 'and' | 'or'; conditions: FilterCondition[] }
