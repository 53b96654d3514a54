# The words of the interface. The same keys stand in every language; a test holds that.

## Everywhere

skip-to-content = سیدھے اصل مضمون پر جائیں
skip-to-exit = یہ صفحہ فوراً چھوڑیں
exit = یہ صفحہ چھوڑیں
exit-hint = فوراً موسم کے صفحے پر جاتا ہے اور اس سائٹ نے ڈیوائس پر جو رکھا ہے اسے مٹا دیتا ہے۔ یہ آپ کی ہسٹری نہیں مٹاتا۔ آپ Shift تین بار بھی دبا سکتے ہیں۔
exit-twice-more = صفحہ چھوڑنے کے لیے Shift دو بار اور دبائیں۔
exit-once-more = صفحہ چھوڑنے کے لیے Shift ایک بار اور دبائیں۔
menu-language = زبان
menu-main = مین مینو
search = تلاش
search-label = مدد تلاش کریں
search-button = تلاش کریں
back = واپس
continue = آگے بڑھیں
change = بدلیں
list-comma = ،{" "}
up-to = زیادہ سے زیادہ { $count } حروف۔
clock-am = ⁦{ $time }am⁩
clock-pm = ⁦{ $time }pm⁩
slot-stretch = { $date }، { $from } سے { $until } تک
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
footer-what-we-are = فیملی حب کیا ہے
footer-professionals = پیشہ ور افراد کے لیے
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
stage-prefer-not-to-say = نہیں بتانا چاہتے

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
    [one] “{ $words }” کے لیے { $count } نتیجہ
   *[other] “{ $words }” کے لیے { $count } نتائج
  }
search-danger-title = اگر کوئی خطرے میں ہے تو ابھی فون کریں
search-pages-title = صفحات جو مدد کر سکتے ہیں
search-topics-title = موضوعات
search-calls-title = کسے فون کریں
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
notice-not-now = ہم ابھی یہ نہیں دکھا سکتے۔ کچھ بھی ضائع نہیں ہوا۔ تھوڑی دیر میں پھر کوشش کریں، یا { $phone } پر فون کریں۔

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
plan-next = آپ ابھی مدد مانگ سکتے ہیں۔ ہم یہ پلان صرف تب دیکھتے ہیں جب آپ اسے اپنی درخواست کے ساتھ بھیجنا چنیں۔
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
ask-start-again = دوبارہ شروع کریں اور میرے جواب مٹا دیں
ask-why = ہم کیوں پوچھتے ہیں:
ask-choose = ایک چنیں

ask-young-title = اپنے لیے مدد مانگیں
ask-young-lead = آپ ہم سے کسی بھی بات پر مدد مانگ سکتے ہیں۔ یہ جاننا ضروری نہیں کہ مسئلہ کیا ہے، اور آپ نے کوئی غلطی نہیں کی۔
ask-young-danger = خطرے میں ہیں یا بہت چوٹ لگی ہے؟ ابھی 999 پر فون کریں۔ فوراً بات کرنی ہے؟ Childline کو ⁦0800 1111⁩ پر مفت فون کریں۔
ask-young-who = آپ جو بتائیں گے وہ ہب کی ٹیم کے پاس رہتا ہے۔ اگر آپ یا کوئی اور سخت خطرے میں ہو تو ہمیں مدد کرنے والوں کو بتانا پڑتا ہے۔ جہاں ہو سکے ہم پہلے آپ کو بتاتے ہیں۔
ask-young-way = آپ چنتے ہیں کہ ہم آپ سے کیسے رابطہ کریں۔ آپ یہ بھی چن سکتے ہیں کہ ہم رابطہ نہ کریں، اور آپ جواب پڑھنے خود واپس آئیں۔
ask-young-age = آپ { $age } سال کی عمر سے خود مدد مانگ سکتے ہیں۔ اگر آپ اس سے چھوٹے ہیں تو ہم بتاتے ہیں کہ مانگنے میں کون آپ کی مدد کر سکتا ہے۔
ask-young-know = کس کو پتہ چلے گا: مزید پڑھیں

ask-safe-title = کیا آپ کے خاندان میں اس وقت سب محفوظ ہیں؟
ask-safe-hint = ہم یہ پہلے پوچھتے ہیں، تاکہ ضرورت ہو تو آپ فوراً دیکھ سکیں کہ کس کو فون کرنا ہے۔
ask-safe-yes = جی ہاں، ہم محفوظ ہیں
ask-safe-no = جی نہیں
ask-safe-not-sure = مجھے یقین نہیں
ask-safe-title-young = کیا آپ اس وقت محفوظ ہیں؟
ask-safe-yes-young = جی ہاں، میں محفوظ ہوں
ask-safe-title-other = کیا اس خاندان میں اس وقت سب محفوظ ہیں؟
ask-safe-yes-other = جی ہاں، وہ محفوظ ہیں

