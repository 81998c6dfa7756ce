//! Limits that a worker puts on itself before it reads a byte.

use std::io;

use crate::limits::Limits;

/// Takes from this process what decoding does not need. Not to be undone.
#[cfg(unix)]
pub fn this_process(limits: &Limits) -> io::Result<()> {
    use rustix::process::{Resource, Rlimit, setrlimit};
    let fixed = |resource, most| setrlimit(resource, Rlimit { current: Some(most), maximum: Some(most) });
    fixed(Resource::Core, 0)?;
    fixed(Resource::Nofile, 3)?;
    fixed(Resource::Fsize, 0)?;
    fixed(Resource::As, limits.address_space)?;
    renew_processor_time(limits)?;
    #[cfg(target_os = "linux")]
    super::few_calls::allow()?;
    Ok(())
}

/// Grants processor time for one more photo.
#[cfg(unix)]
pub fn renew_processor_time(limits: &Limits) -> io::Result<()> {
    use rustix::process::{Resource, Rlimit, setrlimit};
    use rustix::time::{ClockId, clock_gettime};
    let used = u64::try_from(clock_gettime(ClockId::ProcessCPUTime).tv_sec).map_err(io::Error::other)?;
    let until = used.saturating_add(limits.processor.as_secs()).saturating_add(1);
    Ok(setrlimit(Resource::Cpu, Rlimit { current: Some(until), maximum: None })?)
}

#[cfg(not(unix))]
pub fn this_process(_: &Limits) -> io::Result<()> {
    Ok(())
}

#[cfg(not(unix))]
pub fn renew_processor_time(_: &Limits) -> io::Result<()> {
    Ok(())
}
