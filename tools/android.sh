#!/usr/bin/env bash
# The whole check of android/: manifest and resources by aapt2, all Kotlin against the framework, the screens by Robolectric.
#   tools/android.sh OUT MAVEN_REPO [arguments of Maven, e.g. -o]
# Everything made goes to OUT. Needs ONDERWEG_LIBRARY_DIR (folder of libonderweg_phone.so), ONDERWEG_GENERATED (folder with
# kotlin/), ONDERWEG_BIN (the onderweg program). ONDERWEG_GOLDEN=write takes the new pictures as golden ones.
set -euo pipefail
[ $# -ge 2 ] || { echo "usage: tools/android.sh OUT MAVEN_REPO [arguments of Maven]" >&2; exit 2; }
here=$(cd "$(dirname "$0")/.." && pwd)
mkdir -p "$1" "$2"
out=$(cd "$1" && pwd) repo=$(cd "$2" && pwd)
shift 2
for tool in mvn javac unzip python3; do
    command -v "$tool" >/dev/null || { echo "missing: $tool; on Debian: apt-get install maven openjdk-17-jdk-headless unzip python3" >&2; exit 3; }
done
for name in ONDERWEG_LIBRARY_DIR ONDERWEG_GENERATED ONDERWEG_BIN; do
    [ -e "${!name:-}" ] || { echo "$name must name what was built" >&2; exit 3; }
done
readonly FRAMEWORK=15-robolectric-13954326 APKTOOL=3.0.3
maven=(mvn -B -ntp "-Dmaven.repo.local=$repo" -Dkotlin.compiler.daemon=false "$@")

fetched() { # GROUP ARTIFACT VERSION: its jar, fetched when it is not there
    local jar="$repo/${1//.//}/$2/$3/$2-$3.jar"
    [ -f "$jar" ] || "${maven[@]}" -q dependency:get -Dtransitive=false "-Dartifact=$1:$2:$3" >&2
    printf '%s' "$jar"
}

framework=$(fetched org.robolectric android-all $FRAMEWORK)
apktool=$(fetched org.apktool apktool-lib $APKTOOL) # carries an aapt2 that knows API 35; Debian's does not
unzip -o -q -j "$apktool" prebuilt/linux/aapt2 -d "$out" && chmod +x "$out/aapt2"

rm -rf "$out/res" "$out/generated" "$out/apk" && mkdir -p "$out/generated" "$out/apk/com/android/tools" "$out/res"
python3 "$here/android/checks/merge.py" "$here/android/library/src/main/AndroidManifest.xml" \
    "$here/android/app/src/main/AndroidManifest.xml" org.onderweg.app >"$out/AndroidManifest.xml"
cp -r "$here/android/library/src/main/res/." "$here/android/app/src/main/res/." "$out/res"
"$out/aapt2" compile --dir "$out/res" -o "$out/res.zip"
"$out/aapt2" link -o "$out/app.apk" -I "$framework" --manifest "$out/AndroidManifest.xml" --java "$out/generated" \
    --extra-packages org.onderweg.phone --min-sdk-version 26 --target-sdk-version 35 --version-code 1 --version-name 0.1.0 "$out/res.zip"
cat >"$out/apk/com/android/tools/test_config.properties" <<TEXT
android_merged_manifest=$out/AndroidManifest.xml
android_merged_resources=$out/res
android_merged_assets=$out/assets
android_resource_apk=$out/app.apk
android_custom_package=org.onderweg.app
TEXT

"${maven[@]}" -f "$here/android/checks/pom.xml" test "-Donderweg.out=$out" "-Donderweg.binding=$ONDERWEG_GENERATED/kotlin" \
    "-Donderweg.library.dir=$ONDERWEG_LIBRARY_DIR" "-Donderweg.bin=$ONDERWEG_BIN" "-Donderweg.golden=${ONDERWEG_GOLDEN:-compare}"
