mod collection;
mod house;
mod links;
mod look;
mod manifest;
mod pages;
mod share;
