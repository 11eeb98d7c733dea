// Copies what our languages need of CLDR's JSON into one folder that icu4x-datagen reads, and mends
// there what CLDR does not have or has wrong. Each mending says where its words come from. `make.sh` runs it.
//
//   node overlay.mjs <node_modules> <new folder>

import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

const [from, to] = process.argv.slice(2);

// Our tags, and the CLDR locale each is read from. English is written in Europe here: day before month.
const LOCALES = {
  nl: "nl", en: "en-GB", fr: "fr", de: "de", it: "it", ar: "ar", "fa-AF": "fa-AF",
  ps: "ps", ti: "ti", so: "so", uk: "uk", tr: "tr", und: "und",
};

const read = (path) => JSON.parse(readFileSync(join(from, path), "utf8"));
const write = (path, value) => {
  mkdirSync(dirname(join(to, path)), { recursive: true });
  writeFileSync(join(to, path), JSON.stringify(value));
};

// A file of one locale; `change` mends what stands in it.
const locale = (tag, pkg, file, change = (main) => main) => {
  const main = read(`${pkg}/main/${LOCALES[tag]}/${file}`).main[LOCALES[tag]];
  const identity = { language: tag.split("-")[0], ...(tag === "fa-AF" && { territory: "AF" }) };
  write(`${pkg}/main/${tag}/${file}`, { main: { [tag]: { ...change(main), identity } } });
};

const calendar = (tag, name) => {
  const pkg = name === "gregorian" ? "cldr-dates-full" : `cldr-cal-${name}-full`;
  return read(`${pkg}/main/${tag}/ca-${name}.json`).main[tag].dates.calendars[name];
};

// --- Patterns -------------------------------------------------------------------------------

// CLDR 48.2 of fa-AF and ps mixes its root's "E, MMM d" into a language that writes the day first;
// fa has whole patterns. The comma of fa's glue is Persian and Pashto too; its word for "at" is not.
const dayFirst = (own) => {
  const fa = calendar("fa", "gregorian");
  const glue = fa["dateTimeFormats-atTime"].standard;
  return {
    ...own,
    dateFormats: fa.dateFormats,
    dateTimeFormats: fa.dateTimeFormats,
    "dateTimeFormats-atTime": {
      standard: { ...glue, full: glue.medium, long: glue.medium, short: glue.medium },
    },
  };
};

const withFormats = (own, formats) => ({
  ...own,
  dateTimeFormats: {
    ...own.dateTimeFormats,
    availableFormats: { ...own.dateTimeFormats.availableFormats, ...formats },
  },
});

const PATTERNS = {
  // en-GB: "Wed 25 Nov" but "Wed, 25 Nov 2026"; the year brings no comma here.
  en: (own) => withFormats(own, { yMMMEd: "E d MMM y" }),
  "fa-AF": dayFirst,
  ps: dayFirst,
  // ti: root's "E, MMM d, y" stands beside the language's own "E፣ d MMM" and "E፣ d MMM y G".
  ti: (own) => ({
    ...withFormats(own, { yMMMEd: "E፣ d MMM y", yMMMd: "d MMM y", MMMd: "d MMM" }),
    dateFormats: { ...own.dateFormats, long: "d MMMM y", medium: "d MMM y" },
  }),
};

// --- Months ---------------------------------------------------------------------------------

// Solar Hijri, as the months are called in Afghanistan. CLDR has them for Dari (fa-AF); everywhere
// else it has the names of Iran, in Somali those of the Gregorian months, in Pashto the Pashto ones.
const DARI = "حمل ثور جوزا سرطان اسد سنبله میزان عقرب قوس جدی دلو حوت";
const ARABIC = "حمل ثور جوزاء سرطان أسد سنبلة ميزان عقرب قوس جدي دلو حوت";
const LATIN = "Hamal Sawr Jawza Saratan Asad Sunbula Mizan Aqrab Qaws Jadi Dalw Hut";
const CYRILLIC = "хамаль саур джауза саратан асад сунбула мізан акраб каус джаді далв хут";
const SOLAR_HIJRI = { "fa-AF": DARI, ps: DARI, ar: ARABIC, uk: CYRILLIC };

// One length of names; `alone` is how a language writes them without a day.
const months = (names, alone = names) => ({
  format: { abbreviated: names, narrow: names, wide: names },
  "stand-alone": { abbreviated: alone, narrow: alone, wide: alone },
});

const solarHijri = (tag) => {
  const names = (SOLAR_HIJRI[tag] ?? LATIN).split(" ");
  return months(Object.fromEntries(names.map((name, at) => [String(at + 1), name])));
};

// Ethiopic: CLDR's, with fa's for ps, where CLDR falls back to Latin letters.
const ethiopic = (tag) => {
  const own = calendar(tag === "ps" ? "fa" : LOCALES[tag], "ethiopic").months;
  return months(own.format.wide, own["stand-alone"].wide);
};

// --- The folder -----------------------------------------------------------------------------

// ICU4X reads the names of eras wherever a pattern could ask for one, and we ask for none. CLDR's own
// for the other calendars ("AP", "ERA1") are said by nobody.
const withoutEra = (pattern) => pattern.replace(/\s*G+\s*$|^G+\s*/, "");

// How long names are: ICU4X takes it from here. Months are always words, also in German and Arabic,
// whose middle length has numbers: 3/4 is another day for another reader. Days have no zero in front.
const SKELETONS = { full: "yMMMMEEEEd", long: "yMMMMd", medium: "yMMMd", short: "yMd" };

const gregorian = (tag) => {
  const own = calendar(LOCALES[tag], "gregorian");
  const { dateTimeFormats, ...rest } = PATTERNS[tag]?.(own) ?? own;
  // Spans of days are not written by the app, and CLDR 49, which ICU4X expects, shapes them otherwise.
  const { intervalFormats, ...formats } = dateTimeFormats;
  const availableFormats = Object.fromEntries(
    Object.entries(formats.availableFormats).map(([key, pattern]) => [key, withoutEra(pattern)]),
  );
  return { ...rest, dateSkeletons: SKELETONS, dateTimeFormats: { ...formats, availableFormats } };
};

// Another calendar is written in the order of the Gregorian one, so that two dates that stand side
// by side read alike.
const other = (tag, name, names) => {
  const { eras } = calendar(LOCALES[tag], name);
  const own = { ...gregorian(tag), months: names, eras };
  // ICU4X reads the two ways of counting Ethiopic years together.
  for (const variant of name === "ethiopic" ? [name, "ethiopic-amete-alem"] : [name]) {
    const dates = { calendars: { [variant]: own } };
    locale(tag, `cldr-cal-${name}-full`, `ca-${variant}.json`, () => ({ dates }));
  }
};

cpSync(join(from, "cldr-core"), join(to, "cldr-core"), { recursive: true });
cpSync(join(from, "cldr-bcp47"), join(to, "cldr-bcp47"), { recursive: true });
for (const tag of Object.keys(LOCALES)) {
  // Times of the day are read of the generic calendar.
  for (const name of ["gregorian", "generic"]) {
    const dates = { calendars: { [name]: gregorian(tag) } };
    locale(tag, "cldr-dates-full", `ca-${name}.json`, () => ({ dates }));
  }
  other(tag, "persian", solarHijri(tag));
  other(tag, "ethiopic", ethiopic(tag));
  locale(tag, "cldr-numbers-full", "numbers.json");
  locale(tag, "cldr-misc-full", "listPatterns.json");
}