ask-who-title = آپ کس کے لیے مدد مانگ رہے ہیں؟
variant-parent-or-carer = اپنے خاندان کے لیے
variant-parent-or-carer-hint = میں ماں، باپ یا دیکھ بھال کرنے والا ہوں، یا گھر میں بچہ ہونے والا ہے
variant-young-person = اپنے لیے
variant-young-person-hint = میں نوجوان ہوں، 25 سال تک
variant-someone-else = کسی اور کے لیے
variant-someone-else-hint = میں رشتہ دار یا دوست ہوں، یا اس خاندان کے ساتھ کام کرتا/کرتی ہوں
ask-why-who = تاکہ ہم صرف وہی پوچھیں جو آپ کے لیے ٹھیک ہو، اور صحیح الفاظ میں۔

ask-age-title = آپ کی عمر کیا ہے؟
ask-age-hint = ہمیں آپ کی تاریخِ پیدائش کی ضرورت نہیں۔
age-under = { $min } سال سے کم
age-to-15 = { $min } سے 15 سال
age-16-17 = 16 یا 17 سال
age-18-25 = 18 سے 25 سال
ask-why-age = چھوٹے بچوں کے ساتھ کسی بڑے کا مدد مانگنا ضروری ہے۔ اس سے ہمیں یہ بھی پتہ چلتا ہے کہ آپ سے کون بات کرے۔

ask-too-young-title = آپ نے مدد ڈھونڈ کر ٹھیک کیا
ask-too-young-lead = اگر آپ { $min } سال سے چھوٹے ہیں تو کسی بڑے کو آپ کے ساتھ مل کر مدد مانگنی ہو گی۔ وہ کوئی بھی ہو سکتا ہے جس پر آپ کو بھروسا ہو۔
ask-too-young-who = وہ آپ کے والدین، خالہ، چچا، ٹیچر، اسکول کی نرس یا کسی دوست کے والدین ہو سکتے ہیں۔ انہیں یہ صفحہ دکھائیں: وہ یہاں آپ کے لیے مدد مانگ سکتے ہیں، یا ہمیں { $phone } پر فون کر سکتے ہیں۔ اگر کوئی نہیں جسے آپ بتا سکیں تو Childline کو فون کریں۔ یہ مفت ہے، صرف آپ کے لیے ہے، اور بل میں نظر نہیں آتا۔

ask-agreement-title = کیا اس خاندان کو معلوم ہے، اور کیا وہ راضی ہیں؟
ask-agreement-hint = ماں یا باپ سے پوچھیں، یا اگر بات کسی نوجوان کی ہے تو خود اس سے۔
ask-agreement-yes = جی ہاں، انہیں معلوم ہے اور وہ راضی ہیں
ask-agreement-no = جی نہیں، یا مجھے یقین نہیں
ask-why-agreement = مدد تب ہی کام آتی ہے جب لوگ خود چاہیں۔ اس لیے ہم صرف تب رابطہ کرتے ہیں جب وہ راضی ہوں۔

ask-not-agreed-title = مہربانی کر کے پہلے ان سے بات کریں
ask-not-agreed-lead = ان کا خیال رکھنے کا شکریہ۔ جو خاندان راضی نہ ہو ہم اس سے رابطہ نہیں کر سکتے۔
ask-not-agreed-what = انہیں بتائیں کہ آپ نے کیا دیکھا ہے، اور یہ کہ ہب مدد کے لیے ہے، برا بھلا کہنے کے لیے نہیں۔ آپ یہ سائٹ ان کے ساتھ مل کر دیکھ سکتے ہیں، یا وہ ہمیں { $phone } پر فون کر سکتے ہیں۔ آپ بھی ان کا نام بتائے بغیر ہمیں فون کر سکتے ہیں۔ اگر آپ کو لگتا ہے کہ کوئی بچہ محفوظ نہیں تو کسی کے راضی ہونے کا انتظار نہ کریں: ان میں سے کسی کو فون کریں۔

ask-you-title = آپ کے بارے میں
ask-role = آپ کا اس خاندان سے کیا تعلق ہے؟
role-relative = رشتہ دار
role-friend = دوست یا پڑوسی
role-professional = میں ان کے ساتھ کام یا رضاکارانہ خدمت کرتا/کرتی ہوں
role-prefer-not-to-say = نہیں بتانا چاہتے
ask-asker-name = آپ کا نام
ask-asker-work = آپ کہاں کام کرتے ہیں؟ (اگر یہ آپ کے کام کا حصہ ہے)
ask-asker-phone = آپ کا فون نمبر
ask-asker-phone-hint = برطانیہ کا نمبر۔ ہمیں یہ یا آپ کا ای میل پتہ چاہیے۔
ask-asker-email = آپ کا ای میل پتہ
ask-asker-email-hint = ہمیں یہ یا آپ کا فون نمبر چاہیے۔
ask-why-you = اگر کوئی بات صاف نہ ہو تو ہم آپ سے پوچھ لیتے ہیں، تاکہ خاندان کو دو بار نہ بتانا پڑے۔

ask-help-title = آپ کو کس چیز میں مدد چاہیے؟
ask-help-hint = جو باتیں آپ پر ٹھیک بیٹھتی ہیں وہ چن لیں، یا نیچے اپنے الفاظ میں لکھیں۔
ask-words = کیا ہو رہا ہے؟
ask-words-hint = اپنے الفاظ میں، کسی بھی زبان میں۔ چند سطریں کافی ہیں۔
ask-words-hint-other = اپنے الفاظ میں۔ صرف وہی لکھیں جو وہ خوشی سے بتانا چاہیں۔
ask-plan = “کس بات سے مدد ملے گی؟” سے آپ کا پلان
ask-plan-yes = یہ پلان میری درخواست میں شامل کریں
ask-why-help = تاکہ اسے صحیح شخص پڑھے، اور آپ کو اپنی بات صرف ایک بار بتانی پڑے۔

