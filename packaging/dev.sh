#!/usr/bin/env bash
# The two commands of the README.
#
#   bash packaging/dev.sh run    build the program and open its window on a copy of the example;
#                                without a display, do the same job from the command line
#   bash packaging/dev.sh test   run every test
#
# Needs Rust. On Debian and Ubuntu the system packages are installed when root or a sudo that asks nothing allows
# it; otherwise, and on other systems, the script says what is missing. Also runs with the bash 3.2 of macOS.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

# What a Rust build needs besides Rust: a linker, and certificates to fetch crates with.
build_packages=(gcc libc6-dev ca-certificates)
# Loaded by the window at run time; nothing links them. A driver for real and one for software rendering.
window_packages=(
  libx11-6 libx11-xcb1 libxcb1 libxcursor1 libxi6 libxkbcommon0 libxkbcommon-x11-0
  libwayland-client0 libwayland-egl1 libegl1 libgl1 libgl1-mesa-dri libvulkan1 mesa-vulkan-drivers libfontconfig1
)
# The same as files, for systems without apt.
window_libraries=(
  libX11.so.6 libX11-xcb.so.1 libXcursor.so.1 libXi.so.6 libxkbcommon.so.0 libxkbcommon-x11.so.0
  libEGL.so.1 libvulkan.so.1
)
# A display in memory, a hand and an eye for the window, and what looks at the package.
test_packages=(
  xvfb xauth xdotool xclip scrot netpbm python3-gi gir1.2-gtk-3.0
  desktop-file-utils appstream lintian dpkg-dev jq shellcheck
)

# The program's own rule: Chinese unless the system asks for English.
chinese() {
  case ${LC_ALL:-${LC_MESSAGES:-${LANG:-}}} in en*) return 1 ;; *) return 0 ;; esac
}

# say CHINESE ENGLISH
say() {
  if chinese; then printf '%s\n' "$1"; else printf '%s\n' "$2"; fi
}

fail() {
  say "$1" "$2" >&2
  exit 1
}

installed() {
  dpkg-query -W -f='${Status}\n' "$1" 2>/dev/null | grep -q '^install ok installed$'
}

# Runs a command as root, or fails without asking anything.
as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"; else sudo -n "$@"; fi
}

may_install() {
  [ "$(id -u)" = 0 ] || { command -v sudo >/dev/null && sudo -n true 2>/dev/null; }
}

apt() {
  as_root env DEBIAN_FRONTEND=noninteractive \
    apt-get -q -o Acquire::Retries=3 -o DPkg::Lock::Timeout=300 -o Dpkg::Use-Pty=0 "$@" </dev/null
}

# Installs those of the packages that are missing, or says which they are and fails.
install_packages() {
  local package missing=()
  for package in "$@"; do
    installed "$package" || missing+=("$package")
  done
  [ "${#missing[@]}" -gt 0 ] || return 0
  if ! may_install; then
    fail "缺少系统软件包。请先运行：sudo apt-get install ${missing[*]}" \
      "System packages are missing. Run this first: sudo apt-get install ${missing[*]}"
  fi
  say "安装系统软件包：${missing[*]}" "Installing system packages: ${missing[*]}"
  # One unreachable extra source of the machine is no reason to stop; the installation says what it lacks.
  apt update || say "软件源列表没有全部更新" "Not every package list could be updated"
  apt install -y --no-install-recommends "${missing[@]}"
}

# Fails with the list when a command or, on Linux, a library of the window is missing.
look_for() {
  local thing missing=()
  for thing in "$@"; do
    case $thing in
      *.so.*) ldconfig -p 2>/dev/null | grep -q "$thing" || missing+=("$thing") ;;
      *) command -v "$thing" >/dev/null || missing+=("$thing") ;;
    esac
  done
  [ "${#missing[@]}" -gt 0 ] || return 0
  fail "这个系统还缺少：${missing[*]}。请用系统的软件包管理器安装后再试" \
    "This system lacks: ${missing[*]}. Install them with its package manager, then try again"
}

