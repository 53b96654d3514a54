# The words of the interface. The same keys stand in every language; a test holds that.

## Everywhere

skip-to-content = Przejdź do głównej treści
skip-to-exit = Szybko opuść tę stronę
exit = Opuść tę stronę
exit-hint = Natychmiast przechodzi na stronę z pogodą i usuwa to, co ta strona trzyma na urządzeniu. Nie usuwa historii. Możesz też nacisnąć Shift trzy razy.
exit-twice-more = Naciśnij Shift jeszcze dwa razy, aby wyjść.
exit-once-more = Naciśnij Shift jeszcze raz, aby wyjść.
menu-language = Język
menu-main = Menu główne
search = Szukaj
search-label = Szukaj pomocy
search-button = Szukaj
back = Wstecz
continue = Dalej
change = Zmień
list-comma = ,{" "}
up-to = Najwyżej { $count } znaków.
clock-am = { $time24 }
clock-pm = { $time24 }
slot-stretch = { $date }, od { $from } do { $until }
error-prefix = Błąd:
error-title = Błąd: { $title }
page-title = { $title } – { $hub }
date = { $weekday }, { $day } { $month } { $year }
progress = Pytanie { $number } z { $total }
progress-start = Pytanie { $number }
ask-for-help = Poproś o pomoc
what-would-help = Co by pomogło?
urgent-help = Pilna pomoc
young-people = Dla młodych

weekday-1 = poniedziałek
weekday-2 = wtorek
weekday-3 = środa
weekday-4 = czwartek
weekday-5 = piątek
weekday-6 = sobota
weekday-7 = niedziela

month-1 = stycznia
month-2 = lutego
month-3 = marca
month-4 = kwietnia
month-5 = maja
month-6 = czerwca
month-7 = lipca
month-8 = sierpnia
month-9 = września
month-10 = października
month-11 = listopada
month-12 = grudnia

## Header and footer

footer-call-title = Jeśli ktoś jest w niebezpieczeństwie, zadzwoń teraz
footer-more = Inne ważne numery
footer-hub-title = Porozmawiaj z nami
footer-hub-text = { $hub }: { $phone }. { $hours }.
footer-what-we-are = Czym jest Family Hub
footer-professionals = Dla specjalistów
footer-privacy = Prywatność
footer-accessibility = Dostępność strony
footer-staying-safe = Bezpiecznie w internecie
footer-about = Stronę prowadzi { $council }

call-text = Wyślij SMS na numer { $number }
call-text-word = Wyślij SMS o treści { $word } na numer { $number }
call-web = Otwórz ich stronę

## Stages and topics

stage-pregnancy = Ciąża
stage-pregnancy-hint = Od pierwszej wiadomości o ciąży do porodu
stage-baby = Niemowlę i maluch, od 0 do 2 lat
stage-baby-hint = Od narodzin do drugich urodzin i trochę dłużej
stage-early-years = Przedszkolak, 3 i 4 lata
stage-early-years-hint = Zanim dziecko pójdzie do szkoły
stage-school-age = Wiek szkolny, od 5 do 11 lat
stage-school-age-hint = Szkoła podstawowa (primary) i przejście do szkoły średniej (secondary)
stage-teens = Nastolatki, od 12 do 19 lat
stage-teens-hint = Szkoła średnia, college i pierwsze kroki w dorosłość
stage-send = SEND, od 0 do 25 lat
stage-send-hint = Specjalne potrzeby edukacyjne i niepełnosprawność
stage-prefer-not-to-say = Wolę nie podawać

topic-health = Zdrowie
topic-feeding-and-sleep = Karmienie i sen
topic-behaviour = Zachowanie
topic-mental-health = Uczucia i zdrowie psychiczne
topic-money-and-housing = Pieniądze i mieszkanie
topic-relationships = Relacje i rozstanie
topic-safety = Bezpieczeństwo
topic-school-and-learning = Szkoła i nauka
topic-send = Specjalne potrzeby i niepełnosprawność
topic-childcare = Opieka nad dzieckiem
topic-work-and-training = Praca i kursy

## Home

home-stages-title = Porady według wieku
home-topics-title = Porady według tematu
home-ask-hint = Wystarczy, że powiesz nam raz. Twoje słowa przeczyta człowiek i odezwie się tak, jak wybierzesz.
home-checklist-hint = Kilka pytań, a potem plan dla Twojej rodziny. Nikt nie zobaczy Twoich odpowiedzi.
home-urgent-hint = Ktoś jest ranny, w niebezpieczeństwie albo nie daje już rady. Zobacz, do kogo teraz zadzwonić.
home-young-title = Masz od 11 do 25 lat?
home-young-hint = To miejsce dla Ciebie: prywatnie, prosto i bez oceniania.
home-hubs-title = Przyjdź do nas

## Reading pages

page-urgent-title = Do kogo zadzwonić
page-related-title = Przeczytaj też
page-local-title = Blisko Ciebie
page-local-text = Twoje centrum pomoże przez telefon, przez internet albo na miejscu. Zadzwoń: { $phone }, { $hours }.
page-checked = Sprawdzono: { $date }. Następne sprawdzenie najpóźniej: { $date-next }.
page-overdue = Ta strona miała być sprawdzona najpóźniej w tym dniu: { $date }. Może być nieaktualna. W razie wątpliwości zadzwoń do nas: { $phone }.
page-sources-title = Skąd to wiemy
page-source = sprawdzono: { $date }
page-share = Aby udostępnić tę stronę, podaj ten adres:
page-share-copy = Kopiuj
page-share-done = Skopiowano
page-english-only = Tej strony nie ma jeszcze w Twoim języku. Pokazujemy ją po angielsku.
page-part-english = Części tej strony nie ma jeszcze w Twoim języku. Pokazujemy ją po angielsku.
page-awaiting-check = To tłumaczenie czeka jeszcze na sprawdzenie przez osobę, dla której polski jest językiem ojczystym.
page-behind = Strona po angielsku jest nowsza niż to tłumaczenie.
page-awaiting-both = To tłumaczenie czeka jeszcze na sprawdzenie przez osobę, dla której polski jest językiem ojczystym. Strona po angielsku jest nowsza.
page-english-link = Przeczytaj po angielsku
note-note = Warto wiedzieć
note-important = Ważne
note-caution = Do kogo zadzwonić
stage-lead = Porady na ten czas. Każdą stronę porównujemy ze źródłem.
topic-lead = Porady na ten temat, dla każdego wieku.
listing-also = Inny wiek
listing-also-topics = Inne tematy
listing-none = Nie ma tu jeszcze żadnej strony. Zadzwoń do nas albo poproś o pomoc: odpowie Ci człowiek.

## Reading in private

