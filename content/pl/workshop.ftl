# Słowa warsztatu redakcji: podgląd na żywo w `hub dev` i edytor w przeglądarce.
# Rodziny nigdy ich nie pobierają. Te same klucze są w każdym języku.

## Podgląd na żywo

dev-title = Dla redakcji
dev-own = { $count ->
    [0] Na tej stronie nic nie wymaga poprawy
    [one] { $count } rzecz do sprawdzenia na tej stronie
    [few] { $count } rzeczy do sprawdzenia na tej stronie
   *[many] { $count } rzeczy do sprawdzenia na tej stronie
  }
dev-others = { $count ->
    [one] { $count } rzecz w innych miejscach
    [few] { $count } rzeczy w innych miejscach
   *[many] { $count } rzeczy w innych miejscach
  }
dev-line = Wiersz { $line }
dev-error = Do poprawy:
dev-warning = Do sprawdzenia:
dev-edit = Edytuj tę stronę
dev-pages = Wszystkie strony
dev-home = Na stronę główną

## Wszystkie strony

dev-count = { $pages ->
    [one] { $pages } strona
    [few] { $pages } strony
   *[many] { $pages } stron
  }, { $problems ->
    [0] nic do sprawdzenia
    [one] { $problems } rzecz do sprawdzenia
   *[many] { $problems } rzeczy do sprawdzenia
  }
dev-column-problems = Do sprawdzenia
dev-column-page = Strona
dev-column-words = Słowa
dev-column-age = Wiek czytelnika
dev-column-sources = Źródła
dev-column-review = Następny przegląd
dev-column-owner = Opiekun
dev-column-translations = Inne języki
dev-edit-short = Edytuj
dev-edit-page = Edytuj: { $title }
dev-overdue = po terminie
dev-due = wkrótce
dev-translation-missing = brak
dev-translation-behind = nieaktualne
dev-translation-awaiting-check = jeszcze niesprawdzone
dev-translation-ready = gotowe

## Edytor w przeglądarce

dev-edit-title = Edycja stron
dev-edit-missing = Edytora jeszcze tu nie ma. Zatrzymaj podgląd, uruchom scripts/editor.sh i zacznij od nowa.
editor-collection = Strony: { $language }
editor-page = strona
editor-field-title = Tytuł
editor-hint-title = Najwyżej 70 znaków
editor-field-summary = Streszczenie
editor-hint-summary = Jedno zdanie, najwyżej 160 znaków
editor-field-stages = Wiek dziecka
editor-field-topics = Tematy
editor-field-audience = Do kogo
editor-audience-parents = Rodzice i opiekunowie
editor-audience-young-people = Młodzież
editor-audience-everyone = Wszyscy
editor-audience-professionals = Specjaliści
editor-field-urgent = Do kogo dzwonić
editor-hint-urgent = Najpilniejsze na początku
editor-field-related = Powiązane strony
editor-hint-related = Od dwóch do czterech stron
editor-field-needs = Potrzeby z listy pytań
editor-field-sensitive = Wrażliwa
editor-hint-sensitive = Komuś mogłoby zaszkodzić, gdyby ktoś zobaczył, że to czyta
editor-field-revision = Wersja
editor-hint-revision = O jeden więcej, gdy zmienia się znaczenie
editor-field-reviewed = Sprawdzono dnia
editor-field-review_by = Następne sprawdzenie do
editor-hint-review_by = Najpóźniej za rok; za pół roku przy pieniądzach, opiece nad dziećmi i szczepieniach
editor-field-owner = Opiekun
editor-hint-owner = Tylko jeśli to inny zespół niż zwykle
editor-field-sources = Źródła
editor-hint-sources = Kto odpowiada za te fakty, jego strona i dzień sprawdzenia
editor-field-name = Nazwa
editor-field-url = Adres
editor-hint-url = Zaczyna się od https://
editor-field-checked = Sprawdzono dnia
editor-field-translates = Wersja, którą to tłumaczy
editor-field-awaiting_check = Czeka na sprawdzenie przez rodzimego czytelnika
editor-field-body = Tekst
editor-hint-body = Markdown: ## przed nagłówkiem, - przed punktem listy, [słowa](/advice/strona) jako link
