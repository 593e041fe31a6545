#!/usr/bin/env bash
# Builds the benchmarks and runs them beside the peers, five rounds in turning order, each contender in a fresh virtual machine
# and only after it gave the same answers. Arguments name benchmarks: ./run.sh RealObjects.permits BareRuling
set -euo pipefail
cd "$(dirname "$0")/.."
mvn -q -B -ntp -Pbenchmarks -DskipTests -pl benchmarks -am package
java -version
uptime
cd benchmarks/target
if [ $# -eq 0 ]; then
    java -cp 'benchmarks.jar:lib/*' vn.mtb.benchmarks.Answers
    java -Xmx3g -cp 'benchmarks.jar:lib/*' vn.mtb.benchmarks.Reported
fi
exec java -cp 'benchmarks.jar:lib/*' vn.mtb.benchmarks.Rounds "$@"
