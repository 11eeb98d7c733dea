#!/usr/bin/env bash
# Makes cldr.postcard again: what our twelve languages need of CLDR for dates, lists and numbers.
# Needs npm, node, cargo and a C linker; works in a temporary folder, or in the one given as argument.
set -euo pipefail
here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"

readonly ICU4X=2.4.0       # of the crates in Cargo.lock: the blob is read by the version that wrote it, or a newer one
readonly CLDR=48.2.0       # the newest on npm
readonly CALENDARS=46.1.0  # the newest on npm of the packages of other calendars; only month names are read of them

work="${1:-$(mktemp -d)}"
mkdir -p "$work/npm"
cd "$work"

# The calendars ask for a cldr-core of their own version; they are only files.
npm install --prefix npm --legacy-peer-deps --ignore-scripts --no-audit --no-fund --no-save \
    "cldr-core@$CLDR" "cldr-bcp47@$CLDR" "cldr-dates-full@$CLDR" "cldr-numbers-full@$CLDR" "cldr-misc-full@$CLDR" \
    "cldr-cal-persian-full@$CALENDARS" "cldr-cal-ethiopic-full@$CALENDARS"

rm -rf cldr
node "$here/overlay.mjs" npm/node_modules cldr

cargo install icu4x-datagen --version "$ICU4X" --locked --root tools \
    --no-default-features --features provider,blob_exporter

# `@`: each language for itself, without what it inherits from; the app asks for exactly these.
tools/bin/icu4x-datagen --cldr-root cldr --format blob --overwrite --out "$here/cldr.postcard" \
    --deduplication none \
    --locales @nl @en @fr @de @it @ar @fa-AF @ps @ti @so @uk @tr @und \
    --attribute-filter 'numbering_system=/latn|arab|arabext/' \
    --attribute-filter 'datetime_month_length=/[35]s?/' \
    --markers \
        DatetimePatternsDateGregorianV1 DatetimePatternsDatePersianV1 DatetimePatternsDateEthiopianV1 \
        DatetimePatternsTimeV1 DatetimePatternsGlueV1 \
        DatetimeNamesMonthGregorianV1 DatetimeNamesMonthPersianV1 DatetimeNamesMonthEthiopianV1 \
        DatetimeNamesWeekdayV1 \
        DecimalSymbolsV1 DecimalDigitsV1 ListAndV1

ls -l "$here/cldr.postcard"
