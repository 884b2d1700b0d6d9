// `npm run db:release`: writes down the migrations that go out with a release. From then on none of them may change.
import fs from 'node:fs'
import { createHash } from 'node:crypto'
import { Stop, inRoot, main, readIfThere, readJson, say } from './lib/project.mjs'

const released = inRoot('db/migrations/released.json')

await main(async () => {
  const known = JSON.parse(readIfThere(released) ?? '{}')
  for (const { tag } of readJson(inRoot('db/migrations/meta/_journal.json')).entries) {
    const hash = createHash('sha256')
      .update(fs.readFileSync(inRoot(`db/migrations/${tag}.sql`)))
      .digest('hex')
    if (known[tag] && known[tag] !== hash) throw new Stop(`${tag} was released and has been edited. Write a new one.`)
    known[tag] = hash
  }
  fs.writeFileSync(released, `${JSON.stringify(known, null, 2)}\n`)
  say(`Released: ${Object.keys(known).join(', ')}`)
})
