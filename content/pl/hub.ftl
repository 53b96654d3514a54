# The words of the interface. The same keys stand in every language; a test holds that.

## Everywhere

skip-to-content = Przejdź do głównej treści
skip-to-exit = Szybko opuść tę stronę
exit = Opuść tę stronę
exit-hint = Od razu otworzy się strona z pogodą. Historia przeglądania nie zostanie usunięta.
menu-language = Język
menu-main = Menu główne
search = Szukaj
search-label = Szukaj pomocy
search-button = Szukaj
back = Wstecz
continue = Dalej
change = Zmień
list-comma = ,{" "}
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

## Search

search-title = Szukaj
search-hint = Wpisz własne słowa, na przykład „dziecko nie chce spać”.
search-results = { $count ->
    [one] { $count } strona dla słów „{ $words }”
    [few] { $count } strony dla słów „{ $words }”
    [many] { $count } stron dla słów „{ $words }”
   *[other] { $count } strony dla słów „{ $words }”
  }
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
plan-next = Możesz teraz poprosić o pomoc. Nie widzimy tego planu, chyba że nam o nim powiesz.
plan-print = Żeby zachować ten plan, wydrukuj go albo zrób mu zdjęcie. Zniknie, gdy zamkniesz tę stronę.
plan-answers-title = Twoje odpowiedzi
plan-start-again = Zacznij od nowa

## Ask for help

ask-start = Zacznij
ask-start-lead = Powiedz nam w kilku słowach, co się dzieje, i wybierz, jak możemy się z Tobą skontaktować. Przeczyta to człowiek w Twoim centrum.
ask-start-time = Zajmie to około pięciu minut. Nie potrzebujesz żadnych dokumentów.
ask-start-private-title = Co się dzieje z tym, co napiszesz
ask-start-private = Zanim zapiszemy Twoje słowa, zamykamy je kluczem, który ma tylko zespół centrum. Nikomu nie mówimy, że prosisz o pomoc. Jeśli komuś grozi poważne niebezpieczeństwo, być może będziemy musieli wezwać pomoc. Jeśli tylko się da, najpierw powiemy o tym Tobie.
ask-start-device = Na tym telefonie lub komputerze nic nie zapisujemy, ale w jego historii może być widać tę wizytę. Zobacz, jak bezpiecznie korzystać z internetu.
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

ask-safe-title = Czy wszyscy w Twojej rodzinie są teraz bezpieczni?
ask-safe-hint = Pytamy o to najpierw, żeby w razie potrzeby od razu pokazać Ci, do kogo zadzwonić.
ask-safe-yes = Tak, jesteśmy bezpieczni
ask-safe-no = Nie
ask-safe-not-sure = Nie wiem

ask-help-title = W czym możemy pomóc?
ask-help-hint = Zaznacz wszystko, co pasuje, albo napisz niżej własnymi słowami.
ask-words = Co się dzieje?
ask-words-hint = Własnymi słowami, w dowolnym języku. Wystarczy kilka zdań. Najwyżej 2000 znaków.

ask-about-title = O Tobie i Twoich dzieciach
ask-name = Jak mamy się do Ciebie zwracać?
ask-name-hint = Dowolne imię. Nie musi to być Twoje pełne imię i nazwisko z dokumentów.
ask-children = Ile lat mają dzieci, o które chodzi?
ask-children-hint = Dzięki temu przeczyta to odpowiednia osoba. Zaznacz wszystko, co pasuje.

ask-where-title = Skąd ma przyjść pomoc?
ask-hub = Które centrum (Family Hub) wybierasz?
ask-hub-hint = Dzięki temu prośba trafi do właściwego zespołu. Możesz wybrać dowolne.
ask-hub-any = Nie wiem, wybierzcie za mnie
ask-postcode = Twój kod pocztowy (jeśli chcesz podać)
ask-postcode-hint = Na przykład DN22 0ZZ. Dzięki temu znajdziemy coś blisko Ciebie.

