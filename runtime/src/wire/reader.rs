//! Reads JSON from front to back, straight into the fields of generated types.
//!
//! No tree of the document is built: a member that no field names is skipped, so the memory that a
//! response takes depends on its typed result and not on the length of its body.
//!
//! The reader accepts more than JSON inside of values, because a service or a gateway that
//! concatenates strings sends it: control characters and undefined escapes in strings, bare words
//! such as `NaN`, and numbers of any length. Each is handled in a branch that would otherwise return
//! an error, so it costs a well-formed response nothing.

use std::borrow::Cow;
use std::sync::atomic::{AtomicBool, Ordering};

use bytes::Bytes;

use super::Mismatch;

/// The maximum nesting of values that are kept. The reader calls itself for each level, so the stack
/// of a thread bounds it.
pub(super) const MAX_DEPTH: u32 = 100;

/// The memory that the values of a response may take, as a multiple of the longest body. A structure
/// of which the response has few members takes about five times the length of its JSON.
const MEMORY_PER_BODY_BYTE: usize = 4;

/// How many dropped values of a response are reported one by one.
const MAX_REPORTED: usize = 20;

/// What is an error while a value is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Strictness {
    /// For responses: a member of another shape is left empty and reported, and everything else is
    /// kept.
    Lenient,
    /// For values that a program stored itself: a value of another shape is an error. Unknown
    /// members are ignored, because a newer version may have written them.
    Strict,
    /// For parameters that a caller passes as JSON: an unknown member and a missing required one
    /// are errors as well, because a request without them is not the one that was meant.
    DenyUnknown,
}

/// A reader of one JSON value after the other.
#[derive(Debug)]
pub struct Reader<'a> {
    pub(super) text: &'a str,
    /// The position of the next byte. It is always at the boundary of a character.
    pub(super) at: usize,
    depth: u32,
    limits: Limits,
    pub(super) strictness: Strictness,
    pub(crate) dropped: Dropped,
    /// The index of the parameter that the value is given for, if there are alternatives.
    pub(super) alternative: usize,
    /// Whether a string stands for a list: its items with commas in between.
    pub(super) comma_list: bool,
    /// A body that is text or bytes, and not JSON.
    pub(super) plain: Option<Bytes>,
    /// Where a string with escapes is decoded, so that it is copied into an allocation of its own length.
    pub(super) decoded: String,
    /// Set when no caller waits for the result any more.
    is_cancelled: Option<&'a AtomicBool>,
}

#[derive(Debug, Clone, Copy)]
struct Limits {
    memory: usize,
    memory_left: usize,
}

/// The values of a response that were left out.
#[derive(Debug, Default)]
pub(crate) struct Dropped {
    pub(crate) reported: Vec<Mismatch>,
    /// The number of further ones.
    pub(crate) more: usize,
}

/// The state of a reader before a value, to return to if it cannot be read.
#[derive(Clone, Copy)]
pub(super) struct Mark {
    at: usize,
    depth: u32,
    reported: usize,
    more: usize,
}

/// The next value: a scalar, or the kind of a value with content.
#[derive(Debug, PartialEq)]
pub(super) enum Token<'a> {
    Null,
    Boolean(bool),
    /// A number as it is written, or a bare word that JSON does not know.
    Number(&'a str),
    String(Cow<'a, str>),
    /// A list, which is not consumed.
    List,
    /// An object, which is not consumed.
    Object,
}

impl Token<'_> {
    /// Returns the type of the value for a message.
    pub(super) fn kind(&self) -> &'static str {
        match self {
            Token::Null => "null",
            Token::Boolean(_) => "a boolean",
            Token::Number(_) => "a number",
            Token::String(_) => "a string",
            Token::List => "a list",
            Token::Object => "an object",
        }
    }
}

impl<'a> Reader<'a> {
    /// Creates a reader of a text. The values may take a multiple of this length in memory.
    pub(crate) fn new(text: &'a str, strictness: Strictness, max_bytes: usize) -> Self {
        let memory = max_bytes.saturating_mul(MEMORY_PER_BODY_BYTE);
        Reader {
            text,
            at: 0,
            depth: 0,
            limits: Limits { memory, memory_left: memory },
            strictness,
            dropped: Dropped::default(),
            alternative: 0,
            comma_list: false,
            plain: None,
            decoded: String::new(),
            is_cancelled: None,
        }
    }

    /// Makes the reader stop at the next member or item when the flag is set.
    pub(crate) fn cancelled_by(mut self, flag: &'a AtomicBool) -> Self {
        self.is_cancelled = Some(flag);
        self
    }

    /// Returns the index of the parameter that the value is given for among its alternatives.
    pub fn alternative(&self) -> usize {
        self.alternative
    }

    pub(super) fn is_lenient(&self) -> bool {
        self.strictness == Strictness::Lenient
    }