# prepare WHAT: build, window or test.
prepare() {
  if command -v apt-get >/dev/null && command -v dpkg-query >/dev/null; then
    local packages=()
    # A toolchain of the person's own serves as well.
    command -v cc >/dev/null || packages+=("${build_packages[@]}")
    [ -e /etc/ssl/certs/ca-certificates.crt ] || packages+=(ca-certificates)
    case $1 in
      window) packages+=("${window_packages[@]}") ;;
      test) packages+=("${window_packages[@]}" "${test_packages[@]}") ;;
    esac
    [ "${#packages[@]}" -eq 0 ] || install_packages "${packages[@]}"
    return
  fi
  case $(uname -s):$1 in
    Linux:build) look_for cc ;;
    Linux:window) look_for cc "${window_libraries[@]}" ;;
    Linux:test) look_for cc Xvfb xauth "${window_libraries[@]}" ;;
    Darwin:*) look_for cc ;;
  esac
}

need_rust() {
  if ! command -v cargo >/dev/null && [ -f "${HOME:-}/.cargo/env" ]; then
    # shellcheck source=/dev/null
    . "$HOME/.cargo/env"
  fi
  command -v cargo >/dev/null || fail "缺少 Rust，安装方法见 https://rustup.rs" "Rust is missing; see https://rustup.rs"
}

has_display() {
  case $(uname -s) in
    Linux | *BSD) [ -n "${WAYLAND_DISPLAY:-}${DISPLAY:-}" ] ;;
    *) true ;;
  esac
}

# A folder of the person's own that survives: the example in it may be edited.
data_folder() {
  local home=${HOME:-${TMPDIR:-/tmp}}
  case $(uname -s) in
    Darwin) echo "$home/Library/Application Support/Guoshen/try" ;;
    MINGW* | MSYS* | CYGWIN*) echo "${LOCALAPPDATA:-$home}/Guoshen/try" ;;
    *) echo "${XDG_DATA_HOME:-$home/.local/share}/guoshen/try" ;;
  esac
}

target_folder() {
  # Windows paths come with their backslashes doubled.
  cargo metadata --format-version 1 --no-deps --locked |
    sed -n 's/.*"target_directory":"\([^"]*\)".*/\1/p' | sed 's#\\\\#/#g'
}

# The job of the window without one: checklist, draft bundle, verification.
without_window() {
  local program=$1 example=$2 draft code=0
  draft=$(dirname "$example")/example-draft.zip
  echo
  "$program" check "$example" || code=$?
  echo
  say "检查的退出码是 $code（0 可提交，1 会被驳回，2 有未检查的内容，3 只差人工确认）" \
    "The check ended with exit code $code (0 ready, 1 would be rejected, 2 not everything was checked, 3 waiting for a person)"
  "$program" export "$example" --draft -o "$draft"
  "$program" verify "$draft"
  say "草稿提交包：$draft" "Draft bundle: $draft"
  say "打开窗口：在有桌面的会话里运行 bash packaging/dev.sh run，或 $program \"$example\"" \
    "To open the window: run bash packaging/dev.sh run in a desktop session, or $program \"$example\""
}

run() {
  need_rust
  if has_display; then prepare window; else prepare build; fi
  cargo build --release --locked
  local program folder example code=0
  program=$(target_folder)/release/guoshen
  [ ! -f "$program.exe" ] || program=$program.exe
  folder=$(data_folder)
  example=$folder/example.guoshen
  mkdir -p "$folder"
  if [ ! -f "$example/project.toml" ]; then
    "$program" new "$example" --example
  fi
  say "示例项目：$example（删除这个文件夹，下次会重新复制）" \
    "The example: $example (delete this folder to get a fresh copy next time)"
  if ! has_display; then
    say "没有显示器，改用命令行" "There is no display, so the command line does the job"
    without_window "$program" "$example"
    return
  fi
  "$program" "$example" || code=$?
  if [ "$code" -ne 0 ]; then
    say "窗口以退出码 $code 结束，改用命令行" "The window ended with exit code $code, so the command line does the job"
    without_window "$program" "$example"
    exit "$code"
  fi
}

run_tests() {
  need_rust
  prepare test
  if command -v xvfb-run >/dev/null; then
    # A display of its own, so that nothing depends on the person's desktop.
    env -u WAYLAND_DISPLAY xvfb-run -a -s '-screen 0 1600x1000x24' cargo test --locked </dev/null
  else
    cargo test --locked </dev/null
  fi
}

case ${1:-} in
  run) run ;;
  test) run_tests ;;
  *)
    sed -n '4,6p' "${BASH_SOURCE[0]}" | sed 's/^# *//' >&2
    exit 2
    ;;
esac
