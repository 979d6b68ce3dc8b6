#!/bin/sh
# Starts bangiao from wherever it is called, also by a link to this file.
here=$0
while [ -h "$here" ]; do
  link=$(readlink "$here")
  case $link in
    /*) here=$link ;;
    *) here=$(dirname "$here")/$link ;;
  esac
done
if ! command -v node >/dev/null 2>&1; then
  echo 'Chưa có Node.js trên máy này. Cài Node.js 22 trở lên (nodejs.org) rồi chạy lại.' >&2
  echo 'Node.js is not installed on this computer. Install Node.js 22 or newer (nodejs.org), then start again.' >&2
  exit 2
fi
exec node "$(dirname "$here")/bangiao.js" "$@"
