#!/bin/sh
# What remains of the server's throughput when clients ask for three times as much, and how soon it is back to normal.
#
#   mvn -q package && sh src/benchmark/overload.sh [OPTION of serve...]
#
# Needs wrk, curl and a JDK. Each request is another one, so none is answered from memory. A round measures the peak (16 connections that
# ask as fast as they are answered), then 600 connections that together ask for three times the peak, then 16 again, at once and after
# five seconds. ROUNDS (3) are counted after a first one that warms up; QUERY (src/benchmark/queries/overload.graphql) has a variable $v.
# The client runs on the same cores as the server: what it spends on asking too often is missing from the goodput.
set -eu
cd "$(dirname "$0")/../.."
rounds=${ROUNDS:-3} port=${PORT:-18090} query=${QUERY:-src/benchmark/queries/overload.graphql}
url=http://127.0.0.1:$port/graphql
work=$(mktemp -d)
server=
trap 'kill $server 2>/dev/null; wait; rm -rf "$work"' EXIT INT TERM

java ${JAVA_FLAGS:-} -jar target/framework-graph.jar serve --port "$port" "$@" 2>"$work/log" &
server=$!
tries=0
until curl -sf -o "$work/ready" "http://127.0.0.1:$port/health/ready"; do
  tries=$((tries + 1))
  if [ $tries -gt 150 ] || ! kill -0 $server 2>/dev/null; then
    cat "$work/log" >&2
    echo "The server did not start." >&2
    exit 1
  fi
  sleep 0.2
done

# load CONNECTIONS SECONDS MARK [PAUSE]: prints answered per second, refused per second, median and largest time in ms
load() {
  wrk -t1 -c"$1" -d"$2s" --timeout 10s -s src/benchmark/overload.lua "$url" -- "$query" "$3" "${4:-0}" |
    awk '/^answered\/s/ {if ($6 + $8 > 0) print "failed: " $0 > "/dev/stderr"; print $2, $4, $11, $15}'
}

load 16 15 warm >"$work/warm"
round=0
while [ $round -le "$rounds" ]; do
  peak=$(load 16 6 "peak$round")
  pause=$(echo "$peak" | awk '{printf "%d", 600000 / (3 * $1)}')
  overload=$(load 600 10 "over$round" "$pause")
  after=$(load 16 2 "after$round")
  sleep 3
  later=$(load 16 4 "later$round")
  echo "$round $peak $overload $after $later" | tee -a "$work/rounds" >&2
  round=$((round + 1))
done

awk '
  $1 > 0 {
    printf "peak %5.0f/s   three times as much: %5.0f/s answered (%3.0f %%), %5.0f/s refused, median %4.0f ms, most %4.0f ms   at once after: %3.0f %%   after 5 s: %3.0f %%\n",
      $2, $6, 100 * $6 / $2, $7, $8, $9, 100 * $10 / $2, 100 * $14 / $2
  }' "$work/rounds"
