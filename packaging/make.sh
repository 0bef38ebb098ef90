#!/usr/bin/env bash
# One recipe for each form the program is given away in.
#
#   bash packaging/make.sh deb  [PROGRAM]    Debian package       (on Debian or Ubuntu, with dpkg-dev and jq)
#   bash packaging/make.sh tar  [PROGRAM]    archive for any Linux
#   bash packaging/make.sh zip  [PROGRAM]    archive for Windows  (with 7z or zip; guoshen-cli.exe, with a console, beside PROGRAM)
#   bash packaging/make.sh app  [PROGRAM]    Guoshen.app: a disk image on macOS, an archive elsewhere
#
# PROGRAM is the built program; a release build is made when it is not given. The result lies in package/ of the
# target folder with its SHA-256 beside it, and is the same byte for byte for the same program, the disk image aside.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

id=io.github.guoshen.Guoshen
metainfo=packaging/linux/$id.metainfo.xml
read_toml() { sed -n "s/^$1 = \"\(.*\)\"\$/\1/p" Cargo.toml | head -n 1; }
version=$(read_toml version)
released=$(sed -n "s/.*<release version=\"$version\" date=\"\([0-9-]*\)\".*/\1/p" "$metainfo")
target=$(cargo metadata --format-version 1 --no-deps --locked |
  sed -n 's/.*"target_directory":"\([^"]*\)".*/\1/p' | sed 's#\\\\#/#g')
out=$target/package

fail() {
  printf 'make.sh: %s\n' "$1" >&2
  exit 1
}

# Time stamp of everything packed: that of the release, so that the day of the build does not show.
stamp() {
  case $(uname -s) in
    Darwin) TZ=UTC date -j -f '%Y-%m-%d %H:%M:%S' "$released 00:00:00" "$1" ;;
    *) TZ=UTC LC_ALL=C date -d "$released" "$1" ;;
  esac
}

architecture() { rustc -vV | sed -n 's/^host: \([^-]*\)-.*/\1/p'; }

finished() {
  local folder name
  folder=$(dirname "$1")
  name=$(basename "$1")
  if command -v sha256sum >/dev/null; then
    (cd "$folder" && sha256sum "$name" >"$name.sha256")
  else
    (cd "$folder" && shasum -a 256 "$name" >"$name.sha256")
  fi
  echo "$1"
}

# What goes into every archive beside the program. The fonts inside the program demand their licence.
put_papers() {
  cp README.md LICENSE packaging/CHANGELOG.md "$1/"
  cp assets/fonts/OFL.txt "$1/LICENSE-fonts.txt"
}

# pack_tar FOLDER NAME: NAME.tar.gz of FOLDER/NAME.
pack_tar() {
  local archive=$out/$2.tar.gz
  if tar --version | grep -q 'GNU tar'; then
    tar -C "$1" --sort=name --mtime="@$SOURCE_DATE_EPOCH" --owner=0 --group=0 --numeric-owner \
      --mode='u+rw,go+r-w,a+X' -cf - "$2" | gzip -9n >"$archive"
  else
    tar -C "$1" --uid 0 --gid 0 -cf - "$2" | gzip -9n >"$archive"
  fi
  finished "$archive"
}

deb_field() { jq -r --arg key "$1" '.packages[0].metadata.deb[$key] // empty' "$work/metadata.json"; }

# The package as `[package.metadata.deb]` of Cargo.toml describes it, which `cargo deb` reads as well.
make_deb() {
  local tool root doc source place mode file depends debian size
  for tool in dpkg-deb dpkg-shlibdeps jq; do
    command -v "$tool" >/dev/null || fail "$tool is missing (packages dpkg-dev and jq)"
  done
  cargo metadata --format-version 1 --no-deps --locked >"$work/metadata.json"
  root=$work/root
  while IFS=$'\t' read -r source place mode; do
    [ "$source" != target/release/guoshen ] || source=$program
    # The patterns of the asset list are globs.
    for file in $source; do
      [ -f "$file" ] || fail "there is no $file"
      # A path that does not end in a slash is the new name.
      case $place in
        */) install -D -m "$mode" "$file" "$root/$place$(basename "$file")" ;;
        *) install -D -m "$mode" "$file" "$root/$place" ;;
      esac
    done
  done < <(jq -r '.packages[0].metadata.deb.assets[] | @tsv' "$work/metadata.json")

  debian=$version-1 # without a revision, lintian takes our changelog for Debian's
  doc=$root/usr/share/doc/guoshen
  mkdir -p "$doc"
  install -m 644 packaging/debian/copyright "$doc/copyright"
  gzip -9n <packaging/CHANGELOG.md >"$doc/changelog.gz"
  gzip -9n >"$doc/changelog.Debian.gz" <<END
guoshen ($debian) unstable; urgency=medium

  * Version $version; what is new in it stands in changelog.gz.

 -- $(deb_field maintainer)  $(stamp '+%a, %d %b %Y %H:%M:%S +0000')
