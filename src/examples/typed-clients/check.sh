#!/usr/bin/env bash
# Proves that Relay, GraphQL Code Generator and gql.tada accept an SDL and make typed code from it.
#
#   check.sh SCHEMA_FILE_OR_URL
#
# Exit code: 0 everything passed, 1 a check failed, 2 it could not start.
set -uo pipefail

if [[ $# -ne 1 || $1 == -* ]]; then
  echo "usage: check.sh SCHEMA_FILE_OR_URL" >&2
  exit 2
fi
source=$1
[[ $source == *://* || $source == /* ]] || source=$PWD/$source
cd "$(dirname "${BASH_SOURCE[0]}")" || exit 2

for tool in node npm; do
  command -v "$tool" >/dev/null || { echo "$tool is needed" >&2; exit 2; }
done

# A leftover of an earlier run must not make this one pass.
rm -rf schema.graphql relay/__generated__ codegen/generated tada/generated
mkdir -p relay/__generated__ tada/generated

if [[ $source == *://* ]]; then
  node --input-type=module -e '
    import { writeFileSync } from "node:fs";
    const response = await fetch(process.argv[1], { signal: AbortSignal.timeout(30_000) });
    if (!response.ok) throw new Error(`HTTP ${response.status}`);
    writeFileSync("schema.graphql", await response.text());
  ' "$source" 2>/dev/null || { echo "cannot fetch $source" >&2; exit 2; }
else
  cp -- "$source" schema.graphql || exit 2
fi

if [[ ! -e node_modules/.package-lock.json || package-lock.json -nt node_modules/.package-lock.json ]]; then
  echo "Installing the pinned packages ..."
  npm ci --loglevel=error || { echo "npm ci failed" >&2; exit 2; }
  touch node_modules/.package-lock.json
fi

passed=0
failed=0

# check NAME COMMAND...: runs it; shows all it printed when it failed, else only notes and warnings.
check() {
  local name=$1 output
  shift
  if output=$("$@" 2>&1 </dev/null | sed $'s/\e\\[[0-9;]*m//g'); then
    passed=$((passed + 1))
    echo "ok      $name"
    grep -Ei '^note:|warn' <<<"$output" | sed 's/^/          /'
    return 0
  fi
  failed=$((failed + 1))
  echo "FAILED  $name"
  sed 's/^/          /' <<<"$output"
  return 1
}

bin() { node_modules/.bin/"$@"; }

# Type checks with the compiler written in JavaScript and with the native one.
types() {
  check "$1: tsc 6" node_modules/typescript/bin/tsc -p "$2"
  check "$1: tsc 7" node_modules/typescript-7/bin/tsc -p "$2"
}

compile_relay() {
  # Diagnostics down to hints are errors by relay.config.json; this catches what is merely logged.
  local output
  output=$(bin relay-compiler relay/relay.config.json --noWatchman 2>&1)
  local status=$?
  echo "$output"
  ! grep -q 'WARN' <<<"$output" && return $status
}

# made NUMBER FILE...: that many files are there.
made() {
  local expected=$1
  shift
  [[ $# -eq $expected && -s $1 ]] || { echo "expected $expected files, found $#: $*"; return 1; }
}

manifest() {
  node -e '
    const documents = Object.entries(JSON.parse(require("fs").readFileSync(process.argv[1], "utf8")));
    if (documents.length !== 2 || !documents.every(([hash, text]) => /^sha256:[0-9a-f]{64}$/.test(hash) && text)) {
      console.error(documents);
      process.exit(1);
    }' codegen/generated/strings/persisted-documents.json
}

echo "Schema: $1 ($(wc -l <schema.graphql) lines), node $(node --version)"

check "SDL: built and validated by graphql-js" node sdl.mjs schema.graphql

if check "Relay: relay-compiler, no diagnostic of any severity" compile_relay; then
  check "Relay: 12 artifacts" made 12 relay/__generated__/*.graphql.ts
  types Relay relay
fi

if check "Code Generator: client preset, documents and strings, strict scalars" \
  bin graphql-codegen --config codegen/codegen.ts; then
  check "Code Generator: manifest of 2 persisted documents" manifest
  types "Code Generator" codegen
fi

if check "gql.tada: generate-schema" bin gql.tada generate-schema schema.graphql --tsconfig tada/tsconfig.json &&
  check "gql.tada: generate-output" bin gql.tada generate-output --tsconfig tada/tsconfig.json; then
  check "gql.tada: check, warnings count" bin gql.tada check --tsconfig tada/tsconfig.json --level info --fail-on-warn
  types gql.tada tada
fi

echo "$passed passed, $failed failed"
[[ $failed -eq 0 ]]
