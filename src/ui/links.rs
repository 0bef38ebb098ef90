//! Addresses and files that are shown by another program. Which program that is takes the system up to seconds to say, so
//! it is asked on a thread of its own, and the window goes on. The only user of `webbrowser`.

use egui::{Context, OutputCommand};

/// Takes what was to be shown in this frame away from the window's own way, which waits for it.
pub(super) fn open_apart(ctx: &Context) {
    let addresses = ctx.output_mut(|output| {
        let (links, rest): (Vec<_>, Vec<_>) = std::mem::take(&mut output.commands)
            .into_iter()
            .partition(|command| matches!(command, OutputCommand::OpenUrl(_)));
        output.commands = rest;
        links
    });
    for command in addresses {
        let OutputCommand::OpenUrl(address) = command else {
            continue;
        };
        let open = move || {
            if let Err(error) = webbrowser::open(&address.url) {
                log::warn!("{} could not be shown: {error}", address.url);
            }
        };
        let thread = std::thread::Builder::new().name("links".to_owned());
        if let Err(error) = thread.spawn(open) {
            log::error!("nothing can be shown: {error}");
        }
    }
}
