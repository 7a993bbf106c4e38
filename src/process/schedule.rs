//! Runs a plan: side by side, from the cache where it can, never over the memory budget.
//!
//! Jobs run on threads of their own and do their inner loops on a pool of as many; a job waits for
//! memory only before it starts, so nobody who holds memory ever waits for it.

use std::io;
use std::num::NonZeroUsize;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Condvar, Mutex, PoisonError};
use std::thread;

use super::{ProcessError, effort, memory_estimate, revision, run};
use crate::cache::{Cache, CacheError, Key, digest_of, digest_of_all};
use crate::diagnostics::Finding;
use crate::values::{Job, Plan, Product, Products, Progress};

/// What all running jobs may hold together; a job that needs more runs alone.
const MEMORY_BUDGET_BYTES: u64 = 1 << 30;

/// What came out of a plan.
#[derive(Debug)]
pub struct Processed {
    pub products: Products,
    /// Scans that turned out to be broken when they were opened.
    pub findings: Vec<Finding>,
    /// How many jobs had to run; the cache had the rest.
    pub made: usize,
}

#[derive(Debug, thiserror::Error)]
pub enum ScheduleError {
    #[error(transparent)]
    Cache(#[from] CacheError),
    #[error("cannot read {file}: {source}")]
    Io { file: String, source: io::Error },
    #[error("cannot start threads: {0}")]
    Threads(#[from] rayon::ThreadPoolBuildError),
}

/// # Errors
/// The machine's faults; those of the scans are findings.
pub fn process(
    plan: &Plan,
    cache: &Cache,
    threads: NonZeroUsize,
    progress: &dyn Progress,
) -> Result<Processed, ScheduleError> {
    let pool = rayon::ThreadPoolBuilder::new()
        .num_threads(threads.get())
        .build()?;
    progress.begin(plan.jobs.len());
    let gate = Gate::new(MEMORY_BUDGET_BYTES);
    let next = AtomicUsize::new(0);
    let results = Mutex::new(Vec::with_capacity(plan.jobs.len()));
    let order = largest_first(plan);
    thread::scope(|scope| {
        for _ in 0..threads.get() {
            scope.spawn(|| {
                while let Some(&index) = order.get(next.fetch_add(1, Ordering::Relaxed)) {
                    let job = &plan.jobs[index];
                    let outcome = outcome(job, cache, &gate, &pool);
                    progress.finished(job, matches!(outcome, Ok(Done { made: true, .. })));
                    let mut results = results.lock().unwrap_or_else(PoisonError::into_inner);
                    results.push((index, outcome));
                }
            });
        }
    });
    let mut results = results.into_inner().unwrap_or_else(PoisonError::into_inner);
    results.sort_by_key(|(index, _)| *index);
    collect(plan, results)
}

struct Done {
    product: Product,
    made: bool,
}

fn collect(
    plan: &Plan,
    results: Vec<(usize, Result<Done, ProcessError>)>,
) -> Result<Processed, ScheduleError> {
    let mut processed = Processed {
        products: Products::default(),
        findings: Vec::new(),
        made: 0,
    };
    for (index, result) in results {
        let job = &plan.jobs[index];
        match result {
            Ok(done) => {
                processed.made += usize::from(done.made);
                processed
                    .products
                    .insert(&job.exhibition, &job.file, done.product);
            }
            Err(ProcessError::Fault(fault)) => {
                let message = format!("`{}`: {}", job.file, fault.message);
                let finding = Finding::error(job.work.broken(), job.place.clone(), message);
                processed.findings.push(match fault.help {
                    Some(help) => finding.help(help),
                    None => finding,
                });
            }
            Err(ProcessError::Cache(error)) => return Err(error.into()),
            Err(ProcessError::Io(source)) => {
                return Err(ScheduleError::Io {
                    file: job.disk.display().to_string(),
                    source,
                });
            }
        }
    }
    Ok(processed)
}

/// Long jobs first, so that no core waits for the last one alone.
fn largest_first(plan: &Plan) -> Vec<usize> {
    let mut order: Vec<usize> = (0..plan.jobs.len()).collect();
    order.sort_by_cached_key(|index| std::cmp::Reverse(effort(&plan.jobs[*index])));
    order
}

fn outcome(
    job: &Job,
    cache: &Cache,
    gate: &Gate,
    pool: &rayon::ThreadPool,
) -> Result<Done, ProcessError> {
    let key = key(job);
    if let Some(product) = cache.product(&key) {
        return Ok(Done {
            product,
            made: false,
        });
    }
    let _pass = gate.enter(memory_estimate(job));
    let product = pool.install(|| run(job, cache))?;
    // A file that was saved meanwhile made a product of what nobody has a digest of.
    if is_unchanged(job) {
        cache.keep_product(&key, &product, &product.blobs())?;
    }
    Ok(Done {
        product,
        made: true,
    })
}

/// Whether the job's files are those that its digest was taken of.
pub fn is_unchanged(job: &Job) -> bool {
    digest_now(job).is_ok_and(|digest| digest == job.digest)
}

fn digest_now(job: &Job) -> io::Result<String> {
    let companions = job.companions.iter().map(|path| digest_of(path));
    let companions = companions.collect::<io::Result<Vec<_>>>()?;
    // A folder has no content of its own.
    let own = match job.disk.is_dir() {
        true => String::new(),
        false => digest_of(&job.disk)?,
    };
    Ok(digest_of_all(own, &companions))
}

/// Everything that the product depends on. `Debug` writes floats so that they read back exactly.
fn key(job: &Job) -> Key {
    Key::of(&[
        job.work.kind(),
        &revision(&job.work).to_string(),
        &format!("{:?}", job.work),
        &job.file.ending(),
        &job.digest,
    ])
}

/// Lets jobs in while their estimates fit the budget.
struct Gate {
    budget: u64,
    used: Mutex<u64>,
    freed: Condvar,
}

struct Pass<'a> {
    gate: &'a Gate,
    bytes: u64,
}

impl Gate {
    fn new(budget: u64) -> Gate {
        Gate {
            budget,
            used: Mutex::new(0),
            freed: Condvar::new(),
        }
    }

    fn enter(&self, bytes: u64) -> Pass<'_> {
        let bytes = bytes.min(self.budget);
        let mut used = self.used.lock().unwrap_or_else(PoisonError::into_inner);
        while *used + bytes > self.budget {
            used = self
                .freed
                .wait(used)
                .unwrap_or_else(PoisonError::into_inner);
        }
        *used += bytes;
        Pass { gate: self, bytes }
    }
}

impl Drop for Pass<'_> {
    fn drop(&mut self) {
        let mut used = self
            .gate
            .used
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        *used -= self.bytes;
        self.gate.freed.notify_all();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_gate_never_lets_more_in_than_the_budget() {
        let gate = Gate::new(100);
        let inside = AtomicUsize::new(0);
        let most = AtomicUsize::new(0);
        thread::scope(|scope| {
            for _ in 0..4 {
                scope.spawn(|| {
                    for bytes in [60, 30, 500, 10] {
                        let pass = gate.enter(bytes);
                        let held = usize::try_from(pass.bytes).unwrap();
                        let now = inside.fetch_add(held, Ordering::SeqCst) + held;
                        most.fetch_max(now, Ordering::SeqCst);
                        thread::yield_now();
                        inside.fetch_sub(held, Ordering::SeqCst);
                    }
                });
            }
        });
        assert!(most.into_inner() <= 100);
        assert_eq!(*gate.used.lock().unwrap(), 0);
    }
}
