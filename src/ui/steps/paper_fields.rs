//! What is known of a paper besides its files: the words to be written on it, and its particulars field by field.

use super::listing::pair;
use super::note;
use crate::app::Command;
use crate::app::found::Agreement;
use crate::project::{Edit, FieldPath, Paper, PaperField};
use crate::ruleset::{HolderRule, Slot, ValidityRule};
use crate::tr;
use crate::ui::theme::{UiExt as _, medium, rich};
use crate::ui::view::View;
use crate::ui::widgets::buttons;
use crate::ui::widgets::field::Field;
use egui::{Role, Ui, WidgetInfo};

/// The exact words to be written on the paper by hand, each with a button that copies them; nothing where one of them
/// was found.
pub(super) fn handwriting_ui(ui: &mut Ui, view: &View<'_>, rule: &Slot, paper: &Paper) {
    let (tokens, texts) = (view.tokens, view.texts);
    let written = view
        .session()
        .is_some_and(|session| session.is_written(&paper.files, &rule.handwriting));
    if rule.handwriting.is_empty() || written {
        return;
    }
    let lead = tr!(texts, "papers-handwriting", "count" => rule.handwriting.len());
    ui.text_label(&lead, tokens.text_small, tokens.muted);
    for phrase in &rule.handwriting {
        ui.horizontal_wrapped(|ui| {
            ui.label(rich(phrase, tokens.text_body, tokens.text).family(medium()));
            let name = tr!(texts, "papers-copy-phrase", "phrase" => phrase.as_str());
            let copy = buttons::link(ui, tokens, &tr!(texts, "finish-copy"));
            copy.widget_info(|| WidgetInfo::labeled(Role::Button, true, &name));
            if copy.clicked() {
                ui.ctx().copy_text(phrase.clone());
            }
        });
    }
}

/// One button that takes everything that was read into the fields that are empty.
pub(super) fn fill_ui(ui: &mut Ui, view: &View<'_>, slot: &str) {
    let open: Vec<PaperField> = view
        .session()
        .map_or_else(Vec::new, |session| session.found(slot))
        .into_iter()
        .filter(|found| found.agreement == Agreement::Open)
        .map(|found| found.field)
        .collect();
    if open.len() < 2 {
        return;
    }
    let text = tr!(view.texts, "papers-take-all", "count" => open.len());
    if buttons::small(ui, view.tokens, &text, true).clicked() {
        view.send(Command::TakeFound(slot.to_owned(), open));
    }
}

pub(super) fn particulars_ui(ui: &mut Ui, view: &View<'_>, rule: &Slot, paper: &Paper) {
    let (tokens, texts) = (view.tokens, view.texts);
    let field = |ui: &mut Ui, field: PaperField| paper_field(ui, view, rule, paper, field);
    if rule.holder != HolderRule::Nobody || rule.pattern.is_some() {
        pair(
            ui,
            |ui| field(ui, PaperField::Number),
            |ui| field(ui, PaperField::Holder),
        );
    }
    // A business licence is nobody's own.
    let licence = rule.kind == "licence";
    if rule.holder != HolderRule::Nobody && (!licence || paper.personal) {
        let mut personal = paper.personal;
        let text = rich(
            &tr!(texts, "papers-personal"),
            tokens.text_small,
            tokens.text,
        );
        if buttons::tick(ui, tokens, &mut personal, text).changed() {
            view.edit(Edit::PaperPersonal(rule.id.clone(), personal));
        }
    }
    if rule.validity != ValidityRule::Never {
        pair(
            ui,
            |ui| field(ui, PaperField::ValidFrom),
            |ui| field(ui, PaperField::ValidTo),
        );
    }
    let title = FieldPath::PaperText(rule.id.clone(), PaperField::Title);
    if !licence || !paper.title.is_empty() || view.is_target(&title) {
        field(ui, PaperField::Title);
    }
    if licence {
        field(ui, PaperField::Scope);
    }
    if rule.kind == "report" && rule.holder != HolderRule::Nobody {
        field(ui, PaperField::Body);
    }
    field(ui, PaperField::Note);
}

fn paper_field(ui: &mut Ui, view: &View<'_>, rule: &Slot, paper: &Paper, field: PaperField) {
    let texts = view.texts;
    let path = FieldPath::PaperText(rule.id.clone(), field);
    let label = texts.get(&format!("paper-field-{}", field.id()));
    let pattern = rule
        .pattern
        .as_deref()
        .and_then(|id| view.app.ruleset.pattern(id));
    let hint = match field {
        PaperField::Number => {
            pattern.map(|pattern| tr!(texts, "field-hint", "example" => pattern.example.as_str()))
        }
        PaperField::ValidFrom => Some(tr!(texts, "papers-date-hint")),
        PaperField::ValidTo => Some(tr!(texts, "papers-expiry-hint")),
        PaperField::Holder
        | PaperField::Title
        | PaperField::Scope
        | PaperField::Body
        | PaperField::Note => None,
    };
    let focus = view.focus_at(&path);
    let edited = Field::new((rule.id.as_str(), field.id()), &label, paper.text(field))
        .hint(hint.as_deref())
        .state(
            view.worst_at(&path)
                .filter(|_| !paper.text(field).is_empty()),
        )
        .focus(focus)
        .still(view.app.route.still)
        .show(ui, view.tokens);
    super::arriving::at_field(ui, view, &edited.response, &path);
    if let Some(text) = edited.text {
        view.edit(Edit::PaperText(rule.id.clone(), field, text));
    }
    let found = view.session().map(|session| session.found(&rule.id));
    let mut found = found.iter().flatten();
    if let Some(found) = found.find(|found| found.field == field) {
        super::paper_state::beside_ui(ui, view, &rule.id, found);
    }
    // Particulars are asked for once there is a file to copy them from.
    if !paper.files.is_empty() || !paper.text(field).is_empty() {
        for (clause, finding) in view.findings_at(&path) {
            note(ui, view, clause, finding);
        }
    }
    ui.add_space(4.0);
}
