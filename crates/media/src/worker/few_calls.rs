//! The system calls that decoding needs, and no others: no file, no socket, no process, no thread.

use std::io;

use seccompiler::{BackendError, BpfProgram, SeccompAction, SeccompCmpArgLen, SeccompCmpOp, SeccompCondition, SeccompFilter, SeccompRule};

const ALLOWED: [libc::c_long; 22] = [
    libc::SYS_read,
    libc::SYS_readv,
    libc::SYS_write,
    libc::SYS_writev,
    libc::SYS_close,
    libc::SYS_brk,
    libc::SYS_munmap,
    libc::SYS_mremap,
    libc::SYS_madvise,
    libc::SYS_futex,
    libc::SYS_clock_gettime,
    libc::SYS_getrandom,
    libc::SYS_sched_getaffinity,
    libc::SYS_sched_yield,
    libc::SYS_rt_sigaction,
    libc::SYS_rt_sigprocmask,
    libc::SYS_rt_sigreturn,
    libc::SYS_sigaltstack,
    libc::SYS_restart_syscall,
    libc::SYS_exit,
    libc::SYS_exit_group,
    libc::SYS_gettid,
];

/// Everything else answers "no such call" from here on, which libraries take for an old kernel and do without.
pub fn allow() -> io::Result<()> {
    rustix::process::set_dumpable_behavior(rustix::process::DumpableBehavior::NotDumpable)?;
    rustix::thread::set_no_new_privs(true)?;
    match filter().map_err(io::Error::other)? {
        Some(program) => seccompiler::apply_filter(&program).map_err(io::Error::other),
        None => Ok(()),
    }
}

/// `None` on a processor that the filter's compiler does not know; the other limits hold there too.
fn filter() -> Result<Option<BpfProgram>, BackendError> {
    let Ok(architecture) = std::env::consts::ARCH.try_into() else { return Ok(None) };
    let only = |argument, comparison, value| {
        let condition = SeccompCondition::new(argument, SeccompCmpArgLen::Dword, comparison, value)?;
        Ok::<_, BackendError>(vec![SeccompRule::new(vec![condition])?])
    };
    let executable = libc::PROT_EXEC.unsigned_abs().into();
    let never_executable = || only(2, SeccompCmpOp::MaskedEq(executable), 0);
    let mut rules: std::collections::BTreeMap<_, _> = ALLOWED.into_iter().map(|call| (call, Vec::new())).collect();
    rules.insert(libc::SYS_mmap, never_executable()?);
    rules.insert(libc::SYS_mprotect, never_executable()?);
    rules.insert(libc::SYS_prlimit64, only(0, SeccompCmpOp::Eq, 0)?);
    let otherwise = SeccompAction::Errno(libc::ENOSYS.unsigned_abs());
    SeccompFilter::new(rules, otherwise, SeccompAction::Allow, architecture)?.try_into().map(Some)
}

#[cfg(test)]
#[path = "few_calls_tests.rs"]
mod tests;
