# The words of the interface. The same keys stand in every language; a test holds that.

## Everywhere

skip-to-content = سیدھے اصل مضمون پر جائیں
skip-to-exit = یہ صفحہ فوراً چھوڑیں
exit = یہ صفحہ چھوڑیں
exit-hint = فوراً موسم کا صفحہ کھل جاتا ہے۔ اس سے آپ کی ہسٹری (دیکھے ہوئے صفحوں کا ریکارڈ) نہیں مٹتی۔
menu-language = زبان
menu-main = مین مینو
search = تلاش
search-label = مدد تلاش کریں
search-button = تلاش کریں
back = واپس
continue = آگے بڑھیں
change = بدلیں
list-comma = ،{" "}
error-prefix = توجہ دیں:
error-title = توجہ دیں: { $title }
page-title = { $title } – { $hub }
date = { $weekday }، { $day } { $month } { $year }
progress = { $total } میں سے سوال { $number }
progress-start = سوال { $number }
ask-for-help = مدد مانگیں
what-would-help = کس بات سے مدد ملے گی؟
urgent-help = فوری مدد
young-people = نوجوان

weekday-1 = پیر
weekday-2 = منگل
weekday-3 = بدھ
weekday-4 = جمعرات
weekday-5 = جمعہ
weekday-6 = ہفتہ
weekday-7 = اتوار

month-1 = جنوری
month-2 = فروری
month-3 = مارچ
month-4 = اپریل
month-5 = مئی
month-6 = جون
month-7 = جولائی
month-8 = اگست
month-9 = ستمبر
month-10 = اکتوبر
month-11 = نومبر
month-12 = دسمبر

## Header and footer

footer-call-title = اگر کوئی خطرے میں ہے تو ابھی فون کریں
footer-more = مزید فون نمبر
footer-hub-title = ہم سے بات کریں
footer-hub-text = { $hub }: { $phone }۔ { $hours }۔
footer-privacy = رازداری
footer-accessibility = سب کے لیے آسان رسائی
footer-staying-safe = آن لائن محفوظ رہنا
footer-about = اسے { $council } چلاتی ہے

call-text = { $number } پر ٹیکسٹ (میسج) کریں
call-text-word = { $word } لکھ کر { $number } پر ٹیکسٹ (میسج) کریں
call-web = ان کی ویب سائٹ کھولیں

## Stages and topics

stage-pregnancy = حمل
stage-pregnancy-hint = حمل کا پتہ چلنے سے پیدائش تک
stage-baby = ننھا بچہ، 0 سے 2 سال
stage-baby-hint = پیدائش سے دوسری سالگرہ تک، اور اس کے کچھ بعد بھی
stage-early-years = چھوٹا بچہ، 3 اور 4 سال
stage-early-years-hint = اسکول شروع کرنے سے پہلے
stage-school-age = اسکول کی عمر، 5 سے 11 سال
stage-school-age-hint = پرائمری اسکول اور پھر سیکنڈری اسکول جانا
stage-teens = نوعمر (ٹین ایجر)، 12 سے 19 سال
stage-teens-hint = سیکنڈری اسکول، کالج اور بڑے ہونے کے پہلے قدم
stage-send = SEND (خصوصی ضروریات)، 0 سے 25 سال
stage-send-hint = پڑھائی میں خصوصی ضروریات اور معذوری

topic-health = صحت
topic-feeding-and-sleep = دودھ، کھانا اور نیند
topic-behaviour = بچے کا رویہ
topic-mental-health = احساسات اور ذہنی صحت
topic-money-and-housing = پیسے اور گھر
topic-relationships = رشتے اور علیحدگی
topic-safety = حفاظت
topic-school-and-learning = اسکول اور پڑھائی
topic-send = خصوصی ضروریات اور معذوری
topic-childcare = چائلڈ کیئر (بچوں کی دیکھ بھال)
topic-work-and-training = کام اور ٹریننگ

## Home

