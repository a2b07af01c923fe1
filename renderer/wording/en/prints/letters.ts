/**
 * Beginnings of personal notes, several of each kind, in different tones.
 *
 * They say only what the book knows, promise nothing and sell nothing. `when` is none where nobody
 * knows the day, `pair` where nobody knows the other one’s name, `told` where the thing has no words.
 */
export const letters = {
  'letter.dear': '{named, select, no {Hello,} other {Dear {name},}}',
  'letter.yours': 'Yours,\n{shop}',
  'letter.subject': '{shop, select, none {A few lines for you} other {A few lines from {shop}}}',

  'letter.wedding-warm':
    'How good to hear about {when, select, none {the wedding} other {{day}}}. We wish {pair, select, none {you both} other {you and {partner}}} many years of ordinary, happy mornings.',
  'letter.wedding-plain':
    'Congratulations to {pair, select, none {you both} other {you and {partner}}} from everybody behind the counter.',
  'letter.wedding-curious':
    'We would love to hear one thing about {when, select, none {the day} other {{day}}} when you are next in. The small ones are the best.',
  'letter.wedding-paper':
    'Some days deserve a line on paper, and {when, select, none {your wedding} other {{day}}} was one of them. Our warmest wishes to {pair, select, none {you both} other {you and {partner}}}.',
  'letter.wedding-light':
    'Married, then. We are glad for {pair, select, none {you both} other {you and {partner}}}, and a little proud to know you.',

  'letter.anniversary-warm':
    'A happy anniversary to {pair, select, none {you both} other {you and {partner}}}. It does us good to know you.',
  'letter.anniversary-plain':
    'We thought of {pair, select, none {you both} other {you and {partner}}}{when, select, none {} other { on {day}}}. All the best from everybody behind the counter.',
  'letter.anniversary-curious':
    'We hope {when, select, none {the anniversary} other {{day}}} was kept the way you like it. Tell us how, when you are next in.',
  'letter.anniversary-paper':
    'Another year together deserves a line on paper. Our warmest wishes to {pair, select, none {you both} other {you and {partner}}}.',
  'letter.anniversary-light':
    'Another year, and still good company for each other. Whatever it is {pair, select, none {you two} other {you and {partner}}} do, please go on.',

  'letter.baby-warm':
    'We have been thinking of you these days, and wish you all a gentle start together.',
  'letter.baby-plain': 'Our very best wishes from everybody behind the counter.',
  'letter.baby-curious':
    'Whenever there is time, and only then, we would love to hear how you all are.',
  'letter.baby-paper':
    'These are days that deserve a line on paper. Our warmest wishes to all of you.',
  'letter.baby-light':
    'This needs no answer; there will be better things to do. We only wanted to say that we think of you.',

  'letter.home-warm':
    'We hope the new place has begun to feel like yours, and wish you happy years in it.',
  'letter.home-plain': 'All the best in the new place from everybody behind the counter.',
  'letter.home-curious':
    'What does the new place look like in the morning light? Tell us when you are next in.',
  'letter.home-paper':
    'A new front door deserves a line on paper. We wish you everything good behind it.',
  'letter.home-light':
    'We hope the kettle was in the first box you opened. All the best in the new place.',

  'letter.job-warm':
    'We hope the new job has begun well, and that there are good people around you.',
  'letter.job-plain': 'All the best in the new job from everybody behind the counter.',
  'letter.job-curious':
    'Tell us about the new job when you are next in: the best thing so far, and the oddest.',
  'letter.job-paper':
    'A first day deserves a line on paper. We wish you good people and work worth doing.',
  'letter.job-light':
    'We hope you know by now where they keep the spoons, and that the rest comes as easily.',

  'letter.retirement-warm':
    'So the last working day is behind you. We wish you a long and unhurried time.',
  'letter.retirement-plain':
    'All the best for everything that comes now, from everybody behind the counter.',
  'letter.retirement-curious':
    'We would love to hear what you do with a Monday that is all yours. Tell us when you are next in.',
  'letter.retirement-paper':
    'All those years of work deserve a line on paper. We wish you good ones after them.',
  'letter.retirement-light':
    'No alarm clock from now on. We are a little envious, and very glad for you.',

  'letter.exam-warm':
    'The {told, select, no {exam} other {{thing}}} is behind you. However it went, we kept our fingers crossed.',
  'letter.exam-plain':
    'We thought of you{when, select, none {} other { on {day}}}, and hope it went the way you wanted.',
  'letter.exam-curious':
    'Tell us about the {told, select, no {exam} other {{thing}}} when you are next in. Or do not: you have earned a rest from it.',
  'letter.exam-paper':
    'Something you have worked for deserves a line on paper. We hope it was worth every evening.',
  'letter.exam-light':
    'The {told, select, no {exam} other {{thing}}} is over. We hope you have slept late since.',

  'letter.trip-warm':
    'Welcome back{told, select, no {} other { from {thing}}}. It is good to know that you are home again.',
  'letter.trip-plain': 'Welcome home from everybody behind the counter.',
  'letter.trip-curious':
    'We would love to hear about {told, select, no {the trip} other {{thing}}} when you are next in: one thing you saw, and one you ate.',
  'letter.trip-paper':
    'Coming home deserves a line of its own. We hope you have brought a little of {told, select, no {the trip} other {{thing}}} back with you.',
  'letter.trip-light':
    'We hope {told, select, no {the trip} other {{thing}}} was kind to you, and that the washing is too.',

  'letter.other-warm':
    'We hope {told, select, no {it all} other {the {thing}}} was everything you wanted, and wish you well.',
  'letter.other-plain':
    'We thought of you{when, select, none {} other { on {day}}}. All the best from everybody behind the counter.',
  'letter.other-curious':
    'Tell us about {told, select, no {it} other {the {thing}}} when you are next in. We would love to hear.',
  'letter.other-paper':
    'Some days deserve a line on paper{when, select, none {} other {, and {day} was one of them}}. Our warmest wishes.',
  'letter.other-light':
    'We hope {told, select, no {it} other {the {thing}}} went the way you wanted, and that there was a quiet evening after it.',

  'letter.visit-warm': 'It was good to see you on {day}. Thank you for coming in.',
  'letter.visit-plain': 'Thank you for {day}. It is always good to have you here.',
  'letter.visit-curious':
    'We hope everything was just as you like it on {day}. If anything was not, please tell us: we would rather know.',
  'letter.visit-paper':
    'Some visits make the day. Yours on {day} was one of them, and we wanted you to have that in writing.',
  'letter.visit-usual': '{item}: by now we know it by heart. It was good to see you on {day}.',
  'letter.visit-had': '{item}: we hope it was just right on {day}. It was good to see you.',
  'letter.visit-spot': 'The {spot} looks best with you there. Thank you for {day}.',

  'letter.nothing-warm': 'We thought of you, and wanted to say so.',
  'letter.nothing-plain': 'A line from the counter, for no reason but that it is good to know you.',
  'letter.nothing-curious': 'How are you? We would love to hear, whenever you are next in.',
  'letter.nothing-paper':
    'Some people are good to think of. You are one of them, and we wanted you to have that in writing.',

  'letter.and-usual': '{item}, as ever, whenever you are next in.',
  'letter.and-pet': 'And a pat for {name}.',
  'letter.and-near': 'Our best to {name}.',
  'letter.and-spot': 'The {spot} has been asking after you.',
  'letter.and-like': 'And we have not forgotten: {like}.',
} as const;
