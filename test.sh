#!/usr/bin/env bash
# The one door: every check of this project, the same on a laptop and in CI. `./test.sh --help` says what it does.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")" || exit 3

usage() {
    cat <<'TEXT'
Usage: ./test.sh [--deep] [--only STEP[,STEP...]] [--help]

Checks everything, in this order:
  fetch       the crates of Cargo.lock
  fmt         cargo fmt --check
  deny        licences, duplicate and banned crates, sources (deny.toml)
  advisories  known holes in our dependencies; says so plainly when the database cannot be fetched
  vectors     the independent Python script writes the same protocol vectors as the committed ones
  clippy      every target, warnings are errors
  doc         the documentation of our own crates, warnings are errors
  test        every test of the workspace
  bindings    the Python side of the bindings: phones, and a server on this machine (bindings/tests/python)
  kotlin      the same in Kotlin, by Maven (bindings/tests/kotlin)
  browser     the office's pages in Chromium: keyboard, axe-core, widths, pictures (office/browser)

A step that cannot be done here is "skipped", says why, and does not fail the run.

What it needs: a C compiler, Python 3 with venv, PostgreSQL, Maven with a JDK of 17 or later, cargo with rustfmt and
clippy. On Debian, as root, it installs what is missing; otherwise it names the packages and stops. (Chromium and
npm, for "browser" alone, do not stop it.) cargo-deny, the packages of the browser tests, of Maven and of Python, and
what is generated for the phones go into ${XDG_CACHE_HOME:-~/.cache}/onderweg, never into the checkout.

  --deep      the long runs: far more simulator seeds and kills inside the tests, then
              swift  the same in Swift 6, with the kit of ios/, in a Debian 13 folder of its own; the app's sources parsed
              android  the Android app: compiled, its resources linked, its screens driven and drawn by Robolectric
              fuzz   every fuzz target compiles
              bench  the benchmarks, counted by callgrind (needs valgrind)
  --only      only the named steps, e.g. ./test.sh --only fmt,clippy
  --help      this text

Environment:
  ONDERWEG_SIM_SEEDS  seeds of the simulator   (with --deep: 20000 unless set)
  ONDERWEG_KILLS      kills of the crash test  (with --deep: 3000 unless set)
  ONDERWEG_PICTURES   where "browser" puts its pictures (in the cache unless set)
  ONDERWEG_PYTHON     set for the tests: the Python that has the packages of the scripts in tests/

Exit codes: 0 all passed, 1 a step failed, 2 wrong arguments, 3 something is missing and could not be installed.
TEXT
}

readonly DENY_VERSION=0.20.2
readonly PYTHON_PACKAGES=(cbor2==6.3.0 cryptography==50.0.2 pynacl==1.6.2 python-dateutil==4.0.0 icalendar==7.3.0 vobject==0.9.9 pytest==8.4.2)
readonly CACHE="${XDG_CACHE_HOME:-${HOME:-/tmp}/.cache}/onderweg"
readonly SKIPPED=77 # what a step answers that could not be done here, and says why
readonly PLAIN_STEPS=(fetch fmt deny advisories vectors clippy doc test bindings kotlin browser)
readonly DEEP_STEPS=(swift android fuzz bench)

deep=false
steps=()
rows=()     # one line of the summary for each step
failed=0
note=       # what a step wants to say in the summary

clock() { printf '%d:%02d' $(($1 / 60)) $(($1 % 60)); }
say() { printf '== [%s] %s\n' "$(clock "$SECONDS")" "$*"; }
stop() {
    printf 'test.sh: %s\n' "$1" >&2
    exit "${2:-3}"
}

arguments() {
    local only=
    while [ $# -gt 0 ]; do
        case "$1" in
        --help | -h) usage && exit 0 ;;
        --deep) deep=true ;;
        --only) only="${2-}" && shift ;;
        --only=*) only="${1#--only=}" ;;
        *) stop "no such argument: $1 (see ./test.sh --help)" 2 ;;
        esac
        shift || stop "--only needs the name of a step (see ./test.sh --help)" 2
    done
    steps=("${PLAIN_STEPS[@]}")
    $deep && steps+=("${DEEP_STEPS[@]}")
    if [ -n "$only" ]; then
        IFS=, read -ra steps <<<"$only"
        local step
        for step in "${steps[@]}"; do
            case " ${PLAIN_STEPS[*]} ${DEEP_STEPS[*]} " in
            *" $step "*) ;;
            *) stop "no such step: $step (see ./test.sh --help)" 2 ;;
            esac
        done
    fi
}

