import type { Talk } from './talk'

/** Notes as a recruiter writes them for herself. One that begins with `@channel` fits only that channel. */
export const talkEn: Talk = {
  tellOpening: [
    'Told them about the {opening} opening.',
    'Sent a quick note that we are hiring a {opening}. Said there is no hurry.',
    '@email Sent the {opening} description. “Thanks for thinking of me.”',
    'Wrote about the {opening} role and what is different from their time here.',
    '@call Rang about the {opening} opening. Wants to see the current project through first.',
    'Told them about the {opening} role. Would like to know who is on the team.',
    '@email Mailed the {opening} opening. Will mention it to a friend too.',
    'Told them about the {opening} role. Checking whether the place works before answering.'
  ],
  sendNews: [
    'Sent a note about {news}. “That would have been unthinkable in my day.”',
    'Wrote about {news}.',
    'Shared the article on {news}. Ended up talking about the old {department} team.',
    'Told them about {news}. Would like to hear more.',
    'Sent {news}. Reply: “If only we had had this then.”',
    'Sent word of {news}. Forwarded it to two former colleagues.',
    'Sent the press release on {news} personally. No answer.',
    '@letter Wrote a proper letter about {news} and what led to it.',
    '@email Mailed about {news}. Glad to hear from us without being sold a job.'
  ],
  inviteEvent: [
    'Invited to {event}. Will check the diary.',
    'Sent the invitation to {event}. Can’t make it this time, keen on the next one.',
    'Invited to {event} and mentioned that {colleague} will be there.',
    'Invited to {event}. Would rather join online.',
    'Invited to {event}. Coming.'
  ],
  congratulate: [
    'Congratulated on the new role.',
    'Saw the promotion at {employer} and sent congratulations.',
    'A line to say well done on the new job. Touched that we remembered.',
    'Came across their name in an article about {employer}; wrote to say how good it was.',
    'Congratulated on passing the certification.',
    'Their product won an award; sent congratulations.'
  ],
  practical: [
    'Arranged the employment reference and let them know it is on its way.',
    'Question about the pension paperwork. Put them in touch with People.',
    'Sent a copy of the last payslip they were missing.',
    'Posted the things they had left in the office.',
    'Passed on a former manager’s contact details, with the manager’s consent.',
    'Needed a recommendation. {colleague} wrote one, passed it on.'
  ],
  passOn: [
    'Let them know that {colleague} has moved teams.',
    'Shared the slides from our tech evening. Useful for a current project.',
    'Sent an industry report. “I was just looking for this.”',
    'Recommended a book we talked about.',
    'Set up a coffee with {colleague} after years apart.',
    'Told them their old project won the internal award.',
    'Sent a free ticket for the trade fair in {city}.'
  ],
  checkIn: [
    'Asked how the first weeks are going. Settling in.',
    '@call First call since leaving, mostly to say thank you. Lunch once things calm down.',
    'Asked about the new place. Finds the way of working hard to read.',
    'Checked in. Work is good, evenings are free again.',
    'Asked how the handover turned out and how they are. In good spirits.',
    'First word since the exit. Pleased to hear about the alumni network.',
    'Asked how the start went. Not quite the job that was described.'
  ],
  catchUp: [
    'Caught up. Work is going well.',
    'News from the new job: busy, but decisions are far away.',
    'Talked about what is fun and what is not. More freedom, rather lonely.',
    '@meeting Half an hour online about what they want to do next.',
    '@meeting Had lunch. Still attached to the old product.',
    'Talked about careers; wants to go deeper into the specialism.',
    'Caught up. The commute is wearing them down.',
    '@call First call in a long while. Asked after the {department} team.',
    'Heard about the work at {employer}. Likes doing a bit of everything in a small team.',
    'Has doubts about how people are reviewed there. Was glad to talk.',
    '@call Short call, peak season. Will talk properly next month.',
    'Asked how the company is doing; told them the good and the bad.'
  ],
  theyWrote: [
    '@email They wrote with news. Doing well.',
    '@email Answered the newsletter. Surprised at how much has changed.',
    '@chat Message from them: regards to {colleague}.',
    'Dropped by our stand at the trade fair and wrote to say so.',
    'Wondered whether {employer} and we could do something together.',
    'Wrote that they have moved. Contact details updated.',
    'Asked in passing whether anything is open at the moment.',
    'New year’s greetings from them.'
  ],
  atEvent: [
    'Came to {event}. Talked at length with old colleagues.',
    'Met at {event}. Happy to talk about the current job.',
    'At {event}; stayed on afterwards with {colleague}.',
    'First time at {event}. Wants to come again.',
    'Met at {event}. Good to see the changes with their own eyes.'
  ],
  theyRefer: [
    'Introduced a friend who is interested in {department}.',
    'Wants to refer someone from a former team. Passed to the recruiter.',
    'Introduced a company that could become a client.'
  ],
  askApply: [
    'Asked straight out whether they would apply for {opening}.',
    'Asked them to consider applying for {opening}. Will think about it.',
    'Suggested a talk with the head of the {opening} team. Interested.',
    'Asked what terms would make {opening} work.',
    'Asked whether they want to go forward with {opening}.',
    'Asked them to send a short CV for {opening}.',
    'Asked when they could start if {opening} works out.'
  ],
  askReferral: [
    'Asked whether they know anyone for {department}.',
    'Asked for a referral and explained the scheme.',
    'Asked who might suit {opening}. A few names come to mind.',
    'Asked for an introduction to a former colleague we lost touch with.',
    'Asked whether {employer} might be interested in our products.'
  ],
  askSpeak: [
    'Asked whether they would speak at {event}.',
    'Asked them to join a round table for our younger staff.',
    'Asked for an alumni interview for the careers page.'
  ],
  askAdvice: [
    'Asked for an outside view on the new product plans.',
    'Asked what they see happening in the industry.',
    '@email Asked them to fill in the leavers’ survey.',
    'Asked how {employer} handles what we are struggling with.'
  ],
  massNews: ['Alumni letter: {news}', 'Newsletter sent: {news}', 'Alumni letter, this time about {news}.'],
  massEvent: ['Invitation to {event}, sent to all.', 'Mailed everyone about {event}.']
}

/** What is added when they said where they stand. */
export const toldEn = {
  ready_now: [
    'Would come back now if the terms are right.',
    'The contract is ending; could start straight away.',
    '“If something comes up, tell me.”',
    'Has started looking, and we are on the list.'
  ],
  within_year: [
    'Could see coming back within a year.',
    'Free next spring. Cares more about room to decide than about pay.',
    'Once the current project ends, yes.',
    'Wants to talk seriously in about six months.'
  ],
  someday: [
    'Would like to come back some day.',
    'Not soon, but would not rule it out.',
    'Wants to gain experience first; we remain an option.'
  ],
  not_considering: [
    'Happy where they are, not thinking of returning.',
    'Does not want to come back but would like to stay in touch.',
    'Not for the time being.'
  ],
  unknown: ['Did not touch on coming back.', 'Hard to tell where they stand.']
}
