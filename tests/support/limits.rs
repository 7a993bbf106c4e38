//! The program within limits of memory and time, in a process of its own: only so can a test tell
//! an abort, and be sure that nothing else took what was measured. Linux alone.

use std::path::Path;
use std::process::{Command, Stdio};

pub struct Limits {
    /// Of addresses, which is more than is ever in memory.
    pub mebibytes: u32,
    /// Of all processors together, which does not depend on what else the machine does.
    pub seconds: u32,
}

impl Limits {
    /// `enfilade` in a folder; a process that goes beyond is ended by the system.
    pub fn enfilade(&self, folder: &Path) -> Command {
        let script = format!(
            "ulimit -v {}; ulimit -t {}; exec \"$0\" \"$@\"",
            u64::from(self.mebibytes) * 1024,
            self.seconds
        );
        let mut command = Command::new("sh");
        command
            .args(["-c", &script, env!("CARGO_BIN_EXE_enfilade")])
            // Else glibc sets addresses aside for each thread, and uses few of them.
            .env("MALLOC_ARENA_MAX", "1")
            .current_dir(folder)
            .stdin(Stdio::null());
        command
    }
}
