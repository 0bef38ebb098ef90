//! How long a long paper takes until its first page is seen, through the worker as the window asks for it.

use divan::Bencher;
use guoshen::evidence::reading::Turn;
use guoshen::store::ProjectDir;
use guoshen::worker::{Errand, Errands, Event, Job, Worker};
use lopdf::{Document, Object, Stream, dictionary};
use std::sync::Arc;
use std::time::Duration;
use tempfile::TempDir;

/// Pages of the paper.
const PAGES: usize = 300;
/// A scan, which stands on every page once more: 42 MB in all.
const SCAN: &[u8] = include_bytes!("../fixtures/papers/page-02.jpg");

/// A paper whose every page is a scan.
fn scans() -> Vec<u8> {
    let (width, height) = image::load_from_memory(SCAN)
        .map(|scan| (scan.width(), scan.height()))
        .expect("the scan is a picture");
    let mut paper = Document::with_version("1.5");
    let tree = paper.new_object_id();
    let kids: Vec<Object> = (0..PAGES)
        .map(|_| {
            let scan = paper.add_object(Stream::new(
                dictionary! {
                    "Type" => "XObject", "Subtype" => "Image", "Filter" => "DCTDecode",
                    "ColorSpace" => "DeviceRGB", "BitsPerComponent" => 8,
                    "Width" => i64::from(width), "Height" => i64::from(height),
                },
                SCAN.to_vec(),
            ));
            let drawn = b"q 595 0 0 842 0 0 cm /Scan Do Q".to_vec();
            let drawn = paper.add_object(Stream::new(dictionary! {}, drawn));
            let page = dictionary! {
                "Type" => "Page", "Parent" => tree, "Contents" => drawn,
                "MediaBox" => vec![0.into(), 0.into(), 595.into(), 842.into()],
                "Resources" => dictionary! { "XObject" => dictionary! { "Scan" => scan } },
            };
            Object::Reference(paper.add_object(page))
        })
        .collect();
    let count = i64::try_from(kids.len()).unwrap_or_default();
    let pages = dictionary! { "Type" => "Pages", "Kids" => kids, "Count" => count };
    paper.objects.insert(tree, Object::Dictionary(pages));
    let catalog = paper.add_object(dictionary! { "Type" => "Catalog", "Pages" => tree });
    paper.trailer.set("Root", catalog);
    let mut bytes = Vec::new();
    paper.save_to(&mut bytes).expect("the paper is written");
    bytes
}

/// A page of a paper of 300 scans is asked for and comes drawn. The bar is 300 ms.
#[divan::bench(args = [0, 299], sample_count = 10, sample_size = 1)]
fn page_of_three_hundred(bencher: Bencher<'_, '_>, page: usize) {
    let folder = TempDir::new().expect("a temporary folder");
    let opened = ProjectDir::create(&folder.path().join("paper.guoshen")).expect("a project");
    let dir = Arc::new(opened.dir);
    let file = dir
        .import_bytes("300.pdf", &scans())
        .expect("the paper lies there");
    let worker = Worker::start(Arc::new(|| {})).expect("the threads start");
    bencher.bench_local(|| {
        let errand = Errand::Page(Arc::clone(&dir), file.clone(), page, Turn::None);
        assert!(worker.submit(Job::Errand(errand)).is_ok());
        match worker.wait(Duration::from_secs(30)) {
            Some(Event::Errand(errands)) => match errands {
                Errands::Page(_, _, _, drawn) => assert_eq!(drawn.len(), 2),
                other => panic!("{other:?}"),
            },
            other => panic!("{other:?}"),
        }
    });
}
