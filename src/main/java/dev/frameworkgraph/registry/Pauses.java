package dev.frameworkgraph.registry;

import java.time.Duration;

/** Waits between attempts; what waiting means is for the caller to say. */
@FunctionalInterface
public interface Pauses {

    void pause(Duration duration) throws InterruptedException;
}