stays = W historii tej przeglądarki jest teraz adres tej strony.
stays-link = Co zostaje w historii
private-view = Widok prywatny
private-title = Czytaj prywatnie
private-lead = To, co stąd otworzysz, nie pojawi się w historii tej przeglądarki. Zostanie tylko nazwa: { $hub }.
private-pages-title = Co można prywatnie przeczytać i zrobić
private-how-title = Jak to działa
private-how-address = Adres i tytuł pozostają takie same, cokolwiek czytasz.
private-how-together = Wszystkie strony trafiają na urządzenie od razu. Nikt po drodze nie zobaczy, którą czytasz.
private-how-blank = Gdy przejdziesz do czegoś innego albo przez trzy minuty niczego nie dotkniesz, strona znika. Wraca po naciśnięciu „Dalej”. Po kolejnych 12 minutach wszystko zostaje zapomniane.
private-how-back = Żeby wrócić, użyj przycisku „Wstecz” na dole ekranu. Przycisk Wstecz przeglądarki zamyka widok prywatny.
private-how-keep = Żeby czytać tak wszystko, włącz „Zachowaj prywatność wizyty” na końcu dowolnej strony. Działa tylko w tej karcie.
private-stays-title = Co zostaje
private-stays-name = W historii przeglądarki zostaje nazwa tego centrum. „Opuść tę stronę” jej nie usuwa.
private-stays-first = Jeśli na stronę prowadził link z innego miejsca, w historii jest adres tej jednej strony.
private-stays-network = Kto zarządza siecią wi-fi, siecią w szkole lub w pracy, widzi, że odwiedzasz to centrum, ale nie widzi, co czytasz.
private-stays-watched = Kto zainstalował na telefonie aplikację szpiegującą, widzi wszystko to, co Ty.
private-stays-plain = Gdy skrypty są wyłączone, są to zwykłe linki i historia zapisuje każdy adres. Przeglądarka może też przez godzinę trzymać klucz do Twoich odpowiedzi. „Opuść tę stronę” go usuwa.
private-stays-clear = Jak usunąć strony z historii
keep-private = Zachowaj prywatność wizyty
keep-private-hint = W tej karcie nic więcej z tego, co czytasz, nie trafi do historii.
blank-title = Ta strona jest ukryta
blank-text = Nic nie przepadnie, jeśli wrócisz w ciągu 12 minut.
blank-go-on = Dalej

## Search

search-title = Szukaj
search-hint = Wpisz własne słowa, na przykład „dziecko nie chce spać”.
search-results = { $count ->
    [one] { $count } wynik dla słów „{ $words }”
    [few] { $count } wyniki dla słów „{ $words }”
    [many] { $count } wyników dla słów „{ $words }”
   *[other] { $count } wyniku dla słów „{ $words }”
  }
search-danger-title = Zadzwoń teraz, jeśli ktoś jest w niebezpieczeństwie
search-pages-title = Strony, które mogą pomóc
search-topics-title = Tematy
search-calls-title = Do kogo zadzwonić
search-none-title = Nic nie znaleźliśmy dla słów „{ $words }”
search-none = Spróbuj innych słów, wybierz temat albo zapytaj człowieka.

## Not found

not-found-title = Nie możemy znaleźć tej strony
not-found-text = Adres może być stary albo jest w nim literówka. To nie Twoja wina.
not-found-links = To może pomóc:

## Turned away

notice-title = Przepraszamy, teraz się nie udało
notice-too-many = Z Twojej sieci przyszło naraz bardzo dużo. Poczekaj minutę i spróbuj jeszcze raz albo zadzwoń: { $phone }.
notice-not-arrived = To, co zostało wysłane, nie dotarło w całości. Wróć i spróbuj jeszcze raz albo zadzwoń: { $phone }.
notice-not-now = Nie możemy tego teraz pokazać. Nic nie przepadło. Spróbuj ponownie za chwilę albo zadzwoń: { $phone }.
notice-other-site = Dla Twojego bezpieczeństwa nie przyjęliśmy tego: wyglądało to tak, jakby wysłała to inna strona internetowa. Otwórz stronę tutaj jeszcze raz i wyślij ponownie albo zadzwoń: { $phone }.
notice-not-taken = Pod ten adres nie można nic wysłać. Wróć i spróbuj jeszcze raz albo zadzwoń: { $phone }.
notice-fault = To nasz błąd, nie Twój. Wróć i spróbuj jeszcze raz albo zadzwoń: { $phone }.
call-any-hour = Jeśli nie można czekać, te osoby odbierają o każdej porze

## Danger

danger-title = Prosimy, zadzwoń teraz do kogoś
danger-lead = Twoja odpowiedź może oznaczać, że ktoś jest w niebezpieczeństwie. Pomoc należy się od razu.

## Checklist

checklist-topics-title = Co leży Ci na sercu?
checklist-topics-hint = Zaznacz tyle, ile chcesz. Zapytamy tylko o to, co wybierzesz.
checklist-topics-not-sure = Nie wiem
checklist-private = Twoje odpowiedzi zostają u Ciebie. Nikt w centrum ich nie widzi.
checklist-people-title = O kogo chodzi?
checklist-people-hint = Zaznacz wszystko, co dotyczy Twojej rodziny, żeby plan do Was pasował.
checklist-people-me = O mnie: jestem młodą osobą
checklist-carry-on = Przejdź dalej do pytań
checklist-danger-carry-on = Gdy już nic nie będzie Wam grozić, możesz wrócić do pytań.

answer-yes = Tak
answer-no = Nie
answer-not-sure = Nie wiem

plan-title = Twój plan
plan-lead = Zacznij od jednej rzeczy. Nie musisz robić wszystkiego.
plan-unfinished = Na niektóre pytania nie ma jeszcze odpowiedzi. Z nimi plan będzie lepiej do Was pasował.
plan-finish = Odpowiedz na pozostałe pytania
plan-first-step = Pierwszy krok:
plan-read = Przeczytaj:
plan-hub = Twoje centrum:
plan-because = Bo Twoja odpowiedź to „{ $answer }” na pytanie: { $question }
plan-next-title = Chcesz porozmawiać z człowiekiem?
plan-next = Możesz teraz poprosić o pomoc. Zobaczymy ten plan tylko wtedy, gdy zechcesz wysłać go razem z prośbą.
plan-print = Żeby zachować ten plan, wydrukuj go albo zrób mu zdjęcie. Zniknie, gdy zamkniesz tę stronę.
plan-answers-title = Twoje odpowiedzi
plan-start-again = Zacznij od nowa

## Ask for help

