# The words of the interface. The same keys stand in every language; a test holds that.

## Everywhere

skip-to-content = Skip to the main content
skip-to-exit = Leave this page quickly
exit = Exit this page
exit-hint = Leaves at once for a weather page and clears what this site keeps on the device. It does not clear your history. You can also press Shift three times.
exit-twice-more = Press Shift two more times to leave.
exit-once-more = Press Shift once more to leave.
menu-language = Language
menu-main = Main menu
search = Search
search-label = Search for help
search-button = Search
back = Back
continue = Continue
change = Change
list-comma = ,{" "}
up-to = Up to { $count } characters.
clock-am = { $time }am
clock-pm = { $time }pm
slot-stretch = { $date }, { $from } to { $until }
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
footer-what-we-are = What a family hub is
footer-professionals = For professionals
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
stage-prefer-not-to-say = Prefer not to say

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

## Reading in private

stays = The history of this browser now has the address of this page.
stays-link = What stays behind
private-view = Private view
private-title = Read in private
private-lead = What you open from here does not show in the history of this browser. Only the name of { $hub } does.
private-pages-title = What you can read and do in private
private-how-title = How it works
private-how-address = The address and the title stay the same, whatever you read.
private-how-together = All pages come to your device at once. Nobody on the way can see which one you read.
private-how-blank = If you look at something else, or touch nothing for three minutes, the page goes blank. “Go on” brings it back. After 12 more minutes everything is forgotten.
private-how-back = To go back, use “Back” at the bottom of the screen. The Back of your browser leaves the private view.
private-how-keep = To read everything like this, turn on “Keep my visit private” at the end of any page. It counts for this tab only.
private-stays-title = What stays behind
private-stays-name = The name of this hub stays in the history of your browser. “Exit this page” does not take it out.
private-stays-first = If a link from somewhere else brought you to a page, the history has the address of that one page.
private-stays-network = Whoever runs your wi-fi, school or work network can see that you visited this hub, but not what you read.
private-stays-watched = Somebody who has put a spying app on your phone can see all that you see.
private-stays-plain = Where scripts are switched off, this is a list of ordinary links, and the history keeps each address. Your browser may also keep the key to what you answered, for an hour. “Exit this page” takes it away.
private-stays-clear = How to take pages out of your history
keep-private = Keep my visit private
keep-private-hint = In this tab, nothing more that you read goes into the history.
blank-title = This page is hidden
blank-text = Nothing is lost if you go on within 12 minutes.
blank-go-on = Go on

## Search

search-title = Search
search-hint = Use your own words, for example “baby won't sleep”.
search-results = { $count ->
    [one] { $count } result for “{ $words }”
   *[other] { $count } results for “{ $words }”
  }
search-danger-title = Call now if someone is in danger
search-pages-title = Pages that may help
search-topics-title = Topics
search-calls-title = Who to call
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
notice-not-now = We cannot show this just now. Nothing is lost. Please try again in a moment, or call { $phone }.
notice-other-site = For your safety we did not take this: it looked as if another website had sent it. Please open the page here again and send it once more, or call { $phone }.
notice-not-taken = Nothing can be sent to this address. Please go back and try again, or call { $phone }.
notice-fault = We made a mistake; you did nothing wrong. Please go back and try again, or call { $phone }.
call-any-hour = If it cannot wait, these answer at any hour

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
plan-next = You can ask for help now. We see this plan only if you choose to send it with your request.
plan-print = To keep this plan, print it or take a picture of it. It is gone when you close this page.
plan-answers-title = Your answers
plan-start-again = Start again

## Ask for help

ask-start = Start now
ask-start-lead = Tell us a little and choose how we may reach you. A person at your hub reads it.
ask-start-time = It takes about five minutes. You do not need any papers.
ask-start-private-title = What happens to what you write
ask-start-private = It is locked with a key that only the hub team has before it is saved. We do not tell anyone that you asked. If someone is in serious danger, we may have to get help, and we tell you first where we can.
ask-start-device = Nothing is kept on this phone or computer unless you choose it, but its history may show that you visited. See how to stay safe online.
ask-start-promise = { $days ->
    [one] We get in touch within { $days } working day.
   *[other] We get in touch within { $days } working days.
  }
