//! The three names that the page calls. It writes a question into the room it is given, asks, and reads the answer where it is told. No pointer is followed here.

use std::cell::RefCell;

use crate::answer::Desk;

#[derive(Default)]
struct Page {
    desk: Desk,
    question: Vec<u8>,
    answer: Vec<u8>,
}

thread_local! {
    static PAGE: RefCell<Page> = RefCell::default();
}

/// Where a question of so many bytes can be written.
#[allow(unsafe_code, reason = "an exported name; the body is ordinary code")]
#[unsafe(no_mangle)]
pub extern "C" fn room(bytes: usize) -> *const u8 {
    PAGE.with_borrow_mut(|page| {
        page.question.clear();
        page.question.resize(bytes, 0);
        page.question.as_ptr()
    })
}

/// Answers the question that was written. Gives the answer's length in bytes.
#[allow(unsafe_code, reason = "an exported name; the body is ordinary code")]
#[unsafe(no_mangle)]
pub extern "C" fn ask() -> usize {
    PAGE.with_borrow_mut(|page| {
        let Page { desk, question, answer } = page;
        *answer = desk.ask(question);
        answer.len()
    })
}

/// Where the answer stands until the next question.
#[allow(unsafe_code, reason = "an exported name; the body is ordinary code")]
#[unsafe(no_mangle)]
pub extern "C" fn answer() -> *const u8 {
    PAGE.with_borrow(|page| page.answer.as_ptr())
}
