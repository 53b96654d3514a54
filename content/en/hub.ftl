# The words of the interface. The same keys stand in every language; a test holds that.

## Everywhere

skip-to-content = Skip to the main content
skip-to-exit = Leave this page quickly
exit = Exit this page
exit-hint = Goes to a weather page at once. It does not clear your history.
menu-language = Language
menu-main = Main menu
search = Search
search-label = Search for help
search-button = Search
back = Back
continue = Continue
change = Change
list-comma = ,{" "}
error-prefix = Error:
error-title = Error: { $title }
page-title = { $title } – { $hub }
date = { $weekday } { $day } { $month } { $year }
progress = Question { $number } of { $total }
progress-start = Question { $number }
ask-for-help = Ask for help
what-would-help = What would help?
urgent-help = Urgent help
young-people = Young people

weekday-1 = Monday
weekday-2 = Tuesday
weekday-3 = Wednesday
weekday-4 = Thursday
weekday-5 = Friday
weekday-6 = Saturday
weekday-7 = Sunday

month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December

## Header and footer

footer-call-title = If someone is in danger, call now
footer-more = More people to call
footer-hub-title = Talk to us
footer-hub-text = { $hub }: { $phone }. { $hours }.
footer-privacy = Privacy
footer-accessibility = Accessibility
footer-staying-safe = Staying safe online
footer-about = Run by { $council }

call-text = Text { $number }
call-text-word = Text { $word } to { $number }
call-web = Open their website

## Stages and topics

stage-pregnancy = Pregnancy
stage-pregnancy-hint = From finding out to birth
stage-baby = Baby, 0 to 2
stage-baby-hint = From birth to the second birthday and beyond
stage-early-years = Early years, 3 and 4
stage-early-years-hint = Before starting school
stage-school-age = School age, 5 to 11
stage-school-age-hint = Primary school and the move to secondary
stage-teens = Teens, 12 to 19
stage-teens-hint = Secondary school, college and first steps to adult life
stage-send = SEND, 0 to 25
stage-send-hint = Special educational needs and disabilities

topic-health = Health
topic-feeding-and-sleep = Feeding and sleep
topic-behaviour = Behaviour
topic-mental-health = Feelings and mental health
topic-money-and-housing = Money and housing
topic-relationships = Relationships and separation
topic-safety = Safety
topic-school-and-learning = School and learning
topic-send = Special needs and disability
topic-childcare = Childcare
topic-work-and-training = Work and training

## Home

home-stages-title = Advice by age
home-topics-title = Advice by topic
home-ask-hint = Tell us once. A person reads it and gets in touch the way you choose.
home-checklist-hint = A few questions, then a plan for your family. Nobody sees your answers.
home-urgent-hint = Someone is hurt, in danger or cannot cope. See who to call now.
home-young-title = Are you 11 to 25?
home-young-hint = Your own place: private, plain, no judging.
home-hubs-title = Come and see us

## Reading pages

page-urgent-title = Who to call
page-related-title = What goes with this
page-local-title = Near you
page-local-text = Your hub can help by phone, online or face to face. Call { $phone }, { $hours }.
page-checked = Checked on { $date }. Next check by { $date-next }.
page-overdue = This page was due to be checked by { $date }. It may be out of date. If in doubt, call us on { $phone }.
page-sources-title = Where this comes from
page-source = checked { $date }
page-share = To share this page, give this address:
page-share-copy = Copy
page-share-done = Copied
page-english-only = This page is not in your language yet. It is shown in English.
page-part-english = Some of this page is not in your language yet. It is shown in English.
page-awaiting-check = This translation is still waiting for a check by a native reader.
page-behind = The English page is newer than this translation.
page-awaiting-both = This translation is still waiting for a check by a native reader, and the English page is newer.
page-english-link = Read it in English
note-note = Good to know
note-important = Important
note-caution = Who to call
stage-lead = Advice for this stage, each page checked against its source.
topic-lead = Advice on this topic, for every age.
listing-also = Other ages
listing-also-topics = Other topics
listing-none = There is no page here yet. Call us or ask for help: a person will answer.

## Search

search-title = Search
search-hint = Use your own words, for example “baby won't sleep”.
search-results = { $count ->
    [one] { $count } page for “{ $words }”
   *[other] { $count } pages for “{ $words }”
  }
