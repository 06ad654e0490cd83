package dev.frameworkgraph.cli;

import dev.frameworkgraph.refresh.RefreshReport;
import dev.frameworkgraph.registry.Traffic;
import java.time.Duration;

/** A report of a run with what it cost. */
record RefreshSummary(RefreshReport report, Traffic traffic, Duration took, boolean dryRun) {}