home-stages-title = عمر کے لحاظ سے مشورے
home-topics-title = موضوع کے لحاظ سے مشورے
home-ask-hint = ہمیں بس ایک بار بتائیں۔ ایک انسان اسے پڑھتا ہے اور اسی طرح رابطہ کرتا ہے جیسے آپ چاہیں۔
home-checklist-hint = چند سوال، پھر آپ کے خاندان کے لیے ایک پلان۔ آپ کے جواب کوئی نہیں دیکھتا۔
home-urgent-hint = کسی کو چوٹ لگی ہے، کوئی خطرے میں ہے، یا اب برداشت نہیں ہو رہا۔ دیکھیں کہ ابھی کس کو فون کرنا ہے۔
home-young-title = کیا آپ کی عمر 11 سے 25 سال ہے؟
home-young-hint = آپ کی اپنی جگہ: نجی، سیدھی بات، اور کوئی آپ کو برا نہیں سمجھے گا۔
home-hubs-title = ہم سے ملنے آئیں

## Reading pages

page-urgent-title = کس کو فون کریں
page-related-title = اس سے جڑے صفحے
page-local-title = آپ کے قریب
page-local-text = آپ کا ہب فون پر، آن لائن یا مل کر مدد کر سکتا ہے۔ { $phone } پر فون کریں، { $hours }۔
page-checked = یہ صفحہ { $date } کو چیک کیا گیا۔ اگلی بار { $date-next } تک چیک ہو گا۔
page-overdue = یہ صفحہ { $date } تک چیک ہونا تھا۔ ہو سکتا ہے کہ یہ پرانا ہو چکا ہو۔ کوئی شک ہو تو ہمیں { $phone } پر فون کریں۔
page-sources-title = یہ معلومات کہاں سے آئی ہیں
page-source = چیک کیا گیا: { $date }
page-share = یہ صفحہ کسی کو بھیجنے کے لیے یہ پتہ دیں:
page-share-copy = کاپی کریں
page-share-done = کاپی ہو گیا
page-english-only = یہ صفحہ ابھی آپ کی زبان میں نہیں ہے۔ یہ انگریزی میں دکھایا جا رہا ہے۔
page-part-english = اس صفحے کا کچھ حصہ ابھی آپ کی زبان میں نہیں ہے۔ وہ حصہ انگریزی میں دکھایا جا رہا ہے۔
page-awaiting-check = یہ ترجمہ ابھی کسی اردو بولنے والے نے چیک نہیں کیا۔
page-behind = انگریزی صفحہ اس ترجمے سے زیادہ نیا ہے۔
page-awaiting-both = یہ ترجمہ ابھی کسی اردو بولنے والے نے چیک نہیں کیا، اور انگریزی صفحہ اس سے زیادہ نیا ہے۔
page-english-link = اسے انگریزی میں پڑھیں
note-note = جاننے کی بات
note-important = ضروری بات
note-caution = کس کو فون کریں
stage-lead = اس عمر کے لیے مشورے۔ ہر صفحہ اس کے اصل ذریعے سے چیک کیا گیا ہے۔
topic-lead = اس موضوع پر مشورے، ہر عمر کے لیے۔
listing-also = دوسری عمریں
listing-also-topics = دوسرے موضوع
listing-none = یہاں ابھی کوئی صفحہ نہیں ہے۔ ہمیں فون کریں یا مدد مانگیں: ایک انسان جواب دے گا۔

## Search

search-title = تلاش
search-hint = اپنے الفاظ میں لکھیں، مثلاً “بچہ سوتا نہیں”۔
search-results = { $count ->
    [one] “{ $words }” کے لیے { $count } صفحہ
   *[other] “{ $words }” کے لیے { $count } صفحے
  }
search-none-title = “{ $words }” کے لیے ہمیں کچھ نہیں ملا
search-none = دوسرے الفاظ آزمائیں، کوئی موضوع چنیں، یا کسی انسان سے پوچھیں۔

## Not found

not-found-title = ہمیں یہ صفحہ نہیں ملا
not-found-text = شاید پتہ پرانا ہے یا لکھنے میں کچھ رہ گیا ہے۔ آپ سے کوئی غلطی نہیں ہوئی۔
not-found-links = شاید یہ کام آئیں:

## Turned away