ask-start-phone = Rather talk? Call { $phone }, { $hours }.
ask-start-danger = Is someone in danger now? Do not wait for us.
ask-carry-on = Carry on with my request
ask-urgent-carry-on = You can still send us your request. We will not be as fast as they are.
ask-start-again = Start again and forget my answers
ask-why = Why we ask:
ask-choose = Choose one

ask-young-title = Ask for help, for yourself
ask-young-lead = You can ask us about anything. You do not need to know what is wrong, and you are not in trouble.
ask-young-danger = In danger, or badly hurt? Call 999 now. Need to talk right away? Call Childline free on 0800 1111.
ask-young-who = What you tell us stays with the hub team. If you or someone else may be in serious danger, we have to tell people who can help. We tell you first where we can.
ask-young-way = You choose how we reach you. You can also choose that we do not, and come back for our answer.
ask-young-age = You can ask by yourself from age { $age }. If you are younger, we show you who can help you ask.
ask-young-know = More about who will know

ask-safe-title = Is everyone in your family safe right now?
ask-safe-hint = We ask first, so that you can see who to call at once if you need to.
ask-safe-yes = Yes, we are safe
ask-safe-no = No
ask-safe-not-sure = I am not sure
ask-safe-title-young = Are you safe right now?
ask-safe-yes-young = Yes, I am safe
ask-safe-title-other = Is everyone in the family safe right now?
ask-safe-yes-other = Yes, they are safe

ask-who-title = Who are you asking for?
variant-parent-or-carer = My family
variant-parent-or-carer-hint = I am a parent or carer, or I am expecting a baby
variant-young-person = Me
variant-young-person-hint = I am a young person, up to 25
variant-someone-else = Someone else
variant-someone-else-hint = I am a relative, a friend or I work with the family
ask-why-who = So that we ask only what fits, in the right words.

ask-age-title = How old are you?
ask-age-hint = We do not need your date of birth.
age-under = Under { $min }
age-to-15 = { $min } to 15
age-16-17 = 16 or 17
age-18-25 = 18 to 25
age-prefer-not-to-say = { $min } or over. I prefer not to say more
ask-why-age = Younger children need a grown-up to ask with them. It also tells us who is best to talk to you.

ask-too-young-title = You were right to look for help
ask-too-young-lead = If you are under { $min }, we need a grown-up to ask with you. It can be anyone you trust.
ask-too-young-who = That could be a parent, an aunt or uncle, a teacher, a school nurse or a friend's parent. Show them this page: they can ask for you here, or call us on { $phone }. If there is nobody you can tell, call Childline. It is free, it is just for you, and it does not show on the bill.

ask-agreement-title = Does the family know, and do they agree?
ask-agreement-hint = Ask the parent, or the young person if it is about them.
ask-agreement-yes = Yes, they know and they agree
ask-agreement-no = No, or I am not sure
ask-why-agreement = Help works when people want it. So we get in touch only if they have agreed.

ask-not-agreed-title = Please talk to them first
ask-not-agreed-lead = Thank you for looking out for them. We cannot get in touch with a family who has not agreed.
ask-not-agreed-what = Tell them what you have noticed, and that the hub is there to help and not to judge. You can look at this site together, or they can call us on { $phone }. You can call us too, without saying who they are. If you think that a child is not safe, do not wait for anyone to agree: call one of these.

ask-you-title = About you
ask-role = What are you to the family?
role-relative = A relative
role-friend = A friend or neighbour
role-professional = I work or volunteer with them
role-prefer-not-to-say = Prefer not to say
ask-asker-name = Your name
ask-asker-work = Where do you work? (if you ask as part of your job)
ask-asker-phone = Your phone number
ask-asker-phone-hint = A UK number. We need this or your e-mail address.
ask-asker-email = Your e-mail address
ask-asker-email-hint = We need this or your phone number.
ask-why-you = If something is not clear, we ask you, so that the family does not have to explain twice.

