//! Templates as the window shows them: what there is, the open project kept as one, a new project begun from one.

use super::{App, NoticeKind};
use crate::base::Message;
pub use crate::store::Template;
use crate::store::Templates;
use crate::worker::{Errand, Job, TemplateChange, TemplateState};
use std::sync::Arc;

/// What a person can do with templates.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TemplateWish {
    /// Keep the open project as a template of this name.
    Keep(String),
    /// Take one away.
    Remove(String),
}

/// The templates.
#[derive(Debug, Default)]
pub struct TemplateDesk {
    store: Option<Templates>,
    /// By name; `None` until they were listed.
    pub list: Option<Vec<Template>>,
    /// The one that is being kept.
    keeping: Option<String>,
}

impl TemplateDesk {
    /// The templates, as far as they were listed.
    pub fn all(&self) -> &[Template] {
        self.list.as_deref().unwrap_or_default()
    }
}

impl App {
    /// Uses a folder of templates and lists it.
    pub fn use_templates(&mut self, store: Option<Templates>) {
        self.templates = TemplateDesk {
            store,
            ..TemplateDesk::default()
        };
        self.change_templates(TemplateChange::Nothing);
    }

    fn change_templates(&mut self, change: TemplateChange) {
        if let Some(store) = self.templates.store.clone() {
            self.submit(Job::Errand(Errand::Templates(store, change)));
        }
    }

    pub(super) fn template_wish(&mut self, wish: TemplateWish) {
        match wish {
            TemplateWish::Keep(name) => {
                let Some(session) = &self.session else { return };
                let (dir, project) = (Arc::clone(&session.dir), Arc::clone(&session.project));
                self.templates.keeping = Some(name.clone());
                self.change_templates(TemplateChange::Keep(dir, project, name));
            }
            TemplateWish::Remove(name) => self.change_templates(TemplateChange::Remove(name)),
        }
    }

    /// They were listed or changed.
    pub(super) fn templates_changed(&mut self, state: Result<TemplateState, Message>, now: f64) {
        let kept = self.templates.keeping.take();
        let state = match state {
            Ok(state) => state,
            Err(message) => return self.notify(NoticeKind::Error, message, now),
        };
        if let Some(name) = kept {
            let message = Message::new("notice-template-kept").with("name", name);
            self.notify(NoticeKind::Done, message, now);
        }
        self.templates.list = Some(state.list);
        for note in state.notes {
            self.notify(NoticeKind::Warning, note, now);
        }
    }
}