ask-about-title = آپ اور آپ کے بچوں کے بارے میں
ask-name = ہم آپ کو کس نام سے پکاریں؟
ask-name-hint = جو نام آپ کو پسند ہو۔ پورا یا قانونی نام ضروری نہیں۔
ask-about-title-young = آپ کے بارے میں
ask-about-title-other = اس خاندان کے بارے میں
ask-name-other = ہم ماں، باپ یا نوجوان کو کس نام سے پکاریں؟
ask-name-hint-other = جو نام انہیں پسند ہو۔ پورا یا قانونی نام ضروری نہیں۔
ask-children-hint-other = ہر بچے کو شامل کریں۔ اگر گھر میں بچہ ہونے والا ہے تو “حمل” چنیں۔
ask-why-about = تاکہ ہمیں پتہ ہو کہ آپ کو کس نام سے پکاریں، اور ایسا شخص بات کرے جو اس عمر کو سمجھتا ہو۔
ask-why-about-young = تاکہ ہمیں پتہ ہو کہ آپ کو کس نام سے پکاریں۔
ask-why-about-other = تاکہ ہمیں پتہ ہو کہ انہیں کس نام سے پکاریں، اور ایسا شخص بات کرے جو اس عمر کو سمجھتا ہو۔
ask-child = بچہ { $number }
ask-child-name = نام یا پیار کا نام (اگر بتانا چاہیں)
ask-child-age = عمر
ask-child-add = ایک اور بچہ شامل کریں
ask-child-remove = ہٹائیں
ask-children = جن بچوں کی بات ہے ان کی عمر کیا ہے؟
ask-children-hint = ہر بچے کو شامل کریں۔ اگر بچہ ہونے والا ہے تو “حمل” چنیں۔

ask-where-title = آپ مدد کہاں سے لینا چاہیں گے؟
ask-hub = آپ کون سا ہب چاہتے ہیں؟
ask-hub-hint = تاکہ یہ صحیح ٹیم تک پہنچے۔ آپ کوئی بھی ہب چن سکتے ہیں۔
ask-hub-any = مجھے یقین نہیں، آپ میرے لیے چن دیں
ask-hub-choose = ایک ہب چنیں
ask-hub-unit = آپ کی سب سے قریبی ٹیم { $hub } ہے۔ آپ کا پوسٹ کوڈ { $district } میں ہے۔
ask-hub-sector = ہمارے خیال میں آپ کی سب سے قریبی ٹیم { $hub } ہے۔ ہمیں آپ کا پورا پوسٹ کوڈ نہیں ملا، مگر اس جیسے 100 میں سے { $percent } پوسٹ کوڈ { $district } میں ہیں۔
ask-hub-outcode = شاید آپ کی سب سے قریبی ٹیم { $hub } ہے۔ ہمیں آپ کے پوسٹ کوڈ کا صرف پہلا حصہ معلوم ہے، اس لیے مہربانی کر کے دیکھ لیں۔
ask-hub-elsewhere = آپ کا پوسٹ کوڈ { $district } میں ہے، جہاں ہب کوئی دوسری کونسل چلاتی ہے۔ آپ پھر بھی ہمارا کوئی بھی ہب چن سکتے ہیں۔
ask-hub-unknown = آپ کے پوسٹ کوڈ سے ہم نہیں بتا سکتے کہ کون سی ٹیم سب سے قریب ہے۔ ایک چنیں، یا ہمیں چننے دیں۔
ask-why-where = تاکہ آپ کی سب سے قریبی ٹیم مل سکے۔ جہاں ہو سکے یہ حساب آپ کے اپنے فون پر ہوتا ہے۔ آپ اسے خالی چھوڑ سکتے ہیں۔
ask-why-hub = تاکہ یہ آپ کے قریب کی ٹیم تک پہنچے۔
ask-meant = کیا آپ کا مطلب { $meant } تھا؟
ask-meant-yes = جی ہاں، { $meant } استعمال کریں
ask-postcode = آپ کا پوسٹ کوڈ (اگر بتانا چاہیں)
ask-postcode-hint = مثلاً DN22 0ZZ۔ اس سے ہم آپ کے قریب کی چیزیں ڈھونڈ سکتے ہیں۔
ask-where-title-other = یہ خاندان کہاں رہتا ہے؟
ask-postcode-other = ان کا پوسٹ کوڈ (اگر وہ بتانا چاہیں)
ask-hub-other = وہ کون سا ہب چاہتے ہیں؟

