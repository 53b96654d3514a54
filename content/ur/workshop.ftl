# ایڈیٹروں کی ورکشاپ کے الفاظ: `hub dev` کا براہِ راست منظر اور براؤزر میں ایڈیٹر۔
# خاندان انہیں کبھی نہیں لیتے۔ ہر زبان میں یہی کلیدیں ہیں۔

## براہِ راست منظر

dev-title = ایڈیٹروں کے لیے
dev-own = { $count ->
    [0] اس صفحے پر کچھ درست کرنے کو نہیں
    [one] اس صفحے پر { $count } بات دیکھنے کی ہے
   *[other] اس صفحے پر { $count } باتیں دیکھنے کی ہیں
  }
dev-others = { $count ->
    [one] باقی جگہوں پر { $count } بات
   *[other] باقی جگہوں پر { $count } باتیں
  }
dev-line = سطر { $line }
dev-error = درست کریں:
dev-warning = دیکھ لیں:
dev-edit = یہ صفحہ بدلیں
dev-pages = تمام صفحے
dev-home = پہلے صفحے پر جائیں

## تمام صفحے

dev-count = { $pages ->
    [one] { $pages } صفحہ
   *[other] { $pages } صفحے
  }، { $problems ->
    [0] دیکھنے کو کچھ نہیں
    [one] { $problems } بات دیکھنے کی ہے
   *[other] { $problems } باتیں دیکھنے کی ہیں
  }
dev-column-problems = دیکھنے کی باتیں
dev-column-page = صفحہ
dev-column-words = الفاظ
dev-column-age = پڑھنے کی عمر
dev-column-sources = ذرائع
dev-column-review = اگلی جانچ
dev-column-owner = ذمہ دار
dev-column-translations = دوسری زبانیں
dev-edit-short = بدلیں
dev-edit-page = { $title } کو بدلیں
dev-overdue = وقت گزر چکا
dev-due = جلد
dev-translation-missing = موجود نہیں
dev-translation-behind = پرانا
dev-translation-awaiting-check = ابھی جانچا نہیں گیا
dev-translation-ready = تیار

## براؤزر میں ایڈیٹر

dev-edit-title = صفحے بدلیں
dev-edit-missing = ایڈیٹر ابھی یہاں نہیں ہے۔ براہِ راست منظر بند کریں، scripts/editor.sh چلائیں اور دوبارہ شروع کریں۔
editor-collection = { $language } کے صفحے
editor-page = صفحہ
editor-field-title = عنوان
editor-hint-title = زیادہ سے زیادہ 70 حروف
editor-field-summary = خلاصہ
editor-hint-summary = ایک جملہ، زیادہ سے زیادہ 160 حروف
editor-field-stages = عمریں
editor-field-topics = موضوعات
editor-field-audience = کس کے لیے
editor-audience-parents = والدین اور دیکھ بھال کرنے والے
editor-audience-young-people = نوجوان
editor-audience-everyone = سب
editor-audience-professionals = پیشہ ور افراد
editor-field-urgent = کسے فون کریں
editor-hint-urgent = سب سے فوری پہلے
editor-field-related = اس سے جڑے صفحے
editor-hint-related = دو سے چار صفحے
editor-field-needs = سوالنامے کی ضرورتیں
editor-field-sensitive = حساس
editor-hint-sensitive = اسے پڑھتے دیکھا جانا کسی کو نقصان پہنچا سکتا ہے
editor-field-revision = نظرثانی
editor-hint-revision = جب مطلب بدلے تو ایک بڑھائیں
editor-field-reviewed = جانچ کی تاریخ
editor-field-review_by = اگلی جانچ کی آخری تاریخ
editor-hint-review_by = زیادہ سے زیادہ ایک سال بعد؛ پیسے، بچوں کی دیکھ بھال اور ویکسین کے لیے چھ ماہ
editor-field-owner = ذمہ دار
editor-hint-owner = صرف جب عام ٹیم کے علاوہ کوئی اور ہو
editor-field-sources = ذرائع
editor-hint-sources = حقائق کا ذمہ دار ادارہ، اس کا صفحہ، اور جانچ کا دن
editor-field-name = نام
editor-field-url = پتہ
editor-hint-url = https:// سے شروع ہوتا ہے
editor-field-checked = جانچ کی تاریخ
editor-field-translates = کس نظرثانی کا ترجمہ ہے
editor-field-awaiting_check = مادری زبان والے قاری کی جانچ کا منتظر
editor-field-body = متن
editor-hint-body = Markdown: سرخی سے پہلے ##، فہرست کی ہر بات سے پہلے -، لنک کے لیے [الفاظ](/advice/page)