    /// Reads the text of a string as a value of its own: a list or an object in a string of JSON. The
    /// text is counted as memory while it is read, because each level has a copy of it.
    pub(super) fn nested(
        &mut self,
        text: &str,
        read: &mut dyn FnMut(&mut Reader<'_>) -> Result<(), Mismatch>,
    ) -> Result<(), Mismatch> {
        self.charge(text.len())?;
        self.enter()?;
        let mut inner = Reader {
            text,
            at: 0,
            depth: self.depth,
            limits: self.limits,
            strictness: self.strictness,
            dropped: std::mem::take(&mut self.dropped),
            alternative: 0,
            comma_list: false,
            plain: None,
            decoded: std::mem::take(&mut self.decoded),
            is_cancelled: self.is_cancelled,
        };
        let result = read(&mut inner).and_then(|()| inner.end());
        self.limits = inner.limits;
        self.limits.memory_left += text.len();
        self.dropped = inner.dropped;
        self.decoded = inner.decoded;
        self.leave();
        result
    }

    /// Counts the memory that a value takes.
    ///
    /// # Errors
    /// All values together take more than the limit.
    pub fn charge(&mut self, bytes: usize) -> Result<(), Mismatch> {
        let Limits { memory, memory_left } = &mut self.limits;
        *memory_left = memory_left.checked_sub(bytes).ok_or_else(|| Mismatch::too_large(*memory))?;
        Ok(())
    }

    /// Counts the memory of a string on the heap. The allocator rounds short ones up.
    pub(super) fn charge_text(&mut self, text: &str) -> Result<(), Mismatch> {
        const OVERHEAD: usize = 32;
        self.charge(text.len() + OVERHEAD)
    }

    pub(super) fn enter(&mut self) -> Result<(), Mismatch> {
        self.depth += 1;
        if self.depth > MAX_DEPTH { Err(Mismatch::too_deep()) } else { Ok(()) }
    }

    pub(super) fn leave(&mut self) {
        self.depth -= 1;
    }

    pub(super) fn mark(&self) -> Mark {
        let Dropped { reported, more } = &self.dropped;
        Mark { at: self.at, depth: self.depth, reported: reported.len(), more: *more }
    }

    /// Returns to the state before a value.
    pub(super) fn reset(&mut self, mark: Mark) {
        self.at = mark.at;
        self.depth = mark.depth;
        self.dropped.reported.truncate(mark.reported);
        self.dropped.more = mark.more;
    }

    /// Goes on after a value, whose end is the mark.
    pub(super) fn move_to(&mut self, end: Mark) {
        self.at = end.at;
    }

    /// Skips the value after the mark, and reports why it is dropped.
    ///
    /// # Errors
    /// It must not be dropped, or the text is not JSON.
    pub(super) fn drop_value(&mut self, mark: Mark, mismatch: Mismatch) -> Result<(), Mismatch> {
        if !self.is_lenient() || mismatch.is_fatal() {
            return Err(mismatch);
        }
        self.reset(mark);
        self.skip()?;
        match self.dropped.reported.len() < MAX_REPORTED {
            _ if mismatch.is_absent() => {}
            true => self.dropped.reported.push(mismatch),
            false => self.dropped.more += 1,
        }
        Ok(())
    }

    /// Adds a step to the paths of the values that were dropped since the mark.
    pub(super) fn dropped_within(&mut self, mark: Mark, step: impl FnOnce() -> String) {
        let Some(inside @ [_, ..]) = self.dropped.reported.get_mut(mark.reported..) else { return };
        let step = step();
        for mismatch in inside {
            let inner = std::mem::replace(mismatch, Mismatch::absent());
            *mismatch = inner.within(&step);
        }
    }

    pub(super) fn bytes(&self) -> &'a [u8] {
        self.text.as_bytes().get(self.at..).unwrap_or_default()
    }

