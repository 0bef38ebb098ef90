//! Gives the Windows program its icon and version; nothing to do elsewhere.

fn main() {
    println!("cargo::rerun-if-changed=packaging/build.rs");
}
