import type { membersContract } from '@shared/contract/members'
import type { HandlersOf } from '@data/handler'
import { deleteMember, listMembers, saveMember } from './membersRepository'

export const membersHandlers: HandlersOf<typeof membersContract> = {
  'members.list': ({ services: { db } }) => ({ items: listMembers(db) }),
  'members.save': (context, member) => saveMember(context, member),
  'members.delete': (context, { id }) => deleteMember(context, id)
}