ask-start = Zacznij
ask-start-lead = Powiedz nam w kilku słowach, co się dzieje, i wybierz, jak możemy się z Tobą skontaktować. Przeczyta to człowiek w Twoim centrum.
ask-start-time = Zajmie to około pięciu minut. Nie potrzebujesz żadnych dokumentów.
ask-start-private-title = Co się dzieje z tym, co napiszesz
ask-start-private = Zanim zapiszemy Twoje słowa, zamykamy je kluczem, który ma tylko zespół centrum. Nikomu nie mówimy, że prosisz o pomoc. Jeśli komuś grozi poważne niebezpieczeństwo, być może będziemy musieli wezwać pomoc. Jeśli tylko się da, najpierw powiemy o tym Tobie.
ask-start-device = Na tym telefonie lub komputerze nic nie zapisujemy, chyba że tak wybierzesz. W jego historii może być widać tę wizytę. Zobacz, jak bezpiecznie korzystać z internetu.
ask-start-promise = { $days ->
    [one] Odezwiemy się w ciągu { $days } dnia roboczego.
    [few] Odezwiemy się w ciągu { $days } dni roboczych.
    [many] Odezwiemy się w ciągu { $days } dni roboczych.
   *[other] Odezwiemy się w ciągu { $days } dnia roboczego.
  }
ask-start-phone = Wolisz rozmowę? Zadzwoń: { $phone }, { $hours }.
ask-start-danger = Czy ktoś jest teraz w niebezpieczeństwie? Nie czekaj na nas.
ask-carry-on = Przejdź dalej do mojej prośby
ask-urgent-carry-on = Nadal możesz wysłać nam swoją prośbę. Nie odpowiemy jednak tak szybko jak oni.
ask-start-again = Zacznij od nowa i usuń moje odpowiedzi
ask-why = Dlaczego pytamy:
ask-choose = Wybierz

ask-young-title = Poproś o pomoc dla siebie
ask-young-lead = Możesz zapytać nas o wszystko. Nie musisz wiedzieć, co jest nie tak, i nikt nie będzie mieć do Ciebie pretensji.
ask-young-danger = Grozi Ci niebezpieczeństwo albo coś poważnego Ci się stało? Zadzwoń teraz pod 999. Chcesz od razu porozmawiać? Zadzwoń za darmo do Childline: 0800 1111.
ask-young-who = To, co nam powiesz, zostaje w zespole centrum. Jeśli Tobie albo komuś innemu może grozić poważne niebezpieczeństwo, musimy powiedzieć o tym ludziom, którzy mogą pomóc. Jeśli tylko się da, najpierw powiemy Tobie.
ask-young-way = Wybierasz, jak możemy się z Tobą skontaktować. Możesz też wybrać, że nie chcesz kontaktu, i wrócić tu po odpowiedź.
ask-young-age = Bez dorosłych możesz poprosić o pomoc od { $age }. roku życia. Jeśli masz mniej lat, pokażemy Ci, kto może w tym pomóc.
ask-young-know = Więcej o tym, kto się dowie

ask-safe-title = Czy wszyscy w Twojej rodzinie są teraz bezpieczni?
ask-safe-hint = Pytamy o to najpierw, żeby w razie potrzeby od razu pokazać Ci, do kogo zadzwonić.
ask-safe-yes = Tak, jesteśmy bezpieczni
ask-safe-no = Nie
ask-safe-not-sure = Nie wiem
ask-safe-title-young = Czy jesteś teraz w bezpiecznym miejscu?
ask-safe-yes-young = Tak, nic mi nie grozi
ask-safe-title-other = Czy wszyscy w tej rodzinie są teraz bezpieczni?
ask-safe-yes-other = Tak, są bezpieczni

ask-who-title = Dla kogo prosisz o pomoc?
variant-parent-or-carer = Dla mojej rodziny
variant-parent-or-carer-hint = Jestem rodzicem, opiekuję się dzieckiem albo spodziewam się dziecka
variant-young-person = Dla siebie
variant-young-person-hint = Mam najwyżej 25 lat
variant-someone-else = Dla kogoś innego
variant-someone-else-hint = Należę do rodziny lub przyjaciół albo pracuję z tą rodziną
ask-why-who = Żeby pytać tylko o to, co potrzebne, i właściwymi słowami.

ask-age-title = Ile masz lat?
ask-age-hint = Nie potrzebujemy daty urodzenia.
age-under = Mniej niż { $min }
age-to-15 = Od { $min } do 15
age-16-17 = 16 lub 17
age-18-25 = Od 18 do 25
age-prefer-not-to-say = { $min } lub więcej. Wolę nie mówić dokładniej
ask-why-age = Młodsze dzieci potrzebują kogoś dorosłego, kto poprosi razem z nimi. Dzięki temu wiemy też, kto najlepiej z Tobą porozmawia.

ask-too-young-title = Dobrze, że szukasz pomocy
ask-too-young-lead = Jeśli masz mniej niż { $min } lat, potrzebny jest ktoś dorosły, kto poprosi o pomoc razem z Tobą. Może to być każdy, komu ufasz.
ask-too-young-who = To może być rodzic, ciocia lub wujek, nauczyciel, pielęgniarka szkolna albo rodzic kolegi lub koleżanki. Pokaż tę stronę: ta osoba może tu poprosić o pomoc dla Ciebie albo zadzwonić do nas: { $phone }. Jeśli nie masz komu powiedzieć, zadzwoń do Childline. To nic nie kosztuje, jest tylko dla Ciebie i nie widać tego na rachunku.

ask-agreement-title = Czy rodzina o tym wie i czy tego chce?
ask-agreement-hint = Zapytaj rodzica albo młodą osobę, jeśli chodzi o nią.
ask-agreement-yes = Tak, wiedzą i chcą pomocy
ask-agreement-no = Nie albo nie wiem
ask-why-agreement = Pomoc działa, gdy ludzie jej chcą. Dlatego odzywamy się tylko wtedy, gdy rodzina się na to zgadza.

ask-not-agreed-title = Najpierw porozmawiaj z nimi
ask-not-agreed-lead = Dziękujemy, że o nich myślisz. Nie możemy odezwać się do rodziny, która się na to nie zgadza.
ask-not-agreed-what = Powiedz im, co Cię martwi, i że centrum jest po to, by pomagać, a nie oceniać. Możecie obejrzeć tę stronę razem albo mogą do nas zadzwonić: { $phone }. Ty też możesz zadzwonić, nie mówiąc, o kogo chodzi. Jeśli myślisz, że dziecku coś grozi, nie czekaj na niczyją zgodę: zadzwoń pod jeden z tych numerów.

ask-you-title = O Tobie
ask-role = Kim jesteś dla tej rodziny?
role-relative = Należę do rodziny
role-friend = Jestem z kręgu przyjaciół lub sąsiadów
role-professional = Pracuję z nimi lub pomagam im jako wolontariusz
role-prefer-not-to-say = Wolę nie podawać
ask-asker-name = Twoje imię i nazwisko
ask-asker-work = Gdzie pracujesz? (jeśli prosisz w ramach pracy)
ask-asker-phone = Twój numer telefonu
ask-asker-phone-hint = Numer brytyjski. Potrzebujemy go albo Twojego adresu e-mail.
ask-asker-email = Twój adres e-mail
ask-asker-email-hint = Potrzebujemy go albo Twojego numeru telefonu.
ask-why-you = Jeśli coś nie będzie jasne, zapytamy Ciebie, żeby rodzina nie musiała tłumaczyć dwa razy.

