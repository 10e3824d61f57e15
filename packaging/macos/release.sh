#!/bin/sh
# Puts a Prefill.app into a disk image and, where there is somebody to sign it, has Apple notarise both.
#
#     release.sh Prefill.app Prefill.dmg
#
# PREFILL_SIGNING_IDENTITY  the "Developer ID Application" certificate in the keychain; without one the image
#                           is neither signed nor notarised, and other Macs will not open what is in it.
# PREFILL_NOTARY_PROFILE    what `xcrun notarytool store-credentials` was told to call the account.
#
# Written after Apple's manuals and not run yet: there was no Mac to run it on.
set -eu

app=$1
image=$2
identity=${PREFILL_SIGNING_IDENTITY:-}
profile=${PREFILL_NOTARY_PROFILE:-}

notarise() {
    xcrun notarytool submit "$1" --keychain-profile "$profile" --wait
}

if [ -n "$identity" ]; then
    # PyInstaller has signed every program file inside; the whole comes last.
    codesign --force --timestamp --options runtime --sign "$identity" \
        --entitlements "$(dirname "$0")/entitlements.plist" "$app"
    codesign --verify --deep --strict --verbose=2 "$app"
fi
if [ -n "$identity" ] && [ -n "$profile" ]; then
    packed=$(mktemp -d)/Prefill.zip
    ditto -c -k --keepParent "$app" "$packed"
    notarise "$packed"
    xcrun stapler staple "$app"
fi

staging=$(mktemp -d)
cp -R "$app" "$staging/"
ln -s /Applications "$staging/Applications"
rm -f "$image"
hdiutil create -volname Prefill -srcfolder "$staging" -fs HFS+ -format UDZO "$image"

if [ -n "$identity" ]; then
    codesign --force --timestamp --sign "$identity" "$image"
fi
if [ -n "$identity" ] && [ -n "$profile" ]; then
    notarise "$image"
    xcrun stapler staple "$image"
    spctl --assess --type open --context context:primary-signature --verbose=2 "$image"
fi
