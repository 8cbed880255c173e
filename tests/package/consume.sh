#!/usr/bin/env bash
# Installs a packed tarball into a new project and uses it there, as a library and as a command, under each supported Node.
#   consume.sh TARBALL FOLDER
# Each Node is left at FOLDER/node-VERSION/node_modules/node/bin/node.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../.." && pwd)
tarball=$1
mkdir -p "$2" && cd "$2"
install=(npm install --silent --no-audit --no-fund)

printf '{"name":"consumer","private":true,"type":"module"}\n' >package.json
"${install[@]}" "$tarball" >/dev/null
echo "installed: $(du -sm node_modules | cut -f1) MB, $(ls -d node_modules/[!.@]* node_modules/@*/* | wc -l) packages"
cp "$here/consumer.mjs" .
cp "$root/seeds/002.ar.txt" article.txt

# Its types, as a strict project of TypeScript sees them.
"$root/node_modules/.bin/tsc" --ignoreConfig --noEmit --strict --allowJs --checkJs --skipLibCheck --module nodenext \
  --target es2022 --types node --typeRoots "$root/node_modules/@types" consumer.mjs

for version in 20 22 24; do
  "${install[@]}" --no-save --prefix "node-$version" "node@$version" >/dev/null
  node="$PWD/node-$version/node_modules/node/bin/node"
  mizan() { PATH="$(dirname "$node"):$PATH" npx --no-install mizan "$@"; }
  printf '%s: ' "$("$node" --version)"
  "$node" consumer.mjs
  mizan check article.txt >"check-$version.txt" || { cat "check-$version.txt"; echo 'a claim of article 002 fails'; exit 1; }
  mizan report article.txt --out "report-$version.html"
  mizan charts article.txt --png --out "charts-$version" >/dev/null
done
for version in 22 24; do
  cmp check-20.txt "check-$version.txt"
  cmp report-20.html "report-$version.html"
  diff -r charts-20 "charts-$version"
done
echo "the same bytes under each: $(ls charts-20 | wc -l) charts, a report, the verdicts"