ask-help-title = W czym możemy pomóc?
ask-help-hint = Zaznacz wszystko, co pasuje, albo napisz niżej własnymi słowami.
ask-words = Co się dzieje?
ask-words-hint = Własnymi słowami, w dowolnym języku. Wystarczy kilka zdań.
ask-words-hint-other = Własnymi słowami. Napisz tylko to, na co ta rodzina się zgadza.
ask-plan = Twój plan z „Co by pomogło?”
ask-plan-yes = Dołącz ten plan do mojej prośby
ask-why-help = Żeby przeczytała to właściwa osoba i żeby wystarczyło opowiedzieć wszystko raz.

ask-about-title = O Tobie i Twoich dzieciach
ask-name = Jak mamy się do Ciebie zwracać?
ask-name-hint = Dowolne imię. Nie musi to być Twoje pełne imię i nazwisko z dokumentów.
ask-about-title-young = O Tobie
ask-about-title-other = O tej rodzinie
ask-name-other = Jak mamy się zwracać do rodzica lub młodej osoby?
ask-name-hint-other = Dowolne imię. Nie musi to być pełne imię i nazwisko z dokumentów.
ask-children-hint-other = Dodaj każde dziecko. Jeśli rodzina spodziewa się dziecka, wybierz „Ciąża”.
ask-why-about = Żebyśmy wiedzieli, jak się do Ciebie zwracać, i żeby odezwał się ktoś, kto zna się na tym wieku.
ask-why-about-young = Żebyśmy wiedzieli, jak się do Ciebie zwracać.
ask-why-about-other = Żebyśmy wiedzieli, jak się do nich zwracać, i żeby odezwał się ktoś, kto zna się na tym wieku.
ask-child = Dziecko { $number }
ask-child-name = Imię lub pseudonim (jeśli chcesz podać)
ask-child-age = Wiek
ask-child-add = Dodaj kolejne dziecko
ask-child-remove = Usuń
ask-children = Ile lat mają dzieci, o które chodzi?
ask-children-hint = Dodaj każde dziecko. Jeśli spodziewasz się dziecka, wybierz „Ciąża”.

ask-where-title = Skąd ma przyjść pomoc?
ask-hub = Które centrum (Family Hub) wybierasz?
ask-hub-hint = Dzięki temu prośba trafi do właściwego zespołu. Możesz wybrać dowolne.
ask-hub-any = Nie wiem, wybierzcie za mnie
ask-hub-choose = Wybierz centrum
ask-hub-unit = Najbliższy zespół to { $hub }. Twój kod pocztowy leży tu: { $district }.
ask-hub-sector = Myślimy, że najbliższy zespół to { $hub }. Nie znamy całego Twojego kodu, ale { $percent } na 100 podobnych leży tu: { $district }.
ask-hub-outcode = Najbliższy zespół to być może { $hub }. Znamy tylko pierwszą część Twojego kodu, więc sprawdź to, proszę.
ask-hub-elsewhere = Twój kod pocztowy leży tu: { $district }. Tam centra prowadzi inny samorząd. Mimo to możesz wybrać dowolne z naszych.
ask-hub-unknown = Po tym kodzie nie umiemy powiedzieć, który zespół jest najbliżej. Wybierz centrum albo pozwól nam wybrać.
ask-why-where = Żeby znaleźć najbliższy zespół. Jeśli się da, dzieje się to na Twoim urządzeniu. Możesz zostawić puste pole.
ask-why-hub = Żeby prośba trafiła do zespołu blisko Ciebie.
ask-meant = Czy chodziło o { $meant }?
ask-meant-yes = Tak, wpisz { $meant }
ask-postcode = Twój kod pocztowy (jeśli chcesz podać)
ask-postcode-hint = Na przykład DN22 0ZZ. Dzięki temu znajdziemy coś blisko Ciebie.
ask-where-title-other = Gdzie mieszka ta rodzina?
ask-postcode-other = Kod pocztowy rodziny (jeśli chce go podać)
ask-hub-other = Które centrum (Family Hub) wybiera rodzina?

ask-contact-title = Jak możemy się z Tobą bezpiecznie skontaktować?
ask-contact-lead = Wybierz tylko to, co jest bezpieczne. Innych sposobów nie użyjemy.
ask-ways = Jak możemy się odezwać?
ask-ways-hint = Wybierz jeden sposób lub więcej.
way-call = Zadzwońcie do mnie
way-text = Napiszcie do mnie SMS
way-email = Napiszcie do mnie e-mail
way-letter = Wyślijcie mi list
way-through = Przez kogoś, kogo wskażę
way-come-back = Nie kontaktujcie się ze mną
way-come-back-hint = Wrócę tu ze swoim kodem i przeczytam odpowiedź.
way-call-other = Zadzwońcie do nich
way-text-other = Napiszcie do nich SMS
way-email-other = Napiszcie do nich e-mail
way-letter-other = Wyślijcie im list
way-through-other = Przeze mnie albo przez kogoś, kogo wskażę
way-come-back-other = Nie kontaktujcie się z nimi
ask-never = Czy jest sposób, którego nigdy nie wolno nam użyć? (jeśli chcesz podać)
ask-never-hint = Na przykład gdy ktoś inny czyta Twoje wiadomości.
never-call = Nigdy nie dzwońcie
never-text = Nigdy nie piszcie SMS-ów
never-email = Nigdy nie piszcie e-maili
never-letter = Nigdy nie wysyłajcie listów
never-through = Nigdy przez nikogo innego
ask-through = Przez kogo i jak możemy się odezwać?
ask-through-hint = Tylko jeśli to wybierasz. Imię tej osoby i numer albo adres e-mail.
ask-contact-title-other = Jak możemy się z nimi bezpiecznie skontaktować?
ask-contact-lead-other = Wybierz tylko to, co według nich jest bezpieczne. Innych sposobów nie użyjemy.
ask-phone-other = Ich numer telefonu
ask-email-other = Ich adres e-mail
ask-address-other = Ich adres
ask-email-hint-other = Tylko jeśli możemy napisać e-mail. Czy czytają go tylko oni?
ask-why-contact = Żeby nie dowiedział się nikt, kto nie powinien. To, co tu wybierzesz, zespół widzi najpierw.
ask-care-title = Na co mamy uważać?
ask-say-instead = Co mamy powiedzieć zamiast tego? (jeśli chcesz podać)
ask-say-instead-hint = Na przykład: że dzwoni dentysta. Tylko jeśli nie możemy powiedzieć, kim jesteśmy.
ask-pick-up = Kto jeszcze może odebrać albo otworzyć? (jeśli chcesz podać)
ask-pick-up-hint = Na przykład: mój partner, moja mama, nikt.
ask-why-care = Żeby telefon ani wiadomość nigdy nie postawiły Cię w trudnej sytuacji.
ask-why-care-other = Żeby telefon ani wiadomość nigdy nie postawiły ich w trudnej sytuacji.
ask-times-title = Kiedy kontakt jest bezpieczny?
ask-times-hint = Zaznacz wszystko, co pasuje, w dni robocze. Możesz nic nie zaznaczać.
day-morning = O dowolnej porze rano
day-morning-hint = Od 9:00 do 12:00
day-afternoon = O dowolnej porze po południu
day-afternoon-hint = Od 12:00 do 17:00
day-evening = O dowolnej porze wieczorem
day-evening-hint = Od 17:00 do 19:00
ask-slots = Dokładne bezpieczne godziny (jeśli chcesz wybrać)
ask-slots-hint = Otwórz dzień i zaznacz każde bezpieczne pół godziny.
ask-why-times = Żebyśmy odezwali się wtedy, gdy możesz swobodnie rozmawiać.
ask-why-times-other = Żebyśmy odezwali się wtedy, gdy mogą swobodnie rozmawiać.
ask-phone = Twój numer telefonu
ask-phone-hint = Tylko jeśli możemy zadzwonić lub wysłać SMS. Numer brytyjski.
ask-email = Twój adres e-mail
ask-email-hint = Tylko jeśli możemy napisać e-mail. Czy tę pocztę czytasz tylko Ty?
ask-address = Twój adres
ask-address-hint = Tylko jeśli możemy wysłać list. Kto u Ciebie otwiera pocztę?
ask-say-who = Jeśli odbierze ktoś inny, czy możemy powiedzieć, kim jesteśmy?
ask-say-who-hint = Jeśli nie, nic nie powiemy o centrum.
ask-leave-message = Czy możemy zostawić wiadomość?
ask-leave-message-hint = Na poczcie głosowej albo u osoby, która odbierze.
ask-good-times = Coś jeszcze o porze kontaktu? (jeśli chcesz podać)
ask-good-times-hint = Na przykład: w dni robocze po 13:00, nie w weekendy.
ask-code-word = Umówione hasło (jeśli chcesz je mieć)
ask-code-word-hint = Powiemy je na początku, żeby było wiadomo, że to my.

