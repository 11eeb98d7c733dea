"""Puts the library's permissions and components into the app's manifest, as the Android build does, for aapt2.

Usage: merge.py LIBRARY_MANIFEST APP_MANIFEST PACKAGE
"""

import sys
import xml.etree.ElementTree as tree

ANDROID = "http://schemas.android.com/apk/res/android"


def main(library: str, app: str, package: str) -> None:
    tree.register_namespace("android", ANDROID)
    merged = tree.parse(app).getroot()
    merged.set("package", package)
    parts = tree.parse(library).getroot()
    for at, permission in enumerate(parts.findall("uses-permission")):
        merged.insert(at, permission)
    merged.find("application").extend(parts.find("application"))
    print(tree.tostring(merged, encoding="unicode", xml_declaration=True))


main(*sys.argv[1:])
