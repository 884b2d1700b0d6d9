const LINK = /^okaeri:\/\/alumni\/([0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12})\/?$/i

/** The person a link such as `okaeri://alumni/<id>` points to, or null for anything else. */
export function personOfLink(link: string): string | null {
  return LINK.exec(link)?.[1]?.toLowerCase() ?? null
}

/** The first link among the arguments a second start was given. */
export function personOfArguments(argv: readonly string[]): string | null {
  for (const argument of argv) {
    const personId = personOfLink(argument)
    if (personId) return personId
  }
  return null
}