END
  gzip -9n "$root"/usr/share/man/man*/*
  strip --strip-unneeded --remove-section=.comment --remove-section=.note "$root/usr/bin/guoshen" 2>/dev/null ||
    fail "the program cannot be stripped"

  mkdir -p "$work/debian" "$root/DEBIAN"
  printf 'Source: guoshen\n\nPackage: guoshen\nArchitecture: any\n' >"$work/debian/control"
  depends=$(cd "$work" && dpkg-shlibdeps -O root/usr/bin/guoshen 2>/dev/null | sed -n 's/^shlibs:Depends=//p')
  [ -n "$depends" ] || fail "dpkg-shlibdeps found no libraries"
  depends=$(deb_field depends | sed "s/\$auto/$depends/")
  size=$(du -sk --apparent-size "$root/usr" | cut -f1)
  {
    printf 'Package: guoshen\nVersion: %s\nArchitecture: %s\n' "$debian" "$(dpkg --print-architecture)"
    printf 'Maintainer: %s\nInstalled-Size: %s\n' "$(deb_field maintainer)" "$size"
    printf 'Depends: %s\nRecommends: %s\n' "$depends" "$(deb_field recommends)"
    printf 'Section: %s\nPriority: %s\n' "$(deb_field section)" "$(deb_field priority)"
    printf 'Description: %s\n' "$(jq -r '.packages[0].description' "$work/metadata.json")"
    deb_field extended-description | sed -e '/^$/s/^/./' -e 's/^/ /'
  } >"$root/DEBIAN/control"
  (cd "$root" && find usr -type f -print0 | LC_ALL=C sort -z | xargs -0 md5sum >DEBIAN/md5sums)
  find "$root" -type d -exec chmod 755 {} +
  chmod 644 "$root"/DEBIAN/*

  file=$out/guoshen_${debian}_$(dpkg --print-architecture).deb
  dpkg-deb --root-owner-group -Zxz --build "$root" "$file" >/dev/null
  finished "$file"
}

make_tar() {
  local name root
  name=guoshen-$version-linux-$(architecture)
  root=$work/$name
  mkdir -p "$root/share/applications" "$root/share/metainfo" "$root/share/man/man1"
  install -m 755 "$program" "$root/guoshen"
  put_papers "$root"
  cp "packaging/linux/$id.desktop" "$root/share/applications/"
  cp "$metainfo" "$root/share/metainfo/"
  cp packaging/man/guoshen.1 "$root/share/man/man1/"
  cp -R packaging/linux/icons "$root/share/"
  pack_tar "$work" "$name"
}

make_zip() {
  local name root console
  name=guoshen-$version-windows-$(architecture)
  console=$(dirname "$program")/guoshen-cli.exe
  root=$work/$name
  mkdir -p "$root"
  cp "$program" "$root/guoshen.exe"
  [ -f "$console" ] || fail "there is no program $console; build with --features console"
  cp "$console" "$root/guoshen-cli.exe"
  put_papers "$root"
  find "$root" -exec touch -t "$(stamp +%Y%m%d%H%M)" {} +
  rm -f "$out/$name.zip"
  if command -v 7z >/dev/null; then
    (cd "$work" && 7z a -tzip -mx=9 "$out/$name.zip" "$name" >/dev/null)
  elif command -v zip >/dev/null; then
    (cd "$work" && find "$name" | LC_ALL=C sort | TZ=UTC zip -q -9 -X "$out/$name.zip" -@)
  else
    fail "neither 7z nor zip is there"
  fi
  finished "$out/$name.zip"
}

make_app() {
  local name contents image
  name=guoshen-$version-macos-$(architecture)
  contents=$work/$name/Guoshen.app/Contents
  mkdir -p "$contents/MacOS" "$contents/Resources/zh-Hans.lproj" "$contents/Resources/en.lproj"
  install -m 755 "$program" "$contents/MacOS/guoshen"
  cp packaging/macos/Info.plist "$contents/"
  cp packaging/macos/app.icns "$contents/Resources/"
  printf 'APPL????' >"$contents/PkgInfo"
  printf 'CFBundleDisplayName = "过审";\nCFBundleName = "过审";\n' >"$contents/Resources/zh-Hans.lproj/InfoPlist.strings"
  printf 'CFBundleDisplayName = "Guoshen";\nCFBundleName = "Guoshen";\n' >"$contents/Resources/en.lproj/InfoPlist.strings"
  put_papers "$work/$name"
  if command -v codesign >/dev/null; then
    # Without a signature of any kind, Apple silicon refuses to start a program.
    codesign --force --sign - "$work/$name/Guoshen.app"
  fi
  if command -v hdiutil >/dev/null; then
    ln -s /Applications "$work/$name/Applications"
    image=$out/$name.dmg
    hdiutil create -quiet -ov -fs HFS+ -volname Guoshen -srcfolder "$work/$name" "$image"
    finished "$image"
  else
    pack_tar "$work" "$name"
  fi
}

case ${1:-} in
  deb | tar | zip | app) ;;
  *)
    sed -n '4,7p' "${BASH_SOURCE[0]}" | sed 's/^# *//' >&2
    exit 2
    ;;
esac
[ -n "$released" ] || fail "$metainfo has no release $version"
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(stamp +%s)}
export SOURCE_DATE_EPOCH

program=${2:-}
if [ -z "$program" ]; then
  features=()
  [ "$1" != zip ] || features=(--features console)
  cargo build --release --locked ${features[@]+"${features[@]}"}
  program=$target/release/guoshen
  [ ! -f "$program.exe" ] || program=$program.exe
fi
[ -f "$program" ] || fail "there is no program $program"

mkdir -p "$out"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
"make_$1"
