#!/bin/sh
# Fetches the third-party files that the page uses into wwwroot/lib. They are committed, so that
# building and running the simulator needs no npm; run this only to take other versions.
set -eu
ADAPTIVECARDS=3.0.6
MARKDOWN_IT=14.1.0
SARABUN=5.3.0
lib="$(cd "$(dirname "$0")" && pwd)/wwwroot/lib"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --no-audit --no-fund --ignore-scripts \
  "adaptivecards@$ADAPTIVECARDS" "markdown-it@$MARKDOWN_IT" "@fontsource/sarabun@$SARABUN" >/dev/null
mkdir -p "$lib"
cp node_modules/adaptivecards/dist/adaptivecards.min.js "$lib/"
cp node_modules/adaptivecards/LICENSE "$lib/adaptivecards.LICENSE.txt"
cp node_modules/markdown-it/dist/markdown-it.min.js "$lib/"
cp node_modules/markdown-it/LICENSE "$lib/markdown-it.LICENSE.txt"
cp node_modules/@fontsource/sarabun/LICENSE "$lib/sarabun.LICENSE.txt"
for weight in 400 600 700; do
  for script in thai latin; do
    cp "node_modules/@fontsource/sarabun/files/sarabun-$script-$weight-normal.woff2" "$lib/"
  done
done
ls -l "$lib"
