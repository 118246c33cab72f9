#!/bin/sh
# Fetches the third-party files that the tab's page uses into Page/lib. They are committed, so that building the bot needs no npm;
# run this only to take other versions.
set -eu
TEAMS_JS=2.58.0
lib="$(cd "$(dirname "$0")" && pwd)/Page/lib"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null
npm install --no-audit --no-fund --ignore-scripts "@microsoft/teams-js@$TEAMS_JS" >/dev/null
cp node_modules/@microsoft/teams-js/dist/umd/MicrosoftTeams.min.js "$lib/"
cp node_modules/@microsoft/teams-js/LICENSE "$lib/MicrosoftTeams.LICENSE.txt"
ls -l "$lib"