ask-help-title = What would you like help with?
ask-help-hint = Choose any that fit, or write it in your own words below.
ask-words = What is going on?
ask-words-hint = In your own words, in any language. A few lines are enough.
ask-words-hint-other = In your own words. Please write only what they are happy for you to share.
ask-plan = Your plan from “What would help?”
ask-plan-yes = Put this plan into my request
ask-why-help = So that the right person reads it, and you tell your story only once.

ask-about-title = About you and your children
ask-name = What should we call you?
ask-name-hint = Any name you like. It need not be your full or legal name.
ask-about-title-young = About you
ask-about-title-other = About the family
ask-name-other = What should we call the parent or young person?
ask-name-hint-other = Any name they like. It need not be their full or legal name.
ask-children-hint-other = Add each child. If a baby is on the way, choose Pregnancy.
ask-why-about = So that we know what to call you, and send somebody who knows about this age.
ask-why-about-young = So that we know what to call you.
ask-why-about-other = So that we know what to call them, and send somebody who knows about this age.
ask-child = Child { $number }
ask-child-name = Name or nickname (if you want to say)
ask-child-age = Age
ask-child-add = Add another child
ask-child-remove = Remove
ask-children = How old are the children this is about?
ask-children-hint = Add each child. If you are expecting, choose Pregnancy.

ask-where-title = Where should help come from?
ask-hub = Which hub would you like?
ask-hub-hint = So that it goes to the right team. You can choose any.
ask-hub-any = I am not sure, choose for me
ask-hub-choose = Choose a hub
ask-hub-unit = Your nearest team is { $hub }. Your postcode is in { $district }.
ask-hub-sector = We think your nearest team is { $hub }. We do not know your whole postcode, but { $percent } in 100 like it are in { $district }.
ask-hub-outcode = Your nearest team may be { $hub }. We know only the first part of your postcode, so please check.
ask-hub-elsewhere = Your postcode is in { $district }, where another council runs the hubs. You can still choose any of ours.
ask-hub-unknown = We cannot tell from your postcode which team is nearest. Choose one, or let us choose.
ask-why-where = To find your nearest team. This is worked out on your device if it can be. You can leave it empty.
ask-why-hub = So that it goes to a team near you.
ask-meant = Did you mean { $meant }?
ask-meant-yes = Yes, use { $meant }
ask-postcode = Your postcode (if you want to say)
ask-postcode-hint = For example DN22 0ZZ. It helps us find what is near you.
ask-where-title-other = Where does the family live?
ask-postcode-other = Their postcode (if they want to say)
ask-hub-other = Which hub would they like?

ask-contact-title = How can we reach you safely?
ask-contact-lead = Choose only what is safe. We use nothing else.
ask-ways = How may we get in touch?
ask-ways-hint = Choose one or more.
way-call = Call me
way-text = Text me
way-email = E-mail me
way-letter = Send a letter
way-through = Through someone I name
way-come-back = Do not contact me
way-come-back-hint = I will come back here with my code and read your answer.
way-call-other = Call them
way-text-other = Text them
way-email-other = E-mail them
way-letter-other = Send them a letter
way-through-other = Through me, or someone else I name
way-come-back-other = Do not contact them
ask-never = Is there a way we must never use? (if you want to say)
ask-never-hint = For example, if someone else reads your messages.
never-call = Never call
never-text = Never text
never-email = Never e-mail
never-letter = Never send a letter
never-through = Never go through anyone else
ask-through = Who can we go through, and how?
ask-through-hint = Only if you chose this. Their name, and a number or e-mail address.
ask-contact-title-other = How can we reach them safely?
ask-contact-lead-other = Choose only what they say is safe. We use nothing else.
ask-phone-other = Their phone number
ask-email-other = Their e-mail address
ask-address-other = Their address
ask-email-hint-other = Only if we may e-mail. Do they alone read it?
ask-why-contact = So that nobody finds out who should not. What you choose here is the first thing the team sees.
ask-care-title = What should we be careful about?
ask-say-instead = What should we say instead? (if you want to say)
ask-say-instead-hint = For example: it is the dentist. Only if we may not say who we are.
ask-pick-up = Who else may pick up or open it? (if you want to say)
ask-pick-up-hint = For example: my partner, my mum, nobody.
ask-why-care = So that a call or a message never puts you in a difficult place.
ask-why-care-other = So that a call or a message never puts them in a difficult place.
ask-times-title = When is it safe to get in touch?
ask-times-hint = Choose any that fit, on working days. You can leave this empty.
day-morning = Any time in the morning
day-morning-hint = 9am to 12 noon
day-afternoon = Any time in the afternoon
day-afternoon-hint = 12 noon to 5pm
day-evening = Any time in the evening
day-evening-hint = 5pm to 7pm
ask-slots = Exact times that are safe (if you want to choose)
ask-slots-hint = Open a day and tick every half hour that is safe.
ask-why-times = So that we reach you when you can talk freely.
ask-why-times-other = So that we reach them when they can talk freely.
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
ask-good-times = Anything else about times? (if you want to say)
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
ask-language-title-other = What would make it easier for them to talk with us?
ask-interpreter-other = Do they want an interpreter? For which language?
ask-why-language = So that we are ready for you from the first moment.
ask-why-language-other = So that we are ready for them from the first moment.

