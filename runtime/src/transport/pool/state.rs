//! The state of a pool.

use std::sync::Arc;

use tokio::runtime::Handle;

use super::Pool;
use super::dial::DialTask;
use super::lane::{Key, Lane, Trash};

/// The connections of a pool, and the calls that wait for one.
#[derive(Default)]
pub(super) struct State {
    pub(super) lanes: Vec<Lane>,
    /// The number of dials so far.
    dials: u64,
}

impl State {
    pub(super) fn lane(&mut self, key: &Key) -> Option<&mut Lane> {
        self.lanes.iter_mut().find(|lane| lane.key == *key)
    }

    pub(super) fn lane_or_new(&mut self, key: &Key, runtime: &Handle) -> &mut Lane {
        let index = self.lanes.iter().position(|lane| lane.key == *key).unwrap_or_else(|| {
            self.lanes.push(Lane::new(key.clone(), runtime.clone()));
            self.lanes.len() - 1
        });
        self.lanes.get_mut(index).expect("the index was found or created above")
    }

    /// Returns the number of connections that are open or being made. HTTP/2 connections do not
    /// count: there is one of them in a lane.
    pub(super) fn connections(&self) -> usize {
        self.lanes.iter().map(Lane::connections).sum()
    }

    /// Begins connections for the calls that wait, up to the bound, and first for the lanes with the
    /// fewest. Returns the tasks of the dials, and their runtimes.
    pub(super) fn dial_where_needed(
        &mut self,
        pool: &Arc<Pool>,
        trash: &mut Trash,
    ) -> Vec<(Arc<DialTask>, Handle)> {
        let mut dials = Vec::new();
        self.lanes.iter_mut().for_each(Lane::forget_cancelled);
        loop {
            let is_full = self.connections() >= pool.max_connections;
            let needy = self.lanes.iter_mut().filter(|lane| lane.needs_dial());
            let Some(lane) = needy.min_by_key(|lane| lane.connections()) else { return dials };
            if !is_full {
                self.dials += 1;
                dials.push(lane.begin_dial(pool, self.dials));
                continue;
            }
            // An idle connection here belongs to another server or runtime, or it may not be reused.
            let idle = self.lanes.iter_mut().filter(|lane| lane.oldest_idle().is_some());
            if let Some(lane) = idle.min_by_key(|lane| lane.oldest_idle()) {
                lane.evict(trash);
                continue;
            }
            let needy = self.lanes.iter().filter(|lane| lane.needs_dial());
            let runtimes: Vec<_> = needy.map(|lane| lane.key.runtime).collect();
            let mut lanes = self.lanes.iter_mut();
            if !lanes.any(|lane| lane.give_up_dial(pool.connect_timeout, &runtimes, trash)) {
                return dials;
            }
        }
    }
}
