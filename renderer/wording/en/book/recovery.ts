/** Sentences of the start when the book is damaged, gone or without room, and of bringing it back to a moment. */
export const recovery = {
  'recover.title-gone': 'The book has to be made again',
  'recover.title-damaged': 'The book cannot be read',
  'recover.title-other-book': 'A book is kept on this computer',
  'recover.title-no-room': 'There is no room left on the disk',
  'recover.title-newer': 'This book needs a newer version',
  'recover.title-closed': 'The book was closed under this page',
  'recover.title-done': 'The book is made again',

  'recover.lead-gone':
    'The browser’s own store on this computer no longer has the book{shop, select, none {} other { of {shop}}}. The Usual keeps everything a second time, in files of its own, beside the browser.',
  'recover.lead-gone-nothing':
    'The browser’s own store on this computer no longer has the book{shop, select, none {} other { of {shop}}}, and neither a copy nor a daybook of it lies in The Usual’s folder. Nothing was written in its place.',
  'recover.lead-gone-no-answer':
    'The browser’s own store on this computer no longer has the book{shop, select, none {} other { of {shop}}}, and The Usual’s folder gives no answer just now. Nothing was written in its place. Close The Usual, start it again and look once more.',
  'recover.lead-damaged':
    'The browser’s own store has the book{shop, select, none {} other { of {shop}}}, but cannot read it. It stays aside just as it is. The Usual keeps everything a second time, in files of its own.',
  'recover.lead-damaged-nothing':
    'The browser’s own store has the book{shop, select, none {} other { of {shop}}}, but cannot read it, and neither a copy nor a daybook of it lies in The Usual’s folder. It was left just as it is. Start the computer again before anything else: sometimes that is all it needs.',
  'recover.lead-other-book':
    'This browser has no book yet. The Usual’s folder on this computer holds one: of another browser, or of this one before its data was cleared.',
  'recover.lead-no-room':
    'Writing safely needs {needed} MB free where the book is kept, and there {free, plural, =0 {is nothing left} one {is # MB} other {are # MB}}. So the book was not opened. Nothing in it was changed. Empty the bin, or move a film or two to a stick: the book opens by itself as soon as there is room.',
  'recover.lead-newer':
    'This book was written by a newer version of The Usual (book version {book}; this one reads up to {app}). It was left exactly as it is. Start the newer version, or install it again.',
  'recover.lead-closed-vanished':
    'The browser’s own store has let go of the book while this page was open. Everything that was said to be kept is in the daybook on this computer. Going on looks for it and brings it back.',
  'recover.lead-closed-newer':
    'A newer version of The Usual has opened the book in another window. Everything that was said to be kept is in it. Going on loads the newer version here too.',
  'recover.typed': 'Typed on this page, and perhaps not kept',

  'recover.there': 'What is there',
  'recover.which': 'Which book',
  'recover.which-one': '{shop, select, none {Without a copy} other {{shop}}}, {when}',
  'recover.shop': 'The book of',
  'recover.copy': 'Last copy',
  'recover.copy-holds':
    '{when}, read back and found whole: {regulars, plural, =0 {nobody} one {# regular} other {# regulars}}, {visits, plural, =0 {no visits} one {# visit} other {# visits}}',
  'recover.copy-unknown': '{name}. It is looked through before it is used.',
  'recover.copy-none': 'None',
  'recover.daybook': 'Daybook',
  'recover.daybook-since':
    'up to {when}: {entries, plural, =0 {nothing after the copy} one {# change after the copy} other {# changes after the copy}}',
  'recover.daybook-whole':
    'up to {when}: {entries, plural, one {# change} other {all # changes}} from the first on',
  'recover.daybook-none': 'None',
  'recover.daybook-reading': 'Being read …',
  'recover.missing': 'What is missing',
  'recover.missing-nothing': 'Nothing. Every change that was said to be kept is in one of the two.',
  'recover.missing-lines':
    '{lines, plural, one {One line of the daybook} other {# lines of the daybook}} cannot be read. The rest is used.',
  'recover.missing-torn':
    'The very last line of the daybook was cut off while it was being written. That change alone is lost.',
  'recover.missing-gap':
    '{entries, plural, one {One change} other {# changes}} that stand neither in a copy nor in the daybook.',
  'recover.missing-brought-in':
    'What “{file}” brought in {when}: bring the file in again afterwards.',
  'recover.missing-bulk': '“{act}” {when}: no copy was made after it.',
  'recover.do': 'Make the book again',
  'recover.open-here': 'Open it here',
  'recover.stop': 'Stop',
  'recover.again': 'Look again',

  'recover.ways': 'Other ways',
  'recover.folder': 'Look in a folder',
  'recover.folder-words':
    'Copies and the daybook of this or another computer: from a stick, a second place, a backup.',
  'recover.folder-choose': 'The folder with copies and the daybook',
  'recover.folder-empty': 'That folder holds no copy and no daybook. Nothing was changed.',
  'recover.folder-found': 'What is in the folder',
  'recover.file': 'Bring back one copy',
  'recover.file-words': 'A single file that ends in “.usual”.',
  'recover.file-choose': 'The file of the copy',
  'recover.new': 'Begin a new shop',
  'recover.new-words': 'An empty book. What is kept of the old one stays where it is.',
  'recover.new-title': 'Begin with an empty book?',
  'recover.new-question':
    'Nobody and nothing of the old book will be in it. The copies and the daybook of the old one stay in The Usual’s folder, and can be made into a book again later: in The book, Bring back, from a folder.',
  'recover.new-do': 'Begin an empty book',
  'recover.new-not': 'Not now',

  'recover.doing-copy': 'Looking through the copy of {when}, page by page …',
  'recover.doing-write': 'Writing the book from the copy …',
  'recover.doing-entries': 'Adding what the daybook has since: {done} of {all} …',
  'recover.doing-cards': 'Writing everybody’s index card …',
  'recover.doing-check': 'Going through the new book, to see that everything is in it …',
  'recover.doing-keep': 'Copying the new book, so that it is kept twice from the beginning …',
  'recover.doing-safe': 'Making a copy of the book as it is now, first …',
  'recover.stopped': 'Stopped. Nothing was changed, and nothing half made is left.',

  'recover.done-lead':
    'It was written anew, read through and counted. {kept, select, aside {The damaged one stays aside. } other {}}Nothing that was there before was thrown away.',
  'recover.done-was': 'In the copy',
  'recover.done-added': 'From the daybook',
  'recover.done-now': 'In the book now',
  'recover.done-regulars': 'Regulars',
  'recover.done-visits': 'Visits',
  'recover.done-last': 'Last visit',
  'recover.done-added-count': '{changes, plural, =0 {no changes} one {# change} other {# changes}}',
  'recover.done-open': 'Open the book',

  'recover.less-title': 'This is much less than there was',
  'recover.less':
    'It holds {regulars, plural, =0 {nobody} one {# regular} other {# regulars}} and {visits, plural, =0 {no visits} one {# visit} other {# visits}}. The fullest copy known held {wasRegulars, plural, one {# regular} other {# regulars}} and {wasVisits, plural, one {# visit} other {# visits}}. Nothing is in its place yet. Look for a fuller copy first: on a stick, in the second place.',
  'recover.less-do': 'Take it all the same',
  'recover.less-not': 'Look elsewhere',

  'recover.not-nothing-reads':
    'None of the copies could be read, and the daybook does not go back to the beginning, so no book was made. Nothing was changed. Look in a folder: a stick, the second place, a backup of this computer.',
  'recover.not-incomplete':
    'The book that was made did not hold everything it should, so it was not used. Nothing was changed. Try it once more, or begin from an earlier copy in a folder.',
  'recover.not-no-room':
    'The disk has no room for another book: about {needed} MB are needed. Nothing was changed. Make some room, then press once more.',
  'recover.not-safe':
    'The book open now could not be copied first ({why}), so nothing was brought back. Nothing was changed.',
  'recover.not-newer':
    'What is kept was written by a newer version of The Usual, so this one cannot read all of it. Nothing was changed. Install the newer version and start it.',
  'recover.not-unknown':
    'The book could not be made again just now. Nothing was changed. Start The Usual again and try once more. ({detail})',

  'daybook.keeping':
    'Keeping what was written: the disk takes its time. Everything goes on as usual.',
  'daybook.not-writable':
    'The daybook beside the book takes no lines just now. What you write stands in the book alone, and goes into the daybook as soon as it can. See that The Usual’s folder is there and may be written to.',
  'daybook.no-answer':
    'The program behind this page has ended. What you write stands in the book alone until The Usual is started again: then it goes into the daybook, too.',

  'recover.no-room-line':
    '{free, plural, =0 {Nothing is} one {# MB is} other {# MB are}} left on the disk; writing safely needs {needed}. Look anybody up, but nothing is written until there is room. Then it goes on by itself.',
  'recover.room-again': 'There is room again. Everything can be written as before.',
  'recover.go-on': 'Go on',

  'recover.took-in':
    '{entries, plural, one {One change was} other {# changes were}} still in the daybook and not in the book. {entries, plural, one {It is} other {They are}} in it again.',

  'moments.title': 'Bring back',
  'moments.open': 'Back to a day and a time',
  'moments.open-hint':
    'As the book was at any moment, from the copies and the daybook between them.',
  'moments.lead': 'As it was on',
  'moments.days': 'Days',
  'moments.earlier': 'Earlier days',
  'moments.day-line':
    '{changes, plural, =0 {nothing written} one {# change} other {# changes}}{copies, plural, =0 {} one {, a copy} other {, # copies}}',
  'moments.time': 'Time',
  'moments.time-wrong': 'Write a time such as 10:00.',
  'moments.from-copy': 'From the copy of {when}, and the daybook after it.',
  'moments.from-start': 'From the first line of the daybook on.',
  'moments.not-reached':
    'No copy reaches back to then, and the daybook does not begin before it. Choose a later moment.',
  'moments.stays': 'Written until then',
  'moments.goes': 'Would be lost',
  'moments.goes-count':
    '{changes, plural, =0 {Nothing would be lost: nothing was written since.} one {One change was written since, and would be lost:} other {# changes were written since, and would be lost. The last {shown}:}}',
  'moments.until-here': 'As it was right after this: {act}',
  'moments.more': '{changes, plural, one {and one more} other {and # more}}',
  'moments.do': 'Bring it back to {day}, {time}',
  'moments.kept': 'The book as it is now is copied first and set aside whole. Undo puts it back.',
  'moments.less':
    'The copy it begins from holds less than half of what is in the book now. Look whether that is the moment you mean.',
  'moments.missing':
    '{changes, plural, one {One change} other {# changes}} before then {changes, plural, one {stands} other {stand}} neither in the copy nor in the daybook, and would be missing too.',
  'moments.no-answer':
    'The Usual’s folder gives no answer just now, so the days cannot be shown. The book is as it was.',
  'moments.reading': 'Reading the daybook …',
  'moments.none':
    'There is neither a copy nor a daybook yet. The first copy is made by itself when the shop is quiet.',
  'moments.from-folder': 'From a folder instead',

  'check.title': 'Looked through',
  'check.never': 'The book is gone through page by page in quiet moments. It was not yet.',
  'check.well': 'Gone through page by page {when}: all well.',
  'check.mended':
    'Gone through page by page {when}. {mended, plural, one {One page did not agree with the daybook and was} other {# pages did not agree with the daybook and were}} mended from it.',
  'check.not-mended':
    'Gone through page by page {when}. {found, plural, one {One page} other {# pages}} could not be mended from the daybook. Save a copy, then bring the book back to an earlier day.',
} as const;