ask-contact-title = ہم آپ سے محفوظ طریقے سے کیسے رابطہ کریں؟
ask-contact-lead = صرف وہی چنیں جو آپ کے لیے محفوظ ہو۔ ہم کوئی اور طریقہ استعمال نہیں کرتے۔
ask-ways = ہم کس طرح رابطہ کر سکتے ہیں؟
ask-ways-hint = ایک یا زیادہ طریقے چنیں۔
way-call = مجھے فون کریں
way-text = مجھے ٹیکسٹ (میسج) کریں
way-email = مجھے ای میل کریں
way-letter = مجھے خط بھیجیں
way-through = کسی ایسے کے ذریعے جس کا نام میں بتاؤں
way-come-back = مجھ سے رابطہ نہ کریں
way-come-back-hint = میں اپنے کوڈ کے ساتھ یہاں واپس آ کر آپ کا جواب پڑھ لوں گا/گی۔
way-call-other = انہیں فون کریں
way-text-other = انہیں ٹیکسٹ (میسج) کریں
way-email-other = انہیں ای میل کریں
way-letter-other = انہیں خط بھیجیں
way-through-other = میرے ذریعے، یا کسی اور کے جس کا نام میں بتاؤں
way-come-back-other = ان سے رابطہ نہ کریں
ask-never = کیا کوئی طریقہ ہے جو ہمیں کبھی استعمال نہیں کرنا چاہیے؟ (اگر بتانا چاہیں)
ask-never-hint = مثلاً اگر کوئی اور آپ کے پیغام پڑھتا ہے۔
never-call = کبھی فون نہ کریں
never-text = کبھی ٹیکسٹ نہ کریں
never-email = کبھی ای میل نہ کریں
never-letter = کبھی خط نہ بھیجیں
never-through = کبھی کسی اور کے ذریعے رابطہ نہ کریں
ask-through = ہم کس کے ذریعے رابطہ کریں، اور کیسے؟
ask-through-hint = صرف اگر آپ نے یہ چنا ہے۔ ان کا نام، اور فون نمبر یا ای میل پتہ۔
ask-contact-title-other = ہم ان سے محفوظ طریقے سے کیسے رابطہ کریں؟
ask-contact-lead-other = صرف وہی چنیں جسے وہ محفوظ کہتے ہیں۔ ہم کوئی اور طریقہ استعمال نہیں کرتے۔
ask-phone-other = ان کا فون نمبر
ask-email-other = ان کا ای میل پتہ
ask-address-other = ان کا پتہ
ask-email-hint-other = صرف اگر ہم ای میل کر سکتے ہیں۔ کیا اسے صرف وہی پڑھتے ہیں؟
ask-why-contact = تاکہ کسی ایسے کو پتہ نہ چلے جسے نہیں چلنا چاہیے۔ آپ یہاں جو چنیں گے ٹیم سب سے پہلے وہی دیکھتی ہے۔
ask-care-title = ہمیں کس بات کا خیال رکھنا چاہیے؟
ask-say-instead = اس کی جگہ ہم کیا کہیں؟ (اگر بتانا چاہیں)
ask-say-instead-hint = مثلاً: ڈینٹسٹ کی طرف سے۔ صرف اگر ہم اپنا نہیں بتا سکتے۔
ask-pick-up = اور کون فون اٹھا یا خط کھول سکتا ہے؟ (اگر بتانا چاہیں)
ask-pick-up-hint = مثلاً: میرے شوہر یا بیوی، میری امی، کوئی نہیں۔
ask-why-care = تاکہ فون یا پیغام سے آپ کبھی مشکل میں نہ پڑیں۔
ask-why-care-other = تاکہ فون یا پیغام سے وہ کبھی مشکل میں نہ پڑیں۔
ask-times-title = رابطہ کرنا کب محفوظ ہے؟
ask-times-hint = کام کے دنوں میں جو وقت ٹھیک ہوں سب چن لیں۔ آپ اسے خالی چھوڑ سکتے ہیں۔
day-morning = صبح کسی بھی وقت
day-morning-hint = صبح 9 سے دوپہر 12 بجے تک
day-afternoon = دوپہر کے بعد کسی بھی وقت
day-afternoon-hint = دوپہر 12 سے شام 5 بجے تک
day-evening = شام کسی بھی وقت
day-evening-hint = شام 5 سے 7 بجے تک
ask-slots = بالکل ٹھیک وقت جو محفوظ ہوں (اگر چننا چاہیں)
ask-slots-hint = کوئی دن کھولیں اور ہر محفوظ آدھے گھنٹے پر نشان لگائیں۔
ask-why-times = تاکہ ہم تب رابطہ کریں جب آپ کھل کر بات کر سکیں۔
ask-why-times-other = تاکہ ہم تب رابطہ کریں جب وہ کھل کر بات کر سکیں۔
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
ask-good-times = وقت کے بارے میں کچھ اور؟ (اگر بتانا چاہیں)
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
ask-language-title-other = ہم سے بات کرنا ان کے لیے کس طرح آسان ہو گا؟
ask-interpreter-other = کیا انہیں ترجمان چاہیے؟ کس زبان کے لیے؟
ask-why-language = تاکہ ہم پہلے ہی لمحے سے آپ کے لیے تیار ہوں۔
ask-why-language-other = تاکہ ہم پہلے ہی لمحے سے ان کے لیے تیار ہوں۔

