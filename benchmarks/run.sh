#!/usr/bin/env bash
# Builds the benchmarks and runs them beside the peers; each contender first has to give the same answers.
# Any argument goes to JMH: ./run.sh RealObjects -f 1
set -euo pipefail
cd "$(dirname "$0")/.."
mvn -q -B -ntp -Pbenchmarks -DskipTests -pl benchmarks -am package
java -version
uptime
exec java -jar benchmarks/target/benchmarks.jar -f 1 -wi 5 -w 1 -i 5 -r 1 -prof gc "$@"