ask-working-title = What is already going well?
ask-working-title-other = What is already going well for them?
ask-working = What helps, even a little? (if you want to say)
ask-working-hint = For example: a friend, a routine, a teacher who listens.
ask-why-working = So that we build on it and do not start from nothing.

ask-talk-title = Who may we talk to about this?
ask-talk-title-other = Who do they agree that we may talk to?
ask-talk-hint = Tick only those that are fine. You can leave all of them empty, and change your mind later.
ask-why-talk = Sometimes two people who know you can help more than one. It is up to you.
ask-why-talk-other = Sometimes two people who know them can help more than one. It is up to them.

ask-check-title = Check your answers
ask-agree-title = Before you send
ask-agree-text = The hub team reads what you wrote and uses it to help you. They share it with nobody else without asking you, unless someone is in serious danger.
ask-agree-text-young = The hub team reads what you wrote so that they can help you. They do not tell your parents, your school or anyone else without asking you. If you or someone else may be in serious danger, they have to tell people who can help, and they tell you first where they can. You can ask to see what we keep, and ask us to put it right.
ask-agree-text-other = The hub team reads what you wrote and uses it to help the family. They tell the family that you asked. They share it with nobody else without asking, unless someone is in serious danger.
ask-agree-basis = The law lets us use it because helping families is the council's job. Its name for that is “{ $basis }”.
ask-promise = { $days ->
    [one] They get in touch within { $days } working day.
   *[other] They get in touch within { $days } working days.
  }
ask-promise-wait = { $days ->
    [one] Your answer waits for you here within { $days } working day.
   *[other] Your answer waits for you here within { $days } working days.
  }
ask-privacy-link = Read more about privacy
ask-agree-legend = Are you happy to send it?
ask-agree = Yes, I have read this and want to send my request
ask-send = Send my request
ask-failed = We could not send your request just now. Nothing is lost: please try again in a moment, or call { $phone }.
ask-leave-empty = Please leave this empty

