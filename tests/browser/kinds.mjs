// One address for each kind of page.

/** Every kind of page, named. */
export const KINDS = [
  ["home", "/"],
  ["stage", "/stages/baby"],
  ["topic", "/topics/safety"],
  ["advice", "/advice/safer-sleep"],
  ["sensitive advice", "/advice/domestic-abuse"],
  ["urgent help", "/urgent-help"],
  ["young people", "/young-people"],
  ["privacy", "/privacy"],
  ["checklist", "/checklist"],
  ["plan", "/checklist/plan"],
  ["ask", "/ask"],
  ["ask: safe", "/ask/safe"],
  ["ask: young", "/ask/young"],
  ["ask: who", "/ask/who"],
  ["ask: age", "/ask/age"],
  ["ask: too young", "/ask/too-young"],
  ["ask: agreement", "/ask/agreement"],
  ["ask: not agreed", "/ask/not-agreed"],
  ["ask: you", "/ask/you"],
  ["ask: help", "/ask/help"],
  ["ask: about", "/ask/about"],
  ["ask: where", "/ask/where"],
  ["ask: hub", "/ask/hub"],
  ["ask: contact", "/ask/contact"],
  ["ask: care", "/ask/care"],
  ["ask: times", "/ask/times"],
  ["ask: language", "/ask/language"],
  ["ask: working", "/ask/working"],
  ["ask: talk", "/ask/talk"],
  ["ask: check", "/ask/check"],
  ["ask: sent", "/ask/sent"],
  ["ask: return", "/ask/return"],
  ["private", "/private"],
  ["search", "/search"],
  ["device", "/device"],
  ["not found", "/nowhere"],
];

/** The languages with the first part of their addresses. */
export const LANGUAGES = [
  { code: "en", prefix: "", dir: "ltr" },
  { code: "ur", prefix: "/ur", dir: "rtl" },
  { code: "pl", prefix: "/pl", dir: "ltr" },
];

/** `path` in a language. */
export const inLanguage = (prefix, path) => (path === "/" ? prefix || "/" : prefix + path);