ask-working-title = پہلے سے کیا ٹھیک چل رہا ہے؟
ask-working-title-other = ان کے لیے پہلے سے کیا ٹھیک چل رہا ہے؟
ask-working = کس چیز سے تھوڑی سی بھی مدد ملتی ہے؟ (اگر بتانا چاہیں)
ask-working-hint = مثلاً: کوئی دوست، روز کا معمول، کوئی ٹیچر جو سنتا ہو۔
ask-why-working = تاکہ ہم اسی کو آگے بڑھائیں اور بالکل شروع سے نہ چلیں۔

ask-talk-title = ہم اس بارے میں کس سے بات کر سکتے ہیں؟
ask-talk-title-other = وہ کس سے بات کرنے پر راضی ہیں؟
ask-talk-hint = صرف ان پر نشان لگائیں جن سے بات کرنا ٹھیک ہے۔ آپ سب خالی چھوڑ سکتے ہیں، اور بعد میں ارادہ بدل سکتے ہیں۔
ask-why-talk = کبھی کبھی آپ کو جاننے والے دو لوگ ایک سے زیادہ مدد کر سکتے ہیں۔ یہ آپ کی مرضی ہے۔
ask-why-talk-other = کبھی کبھی انہیں جاننے والے دو لوگ ایک سے زیادہ مدد کر سکتے ہیں۔ یہ ان کی مرضی ہے۔

ask-check-title = اپنے جواب دیکھ لیں
ask-agree-title = بھیجنے سے پہلے
ask-agree-text = آپ نے جو لکھا، ہب کی ٹیم اسے پڑھتی ہے اور اسی سے آپ کی مدد کرتی ہے۔ آپ سے پوچھے بغیر وہ یہ کسی اور کو نہیں بتاتی، سوائے اس کے کہ کوئی سخت خطرے میں ہو۔
ask-agree-text-young = آپ نے جو لکھا، ہب کی ٹیم اسے پڑھتی ہے تاکہ آپ کی مدد کر سکے۔ آپ سے پوچھے بغیر وہ آپ کے والدین، اسکول یا کسی اور کو نہیں بتاتی۔ اگر آپ یا کوئی اور سخت خطرے میں ہو تو اسے مدد کرنے والوں کو بتانا پڑتا ہے، اور جہاں ہو سکے پہلے آپ کو بتاتی ہے۔ آپ پوچھ سکتے ہیں کہ ہم نے کیا محفوظ رکھا ہے، اور اسے ٹھیک کرنے کو کہہ سکتے ہیں۔
ask-agree-text-other = آپ نے جو لکھا، ہب کی ٹیم اسے پڑھتی ہے اور اسی سے خاندان کی مدد کرتی ہے۔ وہ خاندان کو بتاتی ہے کہ آپ نے مدد مانگی۔ پوچھے بغیر وہ یہ کسی اور کو نہیں بتاتی، سوائے اس کے کہ کوئی سخت خطرے میں ہو۔
ask-agree-basis = قانون ہمیں اس کی اجازت دیتا ہے کیونکہ خاندانوں کی مدد کرنا کونسل کا کام ہے۔ قانون میں اس کا نام “{ $basis }” ہے۔
ask-promise = { $days ->
    [one] ٹیم کام کے { $days } دن کے اندر آپ سے رابطہ کرتی ہے۔
   *[other] ٹیم کام کے { $days } دنوں کے اندر آپ سے رابطہ کرتی ہے۔
  }
ask-promise-wait = { $days ->
    [one] آپ کا جواب کام کے { $days } دن کے اندر یہاں آپ کا انتظار کرتا ہے۔
   *[other] آپ کا جواب کام کے { $days } دنوں کے اندر یہاں آپ کا انتظار کرتا ہے۔
  }
ask-privacy-link = رازداری کے بارے میں اور پڑھیں
ask-agree-legend = کیا ہم اسے بھیج دیں؟
ask-agree = جی ہاں، میں نے یہ پڑھ لیا ہے اور مجھے اپنی درخواست بھیجنی ہے
ask-send = میری درخواست بھیجیں
ask-failed = ہم ابھی آپ کی درخواست نہیں بھیج سکے۔ کچھ بھی ضائع نہیں ہوا: تھوڑی دیر میں پھر کوشش کریں، یا { $phone } پر فون کریں۔

