#!/usr/bin/env bash
# Puts what onderweg-bindgen made for Swift where the package wants it: generated.sh FROM TO. SwiftPM asks for a file of
# its own name, and leaves files alone whose time did not change.
set -euo pipefail
[ $# -eq 2 ] || { echo 'generated.sh FROM TO' >&2; exit 2; }
mkdir -p "$2/OnderwegFFI" "$2/OnderwegCore"
cp -p "$1/OnderwegFFI.h" "$2/OnderwegFFI/"
cp -p "$1/OnderwegFFI.modulemap" "$2/OnderwegFFI/module.modulemap"
cp -p "$1/OnderwegCore.swift" "$2/OnderwegCore/"