notice-title = معذرت، ابھی یہ نہیں ہو سکا
notice-too-many = آپ کے نیٹ ورک سے ایک ساتھ بہت کچھ آیا۔ ایک منٹ رک کر دوبارہ کوشش کریں، یا فون کریں: { $phone }۔
notice-not-arrived = آپ نے جو بھیجا وہ پورا نہیں پہنچا۔ واپس جا کر دوبارہ کوشش کریں، یا فون کریں: { $phone }۔

## Danger

danger-title = مہربانی کر کے ابھی کسی کو فون کریں
danger-lead = آپ نے جو بتایا، اس سے لگتا ہے کہ شاید کوئی خطرے میں ہے۔ آپ کو فوراً مدد ملنی چاہیے۔

## Checklist

checklist-topics-title = آپ کے دل میں کیا بات ہے؟
checklist-topics-hint = جتنی باتیں چاہیں چن لیں۔ ہم صرف انہی کے بارے میں پوچھیں گے۔
checklist-topics-not-sure = مجھے ٹھیک سے معلوم نہیں
checklist-private = آپ کے جواب آپ ہی کے پاس رہتے ہیں۔ ہب میں انہیں کوئی نہیں دیکھتا۔
checklist-people-title = یہ کس کے بارے میں ہے؟
checklist-people-hint = اپنے خاندان کی سب عمریں چن لیں، تاکہ پلان آپ کے لیے ٹھیک ہو۔
checklist-people-me = میرے بارے میں: میں ایک نوجوان ہوں
checklist-carry-on = سوال جاری رکھیں
checklist-danger-carry-on = جب آپ محفوظ ہوں تو آگے بڑھ سکتے ہیں۔

answer-yes = جی ہاں
answer-no = جی نہیں
answer-not-sure = یقین نہیں

plan-title = آپ کا پلان
plan-lead = ایک چیز سے شروع کریں۔ سب کچھ کرنا ضروری نہیں۔
plan-unfinished = کچھ سوال ابھی باقی ہیں۔ ان کے جواب مل جائیں تو پلان اور بہتر ہو گا۔
plan-finish = باقی سوالوں کے جواب دیں
plan-first-step = پہلا قدم:
plan-read = پڑھیں:
plan-hub = آپ کا ہب:
plan-because = کیونکہ آپ نے اس سوال پر “{ $answer }” کہا: { $question }
plan-next-title = کسی انسان سے بات کرنا چاہتے ہیں؟
plan-next = آپ ابھی مدد مانگ سکتے ہیں۔ ہم یہ پلان نہیں دیکھتے، جب تک آپ خود ہمیں نہ بتائیں۔
plan-print = یہ پلان اپنے پاس رکھنے کے لیے اسے پرنٹ کریں یا تصویر لے لیں۔ صفحہ بند کرتے ہی یہ مٹ جاتا ہے۔
plan-answers-title = آپ کے جواب
plan-start-again = دوبارہ شروع کریں

## Ask for help

ask-start = ابھی شروع کریں
ask-start-lead = ہمیں تھوڑا سا بتائیں اور چنیں کہ ہم آپ سے کیسے رابطہ کریں۔ آپ کے ہب میں ایک انسان اسے پڑھتا ہے۔
ask-start-time = اس میں تقریباً پانچ منٹ لگتے ہیں۔ کسی کاغذ کی ضرورت نہیں۔
ask-start-private-title = آپ جو لکھیں گے اس کا کیا ہوتا ہے
ask-start-private = محفوظ ہونے سے پہلے اسے ایسی چابی سے بند کر دیا جاتا ہے جو صرف ہب کی ٹیم کے پاس ہے۔ ہم کسی کو نہیں بتاتے کہ آپ نے مدد مانگی۔ اگر کوئی سخت خطرے میں ہو تو شاید ہمیں دوسروں سے مدد لینی پڑے، اور جہاں ہو سکے ہم پہلے آپ کو بتاتے ہیں۔
ask-start-device = اس فون یا کمپیوٹر پر کچھ محفوظ نہیں ہوتا، مگر اس کی ہسٹری میں نظر آ سکتا ہے کہ آپ یہاں آئے تھے۔ دیکھیں کہ آن لائن محفوظ کیسے رہنا ہے۔
ask-start-promise = { $days ->
    [one] ہم کام کے { $days } دن کے اندر آپ سے رابطہ کرتے ہیں۔
   *[other] ہم کام کے { $days } دنوں کے اندر آپ سے رابطہ کرتے ہیں۔
  }
