/** For each error code: what happened, what it means for the data, what to do. */
export const errors = {
  internal: {
    title: 'Something went wrong in Okaeri',
    meaning: 'This step was not carried out. Everything saved before it is still there.',
    action: 'Try again. If it happens once more, restart Okaeri.'
  },
  unknownRoute: {
    title: 'Okaeri does not know this request',
    meaning: 'Nothing was changed.',
    action: 'Update Okaeri, or run “okaeri routes” to see what it can do.'
  },
  invalidInput: {
    title: 'Some of the input is not valid',
    meaning: 'Nothing was saved. What you typed is still in the form.',
    action: 'Correct the marked fields and save again.'
  },
  notFound: {
    title: 'This record is no longer there',
    meaning: 'It may have been deleted or its creation undone.',
    action: 'Go back to the list. A deleted record can be brought back with Undo.'
  },
  conflict: {
    title: 'This record has changed in the meantime',
    meaning: 'Your change was not saved, and nothing was overwritten.',
    action: 'Look at the current values, then make your change again.'
  },
  dataProcessStopped: {
    title: 'The part of Okaeri that holds the data stopped',
    meaning: 'Everything that was confirmed as saved is safe. The last change may not have been saved.',
    action: 'Okaeri restarts it by itself. Check your last change and save it again if it is missing.'
  },
  dataFolderInUse: {
    title: 'The data folder is open in another Okaeri',
    meaning: 'Nothing was changed. Only one Okaeri can use a data folder at a time.',
    action: 'Close the other window or command, then try again.'
  },
  dataFolderReadOnly: {
    title: 'The data folder can’t be written to',
    meaning: 'Nothing was changed.',
    action: 'Allow writing to the folder, or choose another folder, then try again.'
  },
  dataFolderMissing: {
    title: 'The data folder can’t be found',
    meaning: 'Okaeri has not created or deleted anything.',
    action: 'Connect the drive it is on, or choose another folder.'
  },
  diskFull: {
    title: 'The disk is full',
    meaning: 'This change was not saved. Everything saved before is still there.',
    action: 'Free some space on the disk, then try again.'
  },
  locked: {
    title: 'Okaeri is locked',
    meaning: 'Your data is safe and can’t be read until it is unlocked.',
    action: 'Unlock it with your passphrase or recovery code.'
  },
  wrongKey: {
    title: 'The key does not fit this data',
    meaning: 'The data is intact, but it was encrypted with a different key.',
    action: 'Check that this is the right data folder, or use its recovery code.'
  },
  wrongPassphrase: {
    title: 'The passphrase is not right',
    meaning: 'Your data is safe and still locked.',
    action: 'Check capital letters and the keyboard layout, and try again. Your recovery code also opens it.'
  },
  wrongRecoveryCode: {
    title: 'The recovery code is not right',
    meaning: 'Your data is safe and still locked.',
    action: 'Compare it with the code you noted at set-up, character by character.'
  },
  keyringMissing: {
    title: 'The key file is missing',
    meaning: 'The encrypted data is there, but the file that holds its keys (keyring.json) is not.',
    action: 'Put keyring.json back beside the database. Every backup contains a copy.'
  },
  keyringDamaged: {
    title: 'The key file is damaged',
    meaning: 'The encrypted data is unchanged, but its key file (keyring.json) can’t be read.',
    action: 'Replace keyring.json with the copy from your latest backup.'
  },
  keychainUnavailable: {
    title: 'This computer has no safe key storage',
    meaning: 'Okaeri does not keep the key where other programs could read it. Your data is safe.',
    action: 'Use your passphrase or recovery code instead.'
  },
  databaseDamaged: {
    title: 'The data file is damaged',
    meaning: 'Okaeri stopped before using it and has changed nothing.',
    action: 'Restore the latest backup. The damaged file is kept.'
  },
  databaseForeign: {
    title: 'This file was not made by Okaeri',
    meaning: 'It has not been changed.',
    action: 'Choose the folder of your Okaeri data.'
  },
  databaseFromFuture: {
    title: 'The data was saved by a newer Okaeri',
    meaning: 'It has not been changed. This version would not understand all of it.',
    action: 'Update Okaeri, then open it again.'
  },
  migrationFailed: {
    title: 'The data could not be brought up to this version',
    meaning: 'The data is as it was before, and a verified backup was made first.',
    action: 'Keep the backup, and open the data with the version you used before.'
  },
  nothingToUndo: {
    title: 'There is nothing to undo',
    meaning: 'Nothing was changed.',
    action: 'You can go on working.'
  },
  nothingToRedo: {
    title: 'There is nothing to redo',
    meaning: 'Nothing was changed.',
    action: 'You can go on working.'
  },
  undoConflict: {
    title: 'This can’t be undone any more',
    meaning: 'A later change rests on it, so nothing was undone.',
    action: 'Undo the later change first.'
  },
  fileNotFound: {
    title: 'The file can’t be found',
    meaning: 'Nothing was read or changed.',
    action: 'It may have been moved or renamed. Choose it again.'
  },
  fileIsDirectory: {
    title: 'This is a folder, not a file',
    meaning: 'Nothing was read or changed.',
    action: 'Choose a file inside the folder.'
  },
  fileUnreadable: {
    title: 'The file can’t be read',
    meaning: 'Nothing was changed.',
    action: 'Close it in other programs and check that you may open it, then try again.'
  },
  fileNotWritable: {
    title: 'The file can’t be saved there',
    meaning: 'No file was written. Your data in Okaeri is unchanged.',
    action: 'Choose another folder, or allow writing to this one.'
  },
  fileTooLarge: {
    title: 'The file is too large',
    meaning: 'Nothing was read in.',
    action: 'Split it into smaller files and import them one after another.'
  },
  fileExists: {
    title: 'A file with this name is already there',
    meaning: 'It has not been overwritten.',
    action: 'Choose another name or folder.'
  },
  importEmpty: {
    title: 'The file is empty',
    meaning: 'Nothing was imported.',
    action: 'Export the list again from your HR system.'
  },
  importBinary: {
    title: 'This is not a text or Excel file',
    meaning: 'Nothing was imported.',
    action: 'Save the list as CSV or XLSX, and choose that file.'
  },
  importHeaderOnly: {
    title: 'The file has a header but no rows',
    meaning: 'Nothing was imported.',
    action: 'Check the export’s filter: it may have left everyone out.'
  },
  importTooManyColumns: {
    title: 'The file has too many columns',
    meaning: 'Nothing was imported.',
    action: 'Keep only the columns you need, and check that the separator is right.'
  },
  importCellTooLarge: {
    title: 'One cell holds far too much text',
    meaning: 'Nothing was imported.',
    action: 'Look for a quotation mark that is never closed, or shorten the cell.'
  },
  importUnclosedQuote: {
    title: 'A quotation mark is never closed',
    meaning: 'Nothing was imported: the rows after it can’t be told apart.',
    action: 'Close the quotation mark in the file, or export the list again.'
  },
  importMixedEncoding: {
    title: 'The file mixes character encodings',
    meaning: 'Nothing was imported: some names would have been garbled.',
    action: 'Save the whole file as UTF-8, and import it again.'
  },
  importNoHeader: {
    title: 'No header row was found',
    meaning: 'Nothing was imported.',
    action: 'Add a row with the column names at the top of the file.'
  },
  importMappingIncomplete: {
    title: 'A needed column is not assigned yet',
    meaning: 'Nothing was imported.',
    action: 'Choose the column for the marked field.'
  },
  importDateOrderUnknown: {
    title: 'It is not clear whether day or month comes first',
    meaning: 'Nothing was imported: dates like 03/04 can be read in two ways.',
    action: 'Choose the order for this column.'
  },
  importBusy: {
    title: 'Another import is still running',
    meaning: 'This import was not started.',
    action: 'Wait until it is done, or cancel it.'
  },
  importSpreadsheetDamaged: {
    title: 'The Excel file can’t be read',
    meaning: 'Nothing was imported.',
    action: 'Open it in Excel, save it again as XLSX or CSV, and choose that file.'
  },
  blockedByConsent: {
    title: 'Consent is missing',
    meaning: 'Nothing was handed over. A hand-over needs this person’s consent.',
    action: 'Ask for consent and record it on the person’s page.'
  },
  blockedByDoNotContact: {
    title: 'This person does not want to be contacted',
    meaning: 'Nothing was sent or handed over.',
    action: 'Leave the person out. Change the preference only if the person asked for it.'
  },
  blockedByEligibility: {
    title: 'This person is marked as not eligible for rehire',
    meaning: 'Nothing was handed over.',
    action: 'Check the exit on the person’s page, and correct it if it is wrong.'
  },
  handoverInvalid: {
    title: 'Some people lack what the ATS needs',
    meaning: 'No file was saved.',
    action: 'Fill in the marked fields, or leave these people out.'
  },
  handoverEncoding: {
    title: 'Some characters don’t exist in the chosen encoding',
    meaning: 'No file was saved: these characters would have been lost.',
    action: 'Choose UTF-8, or change the marked characters.'
  },
  handoverEmpty: {
    title: 'Nobody is on the list to hand over',
    meaning: 'No file was saved.',
    action: 'Add people to the shortlist, or select some of them.'
  },
  shortlistFull: {
    title: 'That is too many people for one shortlist',
    meaning: 'Nobody was added. A shortlist holds up to {{max, number}} people.',
    action: 'Choose fewer people, for example by a filter.'
  },
  backupDamaged: {
    title: 'The backup is damaged',
    meaning: 'Nothing was restored. Your current data is unchanged.',
    action: 'Choose an earlier backup.'
  },
  backupOfOther: {
    title: 'This backup belongs to other data',
    meaning: 'Nothing was restored. Your current data is unchanged.',
    action: 'Choose a backup of this data, or open it with its own recovery code.'
  },
  cancelled: {
    title: 'Cancelled',
    meaning: 'What had been done so far was taken back.',
    action: 'You can start again at any time.'
  },
  sampleFolder: {
    title: 'This can’t be done in the sample data',
    meaning: 'Real people never stand beside invented ones. Nothing was changed.',
    action: 'Switch to your own data first.'
  },
  runtimeTooOld: {
    title: 'The runtime on this computer is too old',
    meaning: 'The data was not opened and has not been changed.',
    action: 'Install the current Okaeri, or Node 22.14 or newer for the command line.'
  }
}
