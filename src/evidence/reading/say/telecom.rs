//! Which businesses a licence for value-added telecom permits: one form of paper is an ICP licence, an EDI licence, both or
//! neither, by the kinds of business printed on it.

use super::text::{Row, find, tolerance};
use crate::evidence::reading::{Fields, Kind, Value};

/// A kind of business and the slot a licence for it belongs to.
struct Service {
    name: &'static str,
    slot: Option<&'static str>,
}

const fn service(name: &'static str, slot: Option<&'static str>) -> Service {
    Service { name, slot }
}

/// The kinds as the catalogue of telecom businesses names them, the longer of two that contain each other first.
const SERVICES: [Service; 10] = [
    service("在线数据处理与交易处理业务", Some(EDI)),
    service("信息服务业务", Some(ICP)),
    service("互联网数据中心业务", None),
    service("内容分发网络业务", None),
    service("互联网虚拟专用网业务", None),
    service("互联网接入服务业务", None),
    service("多方通信服务业务", None),
    service("存储转发类业务", None),
    service("呼叫中心业务", None),
    service("域名解析服务业务", None),
];
/// Information services by telephone and the like alone, for which no ICP licence is meant.
const NOT_ONLINE: &str = "不含互联网信息服务";
const ICP: &str = "icp-license";
const EDI: &str = "edi-license";
/// A licence on which no kind was read, or more than one, is not filed unasked.
const UNSURE: f32 = 0.7;

/// The slot whose licence a kind of business makes, if it makes one.
pub fn slot_of(service: &str) -> Option<&'static str> {
    SERVICES.iter().find(|known| known.name == service)?.slot
}

/// True for the two papers that only the kinds of business tell apart.
pub fn is_licence(slot: &str) -> bool {
    slot == ICP || slot == EDI
}

/// Every kind of business named in a text.
fn services_in(text: &str) -> Vec<&'static str> {
    let text = super::text::folded(text);
    let offline = text.contains(NOT_ONLINE);
    let named = SERVICES
        .iter()
        .filter(|service| text.contains(service.name));
    let named = named.filter(|service| !offline || service.slot != Some(ICP));
    named.map(|service| service.name).collect()
}

/// Reads the kinds of business into the fields, and corrects the kind of paper by them. A licence for other kinds alone
/// is none of the papers there are slots for.
pub(super) fn sort(rows: &[Row], kind: &mut Option<Kind>, fields: &mut Fields) {
    let Some(known) = kind.as_mut().filter(|kind| is_licence(&kind.slot)) else {
        return;
    };
    let mut services: Vec<Value> = Vec::new();
    // The names of long kinds run over two lines.
    let scope = fields.scope.as_ref();
    let listed = scope.map_or_else(Vec::new, |scope| services_in(&scope.text));
    for service in &SERVICES {
        let wanted: Vec<char> = service.name.chars().collect();
        let most = tolerance(wanted.len()) / 2;
        let printed = rows
            .iter()
            .find(|row| find(&row.chars, &wanted, most).is_some())
            .filter(|row| service.slot != Some(ICP) || !row.text.contains(NOT_ONLINE));
        let value = match (printed, scope) {
            (Some(row), _) => Some(row.value(service.name)),
            (None, Some(scope)) if listed.contains(&service.name) => Some(Value {
                text: service.name.to_owned(),
                ..scope.clone()
            }),
            _ => None,
        };
        services.extend(value);
    }
    let telling = services.iter().map(|value| value.text.clone());
    known
        .said
        .extend(telling.filter(|name| slot_of(name).is_some()));
    fields.services = services;
    let slots = fields.services.iter().map(|value| slot_of(&value.text));
    let (icp, edi) = slots.fold((false, false), |(icp, edi), slot| {
        (icp || slot == Some(ICP), edi || slot == Some(EDI))
    });
    match (icp, edi) {
        (true, false) => ICP.clone_into(&mut known.slot),
        (false, true) => EDI.clone_into(&mut known.slot),
        (true, true) => {
            ICP.clone_into(&mut known.slot);
            known.confidence = known.confidence.min(UNSURE);
        }
        (false, false) if fields.services.is_empty() => {
            known.confidence = known.confidence.min(UNSURE);
        }
        (false, false) => *kind = None,
    }
}