ask-sent-title = We have your request
ask-sent-reference = Your reference is
ask-sent-next-title = What happens next
ask-sent-due = A person from the hub gets in touch by { $date } at the latest, in the way you chose.
ask-sent-due-back = A person from the hub answers by { $date } at the latest. We do not contact you: our answer waits here, behind your code.
ask-sent-due-nowhere = A person from the hub reads it by { $date } at the latest. Without a code our answer cannot reach you. If you want to talk, call us on { $phone }.
ask-sent-who = Only the hub team can open what you wrote.
ask-sent-worse = If it gets worse before then, do not wait. Call us on { $phone }, { $hours }.
ask-sent-urgent = See who to call in an emergency
ask-code-title = Your receipt code
ask-code-why = With this code you can come back without an account. You can see where your request stands, read what we write to you, write to us, or take your request back.
ask-code-show = Show my code
ask-code-found = Someone who finds your code could see where it stands, read what we write to you, write to us, or take your request back. They can never see what you told us. Keep it where only you look.
ask-keep = What do you do with the code?
ask-keep-hint = We show it only now, and cannot look it up for you later.
ask-keep-written = I have written it down
ask-keep-email = Send it to my safe e-mail
ask-keep-email-hint = One short e-mail. It says nothing about your request.
ask-keep-email-once = You asked for no e-mails, and none about your request will come. This is one short e-mail with the code, only because you choose it now.
ask-keep-address = Your safe e-mail address
ask-keep-address-hint = An address that only you read. The code leaves this device, and the company that runs your e-mail could see it. This site does not keep the address.
ask-keep-email-failed = We could not send the e-mail. Nothing is lost: your code is still on this page. Try again in a moment, or choose another way.
ask-keep-emailed = We have sent it. It can take some minutes. If you do not see it, look in the spam folder.
ask-keep-print = I want to print it
ask-keep-nothing = I do not want a code
ask-keep-nothing-hint = Then we delete the code. We still have your request.
ask-keep-nothing-nowhere = Then we delete the code. You asked us not to contact you, so our answer cannot reach you. You can call us on { $phone }.
ask-keep-failed = We could not delete the code just now. Please try again in a moment, or call { $phone }.
ask-print-how = Print this page from your browser’s menu, then go to the first page so that nobody else sees the code.
ask-sent-back = You can come back with your code:
ask-sent-home = Back to the first page
ask-nothing-sent-title = Nothing has been sent
ask-nothing-sent = This page has no request to show. It may have been more than an hour. If you have a reference, we have your request.

read-card = Safe contact: read this first
read-rest = What they told us
## The e-mail with the receipt code. Subject and first lines show in the inbox: nothing of families or help.

mail-subject = Your code
mail-code = Here is the code that you asked for:
mail-keep = Keep it to yourself. We never ask for it by phone, text or e-mail.
mail-mistake = If you did not ask for a code, someone typed your address by mistake. You can delete this e-mail.
mail-where = Type it on this page:
mail-no-answer = Please do not answer this e-mail. Nobody reads what comes to this address.

## Coming back with a receipt code

return-asked = Have you asked us before?
return-link = See where my request stands
return-title = See where your request stands
return-lead = Type the receipt code that you got when you sent your request.
return-code = Your receipt code
return-code-hint = 16 letters and numbers, such as K7QF‑2M9X‑PT4W‑8HJC. Small letters and spaces are fine.
return-open = Open my request
return-lost-title = Lost your code?
return-lost = We still have your request, but cannot look up the code. Call us on { $phone }, { $hours }.
return-standing-title = Your request
return-status-new = We have it
return-status-new-more = It has arrived safely. A person from the hub reads it next.
return-status-seen = Someone has read it
return-status-seen-more = A person from the hub has read your request and is working out how to help.
return-status-contacted = We have been in touch
return-status-contacted-more = We have reached out the way you chose, or answered you below.
return-status-closed = It is finished
return-status-closed-more = We have closed this request. You can still write to us here, or ask again at any time.
return-status-withdrawn = You have taken it back
return-status-withdrawn-more = We have stopped. What you told us will be deleted.
return-due = We get in touch by { $date } at the latest.
return-reference = Your reference:
return-messages-title = Messages
return-messages-none = There are no messages yet. What we write to you will stand here.
return-from-hub = From the hub, { $date }
return-from-you = From you, { $date }
return-from-you-hidden = Only the hub team can open this, so we do not show it here.
return-message = Write to the hub
return-message-hint = Only the hub team can read it. Up to 2,000 characters.
return-send = Send my message
return-done-message = We have your message.
return-done-contact = Thank you. From now on we use only the ways you have just chosen.
return-done-failed = We could not send that just now. Please try again in a moment, or call { $phone }.
return-change-title = Change or stop
return-contact = Change how you reach me
return-contact-new = What you fill in here replaces what you told us before.
return-contact-send = Use this from now on
return-withdraw = Take my request back
return-withdraw-title = Do you want to take your request back?
return-withdraw-told = The hub team is told, and stops.
return-withdraw-at-once = What you told us and all messages are deleted at once. Someone may have read them before.
return-withdraw-days = { $days ->
    [one] What you told us and all messages are deleted after { $days } day. Someone may have read them before.
   *[other] What you told us and all messages are deleted after { $days } days. Someone may have read them before.
  }
