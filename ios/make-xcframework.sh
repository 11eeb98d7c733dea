#!/usr/bin/env bash
# On a Mac with Xcode: builds the core for the iPhone and its simulator and puts it, with its Swift side, where
# OnderwegKit wants it (OnderwegKit/Generated, which git ignores). Needs rustup; adds the targets that are missing.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
[ "$(uname -s)" = Darwin ] || { echo 'make-xcframework.sh: needs macOS with Xcode' >&2; exit 3; }
for tool in cargo rustup xcodebuild lipo; do
    command -v "$tool" >/dev/null || { echo "make-xcframework.sh: $tool is missing" >&2; exit 3; }
done
readonly TARGET="${CARGO_TARGET_DIR:-$PWD/target}" KIT=ios/OnderwegKit/Generated NAME=libonderweg_phone.a
readonly PHONE=aarch64-apple-ios SIMULATORS=(aarch64-apple-ios-sim x86_64-apple-ios)
export IPHONEOS_DEPLOYMENT_TARGET=17.0

rustup target add "$PHONE" "${SIMULATORS[@]}"
for target in "$PHONE" "${SIMULATORS[@]}"; do
    cargo rustc --locked --profile phone -p onderweg-bindings --lib --crate-type staticlib --target "$target"
done

# The Swift side comes from a library of this Mac that is not stripped.
cargo build --locked -p onderweg-bindings -p onderweg-bindgen
rm -rf "$TARGET/ios" "$KIT" && mkdir -p "$TARGET/ios/headers" "$TARGET/ios/simulator" "$KIT"
"$TARGET/debug/onderweg-bindgen" "$TARGET/debug/libonderweg_phone.dylib" bindings/uniffi.toml "$TARGET/ios/made"
ios/generated.sh "$TARGET/ios/made/swift" "$KIT"
# The framework brings its own module.
mv "$KIT/OnderwegFFI/"* "$TARGET/ios/headers" && rmdir "$KIT/OnderwegFFI"

archives=()
for target in "${SIMULATORS[@]}"; do archives+=("$TARGET/$target/phone/$NAME"); done
lipo -create "${archives[@]}" -output "$TARGET/ios/simulator/$NAME"
xcodebuild -create-xcframework \
    -library "$TARGET/$PHONE/phone/$NAME" -headers "$TARGET/ios/headers" \
    -library "$TARGET/ios/simulator/$NAME" -headers "$TARGET/ios/headers" \
    -output "$KIT/OnderwegFFI.xcframework"