ask-sent-title = آپ کی درخواست ہمیں مل گئی ہے
ask-sent-reference = آپ کا حوالہ نمبر یہ ہے
ask-sent-next-title = اب آگے کیا ہو گا
ask-sent-due = ہب سے کوئی زیادہ سے زیادہ { $date } تک آپ سے رابطہ کرے گا، اسی طرح جیسے آپ نے چنا ہے۔
ask-sent-due-back = ہب سے کوئی زیادہ سے زیادہ { $date } تک جواب دے گا۔ ہم آپ سے رابطہ نہیں کریں گے: ہمارا جواب یہیں آپ کے کوڈ کے پیچھے آپ کا انتظار کرے گا۔
ask-sent-who = آپ کی لکھی ہوئی بات صرف ہب کی ٹیم کھول سکتی ہے۔
ask-sent-worse = اگر اس سے پہلے حالات بگڑ جائیں تو انتظار نہ کریں۔ ہمیں { $phone } پر فون کریں، { $hours }۔
ask-sent-urgent = دیکھیں کہ ایمرجنسی میں کس کو فون کرنا ہے
ask-code-title = آپ کا رسید کوڈ
ask-code-why = اس کوڈ سے آپ اکاؤنٹ کے بغیر واپس آ سکتے ہیں۔ آپ دیکھ سکتے ہیں کہ آپ کی درخواست کہاں تک پہنچی، ہماری لکھی بات پڑھ سکتے ہیں، ہمیں لکھ سکتے ہیں، یا اپنی درخواست واپس لے سکتے ہیں۔
ask-code-show = میرا کوڈ دکھائیں
ask-code-found = اگر آپ کا کوڈ کسی اور کے ہاتھ لگ جائے تو وہ بھی یہی کچھ کر سکتا ہے۔ مگر آپ نے ہمیں جو بتایا، وہ اسے کبھی نہیں دیکھ سکتا۔ کوڈ ایسی جگہ رکھیں جہاں صرف آپ دیکھتے ہوں۔
ask-keep = آپ کوڈ کا کیا کریں گے؟
ask-keep-hint = ہم یہ صرف ابھی دکھاتے ہیں، بعد میں آپ کے لیے ڈھونڈ نہیں سکتے۔
ask-keep-written = کوڈ میں نے لکھ لیا ہے
ask-keep-print = مجھے اسے پرنٹ کرنا ہے
ask-keep-nothing = مجھے کوڈ نہیں چاہیے
ask-keep-nothing-hint = پھر ہم کوڈ مٹا دیتے ہیں۔ آپ کی درخواست ہمارے پاس رہتی ہے۔
ask-keep-failed = ہم ابھی کوڈ نہیں مٹا سکے۔ تھوڑی دیر میں پھر کوشش کریں، یا { $phone } پر فون کریں۔
ask-print-how = اپنے براؤزر کے مینو سے یہ صفحہ پرنٹ کریں، پھر پہلے صفحے پر چلے جائیں تاکہ کوئی اور کوڈ نہ دیکھے۔
ask-sent-back = آپ اپنے کوڈ سے واپس آ سکتے ہیں:
ask-sent-home = پہلے صفحے پر واپس
ask-nothing-sent-title = کچھ نہیں بھیجا گیا
ask-nothing-sent = اس صفحے پر دکھانے کے لیے کوئی درخواست نہیں ہے۔ شاید ایک گھنٹے سے زیادہ ہو گیا ہے۔ اگر آپ کے پاس حوالہ نمبر ہے تو آپ کی درخواست ہمیں مل چکی ہے۔

read-card = محفوظ رابطہ: پہلے یہ پڑھیں
read-rest = انہوں نے ہمیں کیا بتایا
## Coming back with a receipt code

return-asked = کیا آپ نے پہلے ہم سے مدد مانگی ہے؟
return-link = دیکھیں کہ میری درخواست کہاں تک پہنچی
return-title = دیکھیں کہ آپ کی درخواست کہاں تک پہنچی
return-lead = وہ رسید کوڈ لکھیں جو آپ کو درخواست بھیجتے وقت ملا تھا۔
return-code = آپ کا رسید کوڈ
return-code-hint = انگریزی کے 16 حروف اور ہندسے، جیسے ⁦K7QF‑2M9X‑PT4W‑8HJC⁩۔ چھوٹے حروف اور خالی جگہ سے فرق نہیں پڑتا۔
return-open = میری درخواست کھولیں
return-lost-title = کوڈ گم ہو گیا؟
return-lost = آپ کی درخواست ہمارے پاس ہے، مگر ہم کوڈ ڈھونڈ نہیں سکتے۔ ہمیں { $phone } پر فون کریں، { $hours }۔
return-standing-title = آپ کی درخواست
return-status-new = درخواست ہمیں مل گئی ہے
return-status-new-more = یہ محفوظ پہنچ گئی ہے۔ اب ہب سے کوئی اسے پڑھے گا۔
return-status-seen = کسی نے اسے پڑھ لیا ہے
return-status-seen-more = ہب سے ایک شخص نے آپ کی درخواست پڑھ لی ہے اور دیکھ رہا ہے کہ مدد کیسے کی جائے۔
return-status-contacted = ہم نے رابطہ کیا ہے
return-status-contacted-more = ہم نے آپ سے آپ کے چنے ہوئے طریقے سے رابطہ کیا ہے، یا نیچے جواب لکھا ہے۔
return-status-closed = کام مکمل ہو گیا ہے
return-status-closed-more = ہم نے یہ درخواست بند کر دی ہے۔ آپ اب بھی یہاں ہمیں لکھ سکتے ہیں، یا جب چاہیں دوبارہ مدد مانگ سکتے ہیں۔
return-status-withdrawn = آپ نے اسے واپس لے لیا ہے
return-status-withdrawn-more = ہم رک گئے ہیں۔ آپ نے جو بتایا تھا وہ مٹا دیا جائے گا۔
return-due = ہم زیادہ سے زیادہ { $date } تک آپ سے رابطہ کریں گے۔
return-reference = آپ کا حوالہ نمبر:
return-messages-title = پیغامات
return-messages-none = ابھی کوئی پیغام نہیں ہے۔ ہم آپ کو جو لکھیں گے وہ یہاں نظر آئے گا۔
return-from-hub = ہب کی طرف سے، { $date }
return-from-you = آپ کی طرف سے، { $date }
return-from-you-hidden = اسے صرف ہب کی ٹیم کھول سکتی ہے، اس لیے ہم اسے یہاں نہیں دکھاتے۔
return-message = ہب کو لکھیں
return-message-hint = اسے صرف ہب کی ٹیم پڑھ سکتی ہے۔ زیادہ سے زیادہ 2,000 حروف۔
return-send = میرا پیغام بھیجیں
return-done-message = آپ کا پیغام ہمیں مل گیا ہے۔
return-done-contact = شکریہ۔ اب سے ہم صرف وہی طریقے استعمال کریں گے جو آپ نے ابھی چنے ہیں۔
return-done-failed = ہم ابھی یہ نہیں بھیج سکے۔ تھوڑی دیر میں پھر کوشش کریں، یا { $phone } پر فون کریں۔
return-change-title = بدلنا یا روکنا
return-contact = مجھ سے رابطے کا طریقہ بدلیں
return-contact-new = آپ یہاں جو بھریں گے وہ آپ کی پہلے بتائی ہوئی بات کی جگہ لے گا۔
return-contact-send = اب سے یہی طریقہ رکھیں
return-withdraw = میری درخواست واپس لیں
return-withdraw-title = کیا آپ اپنی درخواست واپس لینا چاہتے ہیں؟
return-withdraw-told = ہب کی ٹیم کو بتا دیا جاتا ہے، اور وہ رک جاتی ہے۔
return-withdraw-at-once = آپ نے جو بتایا وہ اور سب پیغام فوراً مٹا دیے جاتے ہیں۔ ہو سکتا ہے کہ کسی نے پہلے پڑھ لیا ہو۔
return-withdraw-days = { $days ->
    [one] آپ نے جو بتایا وہ اور سب پیغام { $days } دن بعد مٹا دیے جاتے ہیں۔ ہو سکتا ہے کہ کسی نے پہلے پڑھ لیا ہو۔
   *[other] آپ نے جو بتایا وہ اور سب پیغام { $days } دن بعد مٹا دیے جاتے ہیں۔ ہو سکتا ہے کہ کسی نے پہلے پڑھ لیا ہو۔
  }