ask-start-phone = بات کرنا بہتر لگتا ہے؟ { $phone } پر فون کریں، { $hours }۔
ask-start-danger = کیا کوئی ابھی خطرے میں ہے؟ ہمارا انتظار نہ کریں۔
ask-carry-on = اپنی درخواست جاری رکھیں
ask-urgent-carry-on = آپ پھر بھی ہمیں اپنی درخواست بھیج سکتے ہیں۔ مگر ہم ان کی طرح جلدی جواب نہیں دے سکیں گے۔

ask-safe-title = کیا آپ کے خاندان میں اس وقت سب محفوظ ہیں؟
ask-safe-hint = ہم یہ پہلے پوچھتے ہیں، تاکہ ضرورت ہو تو آپ فوراً دیکھ سکیں کہ کس کو فون کرنا ہے۔
ask-safe-yes = جی ہاں، ہم محفوظ ہیں
ask-safe-no = جی نہیں
ask-safe-not-sure = مجھے یقین نہیں

ask-help-title = آپ کو کس چیز میں مدد چاہیے؟
ask-help-hint = جو باتیں آپ پر ٹھیک بیٹھتی ہیں وہ چن لیں، یا نیچے اپنے الفاظ میں لکھیں۔
ask-words = کیا ہو رہا ہے؟
ask-words-hint = اپنے الفاظ میں، کسی بھی زبان میں۔ چند سطریں کافی ہیں۔ زیادہ سے زیادہ 2,000 حروف۔

ask-about-title = آپ اور آپ کے بچوں کے بارے میں
ask-name = ہم آپ کو کس نام سے پکاریں؟
ask-name-hint = جو نام آپ کو پسند ہو۔ پورا یا قانونی نام ضروری نہیں۔
ask-children = جن بچوں کی بات ہے ان کی عمر کیا ہے؟
ask-children-hint = تاکہ اسے وہی پڑھے جو مدد کر سکے۔ جو عمریں ٹھیک ہوں سب چن لیں۔

ask-where-title = آپ مدد کہاں سے لینا چاہیں گے؟
ask-hub = آپ کون سا ہب چاہتے ہیں؟
ask-hub-hint = تاکہ یہ صحیح ٹیم تک پہنچے۔ آپ کوئی بھی ہب چن سکتے ہیں۔
ask-hub-any = مجھے یقین نہیں، آپ میرے لیے چن دیں
ask-postcode = آپ کا پوسٹ کوڈ (اگر بتانا چاہیں)
ask-postcode-hint = مثلاً DN22 0ZZ۔ اس سے ہم آپ کے قریب کی چیزیں ڈھونڈ سکتے ہیں۔

ask-contact-title = ہم آپ سے محفوظ طریقے سے کیسے رابطہ کریں؟
ask-contact-lead = صرف وہی چنیں جو آپ کے لیے محفوظ ہو۔ ہم کوئی اور طریقہ استعمال نہیں کرتے۔
ask-ways = ہم کس طرح رابطہ کر سکتے ہیں؟
ask-ways-hint = ایک یا زیادہ طریقے چنیں۔
way-call = مجھے فون کریں
way-text = مجھے ٹیکسٹ (میسج) کریں
way-email = مجھے ای میل کریں
way-letter = مجھے خط بھیجیں
ask-phone = آپ کا فون نمبر
ask-phone-hint = صرف اگر ہم فون یا ٹیکسٹ کر سکتے ہیں۔ برطانیہ کا نمبر۔
ask-email = آپ کا ای میل پتہ
ask-email-hint = صرف اگر ہم ای میل کر سکتے ہیں۔ کیا اسے صرف آپ ہی پڑھتے ہیں؟
ask-address = آپ کا پتہ
ask-address-hint = صرف اگر ہم خط بھیج سکتے ہیں۔ ڈاک کون کھولتا ہے؟
ask-say-who = اگر کوئی اور فون اٹھائے تو کیا ہم بتا سکتے ہیں کہ ہم کون ہیں؟
ask-say-who-hint = اگر نہیں، تو ہم ہب کا ذکر نہیں کرتے۔
ask-leave-message = کیا ہم پیغام چھوڑ سکتے ہیں؟
ask-leave-message-hint = وائس میل پر، یا جو فون اٹھائے اس کے پاس۔
ask-good-times = کون سا وقت اچھا اور محفوظ ہے؟ (اگر بتانا چاہیں)
ask-good-times-hint = مثلاً: پیر سے جمعہ دوپہر 1 بجے کے بعد، ہفتے اور اتوار کو نہیں۔
ask-code-word = ایک خفیہ لفظ (اگر آپ چاہیں)
ask-code-word-hint = ہم سب سے پہلے یہ لفظ بولتے ہیں، تاکہ آپ کو پتہ چلے کہ یہ ہم ہیں۔

