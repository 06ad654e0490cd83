#!/bin/sh
# Requests lost while two instances behind HAProxy are restarted one after the other, under load.
#
#   mvn -q package && sh src/benchmark/rolling-restarts.sh [OPTION of serve...]
#
# Needs haproxy, wrk, curl and a JDK. RESTARTS (6) instances are ended by SIGTERM and started again; CONNECTIONS (16) load the
# balancer all the while. HAProxy asks /health/ready every 500 ms and believes two answers, so 5 s of notice are plenty.
set -eu
cd "$(dirname "$0")/../.."
restarts=${RESTARTS:-6} connections=${CONNECTIONS:-16}
port=${PORT:-18090} first=$((port + 1)) second=$((port + 2))
jar=target/framework-graph.jar
work=$(mktemp -d)
balancer= load=
trap 'kill -KILL $(cat "$work"/*.pid) $balancer $load 2>/dev/null; rm -rf "$work"' EXIT INT TERM

await() {
  tries=0
  until [ "$(curl -s -o /dev/null -w '%{http_code}' "$1")" = "$2" ]; do
    tries=$((tries + 1))
    if [ $tries -gt 300 ]; then
      echo "$1 does not answer $2." >&2
      exit 1
    fi
    sleep 0.1
  done
}

# start PORT OPTION...
start() {
  number=$1
  shift
  ${JAVA:-java} ${JAVA_FLAGS:-} -jar $jar serve --port "$number" "$@" 2>>"$work/log" &
  echo $! >"$work/$number.pid"
  await "http://127.0.0.1:$number/health/ready" 200
}

start $first "$@"
start $second "$@"
cat >"$work/haproxy.cfg" <<END
defaults
  mode http
  timeout connect 2s
  timeout client 30s
  timeout server 30s
frontend graph
  bind 127.0.0.1:$port
  default_backend instances
backend instances
  option httpchk GET /health/ready
  http-reuse safe
  server first 127.0.0.1:$first check inter 500ms fall 2 rise 2
  server second 127.0.0.1:$second check inter 500ms fall 2 rise 2
END
haproxy -f "$work/haproxy.cfg" >>"$work/log" 2>&1 &
balancer=$!
await "http://127.0.0.1:$port/health/ready" 200
sleep 2

wrk -t1 -c"$connections" -d3600s -s src/benchmark/post.lua "http://127.0.0.1:$port/graphql" -- src/benchmark/queries/twenty.graphql >"$work/figures" &
load=$!
restart=0
while [ $restart -lt "$restarts" ]; do
  number=$((first + restart % 2))
  process=$(cat "$work/$number.pid")
  began=$(date +%s%N)
  kill -TERM "$process"
  wait "$process" || true
  echo "instance $((restart % 2 + 1)) ended within $((($(date +%s%N) - began) / 1000000)) ms" >&2
  start $number "$@"
  sleep 2
  restart=$((restart + 1))
done
kill -INT $load
wait $load || true
sed -n 's/^figures \([0-9]*\) [0-9]* [0-9]* \([0-9]*\)$/requests \1, failed \2/p' "$work/figures"
