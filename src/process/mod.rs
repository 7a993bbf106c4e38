//! One file a kind of scan: a [`Job`](crate::values::Job)'s work on an input becomes a product.