ask-language-title = ہم سے بات کرنا آپ کے لیے کس طرح آسان ہو گا؟
ask-interpreter = کیا آپ کو ترجمان چاہیے؟ کس زبان کے لیے؟
ask-interpreter-hint = ضرورت نہیں تو خالی چھوڑ دیں۔ اس کے کوئی پیسے نہیں لگتے۔
ask-access = کیا آپ کو کسی اور چیز کی ضرورت ہے؟
ask-access-hint = جو ٹھیک لگیں چن لیں، یا کچھ بھی نہ چنیں۔
access-bsl = برطانیہ کی اشاروں کی زبان (BSL)
access-text-relay = Relay UK یا ٹیکسٹ فون
access-easy-read = آسان تحریر (Easy read)
access-large-print = بڑے حروف میں چھپائی
access-reading-help = پڑھنے اور لکھنے میں مدد
access-step-free = ایسی جگہ جہاں سیڑھیاں نہ ہوں
access-quiet-place = پُرسکون جگہ یا زیادہ وقت
ask-access-other = کچھ اور (اگر بتانا چاہیں)

ask-check-title = اپنے جواب دیکھ لیں
ask-agree-title = بھیجنے سے پہلے
ask-agree-text = آپ نے جو لکھا، ہب کی ٹیم اسے پڑھتی ہے اور اسی سے آپ کی مدد کرتی ہے۔ آپ سے پوچھے بغیر وہ یہ کسی اور کو نہیں بتاتی، سوائے اس کے کہ کوئی سخت خطرے میں ہو۔
ask-promise = { $days ->
    [one] ٹیم کام کے { $days } دن کے اندر آپ سے رابطہ کرتی ہے۔
   *[other] ٹیم کام کے { $days } دنوں کے اندر آپ سے رابطہ کرتی ہے۔
  }
ask-privacy-link = رازداری کے بارے میں اور پڑھیں
ask-agree-legend = کیا آپ اسے بھیجنے پر راضی ہیں؟
ask-agree = جی ہاں، میں نے یہ پڑھ لیا ہے اور مجھے اپنی درخواست بھیجنی ہے
ask-send = میری درخواست بھیجیں
ask-failed = ہم ابھی آپ کی درخواست نہیں بھیج سکے۔ کچھ بھی ضائع نہیں ہوا: تھوڑی دیر میں پھر کوشش کریں، یا { $phone } پر فون کریں۔

