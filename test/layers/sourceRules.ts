import { readdirSync, readFileSync } from 'node:fs'
import ts from 'typescript'

/** A rule about what stands in a file, which no import shows. */
export type SourceRule = {
  name: string
  /** The files it is about, as paths from the project's root with forward slashes. */
  applies: (file: string) => boolean
  isBreach: (node: ts.Node) => boolean
}

const isTest = (file: string): boolean => /\.test\.tsx?$/.test(file)

function isClockOrChance(node: ts.Node): boolean {
  if (ts.isNewExpression(node)) return node.expression.getText() === 'Date' && !node.arguments?.length
  if (ts.isCallExpression(node) && node.expression.getText() === 'Date') return true
  if (!ts.isPropertyAccessExpression(node)) return false
  const text = node.getText().replace(/^globalThis\./, '')
  return /^(Date\.now|Math\.random|performance\.now|Temporal\.Now|crypto\.(randomUUID|getRandomValues))$/.test(text)
}

function calledName(call: ts.CallExpression): string {
  const { expression } = call
  return ts.isPropertyAccessExpression(expression) ? expression.name.text : expression.getText()
}

function isAsyncFunction(node: ts.Node): boolean {
  const isFunction = ts.isArrowFunction(node) || ts.isFunctionExpression(node)
  return isFunction && node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.AsyncKeyword) === true
}

function isAsyncTransaction(node: ts.Node): boolean {
  if (!ts.isCallExpression(node)) return false
  return ['mutate', 'transaction', 'insertBulk'].includes(calledName(node)) && node.arguments.some(isAsyncFunction)
}

function isSql(node: ts.Node): boolean {
  if (ts.isTaggedTemplateExpression(node)) return /^sql\b/.test(node.tag.getText())
  return ts.isCallExpression(node) && /^(prepare|exec|pragma)$/.test(calledName(node)) && /\bdb\b/.test(node.getText())
}

export const sourceRules: SourceRule[] = [
  {
    name: 'domain and sample data read no clock and draw no lot',
    applies: file => /^(src\/domain|db\/seed)\//.test(file) && !isTest(file),
    isBreach: isClockOrChance
  },
  {
    name: 'ipcMain stands only in main/security',
    applies: file => /^src\/(main|preload)\//.test(file) && !file.startsWith('src/main/security'),
    isBreach: node => ts.isIdentifier(node) && node.text === 'ipcMain'
  },
  {
    name: 'nothing async inside a transaction',
    applies: file => /^(src\/data|src\/cli|db)\//.test(file),
    isBreach: isAsyncTransaction
  },
  {
    name: 'a handler holds no SQL',
    applies: file => /^src\/data\/features\/.*(Handlers|\/routes)\.ts$/.test(file),
    isBreach: isSql
  },
  {
    name: 'unions of strings instead of enums',
    applies: () => true,
    isBreach: ts.isEnumDeclaration
  }
]

/** The places in a file that break a rule, as `file:line`. */
export function breachesIn(rule: SourceRule, file: string, text: string): string[] {
  if (!rule.applies(file)) return []
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true)
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    if (rule.isBreach(node)) {
      found.push(`${file}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}`)
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

/** All TypeScript files of the product, as paths from the project's root. */
export function sourceFiles(): string[] {
  return ['src', 'db'].flatMap(folder =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map(file => `${folder}/${file.replaceAll('\\', '/')}`)
      .filter(file => /\.tsx?$/.test(file))
  )
}

export const readSource = (file: string): string => readFileSync(file, 'utf8')