wanted() { case " ${steps[*]} " in *" $1 "*) return 0 ;; *) return 1 ;; esac }

# --- What must be there ---------------------------------------------------------------------------

system_packages() {
    local missing=()
    command -v cc >/dev/null || missing+=(build-essential)
    if wanted test || wanted vectors || wanted bindings; then
        command -v python3 >/dev/null || missing+=(python3)
        python3 -c 'import ensurepip, venv' 2>/dev/null || missing+=(python3-venv)
    fi
    # The tests of the server start a PostgreSQL of their own.
    if wanted test && ! compgen -G '/usr/lib/postgresql/*/bin/initdb' >/dev/null && ! command -v initdb >/dev/null; then
        missing+=(postgresql)
    fi
    if wanted kotlin || wanted android; then
        command -v mvn >/dev/null || missing+=(maven)
        command -v javac >/dev/null || missing+=(openjdk-17-jdk-headless)
    fi
    wanted android && ! command -v unzip >/dev/null && missing+=(unzip)
    wanted swift && ! command -v debootstrap >/dev/null && missing+=(debootstrap)
    wanted swift && [ ! -r /usr/share/keyrings/debian-archive-keyring.gpg ] && missing+=(debian-archive-keyring)
    wanted bench && ! command -v valgrind >/dev/null && missing+=(valgrind)
    [ ${#missing[@]} -eq 0 ] && return
    if [ "$(id -u)" -ne 0 ] || ! command -v apt-get >/dev/null; then
        stop "missing; as root on Debian: apt-get install ${missing[*]}"
    fi
    say "installing ${missing[*]}"
    apt-get -qq update && DEBIAN_FRONTEND=noninteractive apt-get -qq -y install "${missing[@]}" >/dev/null ||
        stop "could not install ${missing[*]}"
}

# The pinned toolchain, or an installed one of the same version under another name: a machine that has
# it as "stable" then needs no download. Asked from /, because rustup downloads as soon as it is called here.
toolchain() {
    local pinned name names
    pinned=$(sed -n 's/^channel = "\(.*\)"/\1/p' rust-toolchain.toml)
    command -v cargo >/dev/null || stop "cargo is missing: install rustup, then toolchain $pinned (https://rustup.rs)"
    names=$(cd / && command -v rustup >/dev/null && rustup toolchain list | awk '{print $1}')
    if [ -z "${RUSTUP_TOOLCHAIN-}" ] && ! grep -q "^$pinned" <<<"$names"; then
        for name in $names; do
            if [ "$(cd / && rustup run "$name" rustc --version 2>/dev/null | awk '{print $2}')" = "$pinned" ]; then
                export RUSTUP_TOOLCHAIN="$name"
                break
            fi
        done
    fi
    cargo --version >/dev/null || stop "toolchain $pinned is missing: rustup toolchain install $pinned"
    local part
    for part in fmt clippy; do
        wanted "$part" || continue
        cargo "$part" --version >/dev/null 2>&1 || rustup component add rustfmt clippy ||
            stop "cargo $part is missing: rustup component add rustfmt clippy"
    done
    say "$(cargo --version), $(nproc) cores"
}

# Unoptimised it builds in about a minute on two cores and still reads our graph in three seconds; its own
# release profile would only make a cold run longer.
cargo_deny() {
    wanted deny || wanted advisories || return 0
    PATH="$CACHE/tools/bin:$PATH"
    [ "$(cargo-deny --version 2>/dev/null)" = "cargo-deny $DENY_VERSION" ] && return
    say "installing cargo-deny $DENY_VERSION"
    CARGO_TARGET_DIR="$CACHE/build" CARGO_PROFILE_RELEASE_OPT_LEVEL=0 CARGO_PROFILE_RELEASE_LTO=off \
        CARGO_PROFILE_RELEASE_CODEGEN_UNITS=16 CARGO_PROFILE_RELEASE_DEBUG=false \
        cargo install --quiet --locked --force --root "$CACHE/tools" --version "=$DENY_VERSION" cargo-deny ||
        stop "could not install: cargo install --locked --version $DENY_VERSION cargo-deny"
    rm -rf "$CACHE/build"
}

python_packages() {
    wanted test || wanted vectors || wanted bindings || return 0
    local venv="$CACHE/venv"
    export ONDERWEG_PYTHON="$venv/bin/python"
    [ "$(cat "$venv/packages" 2>/dev/null)" = "${PYTHON_PACKAGES[*]}" ] && "$ONDERWEG_PYTHON" -c '' && return
    say "installing ${PYTHON_PACKAGES[*]} into $venv"
    rm -rf "$venv"
    python3 -m venv "$venv" && "$ONDERWEG_PYTHON" -m pip install --quiet "${PYTHON_PACKAGES[@]}" ||
        stop "could not install with pip: ${PYTHON_PACKAGES[*]}"
    printf '%s' "${PYTHON_PACKAGES[*]}" >"$venv/packages"
}

# --- The steps ------------------------------------------------------------------------------------

step_fetch() { cargo fetch --quiet --locked; }

step_fmt() { cargo fmt --all --check; }

step_deny() { cargo-deny --log-level error check bans licenses sources; }

step_advisories() {
    if ! timeout 120 cargo-deny fetch db; then
        note='the advisory database could not be fetched: known holes were NOT looked for'
        return $SKIPPED
    fi
    cargo-deny --log-level error check --disable-fetch advisories
}

step_vectors() { "$ONDERWEG_PYTHON" tests/vectors/make.py --check && "$ONDERWEG_PYTHON" tests/vectors/repeat.py --check; }

step_clippy() { cargo clippy --workspace --all-targets --locked -- -D warnings; }

step_doc() { RUSTDOCFLAGS='-D warnings' cargo doc --workspace --no-deps --locked; }

step_test() {
    if $deep; then
        export ONDERWEG_SIM_SEEDS="${ONDERWEG_SIM_SEEDS:-20000}" ONDERWEG_KILLS="${ONDERWEG_KILLS:-3000}"
    fi
    local log status
    log=$(mktemp)
    cargo test --workspace --locked --no-fail-fast 2>&1 | tee "$log"
    status=$?
    note=$(awk '/^test result:/ { p += $4; f += $6; i += $8 }
        END { printf "%d passed, %d failed, %d ignored", p, f, i }' "$log")
    rm -f "$log"
    return "$status"
}

# The library as the whole workspace builds it, so that nothing is compiled twice, and what the generator makes of it.
phone_library() {
    local built="${CARGO_TARGET_DIR:-$PWD/target}/debug"
    cargo build --quiet --workspace --locked || return 1
    export ONDERWEG_LIBRARY_DIR=$built ONDERWEG_BIN=$built/onderweg ONDERWEG_GENERATED=$CACHE/bindings/generated
    rm -rf "$ONDERWEG_GENERATED"
    "$built/onderweg-bindgen" "$built/libonderweg_phone.so" bindings/uniffi.toml "$ONDERWEG_GENERATED"
}

step_bindings() {
    phone_library || return 1
    local log status
    log=$(mktemp)
    "$ONDERWEG_PYTHON" -B -W error -m pytest -q -p no:cacheprovider bindings/tests/python 2>&1 | tee "$log"
    status=$?
    note=$(tail -n 1 "$log")
    rm -f "$log"
    return "$status"
}

# Without a network once everything was there. A download that fails is tried twice more, a test never.
maven() {
    local log status=1 try where=--offline
    log=$(mktemp)
    for try in offline first second third; do
        mvn -B -ntp "$where" "-Dmaven.repo.local=$CACHE/maven" -Dkotlin.compiler.daemon=false "$@" 2>&1 | tee "$log"
        status=$?
        [ $status -ne 0 ] && grep -qE 'in offline mode|Could not (transfer|resolve)|could not be resolved' "$log" || break
        where=--update-snapshots # asks again for what could not be had before
        say "maven: the $try try had not all of its packages"
    done
    note=$(sed -n 's/^.*\(Tests run:.*\)$/\1/p' "$log" | tail -n 1)
    rm -f "$log"
    return "$status"
}

step_kotlin() {
    phone_library || return 1
    maven -f bindings/tests/kotlin/pom.xml "-Donderweg.out=$CACHE/bindings/kotlin" test
}

# The kit of ios/ over the fresh library and a real server, and the syntax of the app. SwiftPM wants generated sources inside the
# package: a copy of it in the cache has them, so the checkout stays clean.
step_swift() {
    phone_library || return 1
    local kit="$CACHE/phones/OnderwegKit" log status
    tools/swift.sh install || { note='Swift is not here: see above'; return 1; }
    tools/swift.sh run "$PWD/ios" swift format lint --strict --recursive . || return 1
    # shellcheck disable=SC2046 # no name of a source has a space in it
    tools/swift.sh run "$PWD/ios" swiftc -frontend -parse $(cd ios && find App -name '*.swift' | sort) || return 1
    mkdir -p "$kit/.build"
    rm -rf "$kit/Sources" "$kit/Tests" "$kit/Package.swift" "$kit/Generated"
    cp -Rp ios/OnderwegKit/. "$kit" || return 1
    ios/generated.sh "$ONDERWEG_GENERATED/swift" "$kit/Generated" || return 1
    log=$(mktemp)
    ONDERWEG_SWIFT_SHARE="$ONDERWEG_LIBRARY_DIR" \
        ONDERWEG_SWIFT_ENV="ONDERWEG_LIBRARY_DIR=$ONDERWEG_LIBRARY_DIR ONDERWEG_BIN=$ONDERWEG_BIN TMPDIR=$kit/.build" \
        tools/swift.sh run "$kit" swift test --scratch-path "$kit/.build" --disable-xctest \
        -Xswiftc -warnings-as-errors </dev/null 2>&1 | tee "$log"
    status=$?
    note=$(grep -o 'Test run with .*' "$log" | tail -1)
    rm -f "$log"
    return "$status"
}

# The app and its screens: compiled against the framework, driven and drawn by Robolectric over the real core.
step_android() {
    phone_library || return 1
    local log status
    log=$(mktemp)
    tools/android.sh "$CACHE/android" "$CACHE/maven" 2>&1 | tee "$log"
    status=$?
    note=$(sed -n 's/.*\(Tests run: [0-9]*, Failures: [0-9]*, Errors: [0-9]*, Skipped: [0-9]*\)$/\1/p' "$log" | tail -n 1)
    rm -f "$log"
    return "$status"
}

# Debian's Chromium and two npm packages, axe-core and playwright-core; nothing of them in the checkout.
step_browser() {
    local here=$PWD packages="$CACHE/browser" missing=()
    command -v chromium >/dev/null || missing+=(chromium)
    command -v npm >/dev/null || missing+=(npm)
    if [ ${#missing[@]} -gt 0 ]; then
        note="missing: ${missing[*]}; as root on Debian: apt-get install ${missing[*]}"
        [ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null || return $SKIPPED
        say "installing ${missing[*]}"
        apt-get -qq update && DEBIAN_FRONTEND=noninteractive apt-get -qq -y install "${missing[@]}" >/dev/null ||
            return $SKIPPED
        note=
    fi
    if ! cmp -s office/browser/package-lock.json "$packages/installed"; then
        mkdir -p "$packages" && cp office/browser/{package.json,package-lock.json,.npmrc} "$packages"
        if ! (cd "$packages" && npm ci --silent); then
            note='the npm packages of office/browser/package-lock.json could not be fetched'
            return $SKIPPED
        fi
        cp office/browser/package-lock.json "$packages/installed"
    fi
    cargo build --quiet --locked --workspace --bins --example fake || return 1
    ONDERWEG_BROWSER_PACKAGES=$packages ONDERWEG_PICTURES=${ONDERWEG_PICTURES:-$packages/pictures} \
        ONDERWEG_FAKE_OFFICE=${CARGO_TARGET_DIR:-$here/target}/debug/examples/fake \
        ONDERWEG_PROGRAM=${CARGO_TARGET_DIR:-$here/target}/debug/onderweg \
        node --test --test-concurrency=1 office/browser/pages.test.mjs office/browser/demo.test.mjs
}

step_fuzz() {
    if [ ! -d fuzz ]; then
        note='there are no fuzz targets yet (fuzz/)'
        return $SKIPPED
    fi
    cargo check --quiet --manifest-path fuzz/Cargo.toml --all-targets --locked
}

step_bench() { cargo bench --package onderweg-benches --locked; }

run() {
    local begin=$SECONDS status=0 word=ok
    note=
    say "$1"
    "step_$1" || status=$?
    case $status in
    0) ;;
    "$SKIPPED") word=skipped ;;
    *) word=FAILED failed=1 ;;
    esac
    rows+=("$(printf '%-11s %-7s %7s  %s' "$1" "$word" "$(clock $((SECONDS - begin)))" "$note")")
    say "$1: $word after $(clock $((SECONDS - begin)))${note:+, $note}"
}

arguments "$@"
exec </dev/null
system_packages
toolchain
cargo_deny
python_packages
for step in "${steps[@]}"; do run "$step"; done

printf '\n'
printf '%s\n' "${rows[@]}"
printf '%-11s %-7s %7s\n' all "$([ $failed -eq 0 ] && echo ok || echo FAILED)" "$(clock "$SECONDS")"
exit $failed