ask-language-title = Co ułatwi Ci rozmowę z nami?
ask-interpreter = Czy chcesz tłumacza? Na jaki język?
ask-interpreter-hint = Zostaw puste, jeśli nie potrzebujesz tłumacza. Jest bezpłatny.
ask-access = Czy potrzebujesz czegoś jeszcze?
ask-access-hint = Zaznacz wszystko, co pasuje, albo nic.
access-bsl = Brytyjski język migowy (BSL)
access-text-relay = Relay UK lub telefon tekstowy
access-easy-read = Tekst łatwy do czytania (Easy Read)
access-large-print = Duży druk
access-reading-help = Pomoc w czytaniu i pisaniu
access-step-free = Miejsce bez schodów
access-quiet-place = Ciche miejsce lub więcej czasu
ask-access-other = Coś innego (jeśli chcesz podać)
ask-language-title-other = Co ułatwi im rozmowę z nami?
ask-interpreter-other = Czy chcą tłumacza? Na jaki język?
ask-why-language = Żebyśmy od początku byli na to gotowi.
ask-why-language-other = Żebyśmy od początku byli na to gotowi.

ask-working-title = Co już idzie dobrze?
ask-working-title-other = Co już idzie im dobrze?
ask-working = Co choć trochę pomaga? (jeśli chcesz podać)
ask-working-hint = Na przykład: przyjaciel, stały plan dnia, nauczyciel, który słucha.
ask-why-working = Żeby na tym budować, a nie zaczynać od zera.

ask-talk-title = Z kim możemy o tym rozmawiać?
ask-talk-title-other = Z kim ta rodzina pozwala nam rozmawiać?
ask-talk-hint = Zaznacz tylko tych, z którymi możemy. Możesz nie zaznaczać nikogo i później zmienić zdanie.
ask-why-talk = Czasem dwie osoby, które Cię znają, pomogą lepiej niż jedna. Ty decydujesz.
ask-why-talk-other = Czasem dwie osoby, które ich znają, pomogą lepiej niż jedna. Decyduje rodzina.

ask-check-title = Sprawdź swoje odpowiedzi
ask-agree-title = Zanim wyślesz
ask-agree-text = Zespół centrum czyta to, co napiszesz, żeby Ci pomóc. Bez pytania nie przekaże tego nikomu, chyba że komuś grozi poważne niebezpieczeństwo.
ask-agree-text-young = Zespół centrum czyta to, co napiszesz, żeby Ci pomóc. Bez pytania nie powie Twoim rodzicom, szkole ani nikomu innemu. Jeśli Tobie albo komuś innemu może grozić poważne niebezpieczeństwo, musi powiedzieć ludziom, którzy mogą pomóc, i jeśli tylko się da, najpierw powie Tobie. Możesz zapytać, co o Tobie zapisaliśmy, i poprosić o poprawki.
ask-agree-text-other = Zespół centrum czyta to, co napiszesz, żeby pomóc tej rodzinie. Powie rodzinie, że to Twoja prośba. Bez pytania nie przekaże tego nikomu innemu, chyba że komuś grozi poważne niebezpieczeństwo.
ask-agree-basis = Prawo nam na to pozwala, bo pomoc rodzinom to zadanie samorządu. Nazywa się to „{ $basis }”.
ask-promise = { $days ->
    [one] Odezwą się w ciągu { $days } dnia roboczego.
    [few] Odezwą się w ciągu { $days } dni roboczych.
    [many] Odezwą się w ciągu { $days } dni roboczych.
   *[other] Odezwą się w ciągu { $days } dnia roboczego.
  }
ask-promise-wait = { $days ->
    [one] Odpowiedź będzie tu na Ciebie czekać w ciągu { $days } dnia roboczego.
    [few] Odpowiedź będzie tu na Ciebie czekać w ciągu { $days } dni roboczych.
    [many] Odpowiedź będzie tu na Ciebie czekać w ciągu { $days } dni roboczych.
   *[other] Odpowiedź będzie tu na Ciebie czekać w ciągu { $days } dnia roboczego.
  }
ask-privacy-link = Przeczytaj więcej o prywatności
ask-agree-legend = Czy wysłać tę prośbę?
ask-agree = Tak, znam ten tekst i chcę wysłać prośbę
ask-send = Wyślij prośbę
ask-failed = Teraz nie udało się wysłać Twojej prośby. Nic nie przepadło: spróbuj ponownie za chwilę albo zadzwoń: { $phone }.
ask-leave-empty = Zostaw to pole puste

