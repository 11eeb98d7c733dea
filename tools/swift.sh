#!/usr/bin/env bash
# Swift 6 from Debian 13 in a folder of the cache, made once. `swift.sh install` makes it, if it is not there;
# `swift.sh run DIR COMMAND...` runs a command inside it, in DIR, which is seen there under its own path.
#
#   ONDERWEG_SWIFT_SHARE  one more folder to be seen inside: that of the fresh library and programs
#   ONDERWEG_SWIFT_ENV    "A=b C=d": variables for the command; no others get in, but CI
#
# Exit codes: those of the command; 2 wrong arguments, 3 something is missing, and what.
set -euo pipefail
readonly CACHE="${XDG_CACHE_HOME:-${HOME:-/tmp}/.cache}/onderweg"
readonly ROOT="$CACHE/swift"
readonly SUITE=trixie
readonly STAMP="swift $SUITE 1" # raise the number when the packages below change
readonly KEYS=/usr/share/keyrings/debian-archive-keyring.gpg

missing() {
    printf 'swift.sh: %s\n' "$1" >&2
    exit 3
}

# What a run needs: name spaces and a change of root, so root (or a container that lets them be made).
ready() {
    [ "$(uname -s)" = Linux ] || missing "this is for Linux; on a Mac use Xcode's own swift"
    [ "$(id -u)" -eq 0 ] || missing "needs root, for chroot; on a machine with a Swift 6 of its own, use that: ios/README.md"
    local tool
    for tool in unshare mount chroot; do
        command -v "$tool" >/dev/null || missing "$tool is missing; as root on Debian: apt-get install util-linux mount coreutils"
    done
    unshare --mount --propagation private true 2>/dev/null ||
        missing 'unshare --mount is not allowed here: run in a container with CAP_SYS_ADMIN (docker run --privileged)'
}

# The mirror that apt already uses.
mirror() {
    local uri
    uri=$(sed -n 's/^URIs: *//p' /etc/apt/sources.list.d/*.sources 2>/dev/null | grep -v security | head -1 || true)
    [ -n "$uri" ] || uri=$(sed -n 's/^deb \(\[[^]]*\] \)\?\([^ ]*\) .*/\2/p' /etc/apt/sources.list 2>/dev/null | head -1 || true)
    uri=${uri%% *}
    printf '%s' "${uri:-http://deb.debian.org/debian}"
}

# A command inside the root, in name spaces of its own: what it mounts is gone when it ends, also when it is killed.
inside() { # DIR COMMAND...
    unshare --mount --propagation private -- bash -euc '
        root=$1 dir=$2 share=$3; shift 3
        mount -t proc proc "$root/proc"
        for shared in "$dir" "$share"; do
            case "$shared" in "" | /) continue ;; esac
            mkdir -p "$root$shared"
            mount --rbind "$shared" "$root$shared"
        done
        exec chroot "$root" /usr/bin/env -i HOME=/root LANG=C.UTF-8 PATH=/usr/bin:/bin:/usr/sbin:/sbin \
            CI="${CI-}" ${ONDERWEG_SWIFT_ENV-} bash -c '\''cd "$1" && shift && exec "$@"'\'' _ "$dir" "$@"
    ' _ "$ROOT" "$1" "${ONDERWEG_SWIFT_SHARE-}" "${@:2}"
}

# A command that fetches, up to three times: a mirror that does not answer once is no reason to fail.
fetching() { # WHAT COMMAND...
    local try
    for try in 1 2 3; do
        "${@:2}" >>"$ROOT.log" 2>&1 && return
        printf 'swift.sh: %s failed (%s of 3)\n' "$1" "$try" >&2
        [ "$try" -eq 3 ] || sleep $((try * 5))
    done
    tail -5 "$ROOT.log" >&2
    missing "$1 failed; all of it: $ROOT.log"
}

base() {
    rm -rf "$ROOT" && mkdir -p "$ROOT"
    debootstrap --variant=minbase --keyring="$KEYS" "$SUITE" "$ROOT" "$(mirror)"
}

packages() {
    inside / env DEBIAN_FRONTEND=noninteractive bash -c '
        apt-get -qq update &&
        apt-get -qq -y install --no-install-recommends swiftlang libc6-dev libstdc++-14-dev git ca-certificates &&
        apt-get clean && rm -rf /var/lib/apt/lists/*'
}

install() {
    [ "$(cat "$ROOT/onderweg-stamp" 2>/dev/null)" = "$STAMP" ] && return
    command -v debootstrap >/dev/null || missing 'debootstrap is missing; as root on Debian: apt-get install debootstrap'
    [ -r "$KEYS" ] || missing "$KEYS is missing; as root on Debian: apt-get install debian-archive-keyring"
    mkdir -p "$CACHE"
    : >"$ROOT.log"
    fetching 'making a Debian 13 folder' base
    # How apt reaches its mirror here (proxy, certificates) holds inside too.
    cp /etc/resolv.conf "$ROOT/etc/resolv.conf"
    local file
    for file in /etc/apt/apt.conf.d/*; do
        case "${file##*/}" in *proxy* | *registry* | *mirror*) cp "$file" "$ROOT/etc/apt/apt.conf.d/" ;; esac
    done
    printf 'Dir::Cache::archives "/tmp";\nAPT::Install-Recommends "false";\n' >"$ROOT/etc/apt/apt.conf.d/zz-lean"
    printf 'path-exclude=/usr/share/%s/*\n' doc man locale >"$ROOT/etc/dpkg/dpkg.cfg.d/lean"
    fetching 'installing Swift' packages
    printf '%s' "$STAMP" >"$ROOT/onderweg-stamp"
    rm -f "$ROOT.log"
}

case "${1-}" in
install) ready && install ;;
run)
    [ $# -ge 3 ] || { echo 'swift.sh run DIR COMMAND...' >&2; exit 2; }
    shift
    ready
    install
    inside "$@"
    ;;
*) echo 'swift.sh install | run DIR COMMAND...' >&2; exit 2 ;;
esac
