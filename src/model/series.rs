//! Things in the order in which visitors meet them, found by id however many they are.

use std::collections::HashMap;
use std::ops::Deref;

use super::Localized;

/// A room, a relic, a tour: what has an id and a title of its own.
pub trait Thing {
    fn id(&self) -> &str;
    fn title(&self) -> &Localized<String>;
}

#[derive(Debug, Clone, PartialEq)]
pub struct Series<T> {
    things: Vec<T>,
    /// Where each id's thing stands.
    places: HashMap<String, usize>,
}

impl<T: Thing> Series<T> {
    pub fn get(&self, id: &str) -> Option<&T> {
        self.things.get(self.position(id)?)
    }

    /// Counted from 0.
    pub fn position(&self, id: &str) -> Option<usize> {
        self.places.get(id).copied()
    }

    /// The things before and after the one of this id.
    pub fn around(&self, id: &str) -> (Option<&T>, Option<&T>) {
        let Some(at) = self.position(id) else {
            return (None, None);
        };
        let before = at.checked_sub(1).and_then(|at| self.things.get(at));
        (before, self.things.get(at + 1))
    }
}

impl<T: Thing> FromIterator<T> for Series<T> {
    fn from_iter<I: IntoIterator<Item = T>>(things: I) -> Series<T> {
        let things: Vec<T> = things.into_iter().collect();
        let mut places = HashMap::with_capacity(things.len());
        for (at, thing) in things.iter().enumerate() {
            places.entry(thing.id().to_owned()).or_insert(at);
        }
        Series { things, places }
    }
}

impl<T> Deref for Series<T> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        &self.things
    }
}

impl<'a, T> IntoIterator for &'a Series<T> {
    type Item = &'a T;
    type IntoIter = std::slice::Iter<'a, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.things.iter()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Debug, Clone, PartialEq)]
    struct Room(&'static str, Localized<String>);

    impl Thing for Room {
        fn id(&self) -> &str {
            self.0
        }

        fn title(&self) -> &Localized<String> {
            &self.1
        }
    }

    #[test]
    fn things_keep_their_order_and_are_found_by_id() {
        let rooms = ["hall", "apse", "crypt"].map(|id| Room(id, Localized::new()));
        let [hall, apse, crypt] = &rooms;
        let series: Series<Room> = rooms.iter().cloned().collect();
        assert_eq!(series.to_vec(), rooms);
        assert_eq!(series.get("apse"), Some(apse));
        assert_eq!(series.position(crypt.0), Some(2));
        assert_eq!(series.around("apse"), (Some(hall), Some(crypt)));
        assert_eq!(series.around("hall"), (None, Some(apse)));
        assert_eq!(series.around("crypt"), (Some(apse), None));
        assert_eq!(series.get("nave"), None);
        assert_eq!(series.around("nave"), (None, None));
    }
}
