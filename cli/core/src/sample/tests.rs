//! Exact programs.