return-withdraw-proof = ہم صرف آپ کا حوالہ نمبر اور تاریخ رکھتے ہیں۔
return-withdraw-safe = یقین نہیں؟ پہلے ہم سے بات کریں: { $phone }، { $hours }۔ اگر کوئی سخت خطرے میں ہو تو شاید ہمیں پھر بھی مدد لینی پڑے۔
return-withdraw-sure = جی ہاں، واپس لیں
return-withdraw-not = جی نہیں، میری درخواست رہنے دیں
return-withdrawn-title = آپ کی درخواست واپس لے لی گئی ہے
return-withdrawn-day = { $date }۔ حوالہ نمبر یہ تھا
return-withdrawn-again = کوئی بات نہیں۔ آپ جب چاہیں دوبارہ مدد مانگ سکتے ہیں۔
return-leave-title = کیا یہ فون یا کمپیوٹر کوئی اور بھی استعمال کرتا ہے؟
return-leave-text = کام ہو جائے تو یہ صفحہ بند کر دیں۔ دوبارہ کھولنے کے لیے کوڈ چاہیے ہو گا۔ ایک گھنٹے بعد یہ خود بند ہو جاتا ہے۔
return-leave = یہ صفحہ بند کریں

## Errors: what to do, never blame

error-summary-title = مہربانی کر کے یہ صفحہ ایک بار دیکھ لیں
error-topics-missing = چنیں کہ آپ کے دل میں کیا بات ہے، یا “مجھے ٹھیک سے معلوم نہیں”
error-people-missing = چنیں کہ یہ کس کے بارے میں ہے
error-reply-missing = جی ہاں، جی نہیں یا یقین نہیں میں سے ایک چنیں
error-safe-now-missing = چنیں کہ اس وقت سب محفوظ ہیں یا نہیں
error-help-missing = چنیں کہ آپ کو کس چیز میں مدد چاہیے، یا اپنے الفاظ میں لکھیں
error-words-too-long = جو ہو رہا ہے اسے { $over } حروف چھوٹا کریں۔ 2,000 حروف کی جگہ ہے
error-name-missing = ہمیں کوئی نام بتائیں جس سے ہم آپ کو پکاریں
error-name-too-long = نام { $over } حروف چھوٹا کریں۔ 60 حروف کی جگہ ہے
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
error-email-too-long = ای میل پتہ { $over } حروف چھوٹا کریں۔ 254 حروف کی جگہ ہے
error-address-missing = اپنا پتہ لکھیں، یا رابطے کا کوئی اور طریقہ چنیں
error-address-too-long = پتہ { $over } حروف چھوٹا کریں۔ 300 حروف کی جگہ ہے
error-say-who-missing = چنیں کہ ہم اپنے بارے میں بتا سکتے ہیں یا نہیں
error-leave-message-missing = چنیں کہ ہم پیغام چھوڑ سکتے ہیں یا نہیں
error-good-times-too-long = اچھا وقت { $over } حروف چھوٹا کریں۔ 300 حروف کی جگہ ہے
error-code-word-too-long = خفیہ لفظ { $over } حروف چھوٹا کریں۔ 60 حروف کی جگہ ہے
error-interpreter-too-long = زبان کا نام { $over } حروف چھوٹا کریں۔ 60 حروف کی جگہ ہے
error-access-other-too-long = اسے { $over } حروف چھوٹا کریں۔ 300 حروف کی جگہ ہے
error-variant-missing = چنیں کہ آپ کس کے لیے مدد مانگ رہے ہیں
error-age-missing = چنیں کہ آپ کی عمر کیا ہے
error-age-refused = کسی بڑے کو آپ کے ساتھ مدد مانگنی ہو گی۔ واپس جا کر دیکھیں کہ کون مدد کر سکتا ہے
error-family-agrees-missing = چنیں کہ خاندان راضی ہے یا نہیں
error-family-agrees-refused = پہلے خاندان کا راضی ہونا ضروری ہے۔ واپس جا کر دیکھیں کہ آپ کیا کر سکتے ہیں
error-role-missing = چنیں کہ آپ کا اس خاندان سے کیا تعلق ہے
error-asker-name-missing = اپنا نام لکھیں
error-asker-name-too-long = اپنا نام { $over } حروف چھوٹا کریں۔ 60 حروف کی جگہ ہے
error-asker-work-too-long = کام کی جگہ { $over } حروف چھوٹی کر کے لکھیں۔ 150 حروف کی جگہ ہے
error-asker-phone-missing = اپنا فون نمبر یا ای میل پتہ لکھیں
error-asker-phone-invalid = برطانیہ کا فون نمبر اس طرح لکھیں: ⁦01632 960 100⁩
error-asker-phone-unsure = کیا آپ کا مطلب { $meant } تھا؟ خانے پر نشان لگائیں، یا نمبر دوبارہ لکھیں
error-asker-phone-too-long = برطانیہ کا فون نمبر اس طرح لکھیں: ⁦01632 960 100⁩
error-asker-email-invalid = ای میل پتہ اس طرح لکھیں: name@example.org
error-asker-email-too-long = ای میل پتہ { $over } حروف چھوٹا کریں۔ 254 حروف کی جگہ ہے
error-plan-too-many = پلان کے زیادہ سے زیادہ 40 حصے ہو سکتے ہیں
error-plan-unknown = پلان کے حصے ان کے ids سے لکھیں
error-children-too-many = 10 بچوں کی جگہ ہے۔ باقی کے بارے میں بات کرتے وقت بتائیں
error-children-name-too-long = بچے کا نام { $over } حروف چھوٹا کریں۔ 40 حروف کی جگہ ہے
error-children-stage-missing = ہر بچے کی عمر چنیں، یا “نہیں بتانا چاہتے”
error-postcode-unsure = کیا آپ کا مطلب { $meant } تھا؟ خانے پر نشان لگائیں، یا پوسٹ کوڈ دوبارہ لکھیں
error-postcode-too-long = پوسٹ کوڈ اس طرح لکھیں: DN22 0ZZ، یا خالی چھوڑ دیں
error-contact-conflict = یا تو صرف “مجھ سے رابطہ نہ کریں” چنیں، یا رابطے کے طریقے چنیں
error-phone-unsure = کیا آپ کا مطلب { $meant } تھا؟ خانے پر نشان لگائیں، یا نمبر دوبارہ لکھیں
error-through-missing = لکھیں کہ ہم کس کے ذریعے اور کیسے رابطہ کریں، یا کوئی اور طریقہ چنیں
error-through-too-long = اسے { $over } حروف چھوٹا کریں۔ 150 حروف کی جگہ ہے
error-never-conflict = آپ نے ایک ہی طریقہ دو بار چنا ہے: استعمال کرنے کے لیے بھی اور کبھی نہ کرنے کے لیے بھی۔ ایک کو بدل دیں
error-say-instead-too-long = ہم کیا کہیں، اسے { $over } حروف چھوٹا کریں۔ 150 حروف کی جگہ ہے
error-pick-up-too-long = کون فون اٹھا سکتا ہے، اسے { $over } حروف چھوٹا کریں۔ 150 حروف کی جگہ ہے
error-slots-too-many = زیادہ سے زیادہ 160 آدھے گھنٹے چنیں
error-slots-unknown = فہرست میں سے وقت چنیں
error-working-well-too-long = کیا ٹھیک چل رہا ہے، اسے { $over } حروف چھوٹا کریں۔ 300 حروف کی جگہ ہے
error-partners-unknown = صرف فہرست میں سے چنیں
error-agree-missing = اگر درخواست بھیجنا چاہیں تو خانے پر نشان لگائیں
error-keep-missing = چنیں کہ آپ کوڈ کا کیا کریں گے
error-code-missing = اپنا رسید کوڈ لکھیں
error-code-unknown = اس کوڈ کی کوئی درخواست ہمیں نہیں ملی۔ ہر حرف اور ہندسہ ایک بار دیکھ لیں
error-message-missing = پہلے اپنا پیغام لکھیں
error-message-too-long = پیغام زیادہ سے زیادہ 2,000 حروف میں لکھیں
