//! Gives the Windows program its icon and version; nothing to do elsewhere.

use std::{env, io};

const ICON: &str = "packaging/windows/app.ico";

fn main() -> io::Result<()> {
    println!("cargo::rerun-if-changed=packaging/build.rs");
    println!("cargo::rerun-if-changed={ICON}");
    // The system the program is for, which need not be the one it is built on.
    if env::var("CARGO_CFG_TARGET_OS").as_deref() == Ok("windows") {
        winresource::WindowsResource::new()
            .set_icon(ICON)
            .set("ProductName", "Guoshen")
            .set("FileDescription", "Guoshen 过审")
            .set(
                "LegalCopyright",
                "© 2026 The Guoshen authors. Apache License 2.0.",
            )
            .compile()?;
    }
    Ok(())
}
