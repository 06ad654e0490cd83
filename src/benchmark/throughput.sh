#!/bin/sh
# Requests per second of the server beside static bytes: the same HTTP server, sending the same answers from memory.
#
#   mvn -q package && sh src/benchmark/throughput.sh [OPTION of serve...]
#
# Needs wrk, curl and a JDK. The client runs on the same cores as the servers, so figures of different machines or hours
# do not compare; ratios of one run do. Both servers are loaded in turn, ROUNDS times (5), SECONDS each (5), with
# CONNECTIONS (32); the first round warms up and is not counted. "cpu" is processor time of the server per request.
set -eu
cd "$(dirname "$0")/../.."
rounds=${ROUNDS:-5} seconds=${SECONDS_EACH:-5} connections=${CONNECTIONS:-32} queries=${QUERIES:-"small twenty five-hundred deep"}
port=${PORT:-18080} static_port=$((port + 1))
jar=target/framework-graph.jar
work=$(mktemp -d)
trap 'kill $server $static 2>/dev/null; wait; rm -rf "$work"' EXIT INT TERM
server= static=

# One query asks for 500 items and one is deep; their limits are raised, all others hold.
java ${JAVA_FLAGS:-} -jar $jar serve --port $port --max-page-size 500 --max-cost 1000000 --max-result-nodes 200000 "$@" 2>"$work/log" &
server=$!
tries=0
until curl -sf -o "$work/ready" http://127.0.0.1:$port/health/ready; do
  tries=$((tries + 1))
  if [ $tries -gt 150 ] || ! kill -0 $server 2>/dev/null; then
    cat "$work/log" >&2
    echo "The server did not start." >&2
    exit 1
  fi
  sleep 0.2
done
mkdir "$work/answers"
for query in $queries; do
  jq -Rs '{query: .}' "src/benchmark/queries/$query.graphql" |
    curl -sf --json @- -o "$work/answers/$query" http://127.0.0.1:$port/graphql
done
java ${JAVA_FLAGS:-} -cp $jar:target/test-classes dev.frameworkgraph.benchmark.StaticBytes $static_port "$work/answers" 2>>"$work/log" &
static=$!
until curl -sf -o /dev/null "http://127.0.0.1:$static_port/${queries%% *}"; do sleep 0.2; done

# Processor time of a process in hundredths of a second.
ticks() { sed 's/.*) //' "/proc/$1/stat" | awk '{print $12 + $13}'; }

# load PROCESS URL QUERY: prints requests, microseconds, 99th percentile, errors, ticks
load() {
  before=$(ticks "$1")
  figures=$(wrk -t1 -c"$connections" -d"${seconds}s" -s src/benchmark/post.lua "$2" -- "src/benchmark/queries/$3.graphql" | sed -n 's/^figures //p')
  echo "$figures $(($(ticks "$1") - before))"
}

for query in $queries; do
  round=0
  while [ $round -le "$rounds" ]; do
    echo "$query $round $(load $static "http://127.0.0.1:$static_port/$query" "$query") $(load $server "http://127.0.0.1:$port/graphql" "$query")" |
      tee -a "$work/rounds" >&2
    round=$((round + 1))
  done
done

awk '
  $2 > 0 {
    n = ++count[$1]; if (n == 1) order[++queries] = $1
    static[$1, n] = $3 / $4 * 1e6; server[$1, n] = $8 / $9 * 1e6; ratio[$1, n] = server[$1, n] / static[$1, n]
    static_cpu[$1, n] = $7 * 10000 / $3; server_cpu[$1, n] = $12 * 10000 / $8; slow[$1, n] = $10 / 1000; errors[$1] += $6 + $11
  }
  function sorted(values, key, n,   i, j, t) {
    for (i = 1; i <= n; i++) s[i] = values[key, i]
    for (i = 2; i <= n; i++) for (j = i; j > 1 && s[j - 1] > s[j]; j--) { t = s[j]; s[j] = s[j - 1]; s[j - 1] = t }
    return s[int((n + 1) / 2)]
  }
  END {
    printf "%-14s %10s %10s   %-21s %9s %9s %9s %7s\n", "query", "static/s", "server/s", "ratio (least, most)", "cpu us", "static us", "p99 ms", "errors"
    for (q = 1; q <= queries; q++) {
      key = order[q]; n = count[key]
      a = sorted(static, key, n); b = sorted(server, key, n); c = sorted(server_cpu, key, n); d = sorted(static_cpu, key, n); e = sorted(slow, key, n); r = sorted(ratio, key, n)
      printf "%-14s %10d %10d   %.2f (%.2f, %.2f)     %9.1f %9.1f %9.1f %7d\n", key, a, b, r, s[1], s[n], c, d, e, errors[key]
    }
  }' "$work/rounds"
