#!/usr/bin/env bash
# Runs ask.sh and looks for what each question has to bring.
set -euo pipefail
answers=$(bash "$(dirname "$0")/ask.sh") || { echo "$answers" >&2; exit 1; }
for expected in '"claims":' '"name":"Flask"' '-> 200' '^ -> 304$' '"frameworks":{"totalCount":' '"scope":{"kind":"FULL_STACK"}'; do
  grep -qe "$expected" <<<"$answers" || { echo "No $expected in: $answers" >&2; exit 1; }
done
[ "$(grep -c '"frameworks":{"totalCount":' <<<"$answers")" = 3 ] || { echo "Not both by hash: $answers" >&2; exit 1; }
echo "curl: all questions answered"
