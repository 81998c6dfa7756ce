//! Named peers, fake clocks, links and disks, the lying server