return-withdraw-proof = We keep only your reference and the day.
return-withdraw-safe = Not sure? Talk to us first: { $phone }, { $hours }. If someone is in serious danger, we may still have to get help.
return-withdraw-sure = Yes, take it back
return-withdraw-not = No, keep my request
return-withdrawn-title = Your request is taken back
return-withdrawn-day = { $date }. The reference was
return-withdrawn-again = That is fine. You can ask again whenever you like.
return-leave-title = Does anyone else use this phone or computer?
return-leave-text = Close this page when you have finished. You need the code to open it again. After an hour it closes by itself.
return-leave = Close this page

## What this device remembers

device-title = What this device remembers
device-lead = We keep nothing on your phone or computer, unless you choose it.
device-nothing = Nothing from this site is kept on this device.
device-script = Without JavaScript nothing can be kept here. Your answers wait on our server, locked, for at most an hour.
device-kept = Something is kept here for you. It goes at the end of { $date }. Type your PIN to go on with it.
device-pin = Your PIN
device-tries = { $left ->
    [one] You have { $left } try left. If the PIN is wrong then, what is kept here is wiped.
   *[other] You have { $left } tries left. After that, what is kept here is wiped.
  }
device-open = Go on where I was
device-wiped = The PIN was wrong ten times, so what was kept here has been wiped. Nobody can read it now. You can start again at any time.
device-clear = Clear what this device keeps
device-cleared = Cleared. Nothing from this site is kept on this device now.
device-go-on = Go on with what you kept on this device
device-beyond-title = What your browser remembers
device-beyond = Your browser has a history of its own. It can show the name of this site, even when nothing is kept here and after you press “Exit this page”. We cannot clear it for you.
device-beyond-link = How to hide that you looked at this site

device-later = Finish later on this device
device-keep-plan = Keep my plan on this device
device-someone-else = Does anyone else use this device?
device-someone-else-hint = A partner, a parent, a child, a friend: anyone who can unlock it or knows its PIN.
device-back = Go back to where I was
device-shared-title = It is safer not to keep it here
device-shared = What is kept would be locked. But someone else could see that something is there, and ask you about it. So we do not keep it on a device that others use, or may use.
device-shared-instead = You can go on now, or call us: { $phone }, { $hours }. We can fill it in with you. Nothing you typed is lost while this page is open.
device-pin-title = Choose a PIN
device-pin-why = It locks your answers on this device. Nobody can open them without it, and neither can we.
device-new-pin = Your new PIN
device-new-pin-hint = 6 to 12 letters or numbers. Choose one that someone who knows you would not guess, so no birthdays. Letters make it harder to guess.
device-pin-again = The same PIN again
device-forgotten = If you forget your PIN, your answers cannot be opened. You would have to start again.
device-until = They are kept for a week, until the end of { $date }. They go sooner if you send a request, clear them, or press “Exit this page”.
device-keep = Keep it on this device
device-done-title = Kept until { $date }
device-done = You can close this page now. To go on later, open “What this device remembers” at the bottom of any page and type your PIN.
failed-just-now = That did not work just now. Nothing is lost. Please try again in a moment, or call { $phone }.

## Errors: what to do, never blame