    /// Returns a part of the text. Both ends are beside an ASCII character, which is a boundary.
    pub(super) fn slice(&self, from: usize, to: usize) -> &'a str {
        self.text.get(from..to).unwrap_or_default()
    }

    /// Skips white space and returns the next byte without consuming it. All control characters count
    /// as white space: some servers pad a body with zeros.
    pub(super) fn peek(&mut self) -> Option<u8> {
        match self.text.as_bytes().get(self.at) {
            Some(..=b' ') => self.peek_after_blank(),
            next => next.copied(),
        }
    }

    // A function of its own, so that the compiler can inline the usual case, in which there is no white space.
    #[inline(never)]
    fn peek_after_blank(&mut self) -> Option<u8> {
        self.at += 1;
        while let Some(..=b' ') = self.text.as_bytes().get(self.at) {
            self.at += 1;
        }
        self.text.as_bytes().get(self.at).copied()
    }

    /// Consumes this byte if it is the next one.
    pub(super) fn take(&mut self, byte: u8) -> bool {
        let found = self.peek() == Some(byte);
        self.at += usize::from(found);
        found
    }

    /// Returns whether the next value is a list without items. It is not consumed.
    pub(super) fn is_empty_list(&mut self) -> bool {
        let start = self.at;
        let is_empty = self.take(b'[') && self.take(b']');
        self.at = start;
        is_empty
    }

    /// Returns the error that something else was expected here.
    pub(super) fn expected(&self, expected: &'static str) -> Mismatch {
        Mismatch::syntax(self.at, expected, self.text.get(self.at..).and_then(|rest| rest.chars().next()))
    }

    /// Checks that nothing but white space follows.
    pub(super) fn end(&mut self) -> Result<(), Mismatch> {
        if self.peek().is_none() { Ok(()) } else { Err(self.expected("the end")) }
    }

    /// Consumes the comma before the next member or item, or the closing bracket. Returns whether
    /// there is another one.
    pub(super) fn has_next(&mut self, is_first: bool, closing: u8) -> Result<bool, Mismatch> {
        if self.is_cancelled.is_some_and(|flag| flag.load(Ordering::Relaxed)) {
            return Err(Mismatch::cancelled());
        }
        match self.peek() {
            Some(byte) if byte == closing => {
                self.at += 1;
                Ok(false)
            }
            Some(_) if is_first => Ok(true),
            Some(b',') => {
                self.at += 1;
                // A comma after the last one is ignored.
                Ok(!self.take(closing))
            }
            _ => Err(self.no_next(is_first, closing)),
        }
    }

    #[cold]
    fn no_next(&self, is_first: bool, closing: u8) -> Mismatch {
        self.expected(match closing {
            _ if is_first => "a value or the closing bracket",
            b'}' => "`,` or `}`",
            _ => "`,` or `]`",
        })
    }

    /// Consumes the name of a member and the colon after it if it is this name, written as usual: without escapes,
    /// and without white space before the colon. An empty name is that of a choice, and never matches.
    pub(super) fn take_name(&mut self, name: &str) -> bool {
        let rest = self.bytes().strip_prefix(b"\"").and_then(|rest| rest.strip_prefix(name.as_bytes()));
        let Some(rest) = rest.and_then(|rest| rest.strip_prefix(b"\":")) else { return false };
        if name.is_empty() {
            return false;
        }
        self.at = self.text.len() - rest.len();
        true
    }

    /// Reads the name of a member and the colon after it.
    pub(super) fn name(&mut self) -> Result<Cow<'a, str>, Mismatch> {
        if self.peek() != Some(b'"') {
            return Err(self.expected("the name of a member"));
        }
        let name = self.string()?;
        if self.take(b':') { Ok(name) } else { Err(self.expected("`:`")) }
    }

    /// Reads a scalar; only looks at a list or an object.
    pub(super) fn token(&mut self) -> Result<Token<'a>, Mismatch> {
        match self.peek() {
            Some(b'"') => self.string().map(Token::String),
            Some(b'[') => Ok(Token::List),
            Some(b'{') => Ok(Token::Object),
            Some(byte) if is_bare(byte) => Ok(match self.word(is_bare) {
                "null" => Token::Null,
                "true" => Token::Boolean(true),
                "false" => Token::Boolean(false),
                word => Token::Number(word),
            }),
            Some(byte) if !is_structural(byte) => Err(Mismatch::new("a value", "something else")),
            _ => Err(self.expected("a value")),
        }
    }

    /// Consumes `null` if it is the next value.
    pub(super) fn take_null(&mut self) -> bool {
        if self.peek() != Some(b'n') {
            return false;
        }
        let word = self.bytes().strip_prefix(b"null");
        let is_null = word.is_some_and(|rest| !rest.first().copied().is_some_and(is_bare));
        self.at += if is_null { "null".len() } else { 0 };
        is_null
    }

    /// Reads the bytes that belong to a word. They end beside an ASCII character.
    fn word(&mut self, belongs: fn(u8) -> bool) -> &'a str {
        let start = self.at;
        self.at += self.bytes().iter().take_while(|byte| belongs(**byte)).count();
        self.slice(start, self.at)
    }

    /// Skips a value, however deep it is. Inside of it only strings and the number of brackets matter:
    /// a member that no field names need not be valid JSON.
    pub(super) fn skip(&mut self) -> Result<(), Mismatch> {
        let mut open = 0usize;
        loop {
            match self.peek() {
                Some(b'"') => self.skip_string()?,
                Some(b'{' | b'[') => {
                    open += 1;
                    self.at += 1;
                }
                Some(b'}' | b']') if open > 0 => {
                    open -= 1;
                    self.at += 1;
                }
                Some(b',' | b':') if open > 0 => self.at += 1,
                _ if self.word(|byte| !is_structural(byte)).is_empty() => {
                    return Err(self.expected("a value"));
                }
                _ => {}
            }
            if open == 0 {
                return Ok(());
            }
        }
    }

    /// Skips the next value, and returns its text.
    pub(super) fn raw(&mut self) -> Result<&'a str, Mismatch> {
        self.peek();
        let start = self.at;
        self.skip()?;
        Ok(self.slice(start, self.at))
    }
}

/// Returns whether a byte is white space, or part of the structure of a document.
fn is_structural(byte: u8) -> bool {
    byte <= b' ' || matches!(byte, b'"' | b',' | b':' | b'[' | b']' | b'{' | b'}')
}

/// Returns whether a byte is part of a number, a literal or a bare word.
fn is_bare(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'-' | b'.' | b'_')
}