ask-sent-title = آپ کی درخواست ہمیں مل گئی ہے
ask-sent-reference = آپ کا حوالہ نمبر یہ ہے
ask-sent-next-title = اب آگے کیا ہو گا
ask-sent-due = ہب سے کوئی زیادہ سے زیادہ { $date } تک آپ سے رابطہ کرے گا، اسی طرح جیسے آپ نے چنا ہے۔
ask-sent-who = آپ کی لکھی ہوئی بات صرف ہب کی ٹیم کھول سکتی ہے۔
ask-sent-worse = اگر اس سے پہلے حالات بگڑ جائیں تو انتظار نہ کریں۔ ہمیں { $phone } پر فون کریں، { $hours }۔
ask-sent-urgent = دیکھیں کہ ایمرجنسی میں کس کو فون کرنا ہے
ask-sent-keep-title = اپنا حوالہ نمبر سنبھال کر رکھیں
ask-sent-keep = اسے ابھی لکھ لیں یا تصویر لے لیں۔ جب ہمیں فون کریں تو یہ نمبر بتا سکتے ہیں۔ اس سے آپ کے بارے میں کچھ پتہ نہیں چلتا۔
ask-sent-home = پہلے صفحے پر واپس
ask-nothing-sent-title = کچھ نہیں بھیجا گیا
ask-nothing-sent = اس صفحے پر دکھانے کے لیے کوئی درخواست نہیں ہے۔ شاید ایک گھنٹے سے زیادہ ہو گیا ہے۔ اگر آپ کے پاس حوالہ نمبر ہے تو آپ کی درخواست ہمیں مل چکی ہے۔

## Errors: what to do, never blame

error-summary-title = مہربانی کر کے یہ صفحہ ایک بار دیکھ لیں
error-topics-missing = چنیں کہ آپ کے دل میں کیا بات ہے، یا “مجھے ٹھیک سے معلوم نہیں”
error-people-missing = چنیں کہ یہ کس کے بارے میں ہے
error-reply-missing = جی ہاں، جی نہیں یا یقین نہیں میں سے ایک چنیں
error-safe-now-missing = چنیں کہ اس وقت سب محفوظ ہیں یا نہیں
error-help-missing = چنیں کہ آپ کو کس چیز میں مدد چاہیے، یا اپنے الفاظ میں لکھیں
error-words-too-long = جو ہو رہا ہے اسے زیادہ سے زیادہ 2,000 حروف میں لکھیں
error-name-missing = ہمیں کوئی نام بتائیں جس سے ہم آپ کو پکاریں
error-name-too-long = نام زیادہ سے زیادہ 80 حروف میں لکھیں
error-children-missing = چنیں کہ بچوں کی عمر کیا ہے
error-postcode-invalid = پوسٹ کوڈ اس طرح لکھیں: DN22 0ZZ، یا خالی چھوڑ دیں
error-hub-missing = ایک ہب چنیں، یا “مجھے یقین نہیں”
error-hub-unknown = فہرست میں سے ایک ہب چنیں
error-contact-missing = رابطے کا کم سے کم ایک طریقہ چنیں
error-phone-missing = اپنا فون نمبر لکھیں، یا رابطے کا کوئی اور طریقہ چنیں
error-phone-invalid = برطانیہ کا فون نمبر اس طرح لکھیں: ⁦01632 960 100⁩
error-phone-too-long = برطانیہ کا فون نمبر اس طرح لکھیں: ⁦01632 960 100⁩
error-email-missing = اپنا ای میل پتہ لکھیں، یا رابطے کا کوئی اور طریقہ چنیں
error-email-invalid = ای میل پتہ اس طرح لکھیں: name@example.org
error-email-too-long = ای میل پتہ زیادہ سے زیادہ 254 حروف کا لکھیں
error-address-missing = اپنا پتہ لکھیں، یا رابطے کا کوئی اور طریقہ چنیں
error-address-too-long = پتہ زیادہ سے زیادہ 300 حروف میں لکھیں
error-say-who-missing = چنیں کہ ہم اپنے بارے میں بتا سکتے ہیں یا نہیں
error-leave-message-missing = چنیں کہ ہم پیغام چھوڑ سکتے ہیں یا نہیں
error-good-times-too-long = اچھا وقت زیادہ سے زیادہ 300 حروف میں لکھیں
error-code-word-too-long = خفیہ لفظ زیادہ سے زیادہ 60 حروف کا لکھیں
error-interpreter-too-long = زبان کا نام زیادہ سے زیادہ 60 حروف میں لکھیں
error-access-other-too-long = کچھ اور زیادہ سے زیادہ 300 حروف میں لکھیں
error-agree-missing = اگر درخواست بھیجنا چاہیں تو خانے پر نشان لگائیں
