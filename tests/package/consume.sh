#!/usr/bin/env bash
# Installs a packed tarball into a new project and runs it there, as a library and as a command, under each supported Node.
#   consume.sh TARBALL FOLDER
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
tarball=$1 folder=$2
mkdir -p "$folder" && cd "$folder"
printf '{"name":"consumer","private":true,"type":"module"}\n' >package.json
npm install --silent --no-audit --no-fund "$tarball" >/dev/null
cp "$here/consumer.mjs" consumer.mjs
cp "$here/../../seeds/002.ar.txt" article.txt
for version in 20 22 24; do
  npm install --silent --no-audit --no-fund --no-save --prefix "node-$version" "node@$version" >/dev/null
  node="$folder/node-$version/node_modules/node/bin/node"
  printf 'Node %s: ' "$("$node" --version)"
  "$node" consumer.mjs
  status=0
  "$node" node_modules/mizan/dist/node/cli.js check article.txt >check.txt || status=$?
  [ "$status" -eq 0 ] || { cat check.txt; echo "mizan check ended with $status"; exit 1; }
done
