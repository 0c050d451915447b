//! Where a resource stands in a response.

use serde_json::{Map, Value as Json};

/// The path of a structure in a response. Lists on the way are entered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Place(Vec<String>);

impl Place {
    /// Reads a path such as `Data.Jobs[].JobId`, without its last name.
    pub(crate) fn around(path: &str) -> Self {
        let mut names: Vec<String> =
            path.split('.').map(|name| name.trim_end_matches("[]").to_owned()).collect();
        names.pop();
        Place(names)
    }

    /// Reads the path of a list, such as `Data.Jobs`.
    pub(crate) fn of_items(path: &str) -> Self {
        Place(path.split('.').map(str::to_owned).collect())
    }

    /// Finds the structure nearest to the root that has all of these members.
    pub(crate) fn find(response: &Map<String, Json>, members: &[&str]) -> Option<Self> {
        let mut level = vec![(Vec::new(), response)];
        while !level.is_empty() {
            let mut next = Vec::new();
            for (path, object) in level {
                if members.iter().all(|name| object.contains_key(*name)) {
                    return Some(Place(path));
                }
                for (name, value) in object {
                    let inner = match value {
                        Json::Array(items) => items.first(),
                        other => Some(other),
                    };
                    if let Some(inner) = inner.and_then(Json::as_object) {
                        next.push(([path.as_slice(), std::slice::from_ref(name)].concat(), inner));
                    }
                }
            }
            level = next;
        }
        None
    }

    /// Returns the structure in a sample of the response.
    pub(crate) fn get<'a>(&self, response: &'a Map<String, Json>) -> Option<&'a Map<String, Json>> {
        self.0.iter().try_fold(response, |object, name| match object.get(name)? {
            Json::Array(items) => items.first()?.as_object(),
            other => other.as_object(),
        })
    }

    /// Returns whether the structure is an item of a list.
    pub(crate) fn is_in_list(&self, response: &Map<String, Json>) -> bool {
        let mut object = response;
        for name in &self.0 {
            let inner = match object.get(name) {
                Some(Json::Array(_)) => return true,
                Some(Json::Object(inner)) => inner,
                _ => return false,
            };
            object = inner;
        }
        false
    }

    /// Puts structures in the place of the one in a sample. Only a list has several.
    pub(crate) fn put(&self, response: &mut Map<String, Json>, structures: Vec<Map<String, Json>>) {
        let Some((first, rest)) = self.0.split_first() else {
            if let Some(structure) = structures.into_iter().next() {
                *response = structure;
            }
            return;
        };
        match response.get_mut(first) {
            Some(Json::Array(items)) => match rest {
                [] => *items = structures.into_iter().map(Json::Object).collect(),
                _ => {
                    let sample = items.first().cloned();
                    let filled = structures.into_iter().filter_map(|structure| {
                        let mut item = sample.clone()?;
                        Place(rest.to_vec()).put(item.as_object_mut()?, vec![structure]);
                        Some(item)
                    });
                    *items = filled.collect();
                }
            },
            Some(Json::Object(inner)) => Place(rest.to_vec()).put(inner, structures),
            _ => {}
        }
    }
}

/// Sets the value of a path such as `Data.TotalCount`, if the response has it.
pub(crate) fn put_at(response: &mut Map<String, Json>, path: &str, value: Json) {
    if let Some(member) = member_mut(response, path) {
        *member = value;
    }
}

/// Removes the member of a path.
pub(crate) fn remove_at(response: &mut Map<String, Json>, path: &str) {
    let Some((parents, name)) = path.rsplit_once('.') else {
        response.remove(path);
        return;
    };
    if let Some(Json::Object(parent)) = member_mut(response, parents) {
        parent.remove(name);
    }
}

/// Returns the member of a path.
pub(super) fn member_mut<'a>(response: &'a mut Map<String, Json>, path: &str) -> Option<&'a mut Json> {
    let mut names = path.split('.');
    let first = response.get_mut(names.next()?)?;
    names.try_fold(first, |value, name| value.get_mut(name))
}