ask-contact-title = Jak możemy się z Tobą bezpiecznie skontaktować?
ask-contact-lead = Wybierz tylko to, co jest bezpieczne. Innych sposobów nie użyjemy.
ask-ways = Jak możemy się odezwać?
ask-ways-hint = Wybierz jeden sposób lub więcej.
way-call = Zadzwońcie do mnie
way-text = Napiszcie do mnie SMS
way-email = Napiszcie do mnie e-mail
way-letter = Wyślijcie mi list
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
ask-good-times = Jaka pora jest dobra i bezpieczna? (jeśli chcesz podać)
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

ask-check-title = Sprawdź swoje odpowiedzi
ask-agree-title = Zanim wyślesz
ask-agree-text = Zespół centrum czyta to, co napiszesz, żeby Ci pomóc. Bez pytania nie przekaże tego nikomu, chyba że komuś grozi poważne niebezpieczeństwo.
ask-promise = { $days ->
    [one] Odezwą się w ciągu { $days } dnia roboczego.
    [few] Odezwą się w ciągu { $days } dni roboczych.
    [many] Odezwą się w ciągu { $days } dni roboczych.
   *[other] Odezwą się w ciągu { $days } dnia roboczego.
  }
ask-privacy-link = Przeczytaj więcej o prywatności
ask-agree-legend = Czy zgadzasz się to wysłać?
ask-agree = Tak, znam ten tekst i chcę wysłać prośbę
ask-send = Wyślij prośbę
ask-failed = Teraz nie udało się wysłać Twojej prośby. Nic nie przepadło: spróbuj ponownie za chwilę albo zadzwoń: { $phone }.

ask-sent-title = Mamy Twoją prośbę
ask-sent-reference = Twój numer sprawy to
ask-sent-next-title = Co będzie dalej
ask-sent-due = Ktoś z centrum odezwie się w wybrany przez Ciebie sposób, najpóźniej w tym dniu: { $date }.
ask-sent-who = Tylko zespół centrum może otworzyć to, co jest w Twojej prośbie.
ask-sent-worse = Jeśli wcześniej zrobi się gorzej, nie czekaj. Zadzwoń do nas: { $phone }, { $hours }.
ask-sent-urgent = Zobacz, do kogo dzwonić w nagłej sytuacji
ask-sent-keep-title = Zachowaj swój numer sprawy
ask-sent-keep = Zapisz go albo zrób mu teraz zdjęcie. Możesz go podać, gdy do nas zadzwonisz. Nic o Tobie nie mówi.
ask-sent-home = Wróć na pierwszą stronę
ask-nothing-sent-title = Nic nie zostało wysłane
ask-nothing-sent = Ta strona nie ma prośby do pokazania. Mogła minąć ponad godzina. Jeśli masz numer sprawy, Twoja prośba jest u nas.

## Errors: what to do, never blame

error-summary-title = Sprawdź, proszę, tę stronę
error-topics-missing = Wybierz, co leży Ci na sercu, albo „Nie wiem”
error-people-missing = Wybierz, o kogo chodzi
error-reply-missing = Wybierz tak, nie lub nie wiem
error-safe-now-missing = Wybierz, czy wszyscy są teraz bezpieczni
error-help-missing = Wybierz, w czym możemy pomóc, albo napisz to własnymi słowami
error-words-too-long = Opisz to, co się dzieje, w najwyżej 2000 znakach
error-name-missing = Napisz, jak mamy się do Ciebie zwracać
error-name-too-long = Imię może mieć najwyżej 80 znaków
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
error-email-too-long = Adres e-mail może mieć najwyżej 254 znaki
error-address-missing = Wpisz swój adres albo wybierz inny sposób kontaktu
error-address-too-long = Adres może mieć najwyżej 300 znaków
error-say-who-missing = Wybierz, czy możemy powiedzieć, kim jesteśmy
error-leave-message-missing = Wybierz, czy możemy zostawić wiadomość
error-good-times-too-long = Opisz dobrą porę w najwyżej 300 znakach
error-code-word-too-long = Hasło może mieć najwyżej 60 znaków
error-interpreter-too-long = Nazwa języka może mieć najwyżej 60 znaków
error-access-other-too-long = Opisz, czego jeszcze potrzebujesz, w najwyżej 300 znakach
error-agree-missing = Zaznacz pole, jeśli chcesz wysłać swoją prośbę