error-summary-title = Please check this page
error-topics-missing = Choose what is on your mind, or “I am not sure”
error-people-missing = Choose who it is about
error-reply-missing = Choose yes, no or not sure
error-safe-now-missing = Choose whether everyone is safe right now
error-help-missing = Choose what you would like help with, or write it in your own words
error-words-too-long = Make what is going on shorter by { $over }. There is room for 2,000 characters
error-name-missing = Tell us a name to call you
error-name-too-long = Make the name shorter by { $over }. There is room for 60 characters
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
error-email-too-long = Make the e-mail address shorter by { $over }. There is room for 254 characters
error-address-missing = Write your address, or choose another way to reach you
error-address-too-long = Make the address shorter by { $over }. There is room for 300 characters
error-say-who-missing = Choose whether we may say who we are
error-leave-message-missing = Choose whether we may leave a message
error-good-times-too-long = Make the good times shorter by { $over }. There is room for 300 characters
error-code-word-too-long = Make the code word shorter by { $over }. There is room for 60 characters
error-interpreter-too-long = Make the language shorter by { $over }. There is room for 60 characters
error-access-other-too-long = Make it shorter by { $over }. There is room for 300 characters
error-variant-missing = Choose who you are asking for
error-age-missing = Choose how old you are
error-age-refused = A grown-up needs to ask with you. Go back to see who can help
error-family-agrees-missing = Choose whether the family agrees
error-family-agrees-refused = The family has to agree first. Go back to see what you can do instead
error-role-missing = Choose what you are to the family
error-asker-name-missing = Write your name
error-asker-name-too-long = Make your name shorter by { $over }. There is room for 60 characters
error-asker-work-too-long = Make where you work shorter by { $over }. There is room for 150 characters
error-asker-phone-missing = Write your phone number or your e-mail address
error-asker-phone-invalid = Write a UK phone number, like 01632 960 100
error-asker-phone-unsure = Did you mean { $meant }? Tick the box, or write the number again
error-asker-phone-too-long = Write a UK phone number, like 01632 960 100
error-asker-email-invalid = Write the e-mail address like name@example.org
error-asker-email-too-long = Make the e-mail address shorter by { $over }. There is room for 254 characters
error-plan-too-many = A plan has at most 40 parts
error-plan-unknown = Name the parts of the plan by their ids
error-children-too-many = There is room for 10 children. Tell us about the others when we talk
error-children-name-too-long = Make the child's name shorter by { $over }. There is room for 40 characters
error-children-stage-missing = Choose an age for each child, or “Prefer not to say”
error-postcode-unsure = Did you mean { $meant }? Tick the box, or write the postcode again
error-postcode-too-long = Write the postcode like DN22 0ZZ, or leave it empty
error-contact-conflict = Choose “Do not contact me” alone, or choose ways to reach you
error-contact-refused = You asked us not to contact you, and there is no code to come back with. Choose a way to reach you, or send this with a code
error-phone-unsure = Did you mean { $meant }? Tick the box, or write the number again
error-through-missing = Write who we can go through and how to reach them, or choose another way
error-through-too-long = Make it shorter by { $over }. There is room for 150 characters
error-never-conflict = You chose the same way twice: as one to use and as one never to use. Change one of them
error-say-instead-too-long = Make what we should say shorter by { $over }. There is room for 150 characters
error-pick-up-too-long = Make who may pick up shorter by { $over }. There is room for 150 characters
error-slots-too-many = Choose at most 160 half hours
error-slots-unknown = Choose times from the list
error-working-well-too-long = Make what is going well shorter by { $over }. There is room for 300 characters
error-partners-unknown = Choose only from the list
error-agree-missing = Tick the box if you want to send your request
error-keep-missing = Choose what you do with the code
error-keep-email-missing = Write the e-mail address, or choose another way to keep the code
error-keep-email-invalid = Write the e-mail address like name@example.org
error-keep-email-too-long = Make the e-mail address shorter by { $over }. There is room for 254 characters
error-keep-email-refused = We cannot send an e-mail to this address. Check it, or choose another way to keep the code
error-code-missing = Type your receipt code
error-code-unknown = We cannot find a request with this code. Please check each letter and number
error-message-missing = Write your message first
error-message-too-long = Please use at most 2,000 characters for your message
error-someone-else-missing = Choose whether anyone else uses this device
error-pin-missing = Type your PIN
error-pin-invalid = Use 6 to 12 letters or numbers for the PIN, without spaces
error-pin-refused = Choose a PIN that is harder to guess than one letter again and again, or a row like 123456
error-pin-unknown = This PIN did not open it. Check it and try again
error-pin-again-conflict = Type the same PIN in both places
