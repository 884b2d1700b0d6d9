/** What a route did, for history, undo and redo: `history.<route>`. */
export const history = {
  demo: {
    create: 'Made sample data'
  },
  alumni: {
    setOwner: 'Changed the owner',
    setTier: 'Changed the tier',
    setStage: 'Moved the stage',
    addTag: 'Added a tag',
    removeTag: 'Removed a tag'
  },
  person: {
    create: 'Added an alumnus',
    update: 'Edited a person',
    delete: 'Removed a person',
    dismissUnreadable: 'Settled a value of an import'
  },
  contact: {
    save: 'Added or changed a contact',
    delete: 'Removed a contact'
  },
  stint: {
    save: 'Edited a stint',
    delete: 'Removed a stint'
  },
  position: {
    save: 'Edited a job',
    delete: 'Removed a job'
  },
  tie: {
    save: 'Edited a tie',
    delete: 'Removed a tie'
  },
  intent: {
    set: 'Recorded an intent'
  },
  preference: {
    set: 'Changed contact preferences'
  },
  consent: {
    set: 'Recorded consent'
  },
  assessment: {
    set: 'Recorded a judgement'
  },
  outcome: {
    save: 'Recorded an outcome',
    delete: 'Removed an outcome'
  },
  fields: {
    save: 'Added or changed a field',
    archive: 'Put a field away or back',
    reorder: 'Moved a field'
  },
  playbook: {
    save: 'Changed the Playbook'
  },
  settings: {
    save: 'Changed the settings'
  },
  members: {
    save: 'Edited a colleague',
    delete: 'Removed a colleague'
  },
  views: {
    save: 'Saved a view',
    rename: 'Renamed a view',
    delete: 'Deleted a view',
    reorder: 'Moved a view'
  },
  opening: {
    save: 'Saved an opening',
    setStatus: 'Changed the status of an opening',
    delete: 'Removed an opening'
  },
  shortlist: {
    add: 'Added to a shortlist',
    update: 'Edited a shortlist',
    setStatus: 'Changed a status on a shortlist',
    remove: 'Took off a shortlist',
    reorder: 'Changed the order of a shortlist'
  },
  handover: {
    save: 'Handed over a shortlist',
    revoke: 'Took a hand-over back',
    saveTemplate: 'Saved a file template',
    deleteTemplate: 'Deleted a file template'
  },
  touchpoint: {
    log: 'Logged a touchpoint',
    update: 'Edited a touchpoint',
    delete: 'Removed a touchpoint'
  },
  today: {
    dismiss: 'Put a suggestion off'
  },
  nextStep: {
    save: 'Planned a next step',
    finish: 'Finished a next step',
    snooze: 'Moved a next step',
    delete: 'Removed a next step'
  }
}