search-none-title = We found nothing for “{ $words }”
search-none = Try other words, choose a topic, or ask a person.

## Not found

not-found-title = We cannot find that page
not-found-text = The address may be old or mistyped. Nothing you did is wrong.
not-found-links = These may help:

## Turned away

notice-title = Sorry, that did not work just now
notice-too-many = A lot came from your network at once. Please wait a minute and try again, or call { $phone }.
notice-not-arrived = What you sent did not arrive whole. Please go back and try again, or call { $phone }.

## Danger

danger-title = Please call someone now
danger-lead = What you told us may mean that someone is in danger. You deserve help right away.

## Checklist

checklist-topics-title = What is on your mind?
checklist-topics-hint = Choose as many as you like. We ask only about what you choose.
checklist-topics-not-sure = I am not sure
checklist-private = Your answers stay with you. Nobody at the hub sees them.
checklist-people-title = Who is it about?
checklist-people-hint = Choose all the ages in your family, so that the plan fits.
checklist-people-me = Me: I am a young person
checklist-carry-on = Carry on with the questions
checklist-danger-carry-on = When you are safe, you can carry on.

answer-yes = Yes
answer-no = No
answer-not-sure = Not sure

plan-title = Your plan
plan-lead = Start with one thing. You do not have to do it all.
plan-unfinished = Some questions are still open. The plan fits better when they are answered.
plan-finish = Answer the open questions
plan-first-step = First step:
plan-read = Read:
plan-hub = Your hub:
plan-because = Because you said “{ $answer }” to: { $question }
plan-next-title = Want to talk to a person?
plan-next = You can ask for help now. We do not see this plan unless you tell us about it.
plan-print = To keep this plan, print it or take a picture of it. It is gone when you close this page.
plan-answers-title = Your answers
plan-start-again = Start again

## Ask for help

ask-start = Start now
ask-start-lead = Tell us a little and choose how we may reach you. A person at your hub reads it.
ask-start-time = It takes about five minutes. You do not need any papers.
ask-start-private-title = What happens to what you write
ask-start-private = It is locked with a key that only the hub team has before it is saved. We do not tell anyone that you asked. If someone is in serious danger, we may have to get help, and we tell you first where we can.
ask-start-device = Nothing is kept on this phone or computer, but its history may show that you visited. See how to stay safe online.
ask-start-promise = { $days ->
    [one] We get in touch within { $days } working day.
   *[other] We get in touch within { $days } working days.
  }
ask-start-phone = Rather talk? Call { $phone }, { $hours }.
ask-start-danger = Is someone in danger now? Do not wait for us.
ask-carry-on = Carry on with my request
ask-urgent-carry-on = You can still send us your request. We will not be as fast as they are.

ask-safe-title = Is everyone in your family safe right now?
ask-safe-hint = We ask first, so that you can see who to call at once if you need to.
ask-safe-yes = Yes, we are safe
ask-safe-no = No
ask-safe-not-sure = I am not sure

ask-help-title = What would you like help with?
ask-help-hint = Choose any that fit, or write it in your own words below.
ask-words = What is going on?
ask-words-hint = In your own words, in any language. A few lines are enough. Up to 2,000 characters.

ask-about-title = About you and your children
ask-name = What should we call you?
ask-name-hint = Any name you like. It need not be your full or legal name.
ask-children = How old are the children this is about?
ask-children-hint = So that the right person reads it. Choose all that fit.

ask-where-title = Where should help come from?
ask-hub = Which hub would you like?
ask-hub-hint = So that it goes to the right team. You can choose any.
ask-hub-any = I am not sure, choose for me
ask-postcode = Your postcode (if you want to say)
ask-postcode-hint = For example DN22 0ZZ. It helps us find what is near you.