ask-sent-title = Mamy Twoją prośbę
ask-sent-reference = Twój numer sprawy to
ask-sent-next-title = Co będzie dalej
ask-sent-due = Ktoś z centrum odezwie się w wybrany przez Ciebie sposób, najpóźniej w tym dniu: { $date }.
ask-sent-due-back = Ktoś z centrum odpowie najpóźniej w tym dniu: { $date }. Nie będziemy się z Tobą kontaktować: nasza odpowiedź czeka tutaj, za Twoim kodem.
ask-sent-due-nowhere = Ktoś z centrum przeczyta prośbę najpóźniej w tym dniu: { $date }. Bez kodu nasza odpowiedź do Ciebie nie dotrze. Jeśli chcesz porozmawiać, zadzwoń do nas: { $phone }.
ask-sent-who = Tylko zespół centrum może otworzyć to, co jest w Twojej prośbie.
ask-sent-worse = Jeśli wcześniej zrobi się gorzej, nie czekaj. Zadzwoń do nas: { $phone }, { $hours }.
ask-sent-urgent = Zobacz, do kogo dzwonić w nagłej sytuacji
ask-code-title = Twój kod potwierdzenia
ask-code-why = Z tym kodem możesz tu wrócić bez zakładania konta. Zobaczysz, co dzieje się z Twoją prośbą, przeczytasz naszą odpowiedź, napiszesz do nas albo wycofasz prośbę.
ask-code-show = Pokaż mój kod
ask-code-found = Kto znajdzie Twój kod, może sprawdzić, co dzieje się z prośbą, przeczytać naszą odpowiedź, napisać do nas albo wycofać prośbę. Nigdy jednak nie zobaczy tego, co jest w Twojej prośbie. Trzymaj kod tam, gdzie zaglądasz tylko Ty.
ask-keep = Co robisz z kodem?
ask-keep-hint = Pokazujemy go tylko teraz. Później nie możemy go dla Ciebie odszukać.
ask-keep-written = Mam go zapisany
ask-keep-email = Wyślijcie go na mój bezpieczny e-mail
ask-keep-email-hint = Jeden krótki e-mail. Nie ma w nim nic o Twojej prośbie.
ask-keep-email-once = Mieliśmy nie pisać e-maili i żaden e-mail o prośbie nie przyjdzie. To jeden krótki e-mail z kodem, tylko dlatego, że teraz tak wybierasz.
ask-keep-address = Twój bezpieczny adres e-mail
ask-keep-address-hint = Adres, pod którym tylko Ty czytasz pocztę. Kod opuści to urządzenie, a firma, która prowadzi Twoją pocztę, może go zobaczyć. Ta strona nie zachowuje adresu.
ask-keep-email-failed = Nie udało się wysłać e-maila. Nic nie przepadło: Twój kod nadal jest na tej stronie. Spróbuj ponownie za chwilę albo wybierz inny sposób.
ask-keep-emailed = E-mail został wysłany. Może iść kilka minut. Jeśli go nie widzisz, zajrzyj też do folderu ze spamem.
ask-keep-print = Chcę go wydrukować
ask-keep-nothing = Nie chcę kodu
ask-keep-nothing-hint = Wtedy usuniemy kod. Twoja prośba nadal jest u nas.
ask-keep-nothing-nowhere = Wtedy usuniemy kod. Mamy się z Tobą nie kontaktować, więc nasza odpowiedź do Ciebie nie dotrze. Możesz do nas zadzwonić: { $phone }.
ask-keep-failed = Teraz nie udało się usunąć kodu. Spróbuj ponownie za chwilę albo zadzwoń: { $phone }.
ask-print-how = Wydrukuj tę stronę z menu przeglądarki, a potem przejdź na pierwszą stronę, żeby nikt inny nie zobaczył kodu.
ask-sent-back = Z kodem możesz tu wrócić:
ask-sent-home = Wróć na pierwszą stronę
ask-nothing-sent-title = Nic nie zostało wysłane
ask-nothing-sent = Ta strona nie ma prośby do pokazania. Mogła minąć ponad godzina. Jeśli masz numer sprawy, Twoja prośba jest u nas.

read-card = Bezpieczny kontakt: przeczytaj najpierw
read-rest = Co nam napisano
## E-mail z kodem potwierdzenia. Temat i pierwsze wiersze widać w skrzynce: nic o rodzinie ani o pomocy.

mail-subject = Twój kod
mail-code = Oto zamówiony kod:
mail-keep = Zachowaj go dla siebie. Nigdy nie prosimy o niego przez telefon, SMS ani e-mail.
mail-mistake = Jeśli to nie Ty prosisz o kod, ktoś przez pomyłkę wpisał Twój adres. Możesz usunąć ten e-mail.
mail-where = Wpisz go na tej stronie:
mail-no-answer = Prosimy nie odpowiadać na ten e-mail. Nikt nie czyta poczty pod tym adresem.

## Coming back with a receipt code

return-asked = Jest już u nas Twoja prośba?
return-link = Zobacz, co się z nią dzieje
return-title = Zobacz, co dzieje się z Twoją prośbą
return-lead = Wpisz kod potwierdzenia, który pojawił się po wysłaniu prośby.
return-code = Twój kod potwierdzenia
return-code-hint = 16 liter i cyfr, na przykład K7QF‑2M9X‑PT4W‑8HJC. Małe litery i odstępy nie przeszkadzają.
return-open = Otwórz moją prośbę
return-lost-title = Nie masz kodu?
return-lost = Twoja prośba nadal jest u nas, ale nie możemy odszukać kodu. Zadzwoń do nas: { $phone }, { $hours }.
return-standing-title = Twoja prośba
return-status-new = Mamy ją
return-status-new-more = Dotarła bezpiecznie. Teraz przeczyta ją ktoś z centrum.
return-status-seen = Ktoś ją przeczytał
return-status-seen-more = Ktoś z centrum zna już Twoją prośbę i zastanawia się, jak pomóc.
return-status-contacted = Odezwaliśmy się
return-status-contacted-more = Próbowaliśmy się skontaktować w wybrany przez Ciebie sposób albo odpowiedzieliśmy poniżej.
return-status-closed = Sprawa jest zakończona
return-status-closed-more = Zamknęliśmy tę prośbę. Nadal możesz tu do nas napisać albo w każdej chwili znów poprosić o pomoc.
return-status-withdrawn = Prośba jest wycofana
return-status-withdrawn-more = Nic już z nią nie robimy. Jej treść zostanie usunięta.
return-due = Odezwiemy się najpóźniej w tym dniu: { $date }.
return-reference = Twój numer sprawy:
return-messages-title = Wiadomości
return-messages-none = Nie ma jeszcze wiadomości. To, co do Ciebie napiszemy, pojawi się tutaj.
return-from-hub = Od centrum, { $date }
return-from-you = Od Ciebie, { $date }
return-from-you-hidden = Tę wiadomość może otworzyć tylko zespół centrum, dlatego jej tu nie pokazujemy.
return-message = Napisz do centrum
return-message-hint = Przeczyta to tylko zespół centrum. Najwyżej 2000 znaków.
return-send = Wyślij wiadomość
return-done-message = Mamy Twoją wiadomość.
return-done-contact = Dziękujemy. Od teraz użyjemy tylko tych sposobów, które są teraz wybrane.
return-done-failed = Teraz nie udało się tego wysłać. Spróbuj ponownie za chwilę albo zadzwoń: { $phone }.
return-change-title = Zmiana albo rezygnacja
return-contact = Zmień sposób kontaktu ze mną
return-contact-new = To, co tu wpiszesz, zastąpi poprzednie odpowiedzi.
return-contact-send = Od teraz tak
return-withdraw = Wycofaj moją prośbę
return-withdraw-title = Czy chcesz wycofać swoją prośbę?
return-withdraw-told = Zespół centrum dowie się o tym i przestanie się nią zajmować.
return-withdraw-at-once = Treść prośby i wszystkie wiadomości od razu usuniemy. Ktoś mógł je już wcześniej przeczytać.
return-withdraw-days = { $days ->
    [one] Treść prośby i wszystkie wiadomości usuniemy po { $days } dniu. Ktoś mógł je już wcześniej przeczytać.
    [few] Treść prośby i wszystkie wiadomości usuniemy po { $days } dniach. Ktoś mógł je już wcześniej przeczytać.
    [many] Treść prośby i wszystkie wiadomości usuniemy po { $days } dniach. Ktoś mógł je już wcześniej przeczytać.
   *[other] Treść prośby i wszystkie wiadomości usuniemy po { $days } dnia. Ktoś mógł je już wcześniej przeczytać.
  }
