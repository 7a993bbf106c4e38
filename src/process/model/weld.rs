//! Vertices that are the same in every attribute become one; vertices that no triangle has are
//! left out.

use meshopt::{VertexStream, generate_vertex_remap_multi};

use crate::gltf::{Primitive, Stream, Values};

/// What the library looks at side by side; morph targets may bring more.
const MAX_STREAMS: usize = 16;

pub fn weld(primitive: &Primitive) -> Primitive {
    let streams: Vec<&Stream> = primitive.all_streams().collect();
    if streams.len() > MAX_STREAMS || primitive.indices.is_empty() {
        return in_order(primitive, primitive.indices.clone());
    }
    let views: Vec<VertexStream> = streams.iter().map(|stream| view(stream)).collect();
    let (unique, new) =
        generate_vertex_remap_multi(primitive.vertices, &views, Some(&primitive.indices));
    let mut order = vec![0; unique];
    for (old, new) in new.iter().enumerate().rev() {
        if let Some(place) = order.get_mut(*new as usize) {
            *place = u32::try_from(old).unwrap_or(u32::MAX);
        }
    }
    let corners = primitive.indices.iter();
    let corners: Vec<u32> = corners.map(|corner| new[*corner as usize]).collect();
    let faces = corners.as_chunks::<3>().0.iter();
    let faces = faces.filter(|[a, b, c]| a != b && b != c && c != a);
    let indices = faces.flatten().copied().collect();
    primitive.of_vertices(&order, indices)
}

fn view(stream: &Stream) -> VertexStream<'_> {
    let mut view = match &stream.values {
        Values::Floats(floats) => VertexStream::new(floats.as_ptr()),
        Values::Whole { bytes, .. } => VertexStream::new(bytes.as_ptr()),
    };
    view.size = stream.vertex_bytes();
    view.stride = view.size;
    view
}

/// The vertices in the order in which triangles ask for them first.
pub fn in_order(primitive: &Primitive, mut indices: Vec<u32>) -> Primitive {
    const NOWHERE: u32 = u32::MAX;
    let mut places = vec![NOWHERE; primitive.vertices];
    let mut order = Vec::new();
    for corner in &mut indices {
        let place = &mut places[*corner as usize];
        if *place == NOWHERE {
            *place = u32::try_from(order.len()).unwrap_or(NOWHERE);
            order.push(*corner);
        }
        *corner = *place;
    }
    primitive.of_vertices(&order, indices)
}

/// Of every vertex, a number that those at the same place share.
pub fn same_places(places: &[[f32; 3]]) -> Vec<u32> {
    meshopt::generate_vertex_remap(places, None).1
}