ask-contact-title = How can we reach you safely?
ask-contact-lead = Choose only what is safe. We use nothing else.
ask-ways = How may we get in touch?
ask-ways-hint = Choose one or more.
way-call = Call me
way-text = Text me
way-email = E-mail me
way-letter = Send a letter
ask-phone = Your phone number
ask-phone-hint = Only if we may call or text. A UK number.
ask-email = Your e-mail address
ask-email-hint = Only if we may e-mail. Is it read by you alone?
ask-address = Your address
ask-address-hint = Only if we may write. Who opens the post?
ask-say-who = If someone else answers, may we say who we are?
ask-say-who-hint = If not, we say nothing about the hub.
ask-leave-message = May we leave a message?
ask-leave-message-hint = On an answerphone, or with someone who picks up.
ask-good-times = When is a good and safe time? (if you want to say)
ask-good-times-hint = For example: weekdays after 1pm, not at weekends.
ask-code-word = A code word (if you want one)
ask-code-word-hint = We say it first, so that you know it is us.

ask-language-title = What would make it easier to talk with us?
ask-interpreter = Do you want an interpreter? For which language?
ask-interpreter-hint = Leave this empty if you do not need one. It costs nothing.
ask-access = Do you need anything else?
ask-access-hint = Choose any that fit, or none.
access-bsl = British Sign Language
access-text-relay = Relay UK or textphone
access-easy-read = Easy read
access-large-print = Large print
access-reading-help = Help with reading and writing
access-step-free = A place without steps
access-quiet-place = A quiet place or more time
ask-access-other = Anything else (if you want to say)

ask-check-title = Check your answers
ask-agree-title = Before you send
ask-agree-text = The hub team reads what you wrote and uses it to help you. They share it with nobody else without asking you, unless someone is in serious danger.
ask-promise = { $days ->
    [one] They get in touch within { $days } working day.
   *[other] They get in touch within { $days } working days.
  }
ask-privacy-link = Read more about privacy
ask-agree-legend = Are you happy to send it?
ask-agree = Yes, I have read this and want to send my request
ask-send = Send my request
ask-failed = We could not send your request just now. Nothing is lost: please try again in a moment, or call { $phone }.

ask-sent-title = We have your request
ask-sent-reference = Your reference is
ask-sent-next-title = What happens next
ask-sent-due = A person from the hub gets in touch by { $date } at the latest, in the way you chose.
ask-sent-who = Only the hub team can open what you wrote.
ask-sent-worse = If it gets worse before then, do not wait. Call us on { $phone }, { $hours }.
ask-sent-urgent = See who to call in an emergency
ask-sent-keep-title = Keep your reference
ask-sent-keep = Write it down or take a picture now. You can give it when you call us. It says nothing about you.
ask-sent-home = Back to the first page
ask-nothing-sent-title = Nothing has been sent
ask-nothing-sent = This page has no request to show. It may have been more than an hour. If you have a reference, we have your request.

## Errors: what to do, never blame

error-summary-title = Please check this page
error-topics-missing = Choose what is on your mind, or “I am not sure”
error-people-missing = Choose who it is about
error-reply-missing = Choose yes, no or not sure
error-safe-now-missing = Choose whether everyone is safe right now
error-help-missing = Choose what you would like help with, or write it in your own words
error-words-too-long = Please use at most 2,000 characters for what is going on
error-name-missing = Tell us a name to call you
error-name-too-long = Please use at most 80 characters for the name
error-children-missing = Choose how old the children are
error-postcode-invalid = Write the postcode like DN22 0ZZ, or leave it empty
error-hub-missing = Choose a hub, or “I am not sure”
error-hub-unknown = Choose one of the hubs on the list
error-contact-missing = Choose at least one way to reach you
error-phone-missing = Write your phone number, or choose another way to reach you
error-phone-invalid = Write a UK phone number, like 01632 960 100
error-phone-too-long = Write a UK phone number, like 01632 960 100
error-email-missing = Write your e-mail address, or choose another way to reach you
error-email-invalid = Write the e-mail address like name@example.org
error-email-too-long = Please use at most 254 characters for the e-mail address
error-address-missing = Write your address, or choose another way to reach you
error-address-too-long = Please use at most 300 characters for the address
error-say-who-missing = Choose whether we may say who we are
error-leave-message-missing = Choose whether we may leave a message
error-good-times-too-long = Please use at most 300 characters for good times
error-code-word-too-long = Please use at most 60 characters for the code word
error-interpreter-too-long = Please use at most 60 characters for the language
error-access-other-too-long = Please use at most 300 characters for anything else
error-agree-missing = Tick the box if you want to send your request