return-withdraw-proof = Zachowamy tylko Twój numer sprawy i datę.
return-withdraw-safe = Masz wątpliwości? Najpierw porozmawiaj z nami: { $phone }, { $hours }. Jeśli komuś grozi poważne niebezpieczeństwo, być może i tak będziemy musieli wezwać pomoc.
return-withdraw-sure = Tak, wycofaj ją
return-withdraw-not = Nie, zostaw moją prośbę
return-withdrawn-title = Twoja prośba jest wycofana
return-withdrawn-day = { $date }. Numer sprawy to
return-withdrawn-again = To nic złego. Możesz znów poprosić o pomoc, kiedy tylko chcesz.
return-leave-title = Czy ktoś jeszcze używa tego telefonu lub komputera?
return-leave-text = Gdy skończysz, zamknij tę stronę. Aby otworzyć ją znowu, potrzebny będzie kod. Po godzinie zamknie się sama.
return-leave = Zamknij tę stronę

## What this device remembers

device-title = Co pamięta to urządzenie
device-lead = Nic nie zapisujemy na Twoim telefonie ani komputerze, chyba że tak wybierzesz.
device-nothing = Na tym urządzeniu nie ma nic z tej strony.
device-script = Bez JavaScriptu niczego nie da się tu zachować. Twoje odpowiedzi czekają zamknięte na naszym serwerze, najwyżej godzinę.
device-kept = Coś tu na Ciebie czeka. Zniknie z końcem dnia: { $date }. Wpisz swój PIN, żeby to otworzyć.
device-pin = Twój PIN
device-tries = { $left ->
    [one] Została Ci { $left } próba. Jeśli PIN znów będzie inny, usuniemy to, co tu jest.
    [few] Zostały Ci { $left } próby. Potem usuniemy to, co tu jest.
    [many] Zostało Ci { $left } prób. Potem usuniemy to, co tu jest.
   *[other] Zostało Ci { $left } próby. Potem usuniemy to, co tu jest.
  }
device-open = Wróć tam, gdzie byłem lub byłam
device-wiped = PIN dziesięć razy nie pasował, więc to, co tu było, zostało usunięte. Nikt już tego nie przeczyta. Możesz zacząć od nowa, kiedy chcesz.
device-clear = Usuń to, co pamięta to urządzenie
device-cleared = Usunięte. Na tym urządzeniu nie ma już nic z tej strony.
device-go-on = Wróć do tego, co jest zapisane na tym urządzeniu
device-beyond-title = Co pamięta Twoja przeglądarka
device-beyond = Przeglądarka ma swoją własną historię. Może w niej być widać nazwę tej strony, nawet jeśli nic tu nie zapisujesz, a także po naciśnięciu „Opuść tę stronę”. Nie możemy jej usunąć za Ciebie.
device-beyond-link = Jak ukryć, że ktoś tu zaglądał

device-later = Dokończę później na tym urządzeniu
device-keep-plan = Zachowaj mój plan na tym urządzeniu
device-someone-else = Czy ktoś jeszcze używa tego urządzenia?
device-someone-else-hint = Partner, partnerka, rodzic, dziecko, znajomy: każdy, kto może je odblokować albo zna jego PIN.
device-back = Wróć do tego miejsca
device-shared-title = Bezpieczniej tego tu nie zapisywać
device-shared = Twoje odpowiedzi byłyby zamknięte. Ktoś inny mógłby jednak zobaczyć, że coś tu jest, i o to zapytać. Dlatego nic nie zapisujemy na urządzeniu, którego używają lub mogą używać inni.
device-shared-instead = Możesz iść dalej teraz albo do nas zadzwonić: { $phone }, { $hours }. Wypełnimy to razem. Dopóki ta strona jest otwarta, nic z Twoich odpowiedzi nie zginie.
device-pin-title = Wybierz PIN
device-pin-why = PIN zamyka Twoje odpowiedzi na tym urządzeniu. Bez niego nikt ich nie otworzy, my też nie.
device-new-pin = Twój nowy PIN
device-new-pin-hint = Od 6 do 12 liter lub cyfr. Wybierz taki, którego nie zgadnie nikt, kto Cię zna, więc nie datę urodzin. Z literami trudniej go zgadnąć.
device-pin-again = Jeszcze raz ten sam PIN
device-forgotten = Jeśli zapomnisz PIN-u, nie da się otworzyć Twoich odpowiedzi. Trzeba będzie zacząć od nowa.
device-until = Zostają tu przez tydzień, do końca dnia: { $date }. Znikną wcześniej, jeśli wyślesz prośbę, usuniesz je albo naciśniesz „Opuść tę stronę”.
device-keep = Zachowaj na tym urządzeniu
device-done-title = Zachowane do: { $date }
device-done = Możesz teraz zamknąć tę stronę. Żeby później iść dalej, otwórz „Co pamięta to urządzenie” na dole dowolnej strony i wpisz swój PIN.
failed-just-now = Teraz się nie udało. Nic nie przepadło. Spróbuj ponownie za chwilę albo zadzwoń: { $phone }.

## Errors: what to do, never blame

