#!/usr/bin/env bash
# Tests every example, or those that are named, against a server that is started for it.
#
#   bash src/examples/test-all.sh [NAME...]
#
# Needs target/framework-graph.jar (JAR names another), a JDK 17, Maven, curl, Python 3.10, Node.js 22.22, each or newer, and Chromium.
# Exit code: 0 every test passed, 1 one failed, 2 the server did not start.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")" || exit 2
work=$(mktemp -d)

java -jar "${JAR:-../../target/framework-graph.jar}" --port 0 \
  --trusted-documents curl/trusted-documents.json,react/src/gql/persisted-documents.json,relay/persisted-queries.json \
  2>"$work/server" &
server=$!
trap 'kill "$server" 2>/dev/null; rm -rf "$work"' EXIT
for _ in $(seq 120); do
  FRAMEWORK_GRAPH_URL=$(grep -om 1 'http://[^ ]*/graphql$' "$work/server") && break
  kill -0 "$server" 2>/dev/null || break
  sleep 0.5
done
[ -n "$FRAMEWORK_GRAPH_URL" ] || { cat "$work/server" >&2; exit 2; }
export FRAMEWORK_GRAPH_URL

of_npm() { (cd "$1" && npm ci --silent && npm test); }

run() {
  case $1 in
    curl | python) bash "$1/test.sh" ;;
    grafana) python3 grafana/test.py ;;
    java) mvn -B -ntp -q -f java/pom.xml test ;;
    *) of_npm "$1" ;;
  esac
}

passed=0 failed=0
[ $# -gt 0 ] || set -- curl html react relay apollo urql python java grafana embeds
for example; do
  started=$SECONDS
  if run "$example" >"$work/log" 2>&1 </dev/null; then
    passed=$((passed + 1)) result=ok
  else
    failed=$((failed + 1)) result=FAILED
  fi
  printf '%-8s %-8s %4d s\n' "$result" "$example" $((SECONDS - started))
  [ $result = ok ] || sed 's/^/         /' "$work/log"
done
echo "$passed passed, $failed failed"
[ $failed = 0 ]