error-summary-title = Sprawdź, proszę, tę stronę
error-topics-missing = Wybierz, co leży Ci na sercu, albo „Nie wiem”
error-people-missing = Wybierz, o kogo chodzi
error-reply-missing = Wybierz tak, nie lub nie wiem
error-safe-now-missing = Wybierz, czy wszyscy są teraz bezpieczni
error-help-missing = Wybierz, w czym możemy pomóc, albo napisz to własnymi słowami
error-words-too-long = Skróć opis tego, co się dzieje. Znaków za dużo: { $over }. Miejsca jest na 2000
error-name-missing = Napisz, jak mamy się do Ciebie zwracać
error-name-too-long = Skróć imię. Znaków za dużo: { $over }. Miejsca jest na 60
error-children-missing = Wybierz, ile lat mają dzieci
error-postcode-invalid = Wpisz kod pocztowy w takiej formie: DN22 0ZZ, albo zostaw puste pole
error-hub-missing = Wybierz centrum albo „Nie wiem”
error-hub-unknown = Wybierz jedno z centrów na liście
error-contact-missing = Wybierz przynajmniej jeden sposób kontaktu
error-phone-missing = Wpisz swój numer telefonu albo wybierz inny sposób kontaktu
error-phone-invalid = Wpisz brytyjski numer telefonu, na przykład 01632 960 100
error-phone-too-long = Wpisz brytyjski numer telefonu, na przykład 01632 960 100
error-email-missing = Wpisz swój adres e-mail albo wybierz inny sposób kontaktu
error-email-invalid = Wpisz adres e-mail w takiej formie: name@example.org
error-email-too-long = Skróć adres e-mail. Znaków za dużo: { $over }. Miejsca jest na 254
error-address-missing = Wpisz swój adres albo wybierz inny sposób kontaktu
error-address-too-long = Skróć adres. Znaków za dużo: { $over }. Miejsca jest na 300
error-say-who-missing = Wybierz, czy możemy powiedzieć, kim jesteśmy
error-leave-message-missing = Wybierz, czy możemy zostawić wiadomość
error-good-times-too-long = Skróć opis dobrej pory. Znaków za dużo: { $over }. Miejsca jest na 300
error-code-word-too-long = Skróć hasło. Znaków za dużo: { $over }. Miejsca jest na 60
error-interpreter-too-long = Skróć nazwę języka. Znaków za dużo: { $over }. Miejsca jest na 60
error-access-other-too-long = Skróć ten tekst. Znaków za dużo: { $over }. Miejsca jest na 300
error-variant-missing = Wybierz, dla kogo prosisz o pomoc
error-age-missing = Wybierz, ile masz lat
error-age-refused = Musi poprosić z Tobą ktoś dorosły. Wróć i zobacz, kto może pomóc
error-family-agrees-missing = Wybierz, czy rodzina tego chce
error-family-agrees-refused = Najpierw rodzina musi się zgodzić. Wróć i zobacz, co możesz zrobić
error-role-missing = Wybierz, kim jesteś dla tej rodziny
error-asker-name-missing = Wpisz swoje imię i nazwisko
error-asker-name-too-long = Skróć imię i nazwisko. Znaków za dużo: { $over }. Miejsca jest na 60
error-asker-work-too-long = Skróć nazwę miejsca pracy. Znaków za dużo: { $over }. Miejsca jest na 150
error-asker-phone-missing = Wpisz swój numer telefonu albo adres e-mail
error-asker-phone-invalid = Wpisz brytyjski numer telefonu, na przykład 01632 960 100
error-asker-phone-unsure = Czy chodziło o { $meant }? Zaznacz pole albo wpisz numer jeszcze raz
error-asker-phone-too-long = Wpisz brytyjski numer telefonu, na przykład 01632 960 100
error-asker-email-invalid = Wpisz adres e-mail w takiej formie: name@example.org
error-asker-email-too-long = Skróć adres e-mail. Znaków za dużo: { $over }. Miejsca jest na 254
error-plan-too-many = Plan ma najwyżej 40 części
error-plan-unknown = Podaj części planu przez ich identyfikatory
error-children-too-many = Jest miejsce na 10 dzieci. O pozostałych powiedz nam w rozmowie
error-children-name-too-long = Skróć imię dziecka. Znaków za dużo: { $over }. Miejsca jest na 40
error-children-stage-missing = Wybierz wiek każdego dziecka albo „Wolę nie podawać”
error-postcode-unsure = Czy chodziło o { $meant }? Zaznacz pole albo wpisz kod jeszcze raz
error-postcode-too-long = Wpisz kod pocztowy w takiej formie: DN22 0ZZ, albo zostaw puste pole
error-contact-conflict = Wybierz samo „Nie kontaktujcie się ze mną” albo sposoby kontaktu
error-contact-refused = Prosisz, żeby się z Tobą nie kontaktować, a nie ma kodu, z którym można wrócić. Wybierz sposób kontaktu albo wyślij to z kodem
error-phone-unsure = Czy chodziło o { $meant }? Zaznacz pole albo wpisz numer jeszcze raz
error-through-missing = Napisz, przez kogo i jak możemy się odezwać, albo wybierz inny sposób
error-through-too-long = Skróć ten tekst. Znaków za dużo: { $over }. Miejsca jest na 150
error-never-conflict = Ten sam sposób jest zaznaczony dwa razy: jako dobry i jako zakazany. Zmień jedno z nich
error-say-instead-too-long = Skróć to, co mamy powiedzieć. Znaków za dużo: { $over }. Miejsca jest na 150
error-pick-up-too-long = Skróć to, kto może odebrać. Znaków za dużo: { $over }. Miejsca jest na 150
error-slots-too-many = Wybierz najwyżej 160 półgodzin
error-slots-unknown = Wybierz godziny z listy
error-working-well-too-long = Skróć to, co idzie dobrze. Znaków za dużo: { $over }. Miejsca jest na 300
error-partners-unknown = Wybieraj tylko z listy
error-agree-missing = Zaznacz pole, jeśli chcesz wysłać swoją prośbę
error-keep-missing = Wybierz, co robisz z kodem
error-keep-email-missing = Wpisz adres e-mail albo wybierz, co innego zrobić z kodem
error-keep-email-invalid = Wpisz adres e-mail w takiej formie: name@example.org
error-keep-email-too-long = Skróć adres e-mail. Znaków za dużo: { $over }. Miejsca jest na 254
error-keep-email-refused = Na ten adres nie możemy wysłać e-maila. Sprawdź go albo wybierz, co innego zrobić z kodem
error-code-missing = Wpisz swój kod potwierdzenia
error-code-unknown = Nie możemy znaleźć prośby z tym kodem. Sprawdź każdą literę i cyfrę
error-message-missing = Najpierw napisz wiadomość
error-message-too-long = Wiadomość może mieć najwyżej 2000 znaków
error-someone-else-missing = Wybierz, czy ktoś jeszcze używa tego urządzenia
error-pin-missing = Wpisz swój PIN
error-pin-invalid = PIN ma mieć od 6 do 12 liter lub cyfr, bez odstępów
error-pin-refused = Wybierz PIN trudniejszy do zgadnięcia niż jeden powtórzony znak albo szereg taki jak 123456
error-pin-unknown = Ten PIN nie pasuje. Sprawdź go i spróbuj jeszcze raz
error-pin-again-conflict = Wpisz w obu miejscach ten sam PIN
